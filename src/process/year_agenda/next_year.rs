//! What is not finished goes on in the next year: as a copy with a link to the line it continues.

use super::lines;
use crate::{
    catalogue::{
        At, Change, Edit, Id, Ids, Record, Value, World,
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
        copy.set(agenda_line::STATUS, agenda_line::Status::Planned).set(agenda_line::PERIOD, period(line, year));
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

/// When a line is to be done in the next year: what its copy will say, and the list to choose from. What was put off to
/// that year already stays there.
pub fn period(line: &Record, year: i16) -> Value {
    match line.value(agenda_line::PERIOD) {
        Value::Period(period) if period.year() <= year => period.a_year_on().map_or(Value::Empty, Value::Period),
        // What is said in words is said of no year.
        said => said.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use agenda_line::Status;

    fn line(ids: &mut Ids, agenda: Id, status: Status) -> Record {
        let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
        line.set(agenda_line::AGENDA, agenda).set(agenda_line::STATUS, status);
        line
    }

    #[test]
    fn what_is_neither_over_nor_goes_on_already_is_unfinished() {
        let mut ids = Ids::new(1_700_900_000_000, 78);
        let (agenda, next) = (ids.next_id(), ids.next_id());
        for (status, goes_on, unfinished) in [
            (Status::Planned, false, true),
            (Status::Running, false, true),
            (Status::Moved, false, true),
            (Status::Done, false, false),
            (Status::Dropped, false, false),
            (Status::Planned, true, false),
            (Status::Moved, true, false),
        ] {
            let one = line(&mut ids, agenda, status);
            let mut after = line(&mut ids, next, Status::Planned);
            after.set(agenda_line::CONTINUES, goes_on.then_some(one.id));
            let world = World::of_records([one, after]);
            let found = (super::unfinished(&world, agenda).len(), continued(&world, agenda).len());
            assert_eq!(found, (usize::from(unfinished), usize::from(goes_on)), "{status:?}, goes on: {goes_on}");
        }
    }

    #[test]
    fn the_time_goes_a_year_on_unless_it_is_of_that_year_already() {
        for (edtf, expected) in [
            ("2025-12", "2026-12"),
            ("2026-34", "2027-34"),
            ("2026-12", "2027-12"),
            ("2026-12-31", "2027-12"),
            ("2027-01", "2027-01"),
            ("2027", "2027"),
            ("", ""),
            ("\"doorlopend\"", "\"doorlopend\""),
        ] {
            let mut one = line(&mut Ids::new(1_700_900_000_000, 79), Id::nil(), Status::Planned);
            one.set(agenda_line::PERIOD, Value::when(edtf).unwrap_or_default());
            assert_eq!(period(&one, 2026), Value::when(expected).unwrap_or_default(), "{edtf}");
        }
    }

    #[test]
    fn a_number_is_taken_along_unless_it_is_taken() {
        let mut ids = Ids::new(1_700_900_000_000, 80);
        let district = ids.next_id();
        let mut agenda = |year: i64| {
            let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
            agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, year);
            agenda
        };
        let [now, next, last] = [2026, 2027, 2199].map(&mut agenda);
        for (what, taken, planned, expected) in [
            ("there is no next one", None, false, Some("A1")),
            ("it is empty", None, true, Some("A1")),
            ("its number is another", Some("A2"), true, Some("A1")),
            ("its number is taken", Some("A1"), true, Some("")),
        ] {
            let mut one = line(&mut ids, now.id, Status::Running);
            one.set(agenda_line::NUMBER, "A1");
            let mut other = line(&mut ids, next.id, Status::Planned);
            other.set(agenda_line::NUMBER, taken.unwrap_or_default());
            let mut all = vec![now.clone(), one.clone()];
            all.extend(planned.then(|| next.clone()));
            all.extend(taken.map(|_| other));
            let world = World::of_records(all);
            let made = edits(&world, &mut ids, &now, &[one.id]);
            let copy = made.iter().find_map(|edit| match edit {
                Edit::Create(made) if *made.kind == k::AGENDA_LINE => Some(made),
                _ => None,
            });
            assert_eq!(copy.map(|copy| copy.get(agenda_line::NUMBER)), expected, "{what}");
            assert_eq!(made.len(), if planned { 2 } else { 3 }, "{what}: the copy, that it moved, perhaps an agenda");
        }
        let one = line(&mut ids, last.id, Status::Running);
        let world = World::of_records([last.clone(), one.clone()]);
        assert_eq!(edits(&world, &mut ids, &last, &[one.id]), [], "after the last year there is none");
        assert_eq!(edits(&world, &mut ids, &now, &[]), [], "nothing was chosen");
    }
}
