//! What moves, what is filled and what is asked; each rule on both sides.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::{
    catalogue::{
        Ids,
        kinds::{self as k, agenda_line, attendance, group, person, plan as ivp, priority, relation, seat, theme},
        name,
    },
    process::admit::admit,
};
use jiff::civil::date;

struct Room {
    world: World,
    ids: Ids,
}

impl Room {
    fn new() -> Room {
        let mut world = World::new();
        world.set_today(date(2026, 9, 14));
        Room { world, ids: Ids::new(1_700_000_000_000, 61) }
    }

    fn put(&mut self, kind: &'static Kind, fields: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, fields)
    }

    fn person(&mut self, surname: &str, fields: &[(&str, Value)]) -> Id {
        self.put(&k::PERSON, &[&[("surname", text(surname))], fields].concat())
    }

    fn plan(&self, keep: Id, gone: Id) -> Plan {
        plan(&self.world, self.at(keep), self.at(gone)).unwrap()
    }

    fn at(&self, id: Id) -> &Record {
        self.world.get(id).unwrap()
    }

    /// Joins, and takes it back to see that all is as it was; then does it.
    fn join(&mut self, plan: &Plan) {
        let before: Vec<Record> = self.world.all().cloned().collect();
        let change = plan.change(&self.world, self.ids.next_id(), Vec::new());
        assert_eq!(change.action, Action::Merge(plan.keep.id));
        let change = admit(&mut self.world, &mut self.ids, change, &[]).unwrap().into_change();
        self.world.apply(&change).unwrap();
        let left = self.world.all().flat_map(Record::links).any(|(_, to)| self.world.get(to).is_none());
        assert!(!left, "a link leads nowhere");
        self.world.apply(&change.inverse(self.ids.next_id(), Action::Undo(change.id))).unwrap();
        let mut after: Vec<Record> = self.world.all().cloned().collect();
        after.sort_by_key(|record| record.id);
        let mut sorted = before;
        sorted.sort_by_key(|record| record.id);
        assert_eq!(after, sorted);
        self.world.apply(&change).unwrap();
    }
}

fn text(text: &str) -> Value {
    Value::text(text)
}

/// What is asked: field, why, and what is taken unless one chooses.
fn asked(plan: &Plan) -> Vec<(&'static str, Why, Take)> {
    plan.asked.iter().map(|one| (plan.keep.kind.fields[one.place].name, one.why, one.take)).collect()
}

#[test]
fn what_only_one_says_is_kept_and_what_both_say_is_asked() {
    let mut room = Room::new();
    let town = room.put(&k::ORGANISATION, &[("name", text("Raalte"))]);
    let keep =
        room.person("Dam", &[("office", text("wethouder")), ("notes", text("belt graag")), ("source", text("brief"))]);
    let gone = room.person(
        "Dam",
        &[
            ("office", text("burgemeester")),
            ("notes", text("mailt liever")),
            ("phone", text("06 1")),
            ("organisation", Value::Ref(town)),
            ("source", text("brief")),
            ("public", Value::Flag(true)),
        ],
    );
    let mut plan = room.plan(keep, gone);
    assert_eq!(
        asked(&plan),
        [
            ("office", Why::Differs, Take::Kept),
            ("public", Why::Differs, Take::Kept),
            ("notes", Why::Differs, Take::Kept),
            ("organisation", Why::Fills, Take::Gone),
            ("phone", Why::Fills, Take::Gone),
        ]
    );
    assert_eq!(plan.same, 2, "surname and source");
    let merged = plan.merged(&room.world);
    assert_eq!((merged.get(person::OFFICE), merged.get(person::PHONE)), ("wethouder", "06 1"));
    assert_eq!(
        (merged.get(person::ORGANISATION), merged.get(name::PUBLIC)),
        (Some(town), None),
        "public by nobody's wish"
    );
    // One key turns each, round and round.
    plan.asked[0].turn(false);
    plan.asked[2].turn(true);
    plan.asked[4].turn(false);
    let merged = plan.merged(&room.world);
    assert_eq!((merged.get(person::OFFICE), merged.get(person::PHONE)), ("burgemeester", ""));
    assert_eq!(merged.get(name::NOTES), "belt graag\n\nmailt liever");
    plan.asked[2].turn(false);
    assert_eq!(plan.asked[2].take, Take::Kept);
    room.join(&plan);
    assert!(room.world.get(gone).is_none());
    assert_eq!(room.at(keep).get(person::OFFICE), "burgemeester");
}

