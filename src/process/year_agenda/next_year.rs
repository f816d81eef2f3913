//! What is not finished goes on in the next year: as a copy with a link to the line it continues.

use super::lines;
use crate::{
    catalogue::{
        At, Change, Edit, Id, Ids, Period, Record, Value, World,
        at::Any,
        kinds::{self as k, agenda, agenda_line},
        period::YEARS,
    },
    process::scope,
};

/// What is of the year that ends and does not go along. That a line was public says nothing of what is planned now.
const LEFT: [At<Any>; 8] = [
    agenda_line::PROGRESS.any(),
    agenda_line::MARK.any(),
    agenda_line::REACHED.any(),
    agenda_line::POSTPONED.any(),
    agenda_line::POSTPONED_WHY.any(),
    agenda_line::TREATED_IN.any(),
    agenda_line::MEETING.any(),
    agenda_line::PUBLIC.any(),
];

/// The lines of an agenda that are neither done nor dropped and do not go on already.
pub fn unfinished(world: &World, agenda: Id) -> Vec<&Record> {
    let goes_on = |line: &Record| world.count_linked(line.id, agenda_line::CONTINUES) > 0;
    let lines = lines(world, agenda).into_iter();
    lines.filter(|line| !agenda_line::is_over(line) && !goes_on(line)).collect()
}

/// The lines of an agenda that go on, each with the line that continues it.
pub fn continued(world: &World, agenda: Id) -> Vec<(&Record, &Record)> {
    let on = |line: &Record| world.linked_by(line.id, agenda_line::CONTINUES);
    lines(world, agenda).into_iter().flat_map(|line| on(line).into_iter().map(move |next| (line, next))).collect()
}

/// The edits that take these lines of an agenda to that of the next year, which is made as a concept if there is none;
/// none where the years there are end.
pub fn edits(world: &World, ids: &mut Ids, agenda: &Record, chosen: &[Id]) -> Vec<Edit> {
    let (Some(district), Some(year)) = (agenda.get(agenda::DISTRICT), agenda.year()) else { return Vec::new() };
    let chosen: Vec<&Record> = chosen.iter().filter_map(|id| world.get(*id)).collect();
    if chosen.is_empty() || !YEARS.contains(&(year + 1)) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let next = match scope::agenda(world, district, year + 1) {
        Some(next) => next.id,
        None => {
            let mut next = Record::new(ids.next_id(), &k::AGENDA);
            next.set(agenda::DISTRICT, district).set(agenda::YEAR, i64::from(year) + 1);
            let id = next.id;
            edits.push(Edit::Create(next));
            id
        }
    };
    let taken = lines(world, next);
    for line in chosen {
        let mut copy = line.copy_as(ids.next_id());
        for field in LEFT {
            copy.set(field, Value::Empty);
        }
        copy.set(agenda_line::AGENDA, next).set(agenda_line::CONTINUES, line.id);
        copy.set(agenda_line::STATUS, agenda_line::Status::Planned).set(agenda_line::PERIOD, moved(line, year));
        if taken.iter().any(|other| other.get(agenda_line::NUMBER) == line.get(agenda_line::NUMBER)) {
            copy.set(agenda_line::NUMBER, Value::Empty);
        }
        edits.push(Edit::Create(copy));
        let mut left = line.clone();
        left.set(agenda_line::STATUS, agenda_line::Status::Moved);
        edits.extend(Change::between(line, &left));
    }
    edits
}

/// When it is to be done in the next year. What was put off to that year already stays there.
fn moved(line: &Record, year: i16) -> Value {
    let period = match line.get(agenda_line::PERIOD) {
        Some(period) if period.year() <= year => period.a_year_on(),
        period => period,
    };
    period.map_or(Value::Empty, Value::Period)
}

/// The time of a copy as it would be: what the list to choose from says.
pub fn period(line: &Record, year: i16) -> Option<Period> {
    moved(line, year).as_period()
}
