//! Adopted: in which meeting, and when. The lines as they are then go along (see [`crate::process::entail`]).

use super::{Ask, questions};
use crate::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Kind, Record, Value, World,
        field::{link, period},
        kind::Fault,
        kinds as k,
    },
    process::year_agenda::{board, next_status},
};

static KIND: Kind =
    questions("adopt", 6, &[link("adopted_meeting", "meeting"), period("adopted")], &[&["adopted_meeting", "adopted"]]);

/// Has year agendas adopted.
pub static ADOPT: Ask = Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: None, answer };

/// The questions about this agenda, with the meeting of its DVO that lies nearest to today.
pub fn adopting(world: &World, id: Id, agenda: &Record) -> Record {
    let mut record = Record::new(id, &KIND);
    let board = agenda.get("district").as_ref().and_then(|district| board(world, district));
    let meetings = board.map(|board| world.linked_by(board.id, &k::MEETING, "group")).unwrap_or_default();
    let away = |meeting: &&Record| {
        let date = meeting.get("date").as_period()?;
        let days = |today: jiff::civil::Date| (date.start() - today).get_days().unsigned_abs();
        (meeting.str("status") != "cancelled").then(|| world.today().map_or(0, days))
    };
    let nearest = meetings.into_iter().filter(|meeting| away(meeting).is_some()).min_by_key(away);
    record.set("adopted_meeting", nearest.map_or(Value::Empty, |meeting| Value::Ref(meeting.id)));
    record
}

/// Each goes one status on; what is adopted by that gets the meeting and its day, unless another was named.
fn answer(world: &World, _: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let day = world.follow(asked, "adopted_meeting").map(|meeting| meeting.get("date").clone()).unwrap_or_default();
    let named = asked.get("adopted").clone();
    let mut edits = Vec::new();
    for before in about.iter().filter_map(|id| world.get(*id)) {
        let Some(next) = next_status(before) else { continue };
        let mut after = before.clone();
        after.set("status", Value::Choice(next));
        if next == "adopted" {
            after.set("adopted", if named.is_empty() { day.clone() } else { named.clone() });
            after.set("adopted_meeting", asked.get("adopted_meeting").clone());
            // Words for a meeting that was not known would speak of another one.
            if !asked.get("adopted_meeting").is_empty() {
                after.set("adopted_in", Value::Empty);
            }
        }
        edits.extend(Change::between(before, &after));
    }
    Ok(edits)
}