#[test]
fn every_link_moves_and_a_list_holds_each_once() {
    let mut room = Room::new();
    let [keep, gone, third] = ["Jeugd", "Jongeren", "Zorg"].map(|name| room.put(&k::THEME, &[("name", text(name))]));
    let line = |room: &mut Room, theme, contributes: &[Id]| {
        let fields = [
            ("subject", text("Oefening")),
            ("theme", Value::Ref(theme)),
            ("contributes", Value::refs(contributes.to_vec())),
        ];
        room.put(&k::AGENDA_LINE, &fields)
    };
    let one = line(&mut room, gone, &[gone, third, keep]);
    let other = line(&mut room, third, &[third, gone]);
    let below = room.put(&k::THEME, &[("name", text("Jeugdzorg")), ("parent", Value::Ref(gone))]);
    let plan = room.plan(keep, gone);
    assert_eq!(
        plan.moves.iter().map(|(kind, n)| (kind.name, *n)).collect::<Vec<_>>(),
        [("agenda_line", 2), ("theme", 1)]
    );
    room.join(&plan);
    assert_eq!(
        (room.at(one).get(agenda_line::THEME), room.at(one).get(agenda_line::CONTRIBUTES)),
        (Some(keep), &[keep, third][..])
    );
    assert_eq!(room.at(other).get(agenda_line::CONTRIBUTES), [third, keep]);
    assert_eq!(room.at(below).get(theme::PARENT), Some(keep));
    assert!(room.world.pointing_at(gone).is_empty());
}

#[test]
fn the_name_that_goes_is_found_on() {
    let mut room = Room::new();
    let keep = room.put(&k::GROUP, &[("name", text("Werkgroep Bibob")), ("aliases", text("WB"))]);
    let gone = room.put(
        &k::GROUP,
        &[("name", text("Bibobgroep")), ("aliases", text("wb; bibob")), ("status", Value::Choice("closed"))],
    );
    let mut plan = room.plan(keep, gone);
    let named = |plan: &Plan, room: &Room| {
        let merged = plan.merged(&room.world);
        (merged.get(name::NAME).to_owned(), merged.get(group::ALIASES).to_owned())
    };
    assert_eq!(named(&plan, &room), ("Werkgroep Bibob".into(), "WB; bibob; Bibobgroep".into()));
    // The name that goes may be the other one.
    plan.asked.iter_mut().find(|one| one.place == group::NAME.place).unwrap().turn(false);
    assert_eq!(named(&plan, &room), ("Bibobgroep".into(), "WB; bibob; Werkgroep Bibob".into()));
    let names = plan.asked.iter_mut().find(|one| one.why == Why::Named).unwrap();
    names.turn(false);
    assert_eq!(named(&plan, &room).1, "WB");
    // Called the same, there is nothing to offer.
    let same = room.put(&k::GROUP, &[("name", text("werkgroep BIBOB")), ("aliases", text("wb"))]);
    assert!(room.plan(keep, same).asked.iter().all(|one| one.why != Why::Named));
}

#[test]
fn what_would_stand_there_twice_is_joined_along_or_named() {
    let mut room = Room::new();
    let [dvo, bureau] = ["DVO", "Bureau"].map(|name| room.put(&k::GROUP, &[("name", text(name))]));
    let town = room.put(&k::ORGANISATION, &[("name", text("Raalte"))]);
    let [keep, gone] = ["Dam", "Dam"].map(|name| room.person(name, &[]));
    let sits = |room: &mut Room, group, person, role, more: &[(&str, Value)]| {
        let fields = [("group", Value::Ref(group)), ("person", Value::Ref(person)), ("role", Value::Choice(role))];
        room.put(&k::SEAT, &[&fields[..], more].concat())
    };
    let stays = sits(&mut room, dvo, keep, "member", &[]);
    let along =
        sits(&mut room, dvo, gone, "member", &[("organisation", Value::Ref(town)), ("public", Value::Flag(true))]);
    let chair = sits(&mut room, dvo, gone, "chair", &[]);
    let noted = sits(&mut room, bureau, keep, "member", &[("notes", text("tijdelijk"))]);
    let differs = sits(&mut room, bureau, gone, "member", &[("notes", text("vast"))]);
    let meeting = room.put(&k::MEETING, &[("group", Value::Ref(dvo))]);
    let there = |room: &mut Room, person, presence| {
        let fields =
            [("meeting", Value::Ref(meeting)), ("person", Value::Ref(person)), ("presence", Value::Choice(presence))];
        room.put(&k::ATTENDANCE, &fields)
    };
    let (present, excused) = (there(&mut room, keep, "present"), there(&mut room, gone, "excused"));
    let plan = room.plan(keep, gone);
    assert_eq!(plan.along, [(along, stays)]);
    assert_eq!(plan.left, [(differs, noted), (excused, present)]);
    assert_eq!(
        plan.moves.iter().map(|(kind, n)| (kind.name, *n)).collect::<Vec<_>>(),
        [("seat", 2), ("attendance", 1)]
    );
    room.join(&plan);
    assert!(room.world.get(along).is_none());
    assert_eq!((room.at(stays).get(seat::ORGANISATION), room.at(stays).get(name::PUBLIC)), (Some(town), None));
    assert_eq!((room.at(chair).get(seat::PERSON), room.at(excused).get(attendance::PERSON)), (Some(keep), Some(keep)));
    // What was left and named is found by looking for doubles.
    let pairs = crate::process::same::pairs(&room.world);
    let mut found: Vec<(Id, Id)> = pairs.iter().map(|pair| (pair.one.id, pair.other.id)).collect();
    found.sort_unstable();
    assert_eq!(found, [(noted, differs), (present, excused)]);
}

