//! Who follows whom: what holds for a time and gets another holder ends for the one and begins for the other, so that it
//! stays known who held it. A vacant seat is filled by who comes, and is not there twice.

use super::carried::held_in;
use crate::catalogue::{
    Change, Edit, Id, Ids, Period, Record, Value, World,
    kinds::{self as k, days_before, person, seat},
    name, validity,
};

/// The records in which this change puts somebody in the place of who holds it now: those that hold for a time, have begun
/// and are not over.
pub fn replaced(world: &World, change: &Change) -> Vec<Id> {
    let Some(today) = world.today() else { return Vec::new() };
    let mut found = Vec::new();
    for edit in &change.edits {
        let Edit::Set { id, kind, field, before, .. } = edit else { continue };
        let holds = kind.has_field(name::UNTIL) && held_in(kind).iter().any(|held| held.place == *field);
        let Some(record) = world.get(*id).filter(|_| holds && !before.is_empty()) else { continue };
        let begun = record.get(name::FROM).is_none_or(|from| from.start() < today);
        if begun && !validity::is_past(record, today) && !found.contains(id) {
            found.push(*id);
        }
    }
    found
}

/// The same change with these records ending the day before and going on as they will be from that day on. One that had
/// not begun by then only changes hands.
pub fn succeed(world: &World, ids: &mut Ids, change: Change, about: &[Id], from: Period) -> Change {
    let (mut edits, mut after): (Vec<Edit>, Vec<Record>) = (Vec::new(), Vec::new());
    for edit in change.edits {
        let record = world.get(edit.id()).filter(|record| {
            about.contains(&record.id) && record.get(name::FROM).is_none_or(|begins| begins.start() < from.start())
        });
        match (&edit, record) {
            (Edit::Set { id, field, after: value, .. }, Some(record)) => {
                let at = after.iter().position(|known| known.id == *id).unwrap_or_else(|| {
                    let mut next = record.clone();
                    next.set(name::FROM, from).set(name::UNTIL, Value::Empty);
                    after.push(next);
                    after.len() - 1
                });
                after[at].set_at(*field, value.clone());
            }
            _ => edits.push(edit),
        }
    }
    for next in after {
        let Some(record) = world.get(next.id) else { continue };
        let mut ended = record.clone();
        ended.set(name::UNTIL, days_before(Period::day(from.start()), 1).unwrap_or(from));
        edits.extend(Change::between(record, &ended));
        edits.push(Edit::Create(next.copy_as(ids.next_id())));
    }
    Change { edits, ..change }
}

/// The seat that is vacant, or not filled in, and that a new seat of somebody fills: of the same group and organisation, in
/// the same role, and of the same post if one is said.
pub fn vacancy<'a>(world: &'a World, new: &Record) -> Option<&'a Record> {
    if *new.kind != k::SEAT || new.lacks(seat::PERSON) {
        return None;
    }
    let holder = world.follow(new, seat::PERSON);
    let organisation = new.get(seat::ORGANISATION).or(holder.and_then(|holder| holder.get(person::ORGANISATION)))?;
    let fits = |other: &&Record| {
        other.get(seat::ORGANISATION) == Some(organisation)
            && other.value(seat::ROLE) == new.value(seat::ROLE)
            && (new.lacks(seat::POST) || other.value(seat::POST) == new.value(seat::POST))
            && seat::occupancy(other).is_some()
            && world.holds_now(other)
    };
    world.linked_by(new.get(seat::GROUP)?, seat::GROUP).into_iter().find(fits)
}

/// The edits by which a new seat fills a vacant one. Of a seat that is vacant since a known day it stays known that it was:
/// who comes without a day comes today.
pub fn filling(world: &World, vacant: &Record, mut new: Record) -> Vec<Edit> {
    let since = vacant.get(seat::FROM);
    let comes = new.get(seat::FROM).or(since.and(world.today().map(Period::day)));
    let later = comes.filter(|comes| since.is_none_or(|since| since.start() < comes.start()));
    if let Some(from) = later {
        let mut ended = vacant.clone();
        ended.set(seat::UNTIL, days_before(Period::day(from.start()), 1).unwrap_or(from));
        new.set(seat::FROM, from);
        let mut edits = Change::between(vacant, &ended);
        edits.push(Edit::Create(new));
        return edits;
    }
    let mut filled = vacant.clone();
    for (place, value) in new.values().iter().enumerate().filter(|(_, value)| !value.is_empty()) {
        filled.set_at(place, value.clone());
    }
    filled.set(seat::OCCUPANCY, Value::Empty);
    Change::between(vacant, &filled)
}

