//! The screen in the room: what is in view, without what is not for everybody.

use super::support::Desk;

#[test]
fn a_card_is_presented_without_what_is_private_or_unknown() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("7 n 'Piet' Ctrl+S e");
    while !desk.screen().contains("Ctrl+E") {
        desk.keys("Tab");
    }
    desk.keys("'Liever niet bellen' Ctrl+S Enter").shows("Liever niet bellen").shows("nog niet bekend");
    desk.keys("F5").shows("Piet").hides("Liever niet bellen").hides("nog niet bekend").hides("Personen");
    desk.shows("Esc of F5: terug").shows("F1 Hulp");
    // Help lies over it, and what is private stays hidden beneath.
    desk.keys("F1").shows("Hulp: alle toetsen").hides("Liever niet").keys("Esc").shows("Esc of F5: terug");
    desk.keys("F5").shows("Liever niet bellen").keys("F5 Esc").shows("Liever niet bellen");
}

#[test]
fn a_year_is_presented_and_scrolled() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("Down Down Down");
    let row = desk.screen().lines().find(|line| line.starts_with('›')).unwrap().to_owned();
    desk.keys("F5").shows("Jaaragenda 2026").shows("Q1").hides("2 Overleg").hides("›");
    let first = desk.screen();
    desk.keys("PgDn").hides("A01").keys("PgUp").shows("A01");
    assert_eq!(desk.screen(), first);
    desk.keys("Down Down").hides("A01").keys("End");
    let last = desk.screen();
    desk.keys("Down Down PgDn");
    assert_eq!(desk.screen(), last, "there is no more");
    desk.keys("Up");
    assert_ne!(desk.screen(), last);
    desk.wheel(-500).shows("A01").keys("Esc").shows("2 Overleg").shows(&row);
    // A command that is no step in it leads back to where it belongs.
    desk.keys("F5 : 'nieuw' Enter").shows("Opslaan").hides("terug");
}

#[test]
fn an_agenda_a_sheet_and_a_grid_are_presented() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("2 P '12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Ctrl+S Enter / '12 nov' Enter m f Enter L F5");
    desk.shows("9:30").shows("Esc of F5: terug").hides("2 Overleg").keys("Esc Esc w s F5").shows("Esc of F5: terug");
    desk.keys("Esc Esc w z F5").shows("Esc of F5: terug").keys("Right Right End").shows("Esc of F5");
    desk.keys("F5 Esc").shows("2 Overleg");
}
