//! Adopted: in which meeting, and when. The lines as they are then go along (see [`crate::process::entail`]).

use super::Ask;
use crate::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Record, Value, World,
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::{self as k, agenda, meeting},
    },
    process::year_agenda::{board, next_status},
};

kind! {
    /// Where and when an agenda was adopted.
    pub KIND = "adopt" [super::FIRST + 6] {
        ADOPTED_MEETING: link("adopted_meeting", &k::MEETING),
        ADOPTED: period("adopted"),
    }
    required: &[&[ADOPTED_MEETING.name, ADOPTED.name]],
    ..PLAIN
}

/// Has year agendas adopted.
pub static ADOPT: Ask = Ask::new(&KIND, Action::Edit, answer);

/// The questions about this agenda, with the meeting of its DVO that lies nearest to today.
pub fn adopting(world: &World, id: Id, agenda: &Record) -> Record {
    let mut record = Record::new(id, &KIND);
    let board = agenda.get(agenda::DISTRICT).and_then(|district| board(world, district));
    let meetings = board.map(|board| world.linked_by(board.id, meeting::GROUP)).unwrap_or_default();
    let away = |meeting: &&Record| {
        let date = meeting.get(meeting::DATE)?;
        let days = |today: jiff::civil::Date| (date.start() - today).get_days().unsigned_abs();
        (meeting.get(meeting::STATUS) != Some(meeting::Status::Cancelled)).then(|| world.today().map_or(0, days))
    };
    let nearest = meetings.into_iter().filter(|meeting| away(meeting).is_some()).min_by_key(away);
    record.set(ADOPTED_MEETING, nearest.map_or(Value::Empty, |meeting| Value::Ref(meeting.id)));
    record
}

/// Each goes one status on; what is adopted by that gets the meeting and its day, unless another was named.
fn answer(world: &World, _: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let day =
        world.follow(asked, ADOPTED_MEETING).map(|meeting| meeting.value(meeting::DATE).clone()).unwrap_or_default();
    let named = asked.value(ADOPTED).clone();
    let mut edits = Vec::new();
    for before in about.iter().filter_map(|id| world.get(*id)) {
        let Some(next) = next_status(before) else { continue };
        let mut after = before.clone();
        after.set(agenda::STATUS, next);
        if next == agenda::Status::Adopted {
            after.set(agenda::ADOPTED, if named.is_empty() { day.clone() } else { named.clone() });
            after.set(agenda::ADOPTED_MEETING, asked.value(ADOPTED_MEETING).clone());
            // Words for a meeting that was not known would speak of another one.
            if asked.has(ADOPTED_MEETING) {
                after.set(agenda::ADOPTED_IN, Value::Empty);
            }
        }
        edits.extend(Change::between(before, &after));
    }
    Ok(edits)
}
