//! The year at a glance: bars, moved with one key, put off with a reason.

use super::support::Desk;
use dvo::catalogue::{
    Action, Change, Edit, Ids, Period, Record, Value,
    kinds::{self as k, agenda, agenda_line},
};
use dvo::screen::{self, Look};
use ratatui::{Terminal, backend::TestBackend, buffer::Buffer, style::Color};
use std::time::{Duration, Instant};

/// The row on screen that has this text, left of the rule above the foot.
fn row(desk: &Desk, text: &str) -> String {
    let screen = desk.screen();
    let rows = screen.lines().skip(2);
    rows.into_iter().find(|line| line.contains(text)).unwrap_or_else(|| panic!("no {text:?} on\n{screen}")).to_owned()
}

/// The column, from 0, in which this stands on the row that has `text`.
fn column(desk: &Desk, text: &str, sign: char) -> usize {
    let row = row(desk, text);
    row.chars().position(|letter| letter == sign).unwrap_or_else(|| panic!("no {sign} on {row}"))
}

/// Moves down until the row under the cursor has this text.
fn down_to(desk: &mut Desk, text: &str) {
    desk.keys("Home");
    for _ in 0..100 {
        if desk.screen().lines().any(|line| line.starts_with('›') && line.contains(text)) {
            return;
        }
        desk.keys("Down");
    }
    panic!("{text} is not on the time line:\n{}", desk.screen());
}

#[test]
fn the_year_fits_on_every_screen() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w t")
        .shows("Tijdlijn 2026 · IJsselland · 53 regels")
        .shows("vandaag 14 sep")
        .shows("A01 Jaaragenda 2026");
    for (columns, rows) in [(120, 40), (80, 24), (60, 18)] {
        desk.resize(columns, rows).shows("Q1").shows("Q4").shows("◆ DVO").shows("▲ gebeurtenis");
        // Twelve months, in words or by their first letter.
        let months = if columns > 60 { "jan" } else { "j  f  m  a  m  j  j  a  s  o  n  d" };
        desk.shows(months).shows("F1 Hulp");
        // Status and progress stand beside the bar in words, and the bar says it by its shape.
        assert!(row(&desk, "I01 Conv").contains("loopt 80 %"), "{}", desk.screen());
        let bar = row(&desk, "I01 Conv");
        let (full, rest) = (bar.matches('█').count(), bar.matches('▒').count());
        assert!(full > rest && rest > 0, "{bar}");
        assert_eq!(
            (full * 100).div_ceil(full + rest),
            if columns == 80 { 80 } else { (full * 100).div_ceil(full + rest) }
        );
        assert!(!row(&desk, "A01 ").contains('▒'), "{}", row(&desk, "A01 "));
    }
}

#[test]
fn the_foot_says_all_there_is_to_know_of_a_line() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("w t");
    down_to(&mut desk, "R02 ");
    desk.shows("R02 Training vroegsignalering").shows("midden november 2026 · verschoven 10 %");
    desk.shows("portefeuillehouder: Daniëlle Ruitenbeek · verschoven 1×: Trainer").shows("november.");
    // What nobody said is never made up.
    down_to(&mut desk, "M02 ");
    desk.shows("nog geen periode · vervallen").shows("nog geen houder");
    assert!(row(&desk, "O08 ").contains("nog geen periode gepland"));
    // A period is shown as it was said, not as a day.
    down_to(&mut desk, "D03 ");
    desk.shows("2e week november 2026").hides("9 november");
    down_to(&mut desk, "A02 ");
    desk.shows("begin 2026 · gereed").shows("In deze periode: DVO IJsselland 5 februari 2026");
}

