//! A document of the Kennisbank: a reference to where it lies, never a copy.

use super::district_of;
use crate::catalogue::{
    choice::choice,
    describe::kind,
    kind::{PLAIN, shows},
    known::titled,
};

choice! {
    /// What sort it is.
    pub enum DocumentKind {
        Handbook = "handbook",
        Report = "report",
        Memo = "memo",
        Plan = "plan",
        Form = "form",
        Presentation = "presentation",
        Website = "website",
        Other = "other",
    }
}

kind! {
    /// Document.
    pub DOCUMENT = "document" [26] {
        NAME: text("name"),
        KIND: choice::<DocumentKind>("kind"),
        DATE: period("date"),
        PLACE: place("place"),
        THEME: link("theme", &super::THEME),
        GROUP: link("group", &super::GROUP),
        LINE: link("line", &super::AGENDA_LINE),
        AUTHOR: text("author"),
        SUMMARY: long("summary"),
        PUBLIC,
        SOURCE,
        NOTES,
    }
    required: &[&[NAME.name]],
    known_by: &[titled(&[NAME.name]).and(&[DATE.name, PLACE.name])],
    context: |world, record| world.title_of(record, THEME),
    district: |world, record| district_of(world, record, GROUP),
    columns: &[
        shows(NAME, 0),
        shows(KIND, 12),
        shows(DATE, 16),
        shows(THEME, 24),
        shows(GROUP, 24),
        shows(PLACE, 30).hidden(),
        shows(AUTHOR, 18).hidden(),
        shows(LINE, 24).hidden(),
        shows(PUBLIC, 8).hidden(),
        shows(SOURCE, 20).hidden(),
    ],
    sort: NAME.name,
    weight: 4,
    ..PLAIN
}
