//! How the files are read, and what errors say.

use super::*;
use crate::catalogue::{
    kinds::{district, entry, meeting_item, relation, seat},
    name,
};

const DISTRICT: &str = "[[district]]\nkey = \"d\"\nname = \"D\"\n";

fn loaded(text: &str) -> Result<Vec<Record>, String> {
    let text: &'static str = format!("{DISTRICT}{text}").leak();
    let read = entries(&[], &[Asset { name: "test.toml", text }], Some(&mut Ids::new(0, 0)));
    read.and_then(|read| load(&read)).map_err(|error| error.to_string())
}

#[test]
fn an_entry_takes_defaults_and_holds_others() {
    let text = "[[group]]\nname = \"G\"\nseat = [{ post = \"p\" }]\n[defaults]\nsource = \"s\"\n[defaults.seat]\npublic = true";
    let records = loaded(text).expect("loads");
    let [district, group, seat] = &records[..] else { panic!("three records") };
    assert_eq!(seat.get(seat::GROUP), Some(group.id));
    assert_eq!([district, group, seat].map(|record| record.get(name::SOURCE)), ["s"; 3]);
    assert_eq!([group, seat].map(|record| record.value(name::PUBLIC)), [&Value::Empty, &Value::Flag(true)]);
    assert_eq!(seat.get(seat::ROLE), Some(seat::Role::Member), "what new records start with");
}

#[test]
fn an_entry_can_fill_in_an_earlier_one() {
    let records = loaded("[[district]]\namends = \"d\"\nregion = \"R\"").expect("loads");
    assert_eq!(records.len(), 1);
    assert_eq!([records[0].get(district::NAME), records[0].get(district::REGION)], ["D", "R"]);
}

#[test]
fn what_stands_in_an_order_has_it_from_the_file() {
    let text = "[[meeting]]\nname = \"M\"\n[[meeting.meeting_item]]\nsubject = \"A\"\nentry = [{ text = \"a\" }, { text = \"b\", key = \"e\" }]\n[[meeting.meeting_item]]\nsubject = \"B\"\nposition = 5\nentry = \"e\"";
    let records = loaded(text).expect("loads");
    let [_, meeting, first, a, b, second] = &records[..] else { panic!("a district and five more") };
    let places = [first, a, b, second].map(|record| record.get(name::POSITION));
    assert_eq!(places, [Some(STEP), Some(STEP), Some(2 * STEP), Some(5)]);
    assert_eq!([first, second].map(|item| item.get(meeting_item::MEETING)), [Some(meeting.id); 2]);
    assert_eq!([a, b].map(|entry| entry.get(entry::ITEM)), [Some(first.id); 2], "a list of entries");
    assert_eq!(second.get(meeting_item::ENTRY), Some(b.id), "a link to an entry");
}

#[test]
fn errors_say_where_and_what() {
    for (text, error) in [
        ("[[grop]]", "test.toml, grop: is no kind of record"),
        ("[[group]]", "test.toml, group 1: lacks name"),
        ("[[group]]\nkey = \"g\"\nnam = \"G\"", "test.toml, group g: a group has no field nam"),
        ("[[group]]\nname = 3", "test.toml, group 1: name: 3 does not fit Text"),
        ("[[group]]\nname = \"G\"\ntheme = \"d\"", "test.toml, group 1: theme: \"d\" is a district, not a theme"),
        ("[[group]]\nname = \"G\"\ndistrict = \"x\"", "test.toml, group 1: district: no record has the handle \"x\""),
        ("[[group]]\nkey = \"d\"\nname = \"G\"", "test.toml, group d: has the handle of another record"),
        ("[[group]]\namends = \"g\"", "test.toml, group g: amends a record that no earlier file has"),
        (
            "[[group]]\nname = \"G\"\nstated_members = 1000",
            "test.toml, group 1: stated_members: 1000 does not fit Int(0, 999)",
        ),
        ("[[group]]\nname = \"G\"\nlevel = \"x\"", "test.toml, group 1: level: x is none of district, unit, local"),
        ("[[group]]\nname = \"G\"\nplan = [{ name = \"P\" }]", "test.toml, plan 1: does not belong inside a group"),
    ] {
        assert_eq!(loaded(text).err().as_deref(), Some(error), "{text}");
    }
    let error = loaded("[[group]]\nname = \"G\"\nfrom = \"soon\"").err().unwrap_or_default();
    assert!(error.starts_with("test.toml, group 1: from: soon is no period"), "{error}");
}

