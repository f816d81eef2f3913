//! The first ten minutes: from a new file to next year's agenda in a table that Dutch Excel opens.

use super::support::Desk;

const HEADER: &str = "id;jaar;district;nummer;thema;onderwerp;resultaat;periode;begin;eind;overleg;groep;\
    portefeuillehouder;projectleider;openbaar;status;voortgang;herkomst;verschoven;toelichting";

/// The program asks whose laptop it is, and says where help is.
fn own_district(desk: &mut Desk) {
    desk.shows("Welkom. Voor welk district werkt u?").shows("IJsselland").shows("Enter kies").shows("F1 Hulp");
    desk.keys("'ijssel' Enter").shows("dvo · IJsselland").shows("IJsselland is nu uw eigen district");
    desk.shows("regel; met ) ziet u 2027.");
}

/// Two people, each list saying by itself how to begin.
fn people(desk: &mut Desk) {
    desk.keys("7").shows("Nog geen personen").shows("Met n maakt u de eerste.").shows("n nieuw");
    desk.keys("n").shows("Nieuw: persoon").shows("Ctrl+S Opslaan").shows("Enter volgend veld");
    desk.keys("'Marijke' Enter Enter 'van' Enter 'Lente' Enter 'adviseur veiligheid' Enter 'raal'").shows("› Raalte");
    desk.keys("Enter Ctrl+S").shows("Toegevoegd: Marijke van Lente.").shows("Lente, Marijke van");
    desk.keys("n 'Özgür' Tab Tab Tab 'Yıldız' Ctrl+S").shows("Yıldız, Özgür");
}

/// A group with three members, one of whom leads; the third is made while adding the seat.
fn working_group(desk: &mut Desk) {
    desk.keys("4").shows("Nog geen werkgroepen").shows("Met n maakt u de eerste.");
    desk.keys("n 'Werkgroep Fietsveiligheid' Ctrl+S").shows("Met Enter opent u de groep; n voegt");
    desk.keys("Enter").shows("groep · Werkgroep Fietsveiligheid");
    desk.shows("soort               werkgroep").shows("district            IJsselland ›").shows("n voeg toe");
    desk.keys("n").shows("Toevoegen").shows("› zetel").keys("Enter").shows("Nieuw: zetel");
    // The group is known, so the cursor stands at the person.
    desk.keys("'marijke' Enter 'projectl' Enter Ctrl+S").shows("zetels 1").shows("projectleider");
    desk.keys("n 'lid'").shows("› zetel  lid, voorzitter, projectleider").keys("Enter 'ozgur' Enter Ctrl+S");
    desk.shows("zetels 2");
    desk.keys("n Enter 'Carla de Boer'").shows("› Nieuw: ‘Carla de Boer’ aanmaken (persoon)");
    desk.keys("Enter").shows("Carla de Boer (nieuw)").keys("Ctrl+S").shows("zetels 3");
    desk.keys("Esc").shows("Marijke van L");
}

/// A theme, with who answers for it in the DVO.
fn theme(desk: &mut Desk) {
    desk.keys("8 n 'Fietsveiligheid' Ctrl+S Enter").shows("thema · Fietsveiligheid");
    desk.keys("n 'houder' Enter").shows("Nieuw: portefeuille").shows("Districtelijk Veiligheidsoverleg IJsselland");
    desk.keys("'boer' Enter Ctrl+S").shows("portefeuilles 1").shows("Carla de Boer ›").keys("Esc");
}

/// Five lines of next year: the year is switched with the key the footer names, the agenda is made along.
fn agenda(desk: &mut Desk) {
    desk.keys("1").shows(") 2027").keys(")").shows("Jaaragenda 2027 · 0 regels");
    desk.keys("n").shows("IJsselland 2027 (nieuw)").keys("'Fietscontroles bij één school' Tab 'F1' Tab Tab 'Q1'");
    desk.shows("= Q1 2027 (1 januari t/m 31 maart 2027)");
    desk.keys("Tab 'fiets' Enter 'werkgroep f' Enter 'carla' Enter 'lente' Enter Ctrl+S").shows("Toegevoegd:");
    for (subject, period, understood) in [
        ("Fietsverlichtingsactie", "april", "= april 2027 (1 t/m 30 april 2027)"),
        ("=1+1 is geen formule", "2e week maart", "2e week van maart (ma 8"),
        ("Zomercampagne", "eind okt", "= eind oktober 2027 ("),
        ("Terugblik", "volgend jaar", "= 2027 (1 januari t/m 31 december 2027)"),
    ] {
        desk.keys("n").types(subject).keys("Tab Tab Tab").types(period).shows(understood).keys("Ctrl+S");
    }
    desk.shows("Jaaragenda 2027 · concept · 5 regels");
    desk.shows("─Q1 ").shows("2e week mrt").shows("─Q2 ").shows("apr").shows("─Q4 ").shows("eind okt");
}

