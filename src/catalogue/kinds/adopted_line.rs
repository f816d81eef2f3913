//! A line of a year agenda as it was adopted. What became of the line since is seen beside it.

use super::district_of;
use crate::catalogue::{
    describe::kind,
    kind::{PLAIN, shows},
    known::by,
};

kind! {
    /// Adopted line. It stays when the line itself is deleted; then it leads nowhere.
    pub ADOPTED_LINE = "adopted_line" [29] {
        SUBJECT: text("subject"),
        NUMBER: text("number"),
        AGENDA: link("agenda", &super::AGENDA),
        LINE: link("line", &super::AGENDA_LINE),
        PERIOD: period("period"),
        THEME: link("theme", &super::THEME),
        GROUP: link("group", &super::GROUP),
        HOLDER: link("holder", &super::PERSON),
        PROJECT_LEADER: link("project_leader", &super::PERSON),
        RESULT: long("result"),
        PUBLIC,
    }
    required: &[&[SUBJECT.name], &[AGENDA.name]],
    known_by: &[by(&[AGENDA.name, LINE.name])],
    title: |_, record| record.get(SUBJECT).to_owned(),
    context: |world, record| super::joined(&[&world.title_of(record, AGENDA), record.get(NUMBER)], " "),
    district: |world, record| district_of(world, record, AGENDA),
    columns: &[
        shows(NUMBER, 5),
        shows(SUBJECT, 0),
        shows(PERIOD, 12),
        shows(HOLDER, 14),
        shows(LINE, 24).hidden(),
        shows(AGENDA, 18).hidden(),
        shows(PUBLIC, 8).hidden(),
    ],
    sort: NUMBER.name,
    weight: 1,
    ..PLAIN
}