#[test]
fn today_meetings_and_events_stand_where_they_fall() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w t End");
    // 14 September: column 32 is the first of January, a month has four.
    let (first, month) = (32, 4);
    assert_eq!(column(&desk, "M02 Reg", '│'), first + 8 * month + 1, "{}", desk.screen());
    assert_eq!(column(&desk, "jan feb", 'j'), first);
    // The DVO of 5 February in the first week of the second month, the week against subversion in the second of March.
    assert_eq!(column(&desk, "◇ overleg", '◇'), 8, "the legend");
    let marks: Vec<usize> =
        row(&desk, "◇ overleg").chars().enumerate().filter(|(_, sign)| *sign == '◆').map(|(at, _)| at).collect();
    assert_eq!(marks[1], first + month, "after the legend: {marks:?}");
    desk.keys("t Left Left Left Left Left Left Left Left Left Left Left Left Left Left").shows("per maand");
    let weeks = row(&desk, " 10 11 12 ");
    let week = weeks.find(" 11 ").map(|at| weeks[..at].chars().count() + 1).unwrap();
    let event: Vec<usize> =
        row(&desk, "▲ gebeurtenis").chars().enumerate().filter(|(_, sign)| *sign == '▲').map(|(at, _)| at).collect();
    // A whole week takes its three columns; a day takes one.
    assert!(event.contains(&week), "{}", desk.screen());
    let long: String = row(&desk, "▲ gebeurtenis").chars().skip(week).take(4).collect();
    assert_eq!(long, "▲── ", "{}", desk.screen());
    desk.click_on("◆          ").shows("overleg: DVO IJsselland 5 februari 2026");
}

#[test]
fn by_week_one_goes_sideways() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w t G t")
        .shows("36 37 38 39")
        .keys("t Home Down t")
        .shows("›")
        .hides("jan feb")
        .keys("Left Left Left Left Left Left Left Left Left Left Left Left Left Left");
    desk.shows("jan").shows(" 1  2  3  4 ");
    let begin = desk.screen();
    desk.keys("Right").hides(" 1  2  3  4 ").shows(" 5  6  7  8 ").keys("Left");
    assert_eq!(desk.screen(), begin);
    for _ in 0..20 {
        desk.keys("Right");
    }
    desk.shows("dec").shows("52 53");
    let end = desk.screen();
    // At the end there is nothing to go back through first.
    desk.keys("Right Right Left");
    assert_ne!(desk.screen(), end);
    desk.keys("Right t").shows("Q1").shows("Q4");
}

#[test]
fn earlier_is_done_at_once_and_later_asks_why() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w t");
    down_to(&mut desk, "C01 ");
    desk.shows("begin december 2026").hides("verschoven 1×");
    // Earlier by a period of its own length; nobody counts that.
    desk.keys("E").shows("eind november 2026").hides("verschoven 1×").keys("u").shows("begin december 2026");
    desk.keys("Shift+Left").shows("eind november 2026").keys("u");
    // Later: the next period is filled in, the cursor asks why, and without a why it is not done.
    desk.keys("L").shows("midden december 2026").shows("reden").keys("Ctrl+S").shows("reden");
    desk.keys("'Zaal bezet' Ctrl+S").shows("midden december 2026 · gepland").shows("verschoven 1×: Zaal bezet");
    desk.keys("L 'Nog steeds bezet' Ctrl+S").shows("eind december 2026").shows("verschoven 2×: Nog steeds bezet");
    // The bar follows, its line stays under the cursor, and each is one undo.
    assert!(row(&desk, "C01 ").starts_with('›'));
    desk.keys("u")
        .shows("verschoven 1×: Zaal bezet")
        .keys("u")
        .shows("begin december 2026 · gepland")
        .hides("verschoven 1×");
    // What has no period has none to be earlier than; when it is put off it says to when itself.
    desk.keys("End E").shows("Hier is nog geen periode ingevuld.").keys("L").shows("naar periode").keys("Esc");
}

