//! From adopted agenda to next year: what was adopted stays, what became of it is seen, judged and reported, and what is
//! not finished goes on.

use super::support::Desk;
use dvo::{
    catalogue::{
        At, Id, Record, Value, World,
        kinds::{self as k, adopted_line, agenda, agenda_line, district},
    },
    process::{scope, year_agenda},
};

fn district(world: &World) -> Id {
    world.of(&k::DISTRICT).find(|one| one.get(district::NAME) == "IJsselland").unwrap().id
}

fn agenda(world: &World, year: i16) -> &Record {
    scope::agenda(world, district(world), year).unwrap()
}

fn line<'a>(world: &'a World, year: i16, subject: &str) -> &'a Record {
    let lines = year_agenda::lines(world, agenda(world, year).id);
    lines
        .iter()
        .find(|line| line.get(agenda_line::SUBJECT).starts_with(subject))
        .unwrap_or_else(|| panic!("{subject} in {year}"))
}

fn adopted(world: &World, year: i16) -> usize {
    world.count_linked(agenda(world, year).id, adopted_line::AGENDA)
}

/// Puts this in a field of the line under the cursor, in its form.
fn fill<T>(desk: &mut Desk, field: At<T>, text: &str) {
    let down = "Tab ".repeat(field.place);
    desk.keys("e").keys(&down).types(text).keys("Ctrl+S");
}

/// Puts the cursor of the year agenda in view on a line; all its cards are closed first.
fn go_to(desk: &mut Desk, filter: &str) {
    desk.keys("1 / Esc /").types(filter).keys("Enter");
}

