//! The descriptions of the kinds agree with themselves and with each other.

use dvo::app::tabs::{LISTS, TABS, TabDef};
use dvo::catalogue::{Id, Ids, Kind, Record, Type, World, kinds};
use std::collections::{BTreeMap, BTreeSet};

fn ids() -> Ids {
    Ids::new(1_767_225_600_000, 1)
}

/// The names that stand here more than once.
fn doubles<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    names.into_iter().filter(|name| !seen.insert(*name)).collect()
}

fn is_field_or_column(kind: &Kind, name: &str) -> bool {
    kind.field(name).is_some() || kind.column(name).is_some()
}

#[test]
fn a_kind_stands_at_its_index() {
    for (place, kind) in kinds::ALL.iter().enumerate() {
        assert_eq!(kind.index, place, "the number of {} is its place in ALL: write \"{0}\" [{place}]", kind.name);
        assert_eq!(LISTS[place].kind.name, kind.name);
    }
    assert_eq!(LISTS.len(), kinds::ALL.len());
}

#[test]
fn questions_are_told_apart_from_kinds_and_from_each_other() {
    let mut known: BTreeMap<usize, &str> = BTreeMap::new();
    for kind in kinds::ALL.into_iter().chain(dvo::process::ask::ALL.map(|ask| ask.kind)) {
        let other = known.insert(kind.index, kind.name);
        assert_eq!(other, None, "{} has the same number", kind.name);
    }
}

#[test]
fn names_are_unique() {
    assert_eq!(doubles(kinds::ALL.iter().map(|kind| kind.name)), [""; 0]);
    assert_eq!(doubles(TABS.iter().map(|tab| tab.name)), [""; 0]);
    for kind in kinds::ALL {
        assert_eq!(doubles(kind.fields.iter().map(|field| field.name)), [""; 0], "fields of {}", kind.name);
        assert_eq!(doubles(kind.columns.iter().map(|column| column.name)), [""; 0], "columns of {}", kind.name);
        assert_eq!(doubles(kind.export.iter().copied()), [""; 0], "export of {}", kind.name);
        assert!(kind.field("id").is_none(), "every record of {} has an id already", kind.name);
    }
}

#[test]
fn every_name_in_a_kind_means_something() {
    for kind in kinds::ALL {
        let name = kind.name;
        for any in kind.required {
            assert!(!any.is_empty(), "{name} requires nothing");
            any.iter().for_each(|field| assert!(kind.field(field).is_some(), "{name} requires {field}"));
        }
        assert!(kind.column(kind.sort).is_some(), "{name} is sorted by {}, which is no column", kind.sort);
        kind.export.iter().for_each(|it| assert!(is_field_or_column(kind, it), "{name} exports {it}"));
        for column in kind.columns {
            let field = kind.field(column.name).is_some();
            assert_ne!(field, column.computed.is_some(), "{name}.{}: a field or worked out, not both", column.name);
        }
        let rest = kind.columns.iter().filter(|column| column.shown && column.width == 0).count();
        assert_eq!(rest, 1, "one shown column of {name} takes what is left of the width");
    }
}

#[test]
fn links_lead_to_kinds() {
    for kind in kinds::ALL {
        for field in kind.fields {
            if let Some(target) = field.target() {
                assert!(kinds::ALL.contains(&target), "{}.{} links to {target:?}", kind.name, field.name);
            }
        }
    }
}

#[test]
fn choices_have_words_of_their_own() {
    for kind in kinds::ALL {
        for field in kind.fields {
            let at = format!("{}.{}", kind.name, field.name);
            match field.ty {
                Type::Choice(words) => {
                    assert!(!words.is_empty(), "{at} has nothing to choose");
                    assert_eq!(doubles(words.iter().copied()), [""; 0], "words of {at}");
                    let default = field.default.is_none_or(|word| words.contains(&word));
                    assert!(default, "{at} starts as {:?}", field.default);
                }
                Type::Int(min, max) => assert!(min < max, "bounds of {at}"),
                _ => assert!(field.default.is_none(), "{at} cannot start as a word"),
            }
        }
    }
}

#[test]
fn what_is_said_of_a_field_fits_what_it_holds() {
    for kind in kinds::ALL.into_iter().chain(dvo::process::ask::ALL.map(|ask| ask.kind)) {
        for field in kind.fields {
            let at = format!("{}.{}", kind.name, field.name);
            assert!(!field.percent || matches!(field.ty, Type::Int(0, 100)), "{at} is no number of hundred");
            assert!(!field.far_end || matches!(field.ty, Type::Ref(_)), "{at} leads nowhere");
            assert!(!field.ranked || matches!(field.ty, Type::Choice(_)), "{at} has no words in order");
        }
        assert!(kind.fields.iter().filter(|field| field.ranked).count() <= 1, "{} has two orders", kind.name);
    }
}

/// Kinds of which nothing makes two one, each with why.
const KNOWN_BY_NOTHING: [(&str, &str); 2] =
    [("entry", "the same can be said twice"), ("fact", "sources may state the same more than once")];

