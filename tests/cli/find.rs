//! `dvo find`.

use super::help::{Home, ids, names, record, text};
use dvo::catalogue::{
    Value,
    kinds::{self, district},
};

/// Kind, title and context of the first hit.
fn first(home: &Home, asked: &str) -> Vec<String> {
    let found = home.ok(&["--demo", "find", asked]);
    found.lines().next().unwrap().split('\t').map(str::to_owned).collect()
}

#[test]
fn what_is_meant_comes_first_however_it_is_spelt() {
    let home = Home::new();
    for (asked, kind, title) in [
        ("distriktelijk", "groep", "Districtelijk Veiligheidsoverleg IJsselland"),
        // Abbreviations, also one that stands among others, before titles that merely have the word.
        ("ivz", "groep", "Platform Integrale Veiligheidszorg Twente"),
        ("rciv", "groep", "Regionale coördinatie Integrale Veiligheid"),
        ("ondermijnign", "thema", "Ondermijning"),
        ("ijsseland", "district", "IJsselland"),
        ("lente", "persoon", "van Lente"),
        ("enschede", "organisatie", "Enschede"),
    ] {
        let hit = first(&home, asked);
        assert_eq!(hit.len(), 3, "{hit:?}");
        assert!(hit[0] == kind && hit[1].contains(title), "{asked}: {hit:?}");
    }
    // The throw-away file is thrown away.
    assert_eq!(names(&home.temporary()), [""; 0]);
}

/// Five districts have one: the first is that of the own district, also when one hit is asked for.
#[test]
fn of_equals_that_of_the_own_district_comes_first() {
    let home = Home::new();
    let path = home.example();
    let found = || home.ok(&["--file", text(&path), "find", "dvo", "--limit", "1"]);
    for own in ["Twente", "Gelderland-Zuid", "IJsselland"] {
        let mut opened = dvo::store::open(&path, dvo::store::Mode::ReadWrite).unwrap();
        let district = opened.world.of(&kinds::DISTRICT).find(|district| district.get(district::NAME) == own).unwrap();
        opened.store.set_setting("own", &district.id.to_string()).unwrap();
        drop(opened);
        assert_eq!(found(), format!("groep\tDistrictelijk Veiligheidsoverleg {own}\t{own}\n"));
    }
}

#[test]
fn a_query_is_narrowed_by_sort_and_district() {
    let home = Home::new();
    let found = home.ok(&["--demo", "find", "soort:persoon", "lente"]);
    assert!(found.lines().count() > 0 && found.lines().all(|line| line.starts_with("persoon\t")), "{found}");
    let found = home.ok(&["--demo", "find", "district:twente dvo", "--limit", "1"]);
    assert_eq!(found, "groep\tDistrictelijk Veiligheidsoverleg Twente\tTwente\n");
    let run = home.run(&["--demo", "--lang", "en", "find", "kind:xyzzy", "lente"]);
    assert_eq!((run.code, run.err.as_str()), (1, "‘xyzzy’ is no kind of record.\n"));
}

#[test]
fn nothing_found_ends_with_one() {
    let home = Home::new();
    let run = home.run(&["--demo", "find", "qqqqxyz"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (1, "", "Niets gevonden voor ‘qqqqxyz’.\n"));
    let run = home.run(&["--demo", "--lang", "en", "find", "qqqqxyz"]);
    assert_eq!((run.code, run.err.as_str()), (1, "Nothing found for ‘qqqqxyz’.\n"));
}

#[test]
fn words_are_one_question_and_the_number_of_hits_can_be_chosen() {
    let home = Home::new();
    let apart = home.ok(&["--demo", "find", "werkgroep", "ondermijning"]);
    assert_eq!(
        apart,
        home.ok(&["--demo", "find", "ondermijning werkgroep"]).lines().fold(String::new(), |a, b| a + b + "\n")
    );
    assert_eq!(home.ok(&["--demo", "find", "e", "--limit", "3"]).lines().count(), 3);
    assert!(home.ok(&["--demo", "find", "e", "--limit", "0"]).lines().count() > 100);
    assert!(home.ok(&["--demo", "--lang", "en", "find", "ijsselland"]).starts_with("district\tIJsselland\t"));
    assert!(home.ok(&["--demo", "--lang", "en", "find", "enschede"]).starts_with("organisation\t"));
}

/// The file may come from anyone.
#[test]
fn text_from_a_file_cannot_drive_the_terminal() {
    let home = Home::new();
    let mut ids = ids();
    let name = "Boos\u{1b}]0;titel\u{7}\u{9b}31m\tzo\r\nregel \u{202e}moc";
    let city = record(&mut ids, &kinds::ORGANISATION, &[("name", Value::text(name)), ("public", Value::Flag(true))]);
    let file = home.file(&[city]);
    let found = home.ok(&["--file", text(&file), "find", "boos"]);
    assert_eq!(found.lines().count(), 1, "{found:?}");
    assert_eq!(found.matches('\t').count(), 2, "{found:?}");
    let tame = |text: &str| !text.chars().any(|c| (c.is_control() && !"\t\r\n".contains(c)) || c == '\u{202e}');
    assert!(tame(&found), "{found:?}");
    let table = home.ok(&["--file", text(&file), "export", "organisation"]);
    assert!(tame(&table) && table.contains("Boos"), "{table:?}");
}

#[test]
fn the_language_of_the_file_counts_unless_another_is_asked_for() {
    let home = Home::new();
    let path = home.example();
    let mut store = dvo::store::open(&path, dvo::store::Mode::ReadWrite).unwrap().store;
    store.set_setting("lang", "en").unwrap();
    // It may be open meanwhile: reading needs no right to write.
    assert!(home.ok(&["--file", text(&path), "find", "enschede"]).starts_with("organisation\t"));
    assert!(home.ok(&["--file", text(&path), "--lang", "nl", "find", "enschede"]).starts_with("organisatie\t"));
}
