//! Every law with its edges: before it, on it, after it.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Period, Value,
    kinds::{self as k, meeting, seat},
    name,
};
use crate::process::depend;
use proptest::prelude::*;

/// A world to judge changes in.
struct Room {
    world: World,
    ids: Ids,
}

impl Room {
    fn new() -> Room {
        Room { world: World::new(), ids: Ids::new(1_700_000_000_000, 21) }
    }

    fn record(&mut self, kind: &'static Kind, fields: &[(&str, Value)]) -> Record {
        Record::with(self.ids.next_id(), kind, fields)
    }

    fn named(&mut self, name: &str) -> Record {
        self.record(&k::THEME, &[("name", text(name))])
    }

    /// A record that is there already, whatever may be wrong with it.
    fn there(&mut self, kind: &'static Kind, fields: &[(&str, Value)]) -> Record {
        let record = self.record(kind, fields);
        self.world.insert(record.clone());
        record
    }

    fn admit(&mut self, action: Action, edits: Vec<Edit>, whole: &[Id]) -> Result<Admitted, Vec<Refused>> {
        let change = Change::new(self.ids.next_id(), action, edits);
        admit(&mut self.world, &mut self.ids, change, whole)
    }

    /// What is said of these edits: the problems, each with its field; none when they may be.
    fn said(&mut self, edits: Vec<Edit>) -> Vec<(&'static str, &'static str)> {
        let refused = self.admit(Action::Edit, edits, &[]).err().unwrap_or_default();
        refused.iter().map(|one| (one.fault.field, one.fault.problem)).collect()
    }
}

fn text(text: &str) -> Value {
    Value::text(text)
}

fn when(edtf: &str) -> Value {
    if edtf.is_empty() { Value::Empty } else { Value::Period(Period::from_edtf(edtf).unwrap()) }
}

fn set(record: &Record, name: &str, after: Value) -> Edit {
    let field = record.kind.field(name).unwrap().0;
    Edit::Set { kind: record.kind, id: record.id, field, before: record.at(field).clone(), after }
}

const LATE: [(&str, &str); 1] = [("until", "problem-until-before-from")];

#[test]
fn nothing_ends_before_it_begins() {
    for (from, until, fits) in [
        ("2026-03-10", "2026-03-09", false),
        ("2026-03-10", "2026-03-10", true),
        ("2026-03-10", "2026-03-11", true),
        ("2026-03", "2026-02-28", false),
        ("2026-03", "2026-03-01", true),
        ("2026-03", "2026-03", true),
        ("2026-03-31", "2026-03", true),
        ("2026-04-01", "2026-03", false),
        ("2026", "2025-12-31", false),
        ("2026", "2026-01-01", true),
        ("", "1999", true),
        ("2026-03-10", "", true),
    ] {
        let mut room = Room::new();
        let group = room.there(&k::GROUP, &[("name", text("Wijk"))]);
        let seat = room.record(&k::SEAT, &[("group", Value::Ref(group.id)), ("post", text("lid"))]);
        let (mut made, expected) = (seat.clone(), if fits { &LATE[..0] } else { &LATE });
        made.set(name::FROM, when(from)).set(name::UNTIL, when(until));
        assert_eq!(room.said(vec![Edit::Create(made.clone())]), expected, "made {from} {until}");
        // It comes to the same whichever end is said last, and whether in one change or two.
        for (known, other, name) in [(from, until, "until"), (until, from, "from")] {
            let mut there = seat.copy_as(room.ids.next_id());
            there.set(if name == "until" { seat::FROM } else { seat::UNTIL }, when(known));
            room.world.insert(there.clone());
            if !other.is_empty() {
                assert_eq!(room.said(vec![set(&there, name, when(other))]), expected, "{name} {from} {until}");
            }
        }
        let bare = Edit::Create(seat.clone());
        let both = vec![bare, set(&seat, "from", when(from)), set(&seat, "until", when(until))];
        assert_eq!(room.said(both), expected, "made and changed {from} {until}");
    }
}