/// One line is moved; one is deleted, brought back with one key, deleted again and brought back the next morning.
fn changes(desk: &mut Desk) {
    desk.keys("/ 'zomer' Enter").shows("filter: zomer (1)").keys("e Tab Tab Tab 'q3'").shows("was: eind oktober 2027");
    desk.keys("Ctrl+S").shows("Gewijzigd: Zomercampagne.").shows("─Q3 ").keys("Esc");
    desk.keys("/ 'terug' Enter Esc d").shows("d verwijder").keys("d");
    desk.shows("Verwijderd: Terugblik. Toets u haalt het terug.").shows("4 regels");
    desk.keys("u").shows("Ongedaan gemaakt: Terugblik").shows("5 regels");
    desk.keys("/ 'terug' Enter Delete Esc").shows("4 regels");
    desk.reopen().keys(")").shows("4 regels");
    desk.keys("Ctrl+P 'terug'").shows("haal iets verwijderds terug");
    desk.keys("Ctrl+P").shows("Opdrachten");
    desk.keys("Esc : 'verwijderds' Enter").shows("Verwijderd: wat wilt u terughalen?").shows("agendaregel: Terugblik");
    desk.keys("Enter").shows("Teruggehaald: Terugblik").shows("5 regels");
}

/// What goes out by mail.
fn export(desk: &mut Desk) -> String {
    desk.keys("x").shows("Exporteren").shows("› Jaaragenda 2027 als CSV voor Excel").keys("Enter");
    desk.shows("5 regels geëxporteerd naar").shows("Jaaragenda IJsselland");
    let file = std::fs::read(desk.exports().join("Jaaragenda IJsselland 2027.csv")).unwrap();
    assert_eq!(&file[..3], b"\xef\xbb\xbf", "Excel wants a byte order mark to see the accents");
    let text = String::from_utf8(file[3..].to_vec()).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "every line ends in CR LF");
    // The file that is there already is not written over without asking.
    desk.keys("x Enter").shows("Er is al een bestand met deze naam. Overschrijven?").shows("Enter ja").keys("Esc");
    text
}

#[test]
fn from_a_first_start_to_next_years_agenda_in_excel() {
    let mut desk = Desk::first_start().sized(80, 24);
    own_district(&mut desk);
    people(&mut desk);
    working_group(&mut desk);
    theme(&mut desk);
    agenda(&mut desk);
    changes(&mut desk);
    let text = export(&mut desk);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], HEADER);
    let without_id = |line: &str| line.split_once(';').unwrap().1.to_owned();
    let rows: Vec<String> = lines[1..].iter().map(|line| without_id(line)).collect();
    let expected = [
        "2027;IJsselland;F1;Fietsveiligheid;Fietscontroles bij één school;;Q1 2027;01-01-2027;31-03-2027;;\
         Werkgroep Fietsveiligheid;Carla de Boer;Marijke van Lente;;gepland;;;;",
        "2027;IJsselland;;;Terugblik;;2027;01-01-2027;31-12-2027;;;;;;gepland;;;;",
        // Made harmless: no formula when it is opened.
        "2027;IJsselland;;;'=1+1 is geen formule;;2e week maart 2027;08-03-2027;14-03-2027;;;;;;gepland;;;;",
        "2027;IJsselland;;;Fietsverlichtingsactie;;april 2027;01-04-2027;30-04-2027;;;;;;gepland;;;;",
        "2027;IJsselland;;;Zomercampagne;;Q3 2027;01-07-2027;30-09-2027;;;;;;gepland;;;;",
    ];
    assert_eq!(rows, expected, "the numbered line first, then as they come up in the year");
    desk.is_sound();
}
