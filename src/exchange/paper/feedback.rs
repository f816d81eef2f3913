//! The feedback (terugkoppeling): who was there, then what was said and agreed under each item.

use super::{Part, prose, reading::Reading};
use crate::{
    catalogue::{
        Record,
        kinds::{
            self as k,
            attendance::{self, Presence},
            entry::{self, EntryKind},
            meeting_item,
        },
        text::sort_key,
    },
    process::meeting::{self, Meeting},
};

pub(super) fn parts(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let present = attendance(reading, meeting);
    if !present.is_empty() {
        parts.push(Part::Fields(present));
    }
    for item in meeting.items() {
        let mut told = Vec::new();
        for entry in meeting::entries(reading.world, item.id) {
            prose::add(&mut told, self::entry(reading, entry));
        }
        let outcome = reading.show(item, meeting_item::OUTCOME.name);
        if !outcome.is_empty() {
            let label = reading.label(&k::MEETING_ITEM, meeting_item::OUTCOME.name);
            told.push(Part::Paragraph(format!("{label}: {outcome}")));
        }
        // Of an opening nobody has to read that nothing was said.
        if !told.is_empty() {
            parts.push(Part::Heading(1, item.get(meeting_item::SUBJECT).to_owned()));
            parts.extend(told);
        }
    }
    parts
}

/// Who was there, who was not, and who came instead; in the order of their surnames.
fn attendance(reading: &Reading<'_>, meeting: &Meeting<'_>) -> Vec<(String, String)> {
    let mut all = reading.world.linked_by(meeting.record.id, attendance::MEETING);
    all.sort_by_cached_key(|one| (sort_key(&(one.kind.sort_name)(reading.world, one)), one.id));
    let names = |presence: Presence| {
        let of = all.iter().filter(|one| one.is(attendance::PRESENCE, presence)).map(|one| {
            let (name, instead) =
                ((one.kind.title)(reading.world, one), reading.show(one, attendance::REPLACED_BY.name));
            if instead.is_empty() {
                return name;
            }
            reading.words.with("paper-replaced", &[("name", name.into()), ("other", instead.into())])
        });
        of.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let told = [Presence::Present, Presence::Excused, Presence::Replaced, Presence::Absent];
    let fields = told.map(|presence| (reading.word(attendance::PRESENCE, presence), names(presence)));
    fields.into_iter().filter(|(_, names)| !names.is_empty()).collect()
}

/// A line of the minutes. What has to be done or comes back is said with a word, so that it is found.
fn entry(reading: &Reading<'_>, entry: &Record) -> Vec<Part> {
    match entry.get(entry::KIND) {
        Some(EntryKind::Announcement) => prose::as_bullets(reading.said(entry)),
        Some(EntryKind::Summary) => summary(reading, entry),
        Some(kind @ (EntryKind::Decision | EntryKind::Action | EntryKind::Commitment | EntryKind::ComesBack)) => {
            let mut parts = prose::parts(entry.get(entry::TEXT));
            if let Some(text) = prose::first(&mut parts) {
                let word = reading.word(entry::KIND, kind);
                let about = [reading.who(entry), reading.due(entry)];
                let about = about.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("; ");
                *text = if about.is_empty() { format!("{word}: {text}") } else { format!("{word}: {text} ({about})") };
            }
            parts
        }
        Some(EntryKind::Discussion | EntryKind::Question) | None => reading.said(entry),
    }
}

/// "Strien vat samen:" and what was summed up.
fn summary(reading: &Reading<'_>, entry: &Record) -> Vec<Part> {
    let speaker = reading.speaker(entry);
    let intro = match speaker.is_empty() {
        true => format!("{}:", reading.word(entry::KIND, EntryKind::Summary)),
        false => reading.words.with("paper-sums-up", &[("speaker", speaker.into())]),
    };
    std::iter::once(Part::Paragraph(intro)).chain(prose::points(entry.get(entry::TEXT))).collect()
}