/// What hangs on what is joined along comes along, however deep.
#[test]
fn what_is_joined_along_takes_its_own_along() {
    let mut room = Room::new();
    let [keep, gone] = ["IJ", "Y"].map(|name| room.put(&k::DISTRICT, &[("name", text(name))]));
    let theme = room.put(&k::THEME, &[("name", text("Jeugd"))]);
    let agenda = |room: &mut Room, district| {
        let fields =
            [("district", Value::Ref(district)), ("year", Value::Int(2026)), ("status", Value::Choice("concept"))];
        room.put(&k::AGENDA, &fields)
    };
    let (ours, theirs) = (agenda(&mut room, keep), agenda(&mut room, gone));
    let line = |room: &mut Room, agenda, subject| {
        let fields = [
            ("agenda", Value::Ref(agenda)),
            ("subject", text(subject)),
            ("number", text("D1")),
            ("theme", Value::Ref(theme)),
        ];
        room.put(&k::AGENDA_LINE, &fields)
    };
    let (same, twice) = (line(&mut room, ours, "Oefening"), line(&mut room, theirs, "Oefening"));
    let other = line(&mut room, theirs, "Campagne");
    let document = room.put(&k::DOCUMENT, &[("name", text("Draaiboek")), ("line", Value::Ref(twice))]);
    let plan = room.plan(keep, gone);
    assert_eq!(plan.along, [(theirs, ours), (twice, same)]);
    assert_eq!(plan.left, [(other, same)], "one number, another subject");
    room.join(&plan);
    assert_eq!(room.at(document).links().map(|(_, to)| to).collect::<Vec<_>>(), [same]);
    assert_eq!(room.at(other).get(agenda_line::AGENDA), Some(ours));
    assert_eq!(room.world.of(&k::AGENDA).count(), 1);
}

#[test]
fn of_two_priorities_of_one_plan_both_stay() {
    let mut room = Room::new();
    let [keep, gone] = ["Jeugd", "Jongeren"].map(|name| room.put(&k::THEME, &[("name", text(name))]));
    let plan = room.put(&k::PLAN, &[("name", text("IVP"))]);
    let named = |room: &mut Room, theme, rank| {
        let fields = [("plan", Value::Ref(plan)), ("theme", Value::Ref(theme)), ("rank", rank)];
        room.put(&k::PRIORITY, &fields)
    };
    let (first, third) = (named(&mut room, keep, Value::Int(1)), named(&mut room, gone, Value::Int(3)));
    let joined = room.plan(keep, gone);
    assert_eq!((joined.left.clone(), joined.along.len()), (vec![(third, first)], 0));
    // No form would keep them, and still nothing is lost.
    room.join(&joined);
    assert_eq!((room.at(third).get(priority::THEME), room.at(third).get(priority::RANK)), (Some(keep), Some(3)));
    assert_eq!(ivp::NAME.name, "name");
}