#[test]
fn what_is_required_may_not_be_emptied_but_may_have_been_empty() {
    let mut room = Room::new();
    let theme = room.there(&k::THEME, &[("name", text("Zorg"))]);
    let nameless = room.there(&k::THEME, &[]);
    let needed = [("name", "problem-required")];
    assert_eq!(room.said(vec![set(&theme, "name", Value::Empty)]), needed);
    assert_eq!(room.said(vec![set(&nameless, "abbreviation", text("z"))]), [], "an old hole elsewhere");
    assert_eq!(room.said(vec![set(&nameless, "name", text("Jeugd"))]), [], "the hole is filled");
    let bare = room.named("");
    assert_eq!(room.said(vec![Edit::Create(bare), set(&theme, "abbreviation", text("z"))]), needed, "made with a hole");
    // Of several that will do, one is enough; the last may not go.
    let person = room.there(&k::PERSON, &[("surname", text("Wit")), ("office", text("wethouder"))]);
    assert_eq!(room.said(vec![set(&person, "surname", Value::Empty)]), []);
    let both = vec![set(&person, "surname", Value::Empty), set(&person, "office", Value::Empty)];
    assert_eq!(room.said(both), [("surname", "problem-required")]);
    // With all of it in view an old hole is seen.
    let edits = vec![set(&nameless, "abbreviation", text("z"))];
    let refused = room.admit(Action::Edit, edits, &[nameless.id]).unwrap_err();
    assert_eq!((refused[0].id, refused[0].fault.field), (nameless.id, "name"));
}

#[test]
fn a_record_made_and_changed_within_one_change_is_judged_as_it_becomes() {
    let mut room = Room::new();
    let (whole, bare) = (room.named("Zorg"), room.named(""));
    assert_eq!(room.said(vec![Edit::Create(bare.clone()), set(&bare, "name", text("Zorg"))]), []);
    let emptied = vec![Edit::Create(whole.clone()), set(&whole, "name", Value::Empty)];
    assert_eq!(room.said(emptied), [("name", "problem-required")]);
    assert_eq!(room.said(vec![Edit::Create(bare.clone()), Edit::Delete(bare)]), [], "it is gone again");
}

#[test]
fn a_link_leads_somewhere_and_not_to_itself() {
    let mut room = Room::new();
    let theme = room.there(&k::THEME, &[("name", text("Zorg"))]);
    let other = room.there(&k::THEME, &[("name", text("Jeugd"))]);
    let group = room.there(&k::GROUP, &[("name", text("Wijk"))]);
    let made = room.named("Veiligheid");
    let nobody = room.ids.next_id();
    let link = |to: &Record| set(&theme, "parent", Value::Ref(to.id));
    assert_eq!(room.said(vec![link(&theme)]), [("parent", "problem-itself")]);
    assert_eq!(room.said(vec![link(&other)]), []);
    assert_eq!(room.said(vec![link(&group)]), [("parent", "problem-nowhere")], "a group is no theme");
    assert_eq!(room.said(vec![set(&theme, "parent", Value::Ref(nobody))]), [("parent", "problem-nowhere")]);
    assert_eq!(room.said(vec![link(&made)]), [("parent", "problem-nowhere")], "it is not made");
    assert_eq!(room.said(vec![link(&made), Edit::Create(made.clone())]), [], "it is made along");
    assert_eq!(room.said(vec![Edit::Create(made.clone()), link(&made)]), [], "and in the other order");
    assert_eq!(room.said(vec![link(&other), Edit::Delete(other.clone())]), [("parent", "problem-nowhere"); 2]);
    // Of several, each.
    let organisation = room.there(&k::ORGANISATION, &[("name", text("Raalte"))]);
    let line = room.there(&k::AGENDA_LINE, &[("subject", text("Oefening"))]);
    let origin = |ids: Vec<Id>| set(&line, "origin", Value::refs(ids));
    assert_eq!(room.said(vec![origin(vec![organisation.id])]), []);
    assert_eq!(room.said(vec![origin(vec![organisation.id, nobody])]), [("origin", "problem-nowhere")]);
}

#[test]
fn what_goes_leaves_no_link_behind() {
    let mut room = Room::new();
    let parent = room.there(&k::THEME, &[("name", text("Zorg"))]);
    let child = room.there(&k::THEME, &[("name", text("Jeugd")), ("parent", Value::Ref(parent.id))]);
    let delete = || vec![Edit::Delete(parent.clone())];
    let refused = room.admit(Action::Delete, delete(), &[]).unwrap_err();
    assert_eq!((refused[0].id, refused[0].fault.field), (child.id, "parent"));
    let emptied = vec![set(&child, "parent", Value::Empty), Edit::Delete(parent.clone())];
    assert!(room.admit(Action::Delete, emptied, &[]).is_ok());
    let whole = depend::removal(&room.world, &[parent.id]);
    assert!(room.admit(Action::Delete, whole.edits, &[]).is_ok());
}