#[test]
fn lines_are_moved_from_the_list_too_several_at_once() {
    let mut desk = Desk::example().sized(120, 40);
    let periods = |desk: &Desk, numbers: [&str; 2]| -> Vec<(Period, i64)> {
        let of = |number: &str| {
            let world = desk.world();
            let lines = dvo::process::year::lines(world, desk.session().state.scope, 2026);
            let line = lines.into_iter().find(|line| line.get(agenda_line::NUMBER) == number).unwrap();
            let times = line.get(agenda_line::POSTPONED).unwrap_or(0);
            (line.get(agenda_line::PERIOD).unwrap(), times)
        };
        numbers.iter().map(|number| of(number)).collect()
    };
    let both = ["J01", "Z04"];
    let before = periods(&desk, both);
    desk.keys("/ 'J01' Enter Space / Ctrl+Backspace 'Z04' Enter Space / Ctrl+Backspace Enter E");
    let after = periods(&desk, both);
    assert!(before.iter().zip(&after).all(|(a, b)| a != b), "{before:?} {after:?}");
    desk.keys("u");
    assert_eq!(periods(&desk, both), before, "one undo for both");
    // Put off together: what stands in one quarter goes to the next; from two periods there is no one next.
    let both = ["D06", "O07"];
    let before = periods(&desk, both);
    desk.keys("/ 'D06' Enter Space / Ctrl+Backspace 'O07' Enter Space / Ctrl+Backspace Enter L");
    desk.shows("naar periode         Q3 2026").keys("'Samen met de rest' Ctrl+S");
    let after = periods(&desk, both);
    for ((period, times), (then, more)) in before.iter().zip(&after) {
        assert_eq!((period.shift(1), times + 1), (Some(*then), *more));
    }
    desk.keys("u");
    assert_eq!(periods(&desk, both), before, "one undo for both");
    desk.keys("/ 'D06' Enter Space / Ctrl+Backspace 'J01' Enter Space / Ctrl+Backspace Enter L");
    desk.shows("naar periode         _").keys("Esc Esc");
}

#[test]
fn with_the_mouse() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("w t").click_on("J01 Beeld").wait(600).shows("J01 Beeld van de jaarwisseling 2025-2026");
    assert!(row(&desk, "J01 Beeld").starts_with('›'));
    desk.click_on("t per week").shows("t per maand").click_on("t per maand").wheel(3);
    assert!(row(&desk, "J02 Eval").starts_with('›'), "{}", desk.screen());
    desk.wait(600).click_on("J01 Beeld").click_on("J01 Beeld").shows("agendaregel · Beeld van de jaarw");
    // One key leads back to the time line.
    desk.keys("f").shows("Tijdlijn 2026").keys("Esc").shows("Jaaragenda 2026");
}

#[test]
fn what_is_looked_at_changes_and_the_card_is_edited_from_here() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("4 w t").shows("53 regels").keys(".").shows("Tijdlijn 2027").keys(", ,").shows("Tijdlijn 2025").keys(".");
    desk.keys("o").shows("alle districten").hides("· 53 regels").shows("IJsselland 2026 · begin 2026 · gereed");
    desk.keys("o").shows("· 53 regels").hides("IJsselland 2026 ·");
    // From one view of the year to the next.
    desk.keys("w k")
        .shows("Regels per kwartaal 2026")
        .keys("w j")
        .shows("Twee jaren")
        .keys("w t")
        .shows("Tijdlijn 2026");
    desk.keys("Home e").shows("Jaaragenda 2026 verspreiden").keys("'Rondsturen' Ctrl+S").shows("A01 Rondsturen");
    desk.keys("Enter").shows("agendaregel · Rondsturen").keys("Esc");
    // Where one was in the list, one is on the time line.
    desk.keys("1 g g Down Down w t")
        .shows("› ")
        .keys("F5")
        .shows("Esc of F5: terug")
        .shows("Tijdlijn 2026")
        .keys("Down F5");
    desk.shows("Enter open");
}

