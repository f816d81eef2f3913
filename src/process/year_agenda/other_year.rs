//! A line that is put into another year belongs on the agenda of that year. Where it is put there, it can go along.

use crate::{
    catalogue::{
        Change, Edit, Id, Ids, Record, Value, World,
        kinds::{self as k, agenda, agenda_line},
        period::YEARS,
    },
    process::{begin::known, scope},
};

/// The lines that this change puts wholly into another year than that of the agenda they stand on, each with that year.
pub fn misplaced(world: &World, change: &Change) -> Vec<(Id, i16)> {
    let made = created(change);
    let mut found: Vec<(Id, i16)> = Vec::new();
    for edit in change.edits.iter().filter(|edit| *edit.kind() == k::AGENDA_LINE) {
        let timed = match edit {
            Edit::Create(_) => true,
            Edit::Set { field, .. } => *field == agenda_line::PERIOD.place,
            Edit::Delete(_) => false,
        };
        let Some(line) = line_after(world, change, edit.id()).filter(|_| timed) else { continue };
        let year = line.get(agenda_line::AGENDA).and_then(|agenda| known(world, &made, agenda)?.year());
        let Some((period, year)) = line.get(agenda_line::PERIOD).zip(year) else { continue };
        let (first, last) = (period.start().year(), period.end().year());
        let other = first == last && first != year && YEARS.contains(&first);
        if other && found.iter().all(|(id, _)| *id != line.id) {
            found.push((line.id, first));
        }
    }
    found
}

/// The same change with these lines on the agenda of their year, in the same district; one that is not there yet is made.
/// A number that is taken there is left behind.
pub fn moved(world: &World, ids: &mut Ids, change: Change, lines: &[(Id, i16)]) -> Change {
    let made = created(&change);
    let mut agendas: Vec<Record> = Vec::new();
    let mut edits = change.edits.clone();
    for (id, year) in lines {
        let Some(line) = line_after(world, &change, *id) else { continue };
        let old = line.get(agenda_line::AGENDA);
        let district = old.and_then(|old| known(world, &made, old)?.get(agenda::DISTRICT));
        let Some(district) = district else { continue };
        let made_now =
            agendas.iter().find(|one| one.get(agenda::DISTRICT) == Some(district) && one.year() == Some(*year));
        let there = scope::agenda(world, district, *year).or(made_now).map(|one| one.id);
        let agenda = there.unwrap_or_else(|| {
            let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
            agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, Value::Int((*year).into()));
            let id = agenda.id;
            agendas.push(agenda);
            id
        });
        let mut after = line.clone();
        after.set(agenda_line::AGENDA, agenda);
        let number = |other: &&Record| other.get(agenda_line::NUMBER) == line.get(agenda_line::NUMBER);
        if world.linked_by(agenda, agenda_line::AGENDA).iter().any(number) {
            after.set(agenda_line::NUMBER, Value::Empty);
        }
        match edits.iter_mut().find(|edit| matches!(edit, Edit::Create(one) if one.id == *id)) {
            Some(edit) => *edit = Edit::Create(after),
            None => {
                edits.retain(|edit| edit.id() != *id);
                edits.extend(world.get(*id).map(|now| Change::between(now, &after)).unwrap_or_default());
            }
        }
    }
    // An agenda that was only made for a line that went elsewhere is not wanted.
    let wanted = |id: Id| {
        edits.iter().any(
            |edit| matches!(edit, Edit::Create(one) if *one.kind != k::AGENDA && one.links().any(|(_, to)| to == id)),
        )
    };
    let idle: Vec<Id> = made.iter().filter(|one| *one.kind == k::AGENDA && !wanted(one.id)).map(|one| one.id).collect();
    edits.retain(|edit| !idle.contains(&edit.id()));
    let edits = agendas.into_iter().map(Edit::Create).chain(edits).collect();
    Change { edits, ..change }
}

fn created(change: &Change) -> Vec<Record> {
    let made = change.edits.iter().filter_map(|edit| if let Edit::Create(made) = edit { Some(made) } else { None });
    made.cloned().collect()
}

/// A line as this change leaves it.
fn line_after(world: &World, change: &Change, id: Id) -> Option<Record> {
    let mut line = world.get(id).cloned();
    for edit in change.edits.iter().filter(|edit| edit.id() == id) {
        match edit {
            Edit::Create(made) => line = Some(made.clone()),
            Edit::Delete(_) => return None,
            Edit::Set { field, after, .. } => {
                line.as_mut()?.set_at(*field, after.clone());
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::Action;

    /// Which year a line is taken for that is put at this time, on the agenda of 2026, and what it is numbered there.
    #[test]
    fn a_line_put_into_another_year_goes_to_that_agenda() {
        for (period, year, number) in [
            ("2026-12-31", None, ""),
            ("2027-01-01", Some(2027), ""),
            ("2025-36", Some(2025), "A1"),
            ("2028", Some(2028), "A1"),
            // Partly in its own year, in words, or without a time: it stays.
            ("2026-12/2027-02", None, ""),
            ("\"doorlopend\"", None, ""),
            ("", None, ""),
        ] {
            let mut ids = Ids::new(1_712_000_000_000, 91);
            let district = ids.next_id();
            let mut agenda = |year: i64| {
                let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
                agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, year);
                agenda
            };
            let all = [agenda(2025), agenda(2026), agenda(2027)];
            let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
            line.set(agenda_line::AGENDA, all[1].id).set(agenda_line::NUMBER, "A1");
            let mut taken = Record::new(ids.next_id(), &k::AGENDA_LINE);
            taken.set(agenda_line::AGENDA, all[2].id).set(agenda_line::NUMBER, "A1");
            let mut world = World::of_records(all.iter().cloned().chain([line.clone(), taken]));
            let mut after = line.clone();
            after.set(agenda_line::PERIOD, Value::when(period).unwrap_or_default());
            for edits in [Change::between(&line, &after), vec![Edit::Create(after.copy_as(ids.next_id()))]] {
                let id = edits.first().map_or(line.id, Edit::id);
                let change = Change::new(ids.next_id(), Action::Edit, edits);
                let lines = misplaced(&world, &change);
                assert_eq!(lines, year.map(|year| (id, year)).into_iter().collect::<Vec<_>>(), "{period}");
                if lines.is_empty() {
                    continue;
                }
                let change = moved(&world, &mut ids, change, &lines);
                world.apply(&change).unwrap();
                let line = world.get(id).unwrap();
                let agenda = world.follow(line, agenda_line::AGENDA).unwrap();
                assert_eq!((agenda.year(), agenda.get(agenda::DISTRICT)), (year, Some(district)), "{period}");
                assert_eq!(line.get(agenda_line::PERIOD).unwrap().start().year(), year.unwrap(), "{period}");
                if id == after.id {
                    assert_eq!(line.get(agenda_line::NUMBER), number, "{period}");
                }
                assert_eq!(world.of(&k::AGENDA).filter(|one| one.year() == year).count(), 1, "{period}");
            }
        }
    }
}
