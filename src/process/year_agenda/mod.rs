//! THE LIFE OF A YEAR AGENDA: concept → aligned → adopted → running → evaluated, and then the next year.
//!
//! - [`adopted`]: its lines as they were adopted, kept when it is
//! - [`compare`]: what became of each of them
//! - [`next_year`]: what is not finished goes on
//! - [`other_year`]: what is put into another year goes to that agenda
//! - [`decisions`]: what its DVO decided in that year

pub mod adopted;
pub mod compare;
pub mod decisions;
pub mod next_year;
pub mod other_year;

use super::scope::{self, Scope};
use crate::catalogue::{
    Id, Record, World,
    kinds::{
        self as k,
        agenda::{self, Status},
        agenda_line, group,
    },
    name,
    text::sort_key,
};

/// The status after this one; nothing comes after the last.
pub fn next_status(agenda: &Record) -> Option<Status> {
    match agenda.get(agenda::STATUS) {
        None => Some(Status::Concept),
        Some(Status::Concept) => Some(Status::Aligned),
        Some(Status::Aligned) => Some(Status::Adopted),
        Some(Status::Adopted) => Some(Status::Running),
        Some(Status::Running) => Some(Status::Evaluated),
        Some(Status::Evaluated) => None,
    }
}

/// The lines of an agenda: by number, those without one last, in the order of their time.
pub fn lines(world: &World, agenda: Id) -> Vec<&Record> {
    let mut lines = world.linked_by(agenda, agenda_line::AGENDA);
    lines.sort_by_cached_key(|line| order(line));
    lines
}

/// By what lines stand, and lines as adopted with them.
type Order = (bool, String, Option<crate::catalogue::Period>, String, Id);

fn order(line: &Record) -> Order {
    let number = line.value(name::NUMBER).as_str();
    (number.is_empty(), sort_key(number), line.get(name::PERIOD), sort_key(line.get(name::SUBJECT)), line.id)
}

/// Lines that should have been judged and were not; one that was dropped needs no judgement.
pub fn without_mark(world: &World, agenda: Id) -> Vec<&Record> {
    let lines = lines(world, agenda).into_iter();
    lines
        .filter(|line| {
            line.lacks(agenda_line::MARK) && line.get(agenda_line::STATUS) != Some(agenda_line::Status::Dropped)
        })
        .collect()
}

/// The agenda that is meant by a district and a year in view: with all districts in view the only one of that year, if
/// there is one only.
pub fn in_view(world: &World, scope: Scope, year: i16) -> Option<&Record> {
    if let Scope::One(district) = scope {
        return scope::agenda(world, district, year);
    }
    let mut of_year = world.of(&k::AGENDA).filter(|agenda| agenda.year() == Some(year));
    let first = of_year.next()?;
    of_year.next().is_none().then_some(first)
}

/// The DVO of a district.
pub fn board(world: &World, district: Id) -> Option<&Record> {
    world.linked_by(district, group::DISTRICT).into_iter().find(|group| group.is(group::KIND, group::GroupKind::Dvo))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Ids, Value, kinds::agenda_line::Status};

    #[test]
    fn with_all_districts_in_view_the_only_agenda_of_a_year_is_meant() {
        let mut ids = Ids::new(1_700_500_000_000, 45);
        let [here, there] = [ids.next_id(), ids.next_id()];
        let mut agenda = |district: Id, year: i64| {
            let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
            agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, Value::Int(year));
            agenda
        };
        let all = [agenda(here, 2026), agenda(there, 2026), agenda(there, 2027)];
        let [ours, theirs, next] = all.each_ref().map(|agenda| agenda.id);
        let world = World::of_records(all);
        for (what, scope, year, expected) in [
            ("two of the year", Scope::All, 2026, None),
            ("one of the year", Scope::All, 2027, Some(next)),
            ("none of the year", Scope::All, 2028, None),
            ("of this district", Scope::One(here), 2026, Some(ours)),
            ("of that district", Scope::One(there), 2026, Some(theirs)),
            ("that district only has one", Scope::One(here), 2027, None),
        ] {
            assert_eq!(in_view(&world, scope, year).map(|agenda| agenda.id), expected, "{what}");
        }
    }

    #[test]
    fn one_status_comes_after_the_other_and_none_after_the_last() {
        use agenda::Status::{Adopted, Aligned, Concept, Evaluated, Running};
        for (status, next) in [
            (None, Some(Concept)),
            (Some(Concept), Some(Aligned)),
            (Some(Aligned), Some(Adopted)),
            (Some(Adopted), Some(Running)),
            (Some(Running), Some(Evaluated)),
            (Some(Evaluated), None),
        ] {
            let mut agenda = Record::new(Id::nil(), &k::AGENDA);
            agenda.set(agenda::STATUS, status);
            assert_eq!(next_status(&agenda), next, "{status:?}");
        }
    }

    #[test]
    fn every_line_needs_a_judgement_but_those_that_were_dropped_or_have_one() {
        let mut ids = Ids::new(1_700_500_000_000, 46);
        let agenda = ids.next_id();
        for (status, marked, needs) in [
            (Status::Done, false, true),
            (Status::Done, true, false),
            (Status::Planned, false, true),
            (Status::Moved, false, true),
            (Status::Dropped, false, false),
            (Status::Dropped, true, false),
        ] {
            let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
            line.set(agenda_line::AGENDA, agenda).set(agenda_line::STATUS, status);
            line.set(agenda_line::MARK, marked.then_some(agenda_line::Mark::Partly));
            let world = World::of_records([line]);
            assert_eq!(without_mark(&world, agenda).len(), usize::from(needs), "{status:?}, marked: {marked}");
        }
    }
}