#[test]
fn a_change_for_another_world_is_refused() {
    let mut room = Room::new();
    let (there, gone) = (room.there(&k::THEME, &[("name", text("Zorg"))]), room.named("Jeugd"));
    assert_eq!(room.said(vec![set(&gone, "name", text("Jongeren"))]), [("name", "problem-changed")]);
    assert_eq!(room.said(vec![Edit::Create(there)]), [("name", "problem-changed")]);
}

#[test]
fn what_a_kind_checks_counts_where_the_change_makes_it_so() {
    let mut room = Room::new();
    let district = |room: &mut Room, name| Value::Ref(room.there(&k::DISTRICT, &[("name", text(name))]).id);
    let (here, there) = (district(&mut room, "Zuidrand"), district(&mut room, "Noordrand"));
    let agenda = |place: &Value, year| [("district", place.clone()), ("year", Value::Int(year))];
    let twice = [("year", "problem-agenda-twice")];
    let one = room.there(&k::AGENDA, &agenda(&here, 2026));
    let again = room.record(&k::AGENDA, &agenda(&here, 2026));
    assert_eq!(room.said(vec![Edit::Create(again)]), twice);
    let (next, also) = (room.record(&k::AGENDA, &agenda(&here, 2027)), room.record(&k::AGENDA, &agenda(&here, 2027)));
    assert_eq!(room.said(vec![Edit::Create(next.clone())]), []);
    assert_eq!(room.said(vec![Edit::Create(next), Edit::Create(also)]).len(), 2, "two in one change, each other's");
    // The field that is told of is not the one that was touched.
    let far = room.there(&k::AGENDA, &agenda(&there, 2026));
    assert_eq!(room.said(vec![set(&far, "district", here.clone())]), twice);
    // They may change places at once.
    let swap = vec![set(&far, "district", here.clone()), set(&one, "district", there.clone())];
    assert_eq!(room.said(swap), []);
    // Two that are there already can be worked on, as long as it is not in that.
    let old = room.there(&k::AGENDA, &agenda(&here, 2026));
    assert_eq!(room.said(vec![set(&old, "status", Value::Choice("aligned"))]), []);
    assert_eq!(room.said(vec![set(&old, "year", Value::Int(2027))]), []);
    let third = room.there(&k::AGENDA, &agenda(&here, 2028));
    assert_eq!(room.said(vec![set(&third, "year", Value::Int(2026))]), twice);
}

/// Two that clash already: moved to where it clashes with a third, it is another clash.
#[test]
fn a_clash_with_another_than_before_is_a_new_one() {
    let mut room = Room::new();
    let [here, there] = ["Zuidrand", "Noordrand"].map(|name| room.there(&k::DISTRICT, &[("name", text(name))]).id);
    let of = |district, summary| {
        [("district", Value::Ref(district)), ("year", Value::Int(2026)), ("summary", text(summary))]
    };
    let one = room.there(&k::AGENDA, &of(here, "een"));
    room.there(&k::AGENDA, &of(here, "twee"));
    assert_eq!(room.said(vec![set(&one, "summary", text("nog eens"))]), [], "it clashes as it did");
    room.there(&k::AGENDA, &of(there, "drie"));
    assert_eq!(room.said(vec![set(&one, "district", Value::Ref(there))]), [("year", "problem-agenda-twice")]);
}

#[test]
fn a_number_lies_within_its_bounds() {
    let mut room = Room::new();
    let district = Value::Ref(room.there(&k::DISTRICT, &[("name", text("Zuidrand"))]).id);
    for (year, within) in [(1989, false), (1990, true), (2199, true), (2200, false)] {
        let agenda = room.record(&k::AGENDA, &[("district", district.clone()), ("year", Value::Int(year))]);
        let expected: &[_] = if within { &[] } else { &[("year", "problem-outside")] };
        assert_eq!(room.said(vec![Edit::Create(agenda.clone())]), expected, "{year}");
        // What was so before holds up nothing else.
        room.world.insert(agenda.clone());
        assert_eq!(room.said(vec![set(&agenda, "summary", text("af"))]), [], "{year}");
    }
    let rate = |units| Value::Decimal(crate::catalogue::Decimal::new(units, crate::catalogue::decimal::RATE));
    for (units, within) in [(-1, false), (0, true), (100_000_000, true), (100_000_001, false)] {
        let fields = [("name", text("RCIV")), ("rate", rate(units))];
        let arrangement = room.record(&k::ARRANGEMENT, &fields);
        assert_eq!(room.said(vec![Edit::Create(arrangement)]).is_empty(), within, "{units}");
    }
}

