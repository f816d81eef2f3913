//! How the files are read, and what errors say.

use super::*;
use crate::catalogue::{
    kinds::{district, entry, meeting_item, seat},
    name,
};

const DISTRICT: &str = "[[district]]\nkey = \"d\"\nname = \"D\"\n";

fn loaded(text: &str) -> Result<Vec<Record>, String> {
    let text: &'static str = format!("{DISTRICT}{text}").leak();
    load(&[Asset { name: "test.toml", text }], &mut Ids::new(0, 0)).map_err(|error| error.to_string())
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