#[test]
fn from_adopted_agenda_to_next_year() {
    let mut desk = Desk::example();
    // From concept to adopted, from the list of the year: in which meeting is asked.
    desk.keys(". w c").shows("jaaragenda · IJsselland 2027").shows("status              concept");
    desk.keys("a").shows("ambtelijk afgestemd").keys("a").shows("Jaaragenda vaststellen");
    desk.shows("DVO IJsselland 1 oktober 2026").keys("Ctrl+S");
    desk.shows("Vastgesteld: IJsselland 2027; 3 regels zijn bewaard zoals ze nu zijn.");
    assert_eq!(adopted(desk.world(), 2027), 3);
    assert_eq!(agenda(desk.world(), 2027).value(agenda::STATUS).as_str(), "adopted");
    desk.shows("vastgesteld         1 oktober 2026");
    desk.keys("Esc").shows("Jaaragenda 2027 · vastgesteld · DVO IJsselland 1 oktober 2026 · 3 regels");
    // One step back takes the lines along; one step on brings them back.
    desk.keys("u");
    assert_eq!(
        (adopted(desk.world(), 2027), agenda(desk.world(), 2027).value(agenda::STATUS).as_str()),
        (0, "aligned")
    );
    desk.keys("U").reopen();
    assert_eq!(
        (adopted(desk.world(), 2027), agenda(desk.world(), 2027).value(agenda::STATUS).as_str()),
        (3, "adopted")
    );

    // Then things happen: one is moved, one dropped, one done by another, one added.
    desk.keys(". w c a").shows("lopend");
    go_to(&mut desk, "cybergevolg");
    desk.keys("p 'Q3' Tab Tab 'Zaal bezet' Ctrl+S");
    go_to(&mut desk, "ondermijningsweek");
    fill(&mut desk, agenda_line::STATUS, "vervallen");
    desk.keys("1 / Esc n 'Flexwonen en veiligheid' Tab 'E01' Ctrl+S");
    desk.keys("1 w w").shows("Vastgesteld en wat ervan werd");
    for row in [
        &["A01 Nieuwe dienstverleningsover", "ongewijzigd"][..],
        &["D01 Oefening cybergevolgbestrij", "verschoven", "mrt", "Q3"],
        &["O01 Ondermijningsweek", "vervallen"],
        &["E01 Flexwonen en veiligheid", "toegevoegd"],
    ] {
        let screen = desk.screen();
        let line =
            screen.lines().skip(4).find(|line| line.contains(row[0])).unwrap_or_else(|| panic!("{row:?}: {screen}"));
        assert!(row.iter().all(|text| line.contains(text)), "{row:?}: {line}");
    }
    // The same as a file.
    desk.keys("x Enter").shows("geëxporteerd naar");
    let file = std::fs::read_dir(desk.exports()).unwrap().flatten().next().unwrap().path();
    let table = std::fs::read_to_string(&file).unwrap();
    assert!(table.contains("D01 Oefening cybergevolgbestrijding met de Veiligheidsregio;verschoven;"), "{table}");
    assert!(table.contains("E01 Flexwonen en veiligheid;toegevoegd;"), "{table}");
    assert!(table.contains(";periode;") && table.contains(";1×: Zaal bezet"), "{table}");
    // A cell leads to its line.
    desk.keys("Down Enter").shows("agendaregel · Oefening").keys("f").shows("Vastgesteld en wat").keys("Esc");

    // Judged: what was not is named, and nothing is held up by it.
    go_to(&mut desk, "cybergevolg");
    fill(&mut desk, agenda_line::MARK, "deels bereikt");
    fill(&mut desk, agenda_line::REACHED, "Scenario klaar.");
    desk.keys("1 / Esc w c a").shows("2 regels hebben nog geen oordeel").shows("· A01 Nieuwe").shows("· E01 Flexwonen");
    desk.keys("Esc").shows("lopend").keys("a Enter").shows("geëvalueerd").keys("a").shows("daarna komt niets meer");

    // What is not finished goes on: all but one.
    desk.keys("w n").shows("Welke regels van IJsselland 2027 gaan mee naar volgend jaar?");
    desk.shows("[●] D01").shows("gepland → Q3 2028").hides("] O01").keys("Down Down Space Enter");
    desk.shows("2 regels gaan mee naar IJsselland 2028.");
    let (world, old) = (desk.world(), line(desk.world(), 2027, "Nieuwe dienst").id);
    assert_eq!(agenda(world, 2028).value(agenda::STATUS).as_str(), "concept");
    assert_eq!(year_agenda::lines(world, agenda(world, 2028).id).len(), 2);
    let copy = line(world, 2028, "Nieuwe dienst");
    assert_eq!(
        (copy.value(agenda_line::CONTINUES), copy.value(agenda_line::STATUS).as_str(), copy.get(agenda_line::NUMBER)),
        (&Value::Ref(old), "planned", "A01")
    );
    assert_eq!(copy.get(agenda_line::PERIOD).map(|period| period.year()), Some(2028));
    assert_eq!(copy.get(agenda_line::ORIGIN).len(), 11);
    let next = line(world, 2028, "Oefening");
    for field in ["progress", "mark", "reached", "postponed", "postponed_why", "treated_in", "meeting", "public"] {
        assert!(next.named(field).is_empty(), "{field}");
    }
    assert_eq!(line(world, 2027, "Nieuwe dienst").value(agenda_line::STATUS).as_str(), "moved");
    assert_eq!(line(world, 2027, "Flexwonen").value(agenda_line::STATUS).as_str(), "planned");
    // Back and on again; what went along is not offered twice.
    desk.keys("u");
    assert!(scope::agenda(desk.world(), district(desk.world()), 2028).is_none());
    assert_eq!(line(desk.world(), 2027, "Nieuwe dienst").value(agenda_line::STATUS).as_str(), "planned");
    desk.keys("U w n").shows("E01 Flexwonen").hides("[●] A01").keys("Esc");

    // All of it stands in the report.
    desk.keys("x").types("jaarverslag tekst").keys("Enter").shows("Geschreven:");
    let report = std::fs::read_to_string(desk.exports().join("IJsselland 2027 jaarverslag.txt")).unwrap();
    for told in [
        "Jaarverslag IJsselland 2027",
        "Status: geëvalueerd",
        "Vastgesteld in: DVO IJsselland 1 oktober 2026",
        "- O01  Ondermijningsweek",
        "2 verschoven, 1 vervallen, 1 toegevoegd",
        "verschoven: 1×: Zaal bezet",
        "oordeel: deels bereikt",
        "Toegevoegd na de vaststelling\n-----------------------------\n\n- E01 Flexwonen en veiligheid",
        "Vervallen\n---------\n\n- O01 Ondermijningsweek",
        "Gaat door in 2028",
        "jaaragenda: IJsselland 2028",
    ] {
        assert!(report.contains(told), "{told:?} in {report}");
    }
}