/// A draft of before may speak of a field that is past: what it says is kept where that is kept now.
#[test]
fn what_is_said_in_older_words_is_kept_in_todays() {
    let mut room = Room::new();
    let city = room.record(&k::ORGANISATION, &[("name", text("Hoek")), ("inhabitants", Value::Int(30))]);
    let admitted = room.admit(Action::New, vec![Edit::Create(city.clone())], &[]).unwrap();
    room.world.apply(&admitted).unwrap();
    assert!(room.world.get(city.id).unwrap().lacks(k::organisation::INHABITANTS));
    let number = room.world.get(outdated::population_of(city.id)).unwrap();
    assert_eq!(number.get(k::population::INHABITANTS), Some(30));
}

#[test]
fn what_is_incomplete_is_not_sent_and_what_was_sent_so_can_be_worked_on() {
    let mut room = Room::new();
    let person = room.there(&k::PERSON, &[("surname", text("Wit"))]);
    let concept = room.there(&k::PROPOSAL, &[("subject", text("Camera's"))]);
    let incomplete = [("status", "problem-incomplete")];
    assert_eq!(room.said(vec![set(&concept, "status", Value::Choice("sent"))]), incomplete);
    let sent = [("subject", text("Fietsen")), ("status", Value::Choice("sent")), ("holder", Value::Ref(person.id))];
    let sent = room.there(&k::PROPOSAL, &sent);
    assert_eq!(room.said(vec![set(&sent, "summary", text("kort"))]), [], "one hole less");
    assert_eq!(room.said(vec![set(&sent, "notes", text("bellen"))]), [], "something else");
    assert_eq!(room.said(vec![set(&sent, "holder", Value::Empty)]), incomplete, "one hole more");
    // Who is deleted is let go wherever they are named; that was shown.
    let removal = depend::removal(&room.world, &[person.id]);
    assert!(room.admit(Action::Delete, removal.edits, &[]).is_ok());
}

#[test]
fn what_follows_goes_along_whoever_makes_the_change() {
    let mut room = Room::new();
    let group = Value::Ref(room.there(&k::GROUP, &[("name", text("Kern"))]).id);
    let agreed = [("group", group.clone()), ("submit_days", Value::Int(7)), ("location", text("Stadhuis"))];
    room.there(&k::MEETING_RULE, &agreed);
    let planned = room.record(&k::MEETING, &[("group", group), ("date", when("2026-12-11"))]);
    let made = room.admit(Action::New, vec![Edit::Create(planned.clone())], &[]).unwrap();
    let [Edit::Create(made)] = &made.edits[..] else { panic!("{made:?}") };
    assert_eq!((made.value(meeting::SUBMIT_BY), made.get(meeting::LOCATION)), (&when("2026-12-04"), "Stadhuis"));
    // Moved by any key, and what was said in the same change stays said.
    room.world.insert(made.clone());
    let moved = room.admit(Action::Edit, vec![set(made, "date", when("2026-12-18"))], &[]).unwrap();
    assert!(moved.edits.contains(&set(made, "submit_by", when("2026-12-11"))), "{moved:?}");
    let said = vec![set(made, "date", when("2026-12-18")), set(made, "submit_by", when("2026-12-01"))];
    assert_eq!(room.admit(Action::Edit, said.clone(), &[]).unwrap().edits, said);
    // In a month there is no day to count from; it is counted when the day is known, from a month as from words or nothing.
    let month = room.admit(Action::Edit, vec![set(made, "date", when("2027-01"))], &[]).unwrap();
    assert!(month.edits.contains(&set(made, "submit_by", Value::Empty)), "{month:?}");
    for unsaid in [when("2027-01"), when("2027-W03"), Value::Empty, Value::in_words("n.t.b.")] {
        let mut open = made.copy_as(room.ids.next_id());
        open.set(meeting::DATE, unsaid).set(meeting::SUBMIT_BY, Value::Empty);
        room.world.insert(open.clone());
        let known = room.admit(Action::Edit, vec![set(&open, "date", when("2027-01-21"))], &[]).unwrap();
        assert!(known.edits.contains(&set(&open, "submit_by", when("2027-01-14"))), "{known:?}");
    }
    // A copy is as what it was copied from.
    let bare = planned.copy_as(room.ids.next_id());
    let copied = room.admit(Action::Duplicate, vec![Edit::Create(bare.clone())], &[]).unwrap();
    assert_eq!(copied.edits, [Edit::Create(bare)]);
}

