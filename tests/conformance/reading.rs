//! What is written can be read back: labels of fields and choices in both languages, and every value of the example.

use dvo::catalogue::{Field, Ids, Kind, Lang, Meant, Record, Type, Value, World, kinds, text::fold};
use dvo::exchange::seed;
use dvo::process::resolve::{Names, Sought};
use dvo::words::{Words, read::Said};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A year in which nothing of the example lies: what is shown must say its own.
const DAY: Date = date(2043, 5, 6);
const SAID: Said = Said { day: DAY, year: Some(2041) };

fn both() -> [Words; 2] {
    [Lang::Nl, Lang::En].map(Words::new)
}

fn fields() -> impl Iterator<Item = (&'static Kind, usize, &'static Field)> {
    kinds::ALL.into_iter().flat_map(|kind| kind.fields.iter().enumerate().map(move |(at, field)| (kind, at, field)))
}

/// Labels that are one thing in the one language and another in the other; these are refused, not guessed.
const UNCLEAR: [&str; 0] = [];
/// Fields whose name in the file is what people call another one.
const OTHERWISE: &[&str] = &["agenda_line meeting"];

#[test]
fn a_label_leads_to_its_field_in_either_language() {
    let (mut unclear, mut otherwise) = (Vec::new(), BTreeSet::new());
    for reader in both() {
        for (kind, place, field) in fields().filter(|(.., field)| !field.behind) {
            for written in both() {
                let labels = [written.field(kind, field.name), written.header(kind, field.name)];
                for label in
                    labels.iter().flat_map(|label| [label.clone(), label.to_uppercase(), format!(" {label}: ")])
                {
                    match reader.field_called(kind, &label) {
                        Meant::One(found) if found == place => {}
                        Meant::Several(all) if all.contains(&place) => unclear.push(format!("{}: {label}", kind.name)),
                        other => panic!("{} {}: {label:?} is {other:?}", kind.name, field.name),
                    }
                }
            }
            if reader.field_called(kind, field.name) != Meant::One(place) {
                otherwise.insert(format!("{} {}", kind.name, field.name));
            }
        }
        for (kind, _, field) in fields().filter(|(.., field)| field.past) {
            assert_eq!(reader.field_called(kind, field.name), Meant::None, "{} is past", field.name);
        }
        assert_eq!(reader.field_called(&kinds::PERSON, "schoenmaat"), Meant::None);
        assert_eq!(reader.field_called(&kinds::PERSON, " … "), Meant::None);
    }
    assert_eq!(unclear, UNCLEAR);
    assert_eq!(otherwise.iter().map(String::as_str).collect::<Vec<_>>(), OTHERWISE);
}

#[test]
fn a_choice_is_read_by_its_label_in_either_language_and_by_its_word() {
    let mut unclear: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for reader in both() {
        for (kind, _, field) in fields() {
            let Type::Choice(words) = field.ty else { continue };
            for word in words {
                for label in both().iter().map(|it| it.choice(kind, field.name, word)).chain([(*word).to_owned()]) {
                    let read = reader.choice_called(kind, field, &label);
                    match &read {
                        Meant::One(found) if found == word => {
                            let read = reader.read(kind, field, &label.to_uppercase(), SAID);
                            assert_eq!(read, Ok(Value::Choice(word)), "{} {} {label}", kind.name, field.name);
                        }
                        Meant::Several(all) if all.contains(word) => {
                            assert!(reader.read(kind, field, &label, SAID).is_err(), "guessed: {label}");
                            unclear.insert(format!("{} {}: {label}", kind.name, field.name), all.clone());
                        }
                        other => panic!("{} {}: {label:?} is {other:?}, not {word}", kind.name, field.name),
                    }
                }
            }
            assert_eq!(reader.choice_called(kind, field, "zomaar iets"), Meant::None);
        }
    }
    assert_eq!(unclear, BTreeMap::new());
}

#[test]
fn yes_and_no_are_read_as_people_tick_them() {
    let (kind, field) = (&kinds::PERSON, kinds::PERSON.field("public").unwrap().1);
    for reader in both() {
        for (text, value) in [
            ("ja", Some(true)),
            ("Yes", Some(true)),
            ("x", Some(true)),
            ("V", Some(true)),
            ("✓", Some(true)),
            ("nee", Some(false)),
            ("NO", Some(false)),
            ("0", Some(false)),
            ("misschien", None),
            ("…", None),
        ] {
            let read = reader.read(kind, field, text, SAID).ok();
            assert_eq!(read, value.map(Value::Flag), "{text}");
        }
        assert_eq!(reader.read(kind, field, "  ", SAID), Ok(Value::Empty));
    }
}