/// What somebody who is made along with a record gets from it: the organisation on whose behalf, and of a seat its post.
pub fn made_for(record: &Record, made: &mut Record) {
    if *made.kind != k::PERSON || record.get(name::PERSON) != Some(made.id) {
        return;
    }
    if made.lacks(person::ORGANISATION) {
        made.set(person::ORGANISATION, record.get(name::ORGANISATION));
    }
    if *record.kind == k::SEAT && made.lacks(person::OFFICE) {
        made.set(person::OFFICE, record.get(seat::POST));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{Action, Kind};
    use jiff::civil::date;

    fn when(edtf: &str) -> Value {
        Value::when(edtf).unwrap_or_default()
    }

    struct Net {
        ids: Ids,
        world: World,
    }

    impl Net {
        fn new() -> Net {
            let mut world = World::new();
            world.set_today(date(2026, 9, 14));
            Net { ids: Ids::new(1_711_000_000_000, 81), world }
        }

        fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
            self.world.made(&mut self.ids, kind, values)
        }

        fn replacing(&mut self, seat: Id, to: Value) -> Change {
            let before = self.world.get(seat).unwrap();
            let mut after = before.clone();
            after.set(seat::PERSON, to);
            Change::new(self.ids.next_id(), Action::Edit, Change::between(before, &after))
        }
    }

    /// Who sits there before the day, on it and after it, by surname; "" is nobody.
    #[test]
    fn who_is_replaced_holds_to_the_day_before() {
        for (begins, ends, asked, from, until, begun) in [
            ("", "", true, "2026-10-01", "2026-09-30", "2026-10-01"),
            ("2024", "", true, "2026-10", "2026-09-30", "2026-10"),
            ("2024", "2027-12-31", true, "2026-09-14", "2026-09-13", "2026-09-14"),
            // Over, or not begun: nobody is replaced, something is mended.
            ("2024", "2026-09-13", false, "", "", ""),
            ("2026-09-14", "", false, "", "", ""),
            ("2027", "", false, "", "", ""),
        ] {
            let mut net = Net::new();
            let [old, new] = ["Oud", "Nieuw"].map(|name| net.make(&k::PERSON, &[("surname", Value::text(name))]));
            let held = [("person", Value::Ref(old)), ("from", when(begins)), ("until", when(ends))];
            let seat = net.make(&k::SEAT, &held);
            for to in [Value::Ref(new), Value::Empty] {
                let change = net.replacing(seat, to.clone());
                let about = replaced(&net.world, &change);
                assert_eq!(about, if asked { vec![seat] } else { vec![] }, "{begins}/{ends}");
                if about.is_empty() {
                    continue;
                }
                let from = Period::from_edtf(from).unwrap();
                let change = succeed(&net.world, &mut net.ids, change, &about, from);
                let mut world = World::of_records(net.world.all().cloned().collect::<Vec<_>>());
                world.apply(&change).unwrap();
                let ended = world.get(seat).unwrap();
                assert_eq!((ended.get(seat::PERSON), ended.value(seat::UNTIL)), (Some(old), &when(until)));
                assert_eq!(ended.value(seat::FROM), &when(begins));
                let next = world.of(&k::SEAT).find(|one| one.id != seat).unwrap();
                assert_eq!((next.value(seat::PERSON), next.value(seat::FROM)), (&to, &when(begun)));
                assert_eq!(next.value(seat::UNTIL), &Value::Empty);
            }
        }
    }

    #[test]
    fn a_vacant_seat_is_filled_by_who_comes_for_the_same() {
        for (what, vacant, new, filled) in [
            ("of the organisation", &[][..], &[][..], true),
            ("that was not filled in", &[("occupancy", Value::Choice("not_filled_in"))], &[], true),
            ("in another role", &[("role", Value::Choice("chair"))], &[], false),
            ("of another post", &[("post", Value::text("adviseur"))], &[("post", Value::text("chef"))], false),
            ("of a post, which is not said", &[("post", Value::text("adviseur"))], &[], true),
            ("that is no more", &[("until", when("2026-09-13"))], &[], false),
            ("of nobody in particular", &[("organisation", Value::Empty)], &[], false),
        ] {
            let mut net = Net::new();
            let organisation = net.make(&k::ORGANISATION, &[("name", Value::text("Ommen"))]);
            let group = net.make(&k::GROUP, &[("name", Value::text("Werkgroep"))]);
            let of = [("surname", Value::text("Nieuw")), ("organisation", Value::Ref(organisation))];
            let person = net.make(&k::PERSON, &of);
            let role = [("group", Value::Ref(group)), ("role", Value::Choice("member"))];
            let seat = [&role[..], &[("organisation", Value::Ref(organisation))], vacant].concat();
            let seat = net.make(&k::SEAT, &seat);
            let new = [&role[..], &[("person", Value::Ref(person))], new].concat();
            let new = Record::with(net.ids.next_id(), &k::SEAT, &new);
            assert_eq!(vacancy(&net.world, &new).map(|one| one.id), filled.then_some(seat), "{what}");
        }
    }

    #[test]
    fn that_a_seat_was_vacant_stays_known_where_it_is() {
        for (vacant_from, from, ended, begins) in [
            ("", "", None, ""),
            ("", "2026-10-01", Some("2026-09-30"), "2026-10-01"),
            ("2026-03-01", "", Some("2026-09-13"), "2026-09-14"),
            ("2026-03-01", "2026-05-01", Some("2026-04-30"), "2026-05-01"),
            ("2026-03-01", "2026-03-01", None, "2026-03-01"),
        ] {
            let mut net = Net::new();
            let seat = net.make(&k::SEAT, &[("from", when(vacant_from)), ("occupancy", Value::Choice("vacant"))]);
            let person = net.make(&k::PERSON, &[("surname", Value::text("Nieuw"))]);
            let new = [("person", Value::Ref(person)), ("from", when(from))];
            let new = Record::with(net.ids.next_id(), &k::SEAT, &new);
            let edits = filling(&net.world, net.world.get(seat).unwrap(), new);
            net.world.apply(&Change::new(net.ids.next_id(), Action::Edit, edits)).unwrap();
            let held = net.world.of(&k::SEAT).find(|one| one.has(seat::PERSON)).unwrap();
            assert_eq!(held.value(seat::FROM), &when(begins), "{vacant_from}, {from}");
            assert_eq!(held.lacks(seat::OCCUPANCY) && held.id == seat, ended.is_none(), "{vacant_from}, {from}");
            let until = net.world.get(seat).unwrap().value(seat::UNTIL);
            assert_eq!(until, &ended.map(when).unwrap_or_default(), "{vacant_from}, {from}");
        }
    }
}
