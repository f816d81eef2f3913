//! Lists in a meeting: narrowed, sorted, grouped, marked, copied; as they were left, also tomorrow.

use super::support::{Desk, templates};
use dvo::{
    catalogue::{
        Ids, Record, Value,
        kinds::{self, agenda_line, district},
    },
    exchange::seed,
    process::select::Selection,
};

/// The text of the row with this in it.
fn row(desk: &Desk, text: &str) -> u16 {
    desk.find(text).unwrap_or_else(|| panic!("{text:?} is not on screen:\n{}", desk.screen())).1
}

#[test]
fn filter_narrows_while_typing_and_says_how_many() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("/").shows("Filter:").shows("53/53").shows("Enter houd filter").shows("Esc zonder filter");
    desk.keys("'vuur'").shows("Filter: vuur").shows("/53").hides("Ondermijningsweek");
    desk.keys("Enter").shows("filter: vuur (").shows("Evaluatie vuurwerkvrije zones");
    desk.keys("Esc").shows("53 regels").hides("filter:").keys("/ 'xyzzy'").shows("Niets past bij ‘xyzzy’");
    desk.keys("Esc").shows("53 regels").shows("Ondermijningsweek");
    // Who it is about, and what was not spelt with its accents, is found too.
    desk.keys("/ 'omer kaplan'").hides("0/53").keys("Esc");
}

#[test]
fn sorting_by_header_and_by_key() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("b b b").shows("periode ▲");
    desk.click_on("onderwerp").shows("onderwerp ▲").click_on("onderwerp ▲").shows("onderwerp ▼");
    desk.keys("g g");
    let first = desk.screen().lines().nth(4).unwrap().to_owned();
    desk.keys("S").shows("onderwerp ▲").keys("g g");
    assert_ne!(first, desk.screen().lines().nth(4).unwrap());
    desk.keys("Right Right s").shows("status ▲").keys("s").shows("status ▼");
    desk.reopen().shows("status ▼");
}

#[test]
fn columns_are_hidden_shown_and_widened_and_stay_so() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("-").hides(" nr ").shows("onderwerp").keys("=").shows("Kolommen").shows("nummer  verborgen");
    desk.keys("Esc Right").keys("> > >");
    desk.keys("= 'projectl' Enter").shows("projectleider  zichtbaar").keys("Esc");
    let header = |desk: &Desk| desk.screen().lines().nth(3).unwrap()[..60].to_owned();
    let before = header(&desk);
    desk.reopen();
    assert_eq!(header(&desk), before);
    desk.hides(" nr ").keys("= 'nummer' Enter Esc").shows(" nr ");
}

#[test]
fn another_year_and_another_district() {
    let mut desk = Desk::example().sized(80, 24);
    desk.shows("Jaaragenda 2026 · lopend · DVO 11 december 2025").shows(") 2027");
    desk.keys(")").shows("Jaaragenda 2027").keys("( (").shows("Jaaragenda 2025").keys(")");
    desk.keys("O 'twente'").shows("› Twente").keys("Enter").shows("dvo · Twente");
    desk.keys("o").shows("dvo · alle districten").keys("o").shows("dvo · IJsselland");
}

/// Five districts have a DVO; the one of the district in view, else of one's own, is meant.
#[test]
fn of_equals_the_district_in_view_comes_first() {
    let mut desk = Desk::example().sized(80, 24);
    let dvo = |name: &str| format!("› Districtelijk Veiligheidsoverleg {name}");
    desk.keys("z 'distriktelijk'").shows(&dvo("IJsselland")).keys("Esc");
    desk.keys("O 'twente' Enter z 'distriktelijk'").shows(&dvo("Twente")).keys("Esc");
    desk.keys("o").shows("alle districten").keys("z 'dvo'").shows(&dvo("IJsselland"));
}

/// Q1 to Q4 read on; what takes longer than a quarter comes after them.
#[test]
fn quarters_follow_each_other() {
    let mut desk = Desk::reference().sized(80, 40);
    desk.keys(")");
    for period in
        ["volgend jaar", "april t/m sept 2027", "jan t/m juni 2027", "Q4 2027", "Q3 2027", "mei 2027", "jan 2027"]
    {
        desk.keys("n").types(period).keys("Tab Tab Tab").types(period).keys("Ctrl+S");
    }
    desk.keys("n 'Nog niet bekend' Ctrl+S");
    let heads = |desk: &Desk| -> Vec<String> {
        let screen = desk.screen();
        let heads =
            screen.lines().filter_map(|line| line.split_once('─')?.1.split_once(" ─").map(|(head, _)| head.to_owned()));
        heads.collect()
    };
    assert_eq!(heads(&desk), ["Q1", "Q2", "Q3", "Q4", "Q1–Q2", "Q1–Q4", "Q2–Q3", "niet ingevuld"], "{}", desk.screen());
}