#[test]
fn numbers_are_read_as_they_are_written_and_never_as_another() {
    let number = |name: &str, text: &str| {
        let (kind, field) = (&kinds::ORGANISATION, kinds::ORGANISATION.field(name).unwrap().1);
        Words::new(Lang::Nl).read(kind, field, text, SAID).map_err(|unread| unread.problem)
    };
    let (name, _) = int_field();
    for (text, read) in [
        ("12", Ok(12)),
        ("1.250", Ok(1_250)),
        ("1,250", Ok(1_250)),
        ("1 250", Ok(1_250)),
        ("25 %", Ok(25)),
        ("2.5", Err("problem-number")),
        ("1,5", Err("problem-number")),
        ("12.50", Err("problem-number")),
        ("1.25.000", Err("problem-number")),
        ("twaalf", Err("problem-number")),
        ("%", Err("problem-number")),
        ("-1", Err("problem-bounds")),
    ] {
        assert_eq!(number(name, text), read.map(Value::Int), "{text}");
    }
}

/// A whole number with room enough.
fn int_field() -> (&'static str, &'static Field) {
    let fits = |field: &&Field| matches!(field.ty, Type::Int(0, most) if most >= 100_000);
    let field = kinds::ORGANISATION.fields.iter().find(fits).unwrap();
    (field.name, field)
}

fn example() -> World {
    let mut world = World::of_records(seed::example(&mut Ids::new(1_767_225_600_000, 1)).unwrap());
    world.set_today(date(2026, 9, 14));
    world
}

/// A value that is shown in a language is the same value when it is read, in whichever language one reads first. Titles
/// that several records have are read as several.
#[test]
fn every_value_of_the_example_reads_back() {
    let world = example();
    let mut names: BTreeMap<(usize, Option<&str>), Names<'_>> = BTreeMap::new();
    for shown in both() {
        let readers = [shown.clone(), shown.other().clone()];
        for record in world.all() {
            for (place, field) in record.kind.fields.iter().enumerate() {
                let value = record.at(place);
                let text = shown.show_field(&world, record, field);
                let what = || format!("{} {}: {text:?}", record.kind.name, field.name);
                if let Some(kind) = field.target() {
                    let sought = Sought { kind, among: field.among, district: None };
                    let names = names
                        .entry((kind.index, field.among.map(|(_, word)| word)))
                        .or_insert_with(|| Names::of(&world, &[], sought));
                    match names.several(&text) {
                        Ok(ids) => assert_eq!(ids, value.ids(), "{}", what()),
                        Err(open) => {
                            let unsure = |(_, meant): &(String, Meant<_>)| matches!(meant, Meant::Several(_));
                            assert!(open.iter().all(unsure), "{}: {open:?}", what());
                        }
                    }
                    continue;
                }
                for reader in &readers {
                    let read = reader.read(record.kind, field, &text, SAID);
                    assert_eq!(read.as_ref(), Ok(value), "{} read in {:?}", what(), reader.lang());
                }
            }
        }
    }
}

proptest! {
    /// Numbers of every size are read back, each in its own language.
    #[test]
    fn any_number_reads_back(number in 0_i64..100_000, cents in 0_i64..100_000_000) {
        let grant = kinds::GRANT.fields.iter().find(|field| matches!(field.ty, Type::Decimal(2, ..))).unwrap();
        let (name, whole) = int_field();
        for words in both() {
            for (kind, field, value) in [
                (&kinds::ORGANISATION, whole, Value::Int(number)),
                (&kinds::GRANT, grant, Value::Decimal(dvo::catalogue::Decimal::cents(cents))),
            ] {
                let text = words.show(&World::new(), kind, field.name, &value);
                prop_assert_eq!(words.read(kind, field, &text, SAID), Ok(value), "{} {}", name, text);
            }
        }
    }

    /// Whatever is written, reading gives a value that fits the field, or says why not; never a value out of bounds.
    #[test]
    fn anything_written_is_read_or_refused(text in "\\PC{0,24}", at in 0_usize..500) {
        let all: Vec<_> = fields().collect();
        let (kind, place, field) = all[at % all.len()];
        for words in both() {
            if let Ok(value) = words.read(kind, field, &text, SAID) {
                let mut record = Record::new(dvo::catalogue::Id::now_v7(), kind);
                record.set_at(place, value.clone());
                let json = record.to_json();
                prop_assert_eq!(Record::from_json(record.id, kind.name, &json).map(|it| it.at(place).clone()), Some(value));
            }
            prop_assert!(fold(&text).is_empty() || words.field_called(kind, &text) == words.other().field_called(kind, &text));
        }
    }
}