/// By what two of a kind are one: fields it has, and not those that are kept behind the forms.
#[test]
fn every_kind_says_by_what_two_are_one() {
    for kind in kinds::ALL {
        let nothing = KNOWN_BY_NOTHING.iter().any(|(name, _)| *name == kind.name);
        assert_eq!(kind.known_by.is_empty(), nothing, "{}: `known_by`, or a reason in KNOWN_BY_NOTHING", kind.name);
        for key in kind.known_by {
            assert!(!key.fields.is_empty(), "{} is known by nothing", kind.name);
            let named: Vec<&str> = key.named().collect();
            assert_eq!(doubles(named.iter().copied()), [""; 0], "keys of {}", kind.name);
            for name in named {
                let field = kind.field(name).map(|(_, field)| field);
                assert!(field.is_some_and(|field| !field.behind), "{} is known by {name}", kind.name);
            }
        }
    }
}

/// Links of a kind to itself that may lead round in a circle, each with why nothing is wrong with that.
const MAY_COME_BACK: [(&str, &str, &str); 0] = [];

/// What a record comes from or stands under never comes back to it: each link of a kind to itself says that it is one of
/// those, or stands in the list of those that are not. Between two kinds there is no such thing.
#[test]
fn a_link_to_its_own_kind_goes_one_way() {
    let mut marked = 0;
    for kind in kinds::ALL {
        for field in kind.fields {
            let at = format!("{}.{}", kind.name, field.name);
            let own = field.target() == Some(kind);
            let free =
                MAY_COME_BACK.iter().any(|(of, name, why)| (*of, *name) == (kind.name, field.name) && !why.is_empty());
            assert_eq!(
                field.acyclic || free,
                own,
                "{at}: `.acyclic()` or a reason in MAY_COME_BACK, for links to its own kind"
            );
            assert!(!(field.acyclic && free), "{at} is both");
            marked += usize::from(field.acyclic);
        }
    }
    assert!(marked >= 7, "themes, mergers, strategies, lines, items, entries and meetings");
}

#[test]
fn tabs_group_and_choose_by_what_is_there() {
    for tab in TABS.iter().chain(&LISTS) {
        let TabDef { name, kind, grouped, only, yearly, .. } = tab;
        assert!(!grouped.is_empty(), "{name} has no first grouping");
        for by in grouped.iter().filter(|by| !by.is_empty()) {
            assert!(kind.column(by).is_some(), "{name} is grouped by {by}, which is no column");
        }
        if let Some((field, chosen)) = only {
            assert_eq!(field.kind, kind.index, "{name} chooses by {field:?}");
            let words = match kind.fields.get(field.place).map(|field| field.ty) {
                Some(Type::Choice(words)) => words,
                other => panic!("{name} chooses by {field:?}, which is {other:?}"),
            };
            assert!(chosen.iter().all(|word| words.contains(word)), "{name} chooses {chosen:?}");
        }
        assert!(!yearly || kind.field("agenda").is_some(), "{name} goes by year without an agenda");
    }
}

/// A record of which nothing is known is drawn, sorted and exported all the same.
#[test]
fn an_empty_record_can_be_shown() {
    let mut ids = ids();
    let nothing_known: Vec<Record> = kinds::ALL.iter().map(|kind| Record::new(ids.next_id(), kind)).collect();
    let known: Vec<Id> = nothing_known.iter().map(|record| record.id).collect();
    let world = World::of_records(nothing_known);
    for record in known.iter().map(|id| world.get(*id).unwrap()) {
        let kind = record.kind;
        let _ = ((kind.title)(&world, record), (kind.sort_name)(&world, record), (kind.context)(&world, record));
        let _ = ((kind.district)(&world, record), kind.finish.map(|finish| finish.is_done(record)));
        for column in kind.columns.iter().copied().chain(kind.exported()) {
            column.value(&world, record);
        }
    }
}

/// A name that is asked of records of any kind holds the same in all of them: read as something else it would be empty.
#[test]
fn a_shared_name_holds_the_same_wherever_it_stands() {
    let all = super::source::all();
    let names = all.iter().find(|source| source.path == "catalogue/name.rs").unwrap();
    let holds = |at: usize| names.before(at).rsplit("Shared<").next().and_then(|rest| rest.split('>').next()).unwrap();
    assert!(names.literals.len() > 20, "the names are not read");
    for (at, name) in &names.literals {
        let having: Vec<&Kind> = kinds::ALL.into_iter().filter(|kind| kind.field(name).is_some()).collect();
        assert!(!having.is_empty(), "no kind has a field {name}");
        for kind in having {
            let ty = kind.field(name).unwrap().1.ty;
            let same = match holds(*at) {
                "Text" => matches!(ty, Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place),
                "Int" => matches!(ty, Type::Int(..)),
                "Flag" => ty == Type::Flag,
                "When" => ty == Type::Period,
                "Link" => matches!(ty, Type::Ref(_)),
                "Any" => true,
                other => panic!("{name}: what is a {other}?"),
            };
            assert!(same, "{}.{name} is no {}", kind.name, holds(*at));
        }
    }
}
