//! Two documents of the kind the districts have, entered with keys alone, and given back whole.

use super::support::Desk;

/// The text of the one export whose name holds this.
fn exported(desk: &Desk, name: &str) -> String {
    let files = std::fs::read_dir(desk.exports()).unwrap().map(|file| file.unwrap().path());
    let found: Vec<_> = files.filter(|path| path.to_string_lossy().contains(name)).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    std::fs::read_to_string(&found[0]).unwrap()
}

/// Where these stand in a text: all of them, one after the other.
#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let mut at = 0;
    for part in parts {
        let found = text[at..].find(part);
        at += found.unwrap_or_else(|| panic!("{part:?} does not follow in:\n{text}")) + part.len();
    }
}

#[test]
fn a_proposal_with_its_heading_sections_advice_and_route() {
    let mut desk = Desk::example();
    desk.keys("g v n")
        .shows("Nieuw: voorstel")
        .keys("'VEILIGHEIDSAGENDA NOORD 2027-2030' Tab 'E01' Tab '11 feb 2027' Tab 'ja' Enter");
    // Two of the eight fields of the heading stay empty.
    desk.keys("'klaver' Enter Tab Tab 'brandsen' Enter");
    desk.pastes("Met de vorige agenda is inzichtelijk gemaakt waar méér samen kan.\n\nNu ligt de nieuwe nota voor.");
    desk.keys("Tab").pastes(
        "De keuze is het resultaat van een zorgvuldig proces.\n\nDe thema's zijn:\n\n- Ondermijning\n- Kwetsbare \
         personen\n- Cybercrime/gedigitaliseerde criminaliteit\n- Informatiegestuurd werken",
    );
    desk.keys("Tab Tab Tab 'ondermijning' Enter 'kwetsbare' Enter 'cybercrime' Enter 'informatiegest' Enter Tab Tab");
    desk.keys("'dvo ijss' Enter Ctrl+S").shows("Toegevoegd: VEILIGHEIDSAGENDA").keys("Enter");
    desk.keys("n 'advies' Enter 'Vaststellen van de agenda, opdat zij in april bekrachtigd kan worden;' Tab Tab");
    desk.keys("'vaststelling' Enter Ctrl+S n 'advies' Enter 'Kennis te nemen van de terugblik 2023-2026.' Tab Tab");
    desk.keys("'kennisname' Enter Ctrl+S").shows("adviesregels 2");
    for (body, planned) in [("'rciv' Enter Tab", "'eind feb 2027'"), ("'dvo ijss' Enter Tab", "'mrt 2027'")] {
        desk.keys("n 'stap' Enter").keys(body).keys(planned).keys("Ctrl+S");
    }
    desk.keys("n 'stap' Enter Tab 'Bestuurscollege' Tab 'april 2027' Ctrl+S").shows("stappen in de route 3");
    desk.keys("x").types("voorstel tekst").keys("Enter").shows("Geschreven:");
    let text = exported(&desk, "voorstel.txt");
    in_order(
        &text,
        &[
            "Voorstel Districtelijk Veiligheidsoverleg IJsselland\n",
            "ONDERWERP: VEILIGHEIDSAGENDA NOORD 2027-2030\nAGENDAPUNT: E01\nDATUM: 11 februari 2027\nOPENBAAR: ja\n",
            "BEHANDELD DOOR: Sanne Klaver\nREGISTRATIENUMMER:\nTELEFOONNUMMER:\nPORTEFEUILLEHOUDER: Esmée Brandsen\n",
            "\nInleiding\n",
            "Met de vorige agenda is inzichtelijk gemaakt waar méér samen kan.\n\nNu ligt de nieuwe nota voor.\n",
            "\nSamenvatting\n",
            "De thema's zijn:\n\n- Ondermijning\n- Kwetsbare personen\n- Cybercrime/gedigitaliseerde criminaliteit\n- \
             Informatiegestuurd werken\n",
            "\nAdvies\n",
            "- Vaststellen van de agenda, opdat zij in april bekrachtigd kan worden; (ter vaststelling)\n",
            "- Kennis te nemen van de terugblik 2023-2026. (ter kennisname)\n",
            "\nRoute\n",
            "Regionale coördinatie",
            "Districtelijk Veiligheidsoverleg IJsselland",
            "Bestuurscollege",
        ],
    );
}