/// A meeting is where its group is: also when it was made with another district in view, or was given to another group.
#[test]
fn a_meeting_is_in_the_district_of_its_group() {
    let mut room = Room::new();
    let [here, there] = ["Zuidrand", "Noordrand"].map(|name| room.there(&k::DISTRICT, &[("name", text(name))]).id);
    let own = room.there(&k::GROUP, &[("name", text("Kern")), ("district", Value::Ref(here))]).id;
    let other = room.there(&k::GROUP, &[("name", text("Rand")), ("district", Value::Ref(there))]).id;
    let unit = room.there(&k::GROUP, &[("name", text("Eenheid"))]).id;
    for (group, district) in [(own, here), (other, there), (unit, here)] {
        let fields = [("group", Value::Ref(group)), ("district", Value::Ref(here)), ("date", when("2026-12-11"))];
        let planned = room.record(&k::MEETING, &fields);
        let made = room.admit(Action::New, vec![Edit::Create(planned)], &[]).unwrap();
        let [Edit::Create(made)] = &made.edits[..] else { panic!("{made:?}") };
        assert_eq!(made.get(meeting::DISTRICT), Some(district));
    }
    let fields = [("group", Value::Ref(own)), ("district", Value::Ref(here)), ("date", when("2026-12-11"))];
    let planned = room.there(&k::MEETING, &fields);
    let given = room.admit(Action::Edit, vec![set(&planned, "group", Value::Ref(other))], &[]).unwrap();
    assert!(given.edits.contains(&set(&planned, "district", Value::Ref(there))), "{given:?}");
    // Somebody's own word on it stays.
    let said = vec![set(&planned, "district", Value::Ref(there))];
    assert_eq!(room.admit(Action::Edit, said.clone(), &[]).unwrap().edits, said);
}

#[test]
fn what_it_means_for_others_goes_along() {
    let mut room = Room::new();
    let district = room.there(&k::DISTRICT, &[("name", text("Zuidrand"))]);
    let fields = [("district", Value::Ref(district.id)), ("year", Value::Int(2026))];
    let agenda = room.there(&k::AGENDA, &fields);
    room.there(&k::AGENDA_LINE, &[("subject", text("Oefening")), ("agenda", Value::Ref(agenda.id))]);
    // A line that lacks what it must have does not hold up the agenda.
    room.there(&k::AGENDA_LINE, &[("agenda", Value::Ref(agenda.id))]);
    let adopted = room.admit(Action::Edit, vec![set(&agenda, "status", Value::Choice("adopted"))], &[]).unwrap();
    assert_eq!(adopted.edits.iter().filter(|edit| *edit.kind() == k::ADOPTED_LINE).count(), 2);
}

#[test]
fn what_is_put_back_says_what_it_leaves() {
    let mut room = Room::new();
    let theme = room.there(&k::THEME, &[]);
    let id = room.ids.next_id();
    let filled = Change::new(id, Action::Edit, vec![set(&theme, "name", text("Zorg"))]);
    room.world.apply(&filled).unwrap();
    let undo = filled.inverse(room.ids.next_id(), Action::Undo(id));
    let left = broken(&mut room.world, &undo);
    assert_eq!((left.len(), left[0].id, left[0].fault.problem), (1, theme.id, "problem-required"));
    assert_eq!(Admitted::as_it_was(undo.clone()).into_change(), undo);
    let aside = Change::new(id, Action::Edit, vec![set(&theme, "abbreviation", text("z"))]);
    room.world.apply(&undo).unwrap();
    assert_eq!(broken(&mut room.world, &aside), [], "an old hole is not made by it");
    assert_eq!(all_broken(&room.world).len(), 1);
}

