//! What a year comes to, as charts with their numbers, and the table of each one key away.

use super::support::Desk;
use dvo::catalogue::kinds::{
    self as k, agenda_line,
    entry::{self, EntryKind},
};

/// The numbers at the end of the row on screen that has this name; a dot is none.
fn numbers(desk: &Desk, name: &str) -> Vec<u32> {
    let screen = desk.screen();
    let row = screen.lines().skip(3).find(|line| line.trim_start_matches(['›', ' ']).starts_with(name));
    let row = row.unwrap_or_else(|| panic!("no row {name:?} on\n{screen}"));
    let words = row.split_whitespace().rev().map_while(|word| match word {
        "·" => Some(0),
        word => word.parse().ok(),
    });
    let mut found: Vec<u32> = words.collect();
    found.reverse();
    found
}

/// Counted by hand in the agenda of the example year: planned, running, done, moved, dropped, all.
const QUARTERS: &[(&str, [u32; 6])] = &[
    ("Q1", [0, 0, 10, 0, 0, 10]),
    ("Q2", [0, 1, 5, 0, 1, 7]),
    ("Q3", [3, 2, 1, 0, 0, 6]),
    ("Q4", [10, 1, 0, 2, 0, 13]),
    ("meer kwartalen", [4, 5, 4, 0, 0, 13]),
    ("geen periode", [1, 1, 0, 0, 2, 4]),
    ("totaal", [18, 10, 20, 2, 3, 53]),
];
const HOLDERS: &[(&str, [u32; 6])] = &[
    ("Esmée Brandsen", [4, 2, 3, 1, 0, 10]),
    ("Jorinde de Wit", [3, 2, 4, 0, 0, 9]),
    ("Agnes Lohuis", [2, 2, 3, 0, 1, 8]),
    ("nog geen houder", [1, 0, 0, 0, 1, 2]),
];
const THEMES: &[(&str, [u32; 6])] = &[
    ("Bibob", [0, 1, 1, 0, 1, 3]),
    ("Ondermijning", [2, 2, 3, 0, 1, 8]),
    ("Zorg en veiligheid", [2, 0, 1, 1, 0, 4]),
    ("geen thema", [2, 1, 2, 0, 0, 5]),
];

#[test]
fn lines_are_counted_by_quarter_holder_and_theme() {
    for (key, title, rows) in [
        ("w k", "Regels per kwartaal 2026", QUARTERS),
        ("w h", "Regels per houder 2026", HOLDERS),
        ("w T", "Regels per thema 2026", THEMES),
    ] {
        let mut desk = Desk::example().sized(80, 24);
        desk.keys(key).shows(title).shows("░ gepland  ▒ loopt  █ gereed  » verschoven  x vervallen");
        for (name, wanted) in rows {
            assert_eq!(numbers(&desk, name), wanted, "{name}\n{}", desk.screen());
        }
        // The same as a table, and back.
        desk.keys("t").hides("░").shows("gepland").shows("grafiek");
        for (name, wanted) in rows.iter().filter(|(name, _)| desk.screen().contains(name)) {
            let columns = numbers(&desk, name);
            assert!(columns.starts_with(&wanted[..columns.len() - 1]), "{name} {columns:?}\n{}", desk.screen());
        }
        desk.keys("Space").shows("░ gepland").resize(60, 18).shows("░").shows("F1 Hulp").is_harmless();
    }
}

#[test]
fn a_bar_is_as_long_as_what_it_stands_for() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w k");
    let bar = |desk: &Desk, name: &str, sign: char| {
        let screen = desk.screen();
        let row = screen.lines().skip(4).find(|line| line.contains(name)).unwrap();
        row.chars().filter(|letter| *letter == sign).count()
    };
    // 13 lines is the longest: the ten of the first quarter are ten thirteenths of that.
    let whole: usize = ['░', '▒', '»'].iter().map(|sign| bar(&desk, "Q4 ", *sign)).sum();
    assert_eq!(bar(&desk, "Q1 ", '█'), whole * 10 / 13);
    assert!(bar(&desk, "Q4 ", '░') > bar(&desk, "Q4 ", '»') && bar(&desk, "Q4 ", '▒') > 0);
}

#[test]
fn from_a_number_to_the_lines_behind_it() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w k Down Down Down Right").shows("Q4 × loopt: 1").keys("Enter").shows("agendaregel · Bibob-beleid");
    desk.keys("f").shows("Q4 × loopt: 1").keys("Right Right Enter").shows("Training vroegsignalering").keys("Esc");
    // A click on a number or on a part of a bar does the same.
    desk.click_on("»»»»»»").shows("Q4 × verschoven: 2").wait(600);
    desk.click_on("13").keys("Up").click_on("10   ·   ·   10").shows("Q1 × gereed: 10");
}

#[test]
fn what_was_put_off_is_counted_where_it_stands_now() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w u").shows("Uitstel per kwartaal 2026").shows("Geteld in het kwartaal waarin iets nu staat");
    for (name, wanted) in
        [("Q1", [0, 0, 0]), ("Q2", [1, 0, 1]), ("Q3", [2, 1, 3]), ("Q4", [8, 4, 12]), ("totaal", [12, 5, 17])]
    {
        assert_eq!(numbers(&desk, name), wanted, "{name}\n{}", desk.screen());
    }
    // One more, and the chart says so.
    desk.keys("Esc w t End Up Up Up Up L 'Zaal bezet' Ctrl+S Esc w u");
    assert_eq!(numbers(&desk, "totaal"), [13, 5, 18], "{}", desk.screen());
}