/// A line of the minutes, said by somebody.
fn says(desk: &mut Desk, kind: &str, who: &str, text: &str) {
    desk.keys(kind);
    if !who.is_empty() {
        desk.types(who).keys("Enter");
    } else {
        desk.keys("Tab");
    }
    if kind != "s" {
        desk.keys("Tab");
    }
    desk.types(text).keys("Ctrl+S");
}

#[test]
fn a_feedback_with_everything_that_was_said_and_what_comes_back() {
    let mut desk = Desk::example();
    desk.keys("2 P '4 mrt 2027, 3 jun 2027' Ctrl+S Enter / 'maart 2027' Enter m").shows("DVO IJsselland 4 maart 2027");
    for (subject, more) in [
        ("Mededelingen", ""),
        ("Vanuit de politie", ""),
        ("Eindevaluatie doorontwikkeling", "Tab 'opini' Enter"),
        ("Bibob-beleid", "Tab 'opini' Enter"),
        ("Rondvraag", ""),
    ] {
        desk.keys("n").types(subject).keys(more).keys("Ctrl+S").shows(subject);
    }
    // Five announcements, one of them on behalf of two who are not there.
    desk.keys("Home");
    says(&mut desk, "m", "wesselink", "wijst op de preventieweek in de tweede week van maart.");
    says(&mut desk, "m", "de wit", "geeft in Q1 van 2027 een toelichting op digitale criminaliteit.");
    desk.keys(
        "m 'klaver' Enter 'harmsma' Enter 'kragt' Enter Tab 'De handreiking horen is digitaal beschikbaar.' Ctrl+S",
    );
    says(&mut desk, "m", "bruinsma", "neemt de dossiers van Kragt over.");
    says(&mut desk, "m", "lohuis", "meldt dat de bijdrage wordt gemaximeerd op 3 ct. per inwoner.");
    desk.keys("Tab");
    says(&mut desk, "b", "haverkate", "Over de capaciteit: het werk wordt nog steeds gedaan.");
    says(
        &mut desk,
        "b",
        "haverkate",
        "- Het jaarverslag is begin volgend jaar gereed; er volgt een schriftelijke ronde.",
    );
    desk.keys("Tab");
    says(&mut desk, "b", "oostveen", "vraagt wat nu complexe zorg is.");
    desk.keys("s 'brandsen' Enter")
        .pastes(
            "- Het rapport zegt nog iets over grote en kleine gemeenten.\n- De werkgroep buigt zich over de verdeling.",
        )
        .keys("Ctrl+S");
    desk.keys("c 'De eindevaluatie met de financiële gevolgen' Ctrl+S Left Tab");
    says(&mut desk, "b", "wesselink", "spreekt zijn dank uit voor een prachtig product.");
    desk.keys("Tab");
    says(&mut desk, "r", "", "Er wordt stilgestaan bij de acties van 18 december.");
    desk.keys("x").types("terugkoppeling tekst").keys("Enter").shows("Geschreven:");
    let text = exported(&desk, "terugkoppeling.txt");
    in_order(
        &text,
        &[
            "Terugkoppeling Districtelijk Veiligheidsoverleg IJsselland 4 maart 2027\n",
            "\nMededelingen\n",
            "Wesselink wijst op de preventieweek in de tweede week van maart.",
            "de Wit geeft in Q1 van 2027",
            "Klaver namens",
            "Harmsma",
            "Kragt",
            "De handreiking horen is digitaal beschikbaar.",
            "Bruinsma neemt de dossiers van Kragt over.",
            "3 ct. per inwoner.",
            "\nVanuit de politie\n",
            "het werk wordt nog steeds gedaan.",
            "er volgt een schriftelijke ronde.",
            "\nEindevaluatie doorontwikkeling\n",
            "vraagt wat nu complexe zorg is.",
            "Brandsen vat samen:",
            "- Het rapport zegt nog iets over grote en kleine gemeenten.\n",
            "- De werkgroep buigt zich over de verdeling.\n",
            "De eindevaluatie met de financiële gevolgen",
            "\nBibob-beleid\n",
            "spreekt zijn dank uit voor een prachtig product.",
            "\nRondvraag\n",
            "stilgestaan bij de acties van 18 december.",
        ],
    );
    // The next agenda holds what comes back.
    desk.keys("w")
        .shows("[●] De eindevaluatie met de financiële gevolgen")
        .shows("komt terug → DVO IJsselland 3 juni 2027");
    desk.keys("Enter Enter").shows("Afgesloten").keys("Esc Esc / Ctrl+W Ctrl+W 'juni 2027' Enter G m");
    desk.shows("De eindevaluatie met de financiële").is_sound();
}