#[test]
fn by_quarter_by_status_by_theme() {
    let mut desk = Desk::example().sized(80, 24);
    desk.shows("─Q1 ").shows("10 van 10 gereed");
    desk.keys("b g g").shows("─gepland ").keys("G").shows("─vervallen ");
    desk.keys("b").hides("─vervallen ").keys("b").hides("gereed ─");
    // By meeting in the order in which they meet, and by holder.
    desk.keys("b g g").shows("─DVO IJsselland 5 februari 2026 ").keys("b g g").shows("─Esmée Brandsen ");
    desk.keys("b g g").shows("─Q1 ");
    desk.keys("b").reopen().keys("g g").shows("─gepland ");
}

#[test]
fn several_lines_changed_at_once_are_one_undo() {
    let mut desk = Desk::example().sized(80, 24);
    let before = desk.content();
    desk.keys("/ 'ondermijning' Enter * ").shows("gemarkeerd").keys("Esc Esc");
    desk.keys("Space").shows("1 gemarkeerd").keys("v v").shows("4 gemarkeerd");
    desk.keys("e").shows("4 agendaregels tegelijk wijzigen").shows("(verschillend)");
    // The cursor stands on a field that differs; what is not touched stays as it is.
    desk.keys("Down Down Down Down Down Down Down Down 'versch' Enter Ctrl+S").shows("Gewijzigd: 4 regels.");
    desk.hides("gemarkeerd").shows("verscho");
    desk.keys("u").shows("Ongedaan gemaakt: 4 regels.");
    assert_eq!(before, desk.content());
}

#[test]
fn a_cell_and_rows_to_the_clipboard() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("7 y").shows("1 regel gekopieerd naar het klembord.");
    assert_eq!(desk.session().copied.as_deref(), Some("Amrani, Nadia el"));
    desk.keys("Right y");
    assert_eq!(desk.session().copied.as_deref(), Some("adviseur integrale veiligheid"));
    desk.keys("Space Space Y").shows("2 regels gekopieerd");
    let rows = desk.session().copied.clone().unwrap();
    let rows: Vec<Vec<&str>> = rows.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows[0], ["Amrani, Nadia el", "adviseur integrale veiligheid", "Steenwijkerland", "4"]);
    assert_eq!((rows.len(), rows[1][0]), (2, "Anouk"));
    // On a card the value under the cursor.
    desk.keys("Esc g g Enter Down Down Ctrl+C");
    assert_eq!(desk.session().copied.as_deref(), Some("Amrani"));
}

#[test]
fn every_list_without_a_tab_has_a_key_that_is_shown() {
    let mut desk = Desk::example().sized(80, 24);
    for (key, list) in [
        ("o", "organisaties"),
        ("r", "groepen"),
        ("z", "zetels"),
        ("b", "relaties"),
        ("s", "veiligheidsstrategieën"),
        ("h", "portefeuilles"),
        ("l", "plannen"),
        ("i", "prioriteiten"),
        ("a", "jaaragenda's"),
        ("e", "gebeurtenissen"),
        ("f", "feiten"),
    ] {
        desk.keys("g").shows(&format!("{key} {list}")).keys(key).shows(&format!("+ {list}"));
        let title = desk.screen().lines().nth(2).unwrap().to_owned();
        assert!(title.starts_with(&format!(" {list} · ")), "{title}");
        desk.keys("Enter Esc Esc").shows("Jaaragenda 2026");
    }
    assert_eq!(row(&desk, "Jaaragenda 2026"), 2);
}

/// Numbers are as large as they are, in a list and in what goes out.
#[test]
fn numbers_sort_as_numbers_on_the_screen_and_in_an_export() {
    let mut ids = Ids::new(1_700_000_000_000, 12);
    let mut records = seed::reference().unwrap();
    let here = records.iter().find(|one| one.get(district::NAME) == "IJsselland").unwrap().id;
    let mut agenda = Record::new(ids.next_id(), &kinds::AGENDA);
    agenda.set(kinds::agenda::DISTRICT, here).set(kinds::agenda::YEAR, Value::Int(2026));
    let numbers = ["10", "2.a.10", "1", "E10", "2", "2.a.9", "E9", "11"];
    for number in numbers {
        let mut line = Record::new(ids.next_id(), &kinds::AGENDA_LINE);
        line.set(agenda_line::AGENDA, agenda.id).set(agenda_line::NUMBER, number);
        line.set(agenda_line::SUBJECT, format!("Onderwerp {number}"));
        records.push(line);
    }
    records.push(agenda);
    let mut desk = Desk::on(&templates::make(&records, true));
    let sorted = ["1", "2", "2.a.9", "2.a.10", "10", "11", "E9", "E10"];
    desk.click_on("nr").shows("nr ▲");
    let rows: Vec<u16> = sorted.iter().map(|number| row(&desk, &format!(" Onderwerp {number} "))).collect();
    assert!(rows.is_sorted(), "{rows:?}\n{}", desk.screen());
    desk.click_on("onderwerp").shows("onderwerp ▲");
    let rows: Vec<u16> = sorted.iter().map(|number| row(&desk, &format!(" Onderwerp {number} "))).collect();
    assert!(rows.is_sorted(), "{rows:?}\n{}", desk.screen());
    let out = Selection::all(&kinds::AGENDA_LINE).records(desk.world());
    assert_eq!(out.iter().map(|line| line.get(agenda_line::NUMBER)).collect::<Vec<_>>(), sorted);
}