#[test]
fn adopted_again_takes_the_place_of_what_was_kept() {
    let mut desk = Desk::example();
    let status = "Tab Tab ";
    desk.keys(". w c a a Ctrl+S e").keys(status).types("concept").keys("Ctrl+S").shows("concept");
    desk.keys("Esc 1 n 'Nieuw punt' Ctrl+S 1");
    assert_eq!(adopted(desk.world(), 2027), 3);
    // By a form this time; the lines go along all the same.
    desk.keys("w c e").keys(status).types("vastgesteld").keys("Ctrl+S").shows("4 regels zijn bewaard");
    assert_eq!(adopted(desk.world(), 2027), 4);
    desk.keys("u");
    assert_eq!(adopted(desk.world(), 2027), 3);
    // For several agendas at once too.
    let of = |desk: &Desk, status: &str| {
        desk.world().of(&k::AGENDA).filter(|one| one.value(agenda::STATUS).as_str() == status).count()
    };
    let all = desk.world().of(&k::AGENDA).count();
    desk.keys("O").types("alle").keys("Enter g a * e").keys(status).types("vastgesteld").keys("Ctrl+S");
    assert_eq!(of(&desk, "adopted"), all);
    for agenda in desk.world().of(&k::AGENDA) {
        let lines = desk.world().count_linked(agenda.id, agenda_line::AGENDA);
        assert_eq!(desk.world().count_linked(agenda.id, adopted_line::AGENDA), lines);
    }
}

#[test]
fn a_line_that_is_deleted_stays_as_it_was_adopted() {
    let mut desk = Desk::example();
    let before = adopted(desk.world(), 2026);
    go_to(&mut desk, "leerkring");
    desk.keys("d d").shows("vastgestelde regel").keys("Enter 1 Esc w w").shows("D07 Leerkring");
    assert_eq!(adopted(desk.world(), 2026), before);
    let screen = desk.screen();
    let row = screen.lines().find(|line| line.contains("D07 Leerkring")).unwrap();
    assert!(row.contains("vervallen") && row.contains("okt"), "{row}");
    desk.keys("Esc u w w");
    let screen = desk.screen();
    assert!(screen.lines().find(|line| line.contains("D07 Leerkring")).unwrap().contains("ongewijzigd"), "{screen}");
}

#[test]
fn a_line_made_public_is_so_as_adopted_too() {
    let mut desk = Desk::example();
    go_to(&mut desk, "convenant gegevensdeling");
    let kept = |desk: &Desk| {
        let id = line(desk.world(), 2026, "Convenant gegevensdeling").id;
        desk.world().linked_by(id, adopted_line::LINE)[0].value(adopted_line::PUBLIC).clone()
    };
    assert_eq!(kept(&desk), Value::Empty);
    fill(&mut desk, agenda_line::PUBLIC, "ja");
    desk.shows("Gewijzigd: Convenant gegevensdeling.");
    assert_eq!(kept(&desk), Value::Flag(true));
    desk.keys("u");
    assert_eq!(kept(&desk), Value::Empty);
}

#[test]
fn where_there_is_no_agenda_it_is_said() {
    let mut desk = Desk::example();
    desk.keys(". . . w c").shows("Er is geen jaaragenda van dit district en jaar").keys("w n").shows("Er is geen");
    desk.keys("w w")
        .shows("is er geen jaaragenda met regels")
        .resize(80, 24)
        .shows("jaaragenda met regels. Kies met o een");
    // In the list of another year it is that one, wherever one's own is.
    desk.resize(120, 40).keys("Esc , , , , w w").shows("A01 Nieuwe dienstverlening RCIV").keys(".").shows("C03 Pool");
}

#[test]
fn lines_are_judged_cell_by_cell_in_the_list() {
    let mut desk = Desk::example();
    desk.resize(200, 40).keys(", = 'oordeel' Enter Esc = 'bereikt' Enter Esc").shows("niet bereikt");
    let columns = desk.session().state.tab().list.on_screen().map(|(_, column)| column.name).collect::<Vec<_>>();
    assert!(columns.contains(&"reached"), "{columns:?}");
    let right = "Right ".repeat(columns.iter().position(|name| *name == "mark").unwrap());
    desk.keys("/ 'zones' Enter").keys(&right).keys("c 'deels bereikt' Ctrl+S").shows("deels bereikt");
    assert_eq!(line(desk.world(), 2025, "Vuurwerkvrije").value(agenda_line::MARK).as_str(), "partly");
    // Several at once.
    desk.keys("/ Esc / 'ondermijning' Enter * c 'niet bereikt' Ctrl+S");
    let marks = ["Ondermijningsweek", "Ondermijningsbeeld"]
        .map(|it| line(desk.world(), 2025, it).value(agenda_line::MARK).as_str());
    assert_eq!(marks, ["not_reached", "not_reached"]);
    desk.keys("u");
    assert_eq!(line(desk.world(), 2025, "Ondermijningsweek").value(agenda_line::MARK).as_str(), "partly");
}