/// Circles of one, two, three and more, made by one record or by several at once.
#[test]
fn nothing_stands_under_itself_however_far() {
    let mut room = Room::new();
    let mut above = Value::Empty;
    let all: Vec<Record> = (0..20)
        .map(|at| {
            let one = room.there(&k::THEME, &[("name", text(&format!("T{at}"))), ("parent", above.clone())]);
            above = Value::Ref(one.id);
            one
        })
        .collect();
    let circle = [("parent", "problem-circle")];
    let under = |one: usize, to: usize| set(&all[one], "parent", Value::Ref(all[to].id));
    assert_eq!(room.said(vec![under(0, 0)]), [("parent", "problem-itself")]);
    for below in [1, 2, 3, 19] {
        assert_eq!(room.said(vec![under(0, below)]), circle, "{below} below");
    }
    assert_eq!(room.said(vec![under(5, 3)]), [], "further up");
    assert_eq!(room.said(vec![under(0, 2), set(&all[1], "parent", Value::Empty)]), [], "where it is cut too");
    let [one, two] = [0, 1].map(|_| room.named("Nieuw"));
    let each = |record: &Record, to: &Record| {
        let mut made = record.clone();
        made.set_named("parent", Value::Ref(to.id));
        Edit::Create(made)
    };
    assert_eq!(room.said(vec![each(&one, &two), each(&two, &one)]), [circle[0], circle[0]], "each other's");
    // Two fields that lead opposite ways close none, and in an old circle the rest can be worked on.
    let old = room.there(&k::ORGANISATION, &[("name", text("Oud"))]);
    let new = room.there(&k::ORGANISATION, &[("name", text("Nieuw")), ("successor", Value::Ref(old.id))]);
    room.world.apply(&Change::new(old.id, Action::Edit, vec![set(&old, "successor", Value::Ref(new.id))])).unwrap();
    assert_eq!(room.said(vec![set(&old, "notes", text("nagaan"))]), []);
    let told = all_broken(&room.world);
    assert_eq!(
        told.iter().map(|one| (one.id, one.fault.text.as_str())).collect::<Vec<_>>(),
        [(old.id, "Oud → Nieuw → Oud")]
    );
}

#[test]
fn what_is_put_back_says_that_it_closes_a_circle() {
    let mut room = Room::new();
    let below = room.there(&k::THEME, &[("name", text("Jeugd"))]);
    let above = room.there(&k::THEME, &[("name", text("Zorg"))]);
    let under = |one: &Record, to: &Record| set(one, "parent", Value::Ref(to.id));
    let first = Change::new(room.ids.next_id(), Action::Edit, vec![under(&below, &above)]);
    room.world.apply(&first).unwrap();
    let undo = first.inverse(room.ids.next_id(), Action::Undo(first.id));
    room.world.apply(&undo).unwrap();
    room.world.apply(&Change::new(room.ids.next_id(), Action::Edit, vec![under(&above, &below)])).unwrap();
    let redo = Change::new(room.ids.next_id(), Action::Redo(first.id), first.edits);
    let left = broken(&mut room.world, &redo);
    assert_eq!(
        (left.len(), left[0].fault.problem, left[0].fault.text.as_str()),
        (1, "problem-circle", "Jeugd → Zorg → Jeugd")
    );
    assert!(!left[0].is_unkeepable(), "the file has a place for it");
}

#[test]
fn a_number_stands_for_one_item_of_a_meeting() {
    let mut room = Room::new();
    let group = room.there(&k::GROUP, &[("name", text("DVO"))]);
    let [meeting, other] = [0, 1].map(|_| room.there(&k::MEETING, &[("group", Value::Ref(group.id))]).id);
    let item = |subject, number, meeting| {
        [("subject", text(subject)), ("number", text(number)), ("meeting", Value::Ref(meeting))]
    };
    for number in ["E01", "E02", "2a", "*"] {
        room.there(&k::MEETING_ITEM, &item("Opening", number, meeting));
    }
    for (number, free) in [
        ("E01", Some("E03")),
        (" e01 ", Some("e03")),
        ("É01", Some("É03")),
        ("E02", Some("E03")),
        ("E03", None),
        ("E1", None),
        ("2A", Some("2A2")),
        ("2", None),
        ("*", Some("*2")),
        ("**", None),
        ("", None),
    ] {
        let made = room.record(&k::MEETING_ITEM, &item("Sluiting", number, meeting));
        let refused = room.admit(Action::New, vec![Edit::Create(made)], &[]).err();
        let offer = refused.map(|all| (all[0].fault.problem, all[0].fault.offer.clone()));
        assert_eq!(offer, free.map(|free| ("problem-number-twice", free.to_owned())), "{number}");
        let elsewhere = room.record(&k::MEETING_ITEM, &item("Sluiting", number, other));
        assert_eq!(room.said(vec![Edit::Create(elsewhere)]), [], "{number} elsewhere");
    }
    // Moved to where its number is taken.
    let moved = room.there(&k::MEETING_ITEM, &item("Bibob", "e02", other));
    assert_eq!(room.said(vec![set(&moved, "meeting", Value::Ref(meeting))]), [("number", "problem-number-twice")]);
    let both = vec![set(&moved, "meeting", Value::Ref(meeting)), set(&moved, "number", Value::Empty)];
    assert_eq!(room.said(both), []);
}

