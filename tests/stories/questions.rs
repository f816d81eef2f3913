//! What a coordinator is asked while a meeting is going on, answered: the name is typed, and at most six keys later the
//! answer is on the screen.

use super::support::Desk;

/// A question: what is typed to find it, the keys after that, and what must be on the screen then.
type Question = (&'static str, &'static str, &'static str, &'static [&'static str]);

const QUESTIONS: &[Question] = &[
    (
        "Wie is portefeuillehouder voor digitale criminaliteit?",
        "cybercrime",
        "Enter",
        &["portefeuilles", "Jorinde de Wit"],
    ),
    ("Wanneer komt Bibob terug?", "bibob-beleid modelbeleid", "Enter", &["10 december 2026"]),
    (
        "Wie zit er namens Raalte in de werkgroep digitaal?",
        "werkgroep digitale",
        "Enter",
        &["Thijs Boerkamp", "Raalte"],
    ),
    (
        "Waar zit burgemeester Wesselink in?",
        "wesselink",
        "Enter",
        &["Werkgroep Bibob", "Districtelijk Veiligheidsoverleg"],
    ),
    ("Wat moet Kaplan nog doen?", "ömer kaplan", "Enter w r", &["open acties"]),
    ("Wie trekt de jaarwisseling?", "werkgroep jaarwisseling", "Enter", &["projectleider", "Wout Visscher"]),
    ("Hoe laat is het DVO van 1 oktober?", "dvo ijsselland 1 oktober", "Enter", &["begin ", "9:30"]),
    ("Wat komt daar op de agenda?", "dvo ijsselland 1 oktober", "Enter m", &["besluitvormend", "Rondvraag"]),
    (
        "Wat is er in het dossier van zorg en veiligheid gebeurd?",
        "zorg en veiligheid",
        "Enter w d",
        &["Dossier", "2026"],
    ),
    ("Wie zit het DVO voor?", "dvo ijsselland", "Enter", &["Esmée Brandsen", "voorzitter"]),
    (
        "Waarin zit Zwolle, en wat willen ze?",
        "zwolle",
        "Enter w r",
        &["prioriteiten uit de plannen", "groepen en zetels"],
    ),
    ("Welke gemeenten vroegen om de geldezels?", "jongeren geldezel", "Enter", &["herkomst"]),
    (
        "Wie vervangt Oostveen voor informatiegestuurd werken?",
        "informatiegestuurd werken",
        "Enter",
        &["René Oostveen", "Jorinde de Wit"],
    ),
    ("Hoe doet Twente het met ondermijning?", "ondermijning", "Enter w v", &["─IJsselland", "─Twente"]),
    ("Wie heeft nog niet gereageerd op de ronde?", "brief politiecapaciteit", "Enter", &["geen reactie"]),
    ("Wat is het adres van Averdijk?", "averdijk", "Enter", &["e-mail", "@"]),
    (
        "Wanneer loopt de dienstverleningsovereenkomst af?",
        "dienstverleningsovereenkomst rciv",
        "Enter",
        &["tot en met", "2026"],
    ),
    (
        "Welke thema's heeft de strategie van 2019?",
        "veiligheidsstrategie 2019",
        "Enter",
        &["Ondermijning", "Kwetsbare personen"],
    ),
    ("Hoeveel gemeenten heeft Noord- en Oost-Gelderland?", "noord- en oost-gelderland", "Enter", &["22"]),
    ("Wie bereidt ons DVO voor?", "dvo ijsselland", "Enter w b", &["wordt voorbereid door Regionale"]),
    ("Wanneer is de ondermijningsweek?", "ondermijningsweek", "Enter", &["2e week maart 2026"]),
    (
        "Wat werd er gedaan met wat Deventer vroeg?",
        "deventer",
        "Enter w g",
        &["4. Veilige evenementen", "elders belegd"],
    ),
    ("Wie is de coördinator van het RCIV?", "rciv", "Enter", &["Sanne Klaver", "coördinator"]),
];

#[test]
fn twenty_questions_are_answered_within_six_keys() {
    let mut wrong = Vec::new();
    for (question, name, keys, answers) in QUESTIONS {
        assert!(keys.split(' ').count() <= 6, "{question}");
        let mut desk = Desk::example();
        desk.keys("z").types(name).keys(keys);
        let screen = desk.screen();
        let missing: Vec<&&str> = answers.iter().filter(|answer| !screen.contains(**answer)).collect();
        if !missing.is_empty() {
            wrong.push(format!("{question} lacks {missing:?}:\n{screen}"));
        }
    }
    assert!(QUESTIONS.len() >= 20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn what_is_late_and_who_carries_most_take_one_or_two_keys() {
    let mut desk = Desk::example();
    desk.keys("3").shows("te laat").keys("w p").shows("Belasting per houder").shows("█");
}