/// A theme is taken up in the one above it, in the one below it, and in one further round.
#[test]
fn nothing_comes_to_stand_under_itself() {
    let chain = |room: &mut Room| {
        let mut above = Value::Empty;
        ["A", "B", "C", "D"].map(|name| {
            let id = room.put(&k::THEME, &[("name", text(name)), ("parent", above.clone())]);
            above = Value::Ref(id);
            id
        })
    };
    for (keep, gone, parents, dropped) in [
        (0, 1, [None, None, Some(0), Some(2)], None),
        (1, 0, [None, None, Some(1), Some(2)], None),
        (0, 3, [None, Some(0), Some(1), None], Some(2)),
        (3, 0, [None, Some(3), Some(1), None], Some(2)),
        (1, 3, [None, Some(0), Some(1), None], Some(2)),
        (2, 1, [None, None, Some(0), Some(2)], None),
    ] {
        let mut room = Room::new();
        let ids = chain(&mut room);
        let plan = room.plan(ids[keep], ids[gone]);
        assert_eq!(
            plan.dropped,
            dropped.map(|at: usize| (theme::PARENT.place, ids[at])).into_iter().collect::<Vec<_>>()
        );
        room.join(&plan);
        for (at, parent) in parents.into_iter().enumerate().filter(|(at, _)| *at != gone) {
            let parent = parent.map(|parent: usize| ids[parent]);
            assert_eq!(room.at(ids[at]).get(theme::PARENT), parent, "{gone} in {keep}: {at}");
        }
        assert!(crate::process::sound::circles(&room.world).is_empty());
    }
}

#[test]
fn a_relation_between_the_two_goes() {
    let mut room = Room::new();
    let [keep, gone, other] = ["Een", "Ander", "Derde"].map(|name| room.put(&k::GROUP, &[("name", text(name))]));
    let relates = |room: &mut Room, from, to| {
        let fields =
            [("from_group", Value::Ref(from)), ("relation", Value::Choice("feeds")), ("to_group", Value::Ref(to))];
        room.put(&k::RELATION, &fields)
    };
    let (between, on, twice) =
        (relates(&mut room, gone, keep), relates(&mut room, gone, other), relates(&mut room, keep, other));
    let plan = room.plan(keep, gone);
    assert_eq!((plan.falls.clone(), plan.along.clone()), (vec![between], vec![(on, twice)]));
    room.join(&plan);
    assert_eq!(room.world.of(&k::RELATION).map(|one| one.get(relation::FROM_GROUP)).collect::<Vec<_>>(), [Some(keep)]);
}

#[test]
fn what_cannot_be_joined_is_said() {
    let mut room = Room::new();
    let theme = room.put(&k::THEME, &[("name", text("Jeugd"))]);
    let group = room.put(&k::GROUP, &[("name", text("Jeugd"))]);
    let term =
        |room: &mut Room, word| room.put(&k::TERM, &[("name", text("Akkoord")), ("vocabulary", Value::Choice(word))]);
    let (outcome, treatment) = (term(&mut room, "outcome"), term(&mut room, "treatment"));
    room.put(&k::MEETING_ITEM, &[("subject", text("Bibob")), ("outcome", Value::Ref(outcome))]);
    for (keep, gone, why) in [
        (theme, theme, Some(Unlike::Itself)),
        (theme, group, Some(Unlike::Kind)),
        (treatment, outcome, Some(Unlike::Used)),
        (outcome, treatment, None),
    ] {
        assert_eq!(plan(&room.world, room.at(keep), room.at(gone)).err(), why);
    }
}

/// What was typed in a form and is in no file yet: it only fills what is there, and nothing is said to be joined.
#[test]
fn one_that_is_in_no_file_yet_leaves_no_trace() {
    let mut room = Room::new();
    let keep = room.person("Dam", &[]);
    let typed = Record::with(room.ids.next_id(), &k::PERSON, &[("surname", text("Dam")), ("phone", text("06 1"))]);
    let plan = plan(&room.world, room.at(keep), &typed).unwrap();
    let change = plan.change(&room.world, room.ids.next_id(), Vec::new());
    assert_eq!((change.action, change.edits.len()), (Action::Edit, 1));
    // One that is there and was filled in further is compared as it was filled in.
    let mut filled = room.at(keep).clone();
    filled.set(person::PHONE, "06 2");
    let gone = room.person("Damme", &[("phone", text("06 1"))]);
    let plan = super::plan(&room.world, &filled, room.at(gone)).unwrap();
    let change = plan.change(&room.world, room.ids.next_id(), Vec::new());
    assert!(change.edits.iter().any(|edit| matches!(edit, Edit::Set { after, .. } if *after == text("06 2"))));
}