/// In a new file there is no meeting yet: one is made where it is asked for, by its name alone.
#[test]
fn an_agenda_is_adopted_in_a_meeting_that_is_made_on_the_spot() {
    let mut desk = Desk::first_start().sized(120, 40);
    desk.keys("'ijssel' Enter 1 n 'Weerbaar ondernemen' Ctrl+S w c").shows("stand verder").keys("a a");
    desk.keys("'DVO 10 dec' Enter").shows("DVO 10 dec").keys("Ctrl+S").shows("vastgesteld");
    desk.keys("2").shows("DVO 10 dec").keys("u 1 w c").shows("ambtelijk afgestemd").is_sound();
}

/// The whole round: what plans ask for, chosen, adopted, put off, taken along, reported, and out as a table.
#[test]
fn from_matrix_to_adopted_agenda_to_next_year() {
    let mut desk = Desk::example();
    desk.keys("w m ) c Down Down Space Enter").shows("2 thema's staan op de jaaragenda.").keys("Esc");
    desk.keys("1 w c a").shows("ambtelijk afgestemd").keys("a Ctrl+S");
    desk.shows("Vastgesteld: IJsselland 2027; 5 regels zijn bewaard zoals ze nu zijn.");
    // A chosen theme gets its time, is put off once, and is not finished in its year.
    go_to(&mut desk, "bibob");
    fill(&mut desk, agenda_line::PERIOD, "Q2");
    desk.keys("1 L").shows("Q3 2027").types("Trainer ziek").keys("Ctrl+S");
    desk.keys("1 w w").shows("4 ongewijzigd, 1 verschoven");
    desk.keys("Esc w n").shows("[●] D01").keys("Enter").shows("regels gaan mee naar IJsselland 2028.");
    // The trace goes along: who asked, and what it continues.
    let next = line(desk.world(), 2028, "Bibob");
    assert_eq!(next.value(agenda_line::CONTINUES), &Value::Ref(line(desk.world(), 2027, "Bibob").id));
    assert_eq!((next.get(agenda_line::ORIGIN).len(), next.get(agenda_line::PRIORITIES).len()), (2, 1));
    assert_eq!(next.get(agenda_line::PERIOD).map(|period| period.edtf()), Some("2028-35".to_owned()));
    desk.keys("Esc 1 x").types("jaarverslag tekst").keys("Enter").shows("Geschreven:");
    let report = std::fs::read_to_string(desk.exports().join("IJsselland 2027 jaarverslag.txt")).unwrap();
    for told in ["Bibob", "1×: Trainer ziek", "gevraagd door Olst-Wijhe, Raalte", "Jaarwisseling", "nog niet afgewogen"]
    {
        assert!(report.contains(told), "{told} in\n{report}");
    }
    desk.keys("1 )")
        .shows("Jaaragenda 2028")
        .keys("x")
        .types("2028 voor excel")
        .keys("Enter")
        .shows("geëxporteerd naar");
    let table = std::fs::read_to_string(desk.exports().join("Jaaragenda IJsselland 2028.csv")).unwrap();
    let row = table.lines().find(|row| row.contains(";Bibob;Bibob;")).unwrap_or_else(|| panic!("{table}"));
    assert!(row.contains(";Q3 2028;01-07-2028;30-09-2028;") && row.contains("Olst-Wijhe, Raalte"), "{row}");
    desk.is_sound();
}

/// What is put into another year goes to the agenda of that year, unless one wants it where it is: then it stands apart.
#[test]
fn a_line_that_is_put_into_another_year_can_go_to_that_agenda() {
    let mut desk = Desk::example();
    let on = |desk: &Desk, year: i16| {
        let lines = year_agenda::lines(desk.world(), agenda(desk.world(), year).id);
        lines.iter().any(|line| line.get(agenda_line::SUBJECT) == "Oefening met de buren")
    };
    desk.keys("n 'Oefening met de buren' Enter Enter Enter '12 nov' Ctrl+S").shows("Toegevoegd");
    desk.keys("p 'feb 2027' Tab Tab 'geen zaal' Ctrl+S").shows("naar die jaaragenda").shows("ja");
    assert!(on(&desk, 2026), "nothing is kept before it is answered");
    desk.keys("Ctrl+S").shows("Verschoven: Oefening met de buren");
    assert_eq!([2026, 2027].map(|year| on(&desk, year)), [false, true]);
    desk.keys("u");
    assert_eq!([2026, 2027].map(|year| on(&desk, year)), [true, false], "one step");
    // In the form too, and it may stay: under no quarter of this year.
    go_to(&mut desk, "'met de buren'");
    desk.keys("e Tab Tab Tab 'feb 2027' Ctrl+S").shows("naar die jaaragenda").keys("Right Ctrl+S").shows("Gewijzigd");
    assert!(on(&desk, 2026));
    desk.shows("Q1 2027 ─").hides("─Q1 ─").is_sound();
}