#[test]
fn actions_over_the_year_add_up() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w a").shows("Acties door het jaar 2026").shows("jan  feb").shows("de dag zelf is niet vastgelegd");
    let (made, closed) = (numbers(&desk, "░ erbij"), numbers(&desk, "▒ afgesloten"));
    let open = numbers(&desk, "█ nog open");
    assert_eq!([made.len(), closed.len(), open.len()], [12, 12, 12]);
    let state = &desk.session().state;
    let actions: Vec<_> = desk
        .world()
        .of(&k::ENTRY)
        .filter(|entry| {
            [Some(EntryKind::Action), Some(EntryKind::Commitment)].contains(&entry.get(entry::KIND))
                && state.scope.holds(desk.world(), entry)
        })
        .collect();
    let ended = [Some(entry::Status::Done), Some(entry::Status::Dropped)];
    let over = actions.iter().filter(|entry| ended.contains(&entry.get(entry::STATUS))).count();
    // What is open today is what is neither done nor dropped; what is open after a month is what was, with what came,
    // without what was closed.
    assert_eq!(open[8] as usize, actions.len() - over, "{}", desk.screen());
    for month in 1..9 {
        assert_eq!(open[month] + closed[month], open[month - 1] + made[month], "month {month}");
    }
    assert!(open[9..].iter().all(|number| *number == 0), "nobody knows what will be open");
    // The days of the meetings, from the example: June has twelve, September seven.
    assert_eq!((made[5], made[8]), (12, 7));
    // One more closed shows at once.
    desk.keys("Esc 3 w a");
    let before = numbers(&desk, "▒ afgesloten").iter().sum::<u32>();
    desk.keys("Esc 3 a w a");
    assert_eq!(numbers(&desk, "▒ afgesloten").iter().sum::<u32>(), before + 1, "{}", desk.screen());
    // Left and right are months here, up and down what is counted.
    desk.keys("Home Right Right Down").shows("mrt × afgesloten: 2").keys("t").shows("mrt × afgesloten").hides("▒");
    desk.resize(60, 18).keys("t").shows("j  f  m  a").is_harmless();
}

#[test]
fn two_years_side_by_side() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w j").shows("Twee jaren naast elkaar").shows("2026").shows("2027").shows("18–20 mei, gereed");
    desk.shows("In beide jaren: 1; alleen in 2026: 52; alleen in 2027: 2.");
    // What is carried over by hand says so, whatever it is called: it stands on the row of the old one.
    let line = desk.world().of(&k::AGENDA_LINE).find(|line| line.get(agenda_line::NUMBER) == "O06").unwrap().clone();
    desk.keys("Esc")
        .shows("Jaaragenda 2026")
        .keys(". n 'Drugsafval: het vervolg' Down Down Down 'Q2' Ctrl+S")
        .shows("Drugsafval: het vervolg");
    let next =
        desk.world().of(&k::AGENDA_LINE).find(|line| line.get(agenda_line::SUBJECT).starts_with("Drugsafval")).unwrap();
    let mut after = next.clone();
    after.set(agenda_line::CONTINUES, dvo::catalogue::Value::Ref(line.id));
    let edits = dvo::catalogue::Change::between(next, &after);
    let id = dvo::catalogue::Ids::new(1_950_000_000_000, 3).next_id();
    desk.commit(dvo::catalogue::Change::new(id, dvo::catalogue::Action::Edit, edits));
    desk.keys(", w j").shows("In beide jaren: 2; alleen in 2026: 51; alleen in 2027: 2.");
    while !desk.screen().lines().nth(2).unwrap().contains("Barrièremodel") {
        desk.keys("Down");
    }
    let row = desk.screen().lines().find(|line| line.starts_with('›')).unwrap().to_owned();
    assert!(row.contains("Q3, loopt") && row.contains("Q2, gepland"), "{}", desk.screen());
    desk.keys("Right Enter").shows("agendaregel · Drugsafval: het vervolg");
}

#[test]
fn a_chart_goes_out_as_its_table() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("w k x").shows("Regels per kwartaal voor Excel").keys("Enter");
    let file = std::fs::read_dir(desk.exports()).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(file).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "kwartaal;gepland;loopt;gereed;verschoven;vervallen;totaal");
    for (name, wanted) in QUARTERS {
        let wanted = wanted.map(|number| number.to_string()).join(";");
        assert!(lines.contains(&format!("{name};{wanted}").as_str()), "{name};{wanted} in\n{text}");
    }
    desk.keys("F5").shows("Regels per kwartaal 2026").shows("Esc of F5: terug").keys("Down F5").shows("Q2 × gepland");
}

#[test]
fn a_year_without_anything_says_so_everywhere() {
    let mut desk = Desk::reference().sized(80, 24);
    for key in ["w k", "w h", "w T", "w j"] {
        desk.keys(key).shows("staan hier nog geen regels").keys("t Down Right Enter End").shows("nog geen").keys("Esc");
    }
    desk.keys("w u").shows("nog niets uitgesteld").keys("Esc w a").shows("nog geen acties").keys("t").shows("nog geen");
}

#[test]
fn what_is_put_off_to_next_year_stands_apart() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("/ 'J05' Enter L").shows("Q1 2027").keys("'Wacht op het kader' Ctrl+S Right Ctrl+S w k");
    assert_eq!(numbers(&desk, "Q1 2027"), [1, 0, 0, 0, 0, 1], "{}", desk.screen());
    assert_eq!(numbers(&desk, "Q4"), [9, 1, 0, 2, 0, 12], "{}", desk.screen());
    // On the time line it goes on beyond the edge.
    desk.keys("Esc w t");
    let row = desk.screen().lines().find(|line| line.starts_with('›')).unwrap().to_owned();
    assert!(row.contains("J05") && row.trim_end().ends_with('›') && !row.contains('░'), "{row}");
    desk.shows("Q1 2027 · gepland").keys(".").hides("J05");
}