#[test]
fn a_year_without_lines_says_so() {
    let mut desk = Desk::reference().sized(60, 18);
    desk.keys("w t")
        .shows("staan hier nog geen regels")
        .keys("E L Enter t Left Right End e")
        .shows("staan hier nog geen");
    desk.keys("Esc").shows("Jaaragenda 2026");
    desk.keys("w t .").shows("Tijdlijn 2027");
}

/// Without colour and with signs of ASCII only, the same is said.
#[test]
fn bars_are_told_apart_without_colour_and_in_ascii() {
    let plain = |desk: &Desk| {
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let look = Look { colour: false, ascii: true };
        let mut cells = Buffer::default();
        terminal
            .draw(|frame| {
                screen::draw(&desk.session().state, look, frame);
                cells = frame.buffer_mut().clone();
            })
            .unwrap();
        let colours = cells.content.iter().filter(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset).count();
        assert_eq!(colours, 0);
        let lines = cells.content.chunks(80).map(|row| row.iter().map(|cell| cell.symbol()).collect::<String>());
        lines.collect::<Vec<_>>().join("\n")
    };
    let mut desk = Desk::example();
    for (keys, wanted) in [
        ("w t", &["###### gereed", "####", "====", "M DVO m overleg", "^ gebeurtenis", "v", "|"][..]),
        ("w h", &[": gepland  = loopt  # gereed  > verschoven  x vervallen", ":::", "===", "###", ">>>"]),
        ("w a", &[": erbij", "= afgesloten", "# nog open"]),
    ] {
        desk.keys(keys);
        let screen = plain(&desk);
        assert!(!screen.contains(['█', '░', '▒', '»', '│', '─', '◆', '◇', '▲', '▼', '›', '‹']), "{screen}");
        assert!(wanted.iter().all(|text| screen.contains(text)), "{wanted:?}\n{screen}");
    }
}

/// A desk with so many lines on this year's agenda.
fn with_lines(count: usize) -> Desk {
    let mut desk = Desk::reference().sized(120, 40);
    let mut ids = Ids::new(1_900_000_000_000, 7);
    let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
    let district = desk.session().state.own.unwrap();
    agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, 2026);
    let of = Value::Ref(agenda.id);
    let mut made = vec![agenda];
    for number in 0..count {
        let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
        let period = Period::week(2026, 1 + (number % 50) as i8).unwrap();
        line.set(agenda_line::SUBJECT, format!("Regel {number}")).set(agenda_line::AGENDA, of.clone());
        line.set(agenda_line::PERIOD, period).set(agenda_line::STATUS, agenda_line::Status::Running);
        line.set(agenda_line::PROGRESS, (number % 100) as i64);
        made.push(line);
    }
    let change = Change::new(ids.next_id(), Action::Load, made.into_iter().map(Edit::Create).collect());
    desk.commit(change).keys("w t");
    desk
}

/// Only rows in sight are laid out, and rows are made anew only when something changed: 500 lines scroll as 40 do. The
/// shortest of several times, in turns: other work on the machine cannot lengthen one of the two only.
#[test]
fn five_hundred_lines_scroll_as_a_screenful_does() {
    let mut desks = [with_lines(40), with_lines(500)];
    desks[1].shows("500 regels").keys("End").shows("› Regel 499").keys("Home");
    for keys in ["Down Up", "PgDn PgUp", "End Home", "t t"] {
        let mut least = [Duration::MAX; 2];
        let holds = |[few, many]: [Duration; 2]| many < few * 2 + Duration::from_millis(1);
        // On a busy machine it takes more tries to meet a moment in which nothing else runs.
        for turn in 0..600 {
            if turn >= 60 && holds(least) {
                break;
            }
            let begin = Instant::now();
            desks[turn % 2].keys(keys);
            least[turn % 2] = least[turn % 2].min(begin.elapsed());
        }
        let [few, many] = least;
        println!("{keys}: {few:?} with 40 lines, {many:?} with 500");
        assert!(holds(least), "{keys}: {few:?} with 40 lines, {many:?} with 500");
    }
}
