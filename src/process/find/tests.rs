//! What must be found, and what must come first.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::catalogue::text::fold;

const DISTRICT: u8 = 1;
const MUNICIPALITY: u8 = 2;
const GROUP: u8 = 3;
const THEME: u8 = 4;
const PERSON: u8 = 5;
const LINE: u8 = 6;
const DOCUMENT: u8 = 7;

fn id(number: usize) -> Uuid {
    Uuid::from_u128(number as u128 + 1)
}

/// A small district: the names of the seeds, the traps of the domain, and many lines that mention the same words.
fn district() -> (Index, Vec<(u8, &'static str)>) {
    let note = "studie naar versterking van het DVO (Distriktelijk Veiligheidsoverleg)";
    let mut all: Vec<(u8, &str, &str, &str, u8)> = vec![
        (
            DOCUMENT,
            "Terugkoppeling DVO 11 december 2019",
            "",
            "Enschede, ondermijning, de heer Van Lente, IJsseland",
            1,
        ),
        (DISTRICT, "Gelderland-Midden", "", note, 9),
        (DISTRICT, "IJsselland", "", "11 gemeenten, wijkveiligheid", 9),
        (DISTRICT, "Twente", "", "", 9),
        (GROUP, "Districtelijk Veiligheidsoverleg IJsselland", "DVO", "", 7),
        (GROUP, "Regionale coördinatie Integrale Veiligheid", "RCIV\nRCIV IJsselland", "", 7),
        (GROUP, "Platform IVZ", "Integrale Veiligheid en Zorg", "Enschede", 7),
        (GROUP, "Werkgroep Digitale veiligheid", "", "", 7),
        (THEME, "Ondermijning", "ondermijnende criminaliteit", "", 6),
        (THEME, "Ondermijningsweek", "", "", 6),
        (THEME, "Digitale criminaliteit", "cybercrime\ngedigitaliseerde criminaliteit", "", 6),
        (THEME, "Zorg en veiligheid", "", "", 6),
        (PERSON, "Marleen van Lente", "Van Lente", "burgemeester", 8),
        (PERSON, "Jan de Wit", "De Wit", "", 8),
        (PERSON, "Samira el Idrissi", "el Idrissi", "", 8),
        (MUNICIPALITY, "Enschede", "GM0153", "", 8),
        (MUNICIPALITY, "Kampen", "GM0166", "", 8),
    ];
    for line in [
        "Enschede: aanpak ondermijning in Enschede",
        "Enschede en Hengelo samen",
        "Aanpak digitale weerbaarheid en criminaliteit bij senioren",
        "Bezoek aan Enschede",
        "Lenteschoonmaak in de wijk",
        "Oefening wijkveiligheid",
    ] {
        all.extend((0..5).map(|_| (LINE, line, "", "Enschede vroeg erom; districten, ondermijning", 2)));
    }
    let mut index = Index::default();
    for (number, &(kind, title, names, body, weight)) in all.iter().enumerate() {
        index.push(Entry { id: id(number), kind, title, names, body, weight });
    }
    (index, all.into_iter().map(|(kind, title, ..)| (kind, title)).collect())
}

fn first(query: &str) -> (u8, &'static str) {
    let (index, all) = district();
    let hits = index.find(query, 50);
    let number = hits.first().map_or(0, |hit| hit.id.as_u128());
    all[(number as usize).checked_sub(1).unwrap_or_else(|| panic!("nothing found for {query}"))]
}

#[test]
fn the_record_meant_comes_first() {
    for (query, kind, title) in [
        ("distriktelijk", GROUP, "Districtelijk Veiligheidsoverleg IJsselland"),
        ("distriktelijk veiligheidsoverleg", GROUP, "Districtelijk Veiligheidsoverleg IJsselland"),
        ("ondermijnign", THEME, "Ondermijning"),
        ("ondermijin", THEME, "Ondermijning"),
        ("ondermijning", THEME, "Ondermijning"),
        ("ijsseland", DISTRICT, "IJsselland"),
        ("ij", DISTRICT, "IJsselland"),
        ("ysselland", DISTRICT, "IJsselland"),
        ("Ĳsselland", DISTRICT, "IJsselland"),
        ("lente", PERSON, "Marleen van Lente"),
        ("van lente", PERSON, "Marleen van Lente"),
        ("lente van", PERSON, "Marleen van Lente"),
        ("van der lente marleen", PERSON, "Marleen van Lente"),
        ("wit", PERSON, "Jan de Wit"),
        ("idrissi", PERSON, "Samira el Idrissi"),
        ("samira la idrissi", PERSON, "Samira el Idrissi"),
        ("enschede", MUNICIPALITY, "Enschede"),
        ("enschdee", MUNICIPALITY, "Enschede"),
        ("rciv", GROUP, "Regionale coördinatie Integrale Veiligheid"),
        ("coordinatie", GROUP, "Regionale coördinatie Integrale Veiligheid"),
        ("criminaliteit digitale", THEME, "Digitale criminaliteit"),
        ("cyber", THEME, "Digitale criminaliteit"),
        ("gm0166", MUNICIPALITY, "Kampen"),
        ("ijsselland veiligheid district", GROUP, "Districtelijk Veiligheidsoverleg IJsselland"),
    ] {
        assert_eq!(first(query), (kind, title), "{query}");
    }
}

#[test]
fn parts_of_compounds_are_found() {
    let (index, all) = district();
    let found =
        |query| -> Vec<&str> { index.find(query, 99).iter().map(|hit| all[hit.id.as_u128() as usize - 1].1).collect() };
    assert!(found("veiligheid").contains(&"Oefening wijkveiligheid"));
    assert!(found("veiligheid").contains(&"IJsselland"), "in the body");
    assert!(found("overleg").contains(&"Districtelijk Veiligheidsoverleg IJsselland"));
}

#[test]
fn only_misspelt_hits_say_so() {
    let (index, _) = district();
    assert!(index.find("enschede", 99).iter().all(|hit| !hit.typo));
    assert!(index.find("enschdee", 99).iter().all(|hit| hit.typo));
    assert!(index.find("gm0167", 9).is_empty(), "a code means what it says");
    assert!(index.find("xqzv", 9).is_empty());
}

#[test]
fn nothing_typed_finds_nothing() {
    let (index, _) = district();
    for query in ["", "  ", "--", "\u{202e}", "'"] {
        assert!(index.find(query, 9).is_empty());
    }
    assert!(index.find("enschede", 0).is_empty());
    assert_eq!(index.find("van", 1).len(), 1, "prefixes alone are looked for");
    assert_eq!(index.find("e", usize::MAX).len(), index.find("e", 99).len());
}

#[test]
fn equals_keep_their_order_when_changed() {
    let mut index = Index::default();
    let entry = |number, title| Entry { id: id(number), kind: 0, title, names: "", body: "", weight: 0 };
    (0..4).for_each(|number| index.push(entry(number, "Overleg A")));
    index.replace(entry(1, "Overleg B"));
    index.push(entry(1, "Overleg B"));
    index.remove(&id(2));
    index.remove(&id(9));
    assert_eq!(index.len(), 3);
    let order: Vec<_> = index.find("overleg", 9).iter().map(|hit| hit.id).collect();
    assert_eq!(order, [id(0), id(1), id(3)]);
    assert!(index.find("a", 9).len() == 2 && index.find("b", 9).len() == 1);
}

/// Lists of occurrences, dead entries and their clearing away change nothing but the time it takes.
#[test]
fn a_warm_index_answers_as_a_cold_one() {
    let title = |number: usize| format!("Overleg n{} wijk{} x{}", number % 7, number % 50, number % 1000);
    let (mut warm, mut cold) = (Index::default(), Index::default());
    // Few records changed often, then many, each changed now and then.
    let ids = (0..9_000).map(|number| number % 3_000).chain((9_000..24_000).map(|number| number % 17_000));
    for (number, which) in ids.enumerate() {
        let title = title(number);
        let entry = Entry { id: id(which), kind: 0, title: &title, names: "", body: "jaaragenda", weight: 0 };
        cold.replace(entry);
        warm.replace(entry);
        if number % 2_999 == 0 {
            warm.warm();
        }
    }
    cold.postings = Default::default();
    for query in ["overleg", "n3 wijk17", "x99", "wijk4 x4", "jaaragneda x12", "overlge", "ijk49"] {
        assert_eq!(warm.find(query, 40), cold.find(query, 40), "{query}");
        assert!(!warm.find(query, 40).is_empty(), "{query}");
    }
}

/// Dead entries are cleared away when there are many of them, and they are a quarter of all.
#[test]
fn what_was_replaced_is_cleared_away_in_time() {
    for (living, replaced, cleared) in
        [(10, 4_095, false), (10, 4_096, true), (12_288, 4_095, false), (12_288, 4_096, true), (12_289, 4_096, false)]
    {
        let mut index = Index::default();
        let entry = |number| Entry { id: id(number), kind: 0, title: "x", names: "", body: "", weight: 0 };
        (0..living).for_each(|number| index.push(entry(number)));
        (0..replaced).for_each(|number| index.replace(entry(number % living)));
        let slots = index.records.slots();
        assert_eq!((slots == living, index.len()), (cleared, living), "{living} and {replaced}: {slots}");
    }
}

#[test]
fn a_pasted_sentence_and_a_pasted_book_are_survived() {
    let (index, _) = district();
    let title = "districtelijk veiligheidsoverleg";
    let sentence: String = (1..title.len()).map(|end| format!("{} ", &title[..end].trim())).collect();
    assert_eq!(index.find(&sentence.repeat(9), 9).len(), 1);
    assert!(index.find(&"zzwoord ".repeat(20_000), 9).is_empty());
    assert!(index.find(&"x".repeat(70_000), 9).is_empty());
}

#[test]
fn a_filter_wants_every_token() {
    let query = Query::new("Lente van, één");
    assert_eq!(query.tokens(), ["lente", "een"]);
    assert!(query.matches("een mevrouw van lente") && !query.matches("van lente"));
    assert!(Query::new(" ").matches("") && Query::new("van de").matches("de van"));
    assert!(matches("wijkveiligheid", &["veilig"]));
}

proptest! {
    /// Whatever was added, replaced and removed: without typing mistakes exactly the records are found that hold
    /// every token, however many dead entries lie between them.
    #[test]
    fn finds_what_holds_every_token(
        steps in prop::collection::vec((0usize..12, "[ab ]{0,6}", "[abc\n]{0,4}", "[a-c ]{0,9}", 0u8..5), 1..60),
        query in "[abc]{1,3}( [ab]{0,2})?",
    ) {
        let mut index = Index::default();
        let mut model = std::collections::BTreeMap::new();
        for (number, title, names, body, action) in &steps {
            if *action == 0 {
                index.remove(&id(*number));
                model.remove(&id(*number));
            } else {
                let entry = Entry { id: id(*number), kind: 0, title, names, body, weight: 0 };
                if *action == 1 { index.push(entry) } else { index.replace(entry) }
                model.insert(id(*number), fold(&format!("{title} {names} {body}")));
            }
        }
        let wanted = Query::new(&query);
        let mut expected: Vec<_> = model.iter().filter(|(_, text)| wanted.matches(text)).map(|(id, _)| *id).collect();
        let mut found: Vec<_> = index.find(&query, 99).iter().map(|hit| hit.id).collect();
        let best = index.find(&query, 3);
        prop_assert_eq!(&best, &index.find(&query, 99)[..best.len()]);
        expected.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(index.len(), model.len());
    }

    /// Against the plain definition, worked out in full.
    #[test]
    fn distance_is_the_textbook_distance(token in "[abc]{4,9}", word in "[abc]{0,14}", most in 1u32..3) {
        let beginnings = (token.len()..=word.len()).map(|end| strsim::osa_distance(&token, &word[..end]));
        let nearest = beginnings.chain([strsim::osa_distance(&token, &word)]).min().unwrap_or(99) as u32;
        let expected = (nearest <= most).then_some(nearest);
        prop_assert_eq!(spelling::distance(token.as_bytes(), word.as_bytes(), most), expected);
    }
}
