//! Starting, drawing, resizing, pasting, resting.

use super::pty::{Pty, text};
use std::time::Duration;

#[test]
fn it_starts_and_shows_where_help_is() {
    let mut pty = Pty::start();
    pty.is_taken();
    let screen = pty.screen();
    assert!(screen.contains("IJsselland"), "{screen}");
    assert!(screen.lines().last().is_some_and(|line| line.contains("F1 ")), "{screen}");
    pty.press(&["\x1bOP"]);
    pty.until("F1 shows help", |now| text(now) != screen);
    pty.press(&["\x1b"]).until("Esc closes help", |now| text(now) == screen);
}

#[test]
fn the_mouse_reaches_it() {
    let mut pty = Pty::start();
    let before = pty.screen();
    // A click on the second tab, in the form most terminals send (SGR).
    let column = before.lines().nth(1).and_then(|line| line.find("2 ")).unwrap() + 1;
    pty.press(&[&format!("\x1b[<0;{column};2M\x1b[<0;{column};2m")]);
    pty.until("the second tab is shown", |now| text(now) != before);
}

#[test]
fn a_burst_of_keys_is_drawn_few_times() {
    let mut pty = Pty::start();
    let (_, frames) = pty.came();
    pty.send("j".repeat(50));
    std::thread::sleep(Duration::from_millis(100));
    pty.settle();
    let drawn = pty.came().1 - frames;
    assert!((1..=12).contains(&drawn), "50 keys were drawn {drawn} times");
}

#[test]
fn at_rest_it_does_nothing() {
    let pty = Pty::start();
    std::thread::sleep(Duration::from_millis(1_200));
    let (bytes, _) = pty.came();
    let (_, used) = pty.process();
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(pty.came().0 - bytes, 0, "bytes were sent at rest");
    let (state, now) = pty.process();
    assert!(state == 'S' && now - used <= 2, "{} hundredths of a second were used at rest", now - used);
}

#[test]
fn made_small_and_large_again_it_is_drawn_as_before() {
    let mut pty = Pty::start();
    let before = pty.screen();
    for (columns, rows) in [(10, 5), (1, 1), (59, 18), (60, 17), (300, 100), (60, 18)] {
        pty.resize(columns, rows);
        std::thread::sleep(Duration::from_millis(60));
        pty.settle();
        assert!(pty.child.try_wait().unwrap().is_none(), "{columns}×{rows} ended it");
    }
    pty.until("F1 on the smallest screen", |screen| screen.contents().contains("F1 "));
    pty.resize(100, 30);
    pty.until("it looks as before", |screen| text(screen) == before);
}

#[test]
fn a_paste_outside_a_field_runs_no_command() {
    let mut pty = Pty::start();
    pty.press(&["\x1b[200~dd*D\rq:x\nuuu\x11\x1b[201~"]);
    assert!(pty.child.try_wait().unwrap().is_none());
    let file = pty.folder.path().join("veiligheid.dvo");
    let changes = || dvo::store::check::check(&file).changes;
    assert_eq!(changes(), 1, "a paste changed something:\n{}", pty.screen());
    // The same from a terminal that does not mark a paste: a burst.
    pty.press(&["Dn een heel verhaal dat niet voor hier bedoeld was D\x0d uDD"]);
    assert_eq!(changes(), 1, "a burst changed something:\n{}", pty.screen());
    pty.press(&["q"]);
    assert!(pty.child.try_wait().unwrap().is_none());
}

#[test]
fn a_paste_into_a_field_is_text() {
    let mut pty = Pty::start();
    pty.press(&["n", "\x1b[200~Buurt\x07preventie \x1b]0;x\x07\r\nproef\x1b[201~"]);
    pty.until("the text stands in the field", |screen| screen.contents().contains("Buurtpreventie ]0;x proef"));
    pty.press(&["\x13"]);
    pty.until("it is kept", |screen| screen.contents().contains("Buurtpreventie"));
    assert_eq!(dvo::store::check::check(&pty.folder.path().join("veiligheid.dvo")).changes, 2);
}
