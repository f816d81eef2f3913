//! What a query is narrowed by, and what is left in it.

use super::*;
use crate::catalogue::{
    Ids, Value,
    kinds::{group, organisation},
};

fn names() -> Names {
    let mut names = Names::default();
    names.prefix("soort", By::Sort);
    names.prefix("kind", By::Sort);
    for (name, kind) in
        [("persoon", &kinds::PERSON), ("personen", &kinds::PERSON), ("agendapunt", &kinds::MEETING_ITEM)]
    {
        names.sort(name, Sort { kind, only: None });
    }
    names.sort(
        "werkgroep",
        Sort { kind: &kinds::GROUP, only: Some((group::KIND.any(), group::GroupKind::WorkingGroup.word())) },
    );
    names
}

#[test]
fn prefixes_are_taken_out_wherever_they_stand_and_forgive() {
    let names = names();
    let asked = |typed: &str| {
        let asked = names.asked(typed);
        let sorts: Vec<&str> = asked.sorts.iter().flatten().map(|sort| sort.kind.name).collect();
        (asked.text.trim_end().to_owned(), sorts.join(" "), asked.unknown.map(|(_, value)| value))
    };
    let told = |text: &str, sorts: &str| (text.to_owned(), sorts.to_owned(), None);
    assert_eq!(asked("soort:persoon lente"), told("lente", "person"));
    assert_eq!(asked("van Kind: PERSOON lente"), told("van lente", "person"));
    assert_eq!(asked("lente soort:presoon"), told("lente", "person"));
    assert_eq!(asked("kind:'agendapunt' x"), told("x", "meeting_item"));
    assert_eq!(asked("soort:werkg"), told("", "group"));
    assert_eq!(asked("soort:"), told("", ""));
    assert_eq!(asked("ondernemen: 11 markten"), told("ondernemen: 11 markten", ""));
    assert_eq!(asked("soort:xyzzy lente"), ("lente".into(), String::new(), Some("xyzzy".into())));
}

/// Two districts with a body, a municipality and a line of the agenda each; a theme is of none.
fn world() -> World {
    let mut ids = Ids::new(1_730_000_000_000, 63);
    let mut all = Vec::new();
    let mut make = |kind: &'static Kind, values: &[(&str, Value)]| {
        all.push(Record::with(ids.next_id(), kind, values));
        all.last().map(|record| record.id).unwrap_or_default()
    };
    let named = |name: &str| ("name", Value::text(name));
    for name in ["Oever", "Heuvelland"] {
        let district = make(&kinds::DISTRICT, &[named(name)]);
        let of = ("district", Value::Ref(district));
        make(&kinds::GROUP, &[named(&format!("Overleg {name}")), of.clone(), ("kind", Value::Choice("dvo"))]);
        make(
            &kinds::ORGANISATION,
            &[named(&format!("Stad {name}")), of.clone(), ("kind", Value::Choice("municipality"))],
        );
        let agenda = make(&kinds::AGENDA, &[("year", Value::Int(2026)), of]);
        make(&kinds::AGENDA_LINE, &[("subject", Value::text(&format!("Lijn {name}"))), ("agenda", Value::Ref(agenda))]);
    }
    make(&kinds::THEME, &[named("Oevers")]);
    make(&kinds::GROUP, &[named("Werkgroep"), ("kind", Value::Choice("working_group"))]);
    World::of_records(all)
}

/// What a query narrows to, by title.
fn within(typed: &str) -> Vec<String> {
    let world = world();
    let mut names = Names::of_districts(&world);
    names.prefix("district", By::District);
    names.prefix("soort", By::Sort);
    let kind = |word: &'static str| Some((group::KIND.any(), word));
    for (name, kind, only) in [
        ("district", &kinds::DISTRICT, None),
        ("groep", &kinds::GROUP, None),
        ("werkgroep", &kinds::GROUP, kind(group::GroupKind::WorkingGroup.word())),
        ("organisatie", &kinds::ORGANISATION, None),
        ("thema", &kinds::THEME, None),
    ] {
        names.sort(name, Sort { kind, only });
    }
    let asked = names.asked(typed);
    let narrowed = asked.sorts.is_some() || asked.districts.is_some();
    assert_eq!(asked.is_narrowed(), narrowed, "{typed}");
    let held = world.all().filter(|record| *record.kind != kinds::AGENDA && asked.holds(&world, record));
    let mut held: Vec<&Record> = held.collect();
    // What a kind rules out is ruled out before, by its number alone.
    assert!(held.iter().all(|record| asked.may_hold(record.kind.index as u8)), "{typed}");
    held.sort_by_key(|record| record.id);
    held.into_iter().map(|record| world.title(record.id)).collect()
}

#[test]
fn a_district_narrows_to_what_is_of_it_and_to_itself() {
    for (typed, expected) in [
        ("district:oever", &["Oever", "Overleg Oever", "Stad Oever", "Lijn Oever"][..]),
        ("district:heuvel", &["Heuvelland", "Overleg Heuvelland", "Stad Heuvelland", "Lijn Heuvelland"]),
        // One that is misspelt is still that one; what is of no district is of none that was asked for.
        ("district:heuveland soort:groep", &["Overleg Heuvelland"]),
        ("district:oever soort:district", &["Oever"]),
        ("district:oever soort:organisatie", &["Stad Oever"]),
        ("district:oever soort:thema", &[]),
        // Several of a sort are all meant.
        ("district:oever district:heuvelland soort:district", &["Oever", "Heuvelland"]),
        ("soort:district", &["Oever", "Heuvelland"]),
        ("soort:groep", &["Overleg Oever", "Overleg Heuvelland", "Werkgroep"]),
        ("soort:werkgroep", &["Werkgroep"]),
        ("soort:thema soort:werkgroep", &["Oevers", "Werkgroep"]),
    ] {
        assert_eq!(within(typed), expected, "{typed}");
    }
    assert_eq!(within("oever").len(), 10, "nothing is narrowed by words alone");
    assert_eq!(within("district:").len(), 10, "nor by what is still to be typed");
}

#[test]
fn a_kind_that_was_not_asked_for_holds_nothing() {
    let one = Sort { kind: &kinds::ORGANISATION, only: Some((organisation::KIND.any(), "police")) };
    let number = |kind: &Kind| kind.index as u8;
    for (sorts, organisations, people) in
        [(None, true, true), (Some(vec![one]), true, false), (Some(vec![]), false, false)]
    {
        let asked = Asked { sorts, ..Asked::default() };
        assert_eq!(asked.may_hold(number(&kinds::ORGANISATION)), organisations, "{asked:?}");
        assert_eq!(asked.may_hold(number(&kinds::PERSON)), people, "{asked:?}");
    }
}

#[test]
fn a_value_ends_where_it_is_closed() {
    for (text, expected) in [
        ("oever lente", ("oever", " lente")),
        ("oever", ("oever", "")),
        ("", ("", "")),
        ("'noord en oost' lente", ("noord en oost", " lente")),
        ("\"noord 'oost\" lente", ("noord 'oost", " lente")),
        ("'noord en", ("noord en", "")),
        ("''x", ("", "x")),
    ] {
        assert_eq!(value(text), expected, "{text}");
    }
}