/// What is wrong with these records, by record, field and problem.
fn wrong(world: &World, of: &BTreeSet<Id>) -> BTreeSet<(Id, &'static str, &'static str)> {
    let all = all_broken(world).into_iter().filter(|one| of.contains(&one.id));
    all.map(|one| (one.id, one.fault.field, one.fault.problem)).collect()
}

proptest! {
    /// Whatever is let through leaves nothing wrong in what it touched that was not wrong before.
    #[test]
    fn what_is_let_through_makes_nothing_worse(
        begun in proptest::collection::vec((0..4_usize, 0..5_usize, 0..5_usize), 2..8),
        steps in proptest::collection::vec((0..6_usize, 0..8_usize, 0..5_usize, 0..5_usize), 1..12),
    ) {
        let mut room = Room::new();
        const KINDS: [&Kind; 4] = [&k::THEME, &k::AGENDA, &k::SEAT, &k::DISTRICT];
        const DAYS: [&str; 5] = ["", "2026-03", "2026-03-01", "2026-02-28", "2027"];
        let mut all: Vec<Record> = Vec::new();
        for (kind, one, other) in begun {
            let mut record = Record::new(room.ids.next_id(), KINDS[kind]);
            let districts: Vec<Id> = all.iter().filter(|one| *one.kind == k::DISTRICT).map(|one| one.id).collect();
            let link = |at: usize| districts.get(at).copied().map_or(Value::Empty, Value::Ref);
            match kind {
                0 | 3 => record.set(name::NAME, text(["", "Zorg", "Jeugd"][one % 3])),
                1 => record.set(name::DISTRICT, link(one)).set(name::YEAR, 2026 + other as i64 % 2),
                _ => record.set(name::FROM, when(DAYS[one])).set(name::UNTIL, when(DAYS[other])),
            };
            all.push(record);
        }
        all.iter().for_each(|record| room.world.insert(record.clone()));
        for (what, at, one, other) in steps {
            let Some(record) = all.get(at % all.len()).and_then(|record| room.world.get(record.id)).cloned() else {
                continue;
            };
            let link = all.get(one).map_or(Value::Empty, |to| Value::Ref(to.id));
            let name = |name: &str| record.kind.field(name).is_some();
            let edits = match what {
                0 => vec![Edit::Delete(record.clone())],
                1 => vec![Edit::Create(record.copy_as(room.ids.next_id()))],
                2 if name("parent") => vec![set(&record, "parent", link)],
                2 if name("district") => vec![set(&record, "district", link)],
                3 if name("year") => vec![set(&record, "year", Value::Int(2026 + other as i64 % 2))],
                3 if name("name") => vec![set(&record, "name", text(["", "Zorg"][other % 2]))],
                4 if name("until") => vec![set(&record, "from", when(DAYS[one])), set(&record, "until", when(DAYS[other]))],
                _ if name("notes") => vec![set(&record, "notes", text(["", "a", "b"][one % 3]))],
                _ => continue,
            };
            let touched: BTreeSet<Id> = edits.iter().map(Edit::id).collect();
            let before = wrong(&room.world, &touched);
            let Ok(admitted) = room.admit(Action::Edit, edits, &[]) else { continue };
            room.world.apply(&admitted).unwrap();
            let after = wrong(&room.world, &touched);
            let made = admitted.edits.iter().any(|edit| matches!(edit, Edit::Create(_)));
            prop_assert!(after.is_subset(&before), "{admitted:?}\nwas {before:?}\nis {after:?}");
            prop_assert!(!made || after.is_empty());
            let links = room.world.all().flat_map(Record::links).all(|(_, to)| room.world.get(to).is_some());
            prop_assert!(links || !before.is_empty(), "{admitted:?}");
        }
    }
}