/// Of a seat that ships without a name nobody knows who sits there, whichever file fills it in.
#[test]
fn seats_ship_held_vacant_or_not_filled_in() {
    let text = "[[person]]\nkey = \"p\"\nsurname = \"Wit\"\n[[group]]\nname = \"G\"\nfrom = '\"voorjaar, naar men zegt\"'\n\
                seat = [{ post = \"a\" }, { person = \"p\" }, { occupancy = \"vacant\" }]";
    let records = loaded(text).unwrap();
    let said: Vec<_> = records.iter().filter(|it| *it.kind == kinds::SEAT).map(seat::occupancy).collect();
    assert_eq!(said, [Some(seat::Occupancy::NotFilledIn), None, Some(seat::Occupancy::Vacant)]);
    let group = records.iter().find(|it| *it.kind == kinds::GROUP).unwrap();
    assert_eq!(group.value(kinds::group::FROM), &Value::in_words("voorjaar, naar men zegt"));
}

fn released(text: &'static str) -> Result<Vec<String>, String> {
    let read = entries(&[Asset { name: "test.toml", text }], &[], None).map_err(|error| error.to_string())?;
    Ok(read.0.into_iter().map(|entry| format!("{} = {}", entry.label, entry.id)).collect())
}

/// What a new file begins with is named, so that it is the same in every file.
#[test]
fn a_fixed_identity_follows_from_kind_and_handle() {
    let text = "[[district]]\nkey = \"d\"\nname = \"D\"\n[[group]]\nkey = \"g\"\nname = \"G\"\n\
                seat = [{ nth = 2, post = \"p\" }, { key = \"s\", post = \"q\" }]";
    let names = ["district d", "group g", "seat g/seat/2", "seat s"];
    assert_eq!(released(text), Ok(names.map(|name| format!("{name} = {}", fixed(name))).to_vec()));
    // What stands before another one in the file has no part in it.
    let before = "[[group]]\nkey = \"g\"\nname = \"G\"\nseat = [{ nth = 7, post = \"n\" }, { nth = 2, post = \"p\" }]";
    assert_eq!(released(before).unwrap_or_default().last(), released(text).unwrap_or_default().get(2));
    for (wrong, error) in [
        ("[[group]]\nname = \"G\"", "test.toml, group 1: needs a key, or an nth in what it stands in"),
        ("[[group]]\nnth = 1\nname = \"G\"", "test.toml, group 1: needs a key, or an nth in what it stands in"),
        (
            "[[group]]\nkey = \"g\"\nname = \"G\"\nseat = [{ nth = 1 }, { nth = 1 }]",
            "test.toml, seat g/seat/1: has the handle of another record",
        ),
    ] {
        assert_eq!(released(wrong).err().as_deref(), Some(error), "{wrong}");
    }
}

/// A handle that somebody's file was made with names the same thing for ever. A name that is put right is put right in
/// the list as well; what is another thing gets another handle; what is new is added at the end.
#[test]
fn no_released_handle_changes() {
    let read = entries(REFERENCE, &[], None).expect("reference data");
    let world = crate::catalogue::World::of_records(load(&read).expect("reference data"));
    // Two bodies may be related in several ways.
    let called = |id| match world.get(id).map_or("", |record| record.named(relation::RELATION.name).as_str()) {
        "" => world.title(id),
        way => format!("{} ({way})", world.title(id)),
    };
    let now: Vec<String> = read.0.iter().map(|entry| format!("{} = {}", entry.label, called(entry.id))).collect();
    let list = include_str!("../../../tests/handles.txt");
    let list: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let gone: Vec<_> = list.iter().filter(|line| !now.iter().any(|one| one == *line)).collect();
    assert!(gone.is_empty(), "released, and not so any more: {gone:#?}");
    let new: Vec<_> = now.iter().filter(|one| !list.contains(&one.as_str())).collect();
    assert!(new.is_empty(), "to be added to tests/handles.txt: {new:#?}");
}
