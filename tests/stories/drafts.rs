//! A form that is left is not lost: put away, looked something up from, or cut off.

use super::support::Desk;

#[test]
fn esc_warns_then_puts_away_and_it_is_taken_up_again() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n Esc").shows("53 regels").hides("Nieuw: agenda");
    desk.keys("n 'Half idee' Tab Tab Tab 'ooit' Esc").shows("Er is iets gewijzigd. Ctrl+S slaat het op");
    desk.shows("Nieuw: agendaregel").keys("Esc").shows("Weggelegd als kladversie; terug te vinden met Ctrl+P");
    desk.reopen().shows("Er ligt nog een kladversie; zie Ctrl+P, ‘kladversies’.");
    desk.keys("Ctrl+P 'klad' Enter").shows("› agendaregel: Half idee").keys("Enter").shows("Half idee").shows("ooit");
    desk.keys("Ctrl+S").shows("‘ooit’ is niet begrepen").keys("'q4' Ctrl+S").shows("Toegevoegd: Half idee");
    desk.reopen().hides("kladversie").keys("Ctrl+P 'klad' Enter").shows("Er liggen geen kladversies.");
}

#[test]
fn a_draft_survives_a_crash() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("/ 'ondermijningsweek' Enter e 'Ondermijningsweek 2026'").wait(900);
    // Nothing was saved and nobody left the program: the power went.
    desk.reopen().shows("Er ligt nog een kladversie").keys("/ 'ondermijningsweek' Enter e");
    desk.shows("Hiervan lag nog een kladversie; u gaat daarin verder.")
        .shows("*onderwerp            Ondermijningsweek 2026");
    desk.keys("Ctrl+S").shows("Gewijzigd: Ondermijningsweek 2026.");
}

#[test]
fn something_is_looked_up_from_a_half_filled_form() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'Bellen met Kaplan' Tab 'X1' Tab Tab '2e week no'").shows("Ctrl+G zoek");
    let before = desk.screen();
    desk.keys("Ctrl+G 'kaplan' Enter").shows("persoon · Ömer Kaplan").shows("+31 38 000 00 23");
    desk.shows("met f gaat u ernaar terug").shows("f terug naar formulier").keys("Down Down Enter Esc").wait(5_000);
    desk.keys("f");
    assert_eq!(before, desk.screen());
    // The cursor is where it was: typing goes on in the middle of a word.
    desk.keys("'v'").shows("= week").keys("Ctrl+S").shows("Toegevoegd: Bellen met Kaplan");
    // Looked at and not jumped to: Esc is enough.
    desk.keys("n 'Nog een' Ctrl+G 'lente' Esc").shows("Nog een").hides("Zoek overal");
}

#[test]
fn one_cell_and_several_records() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("Right Right F2")
        .shows("periode")
        .hides("portefeuilleh")
        .keys("'mei' Enter")
        .shows("Gewijzigd: Jaaragenda");
    desk.keys("/ 'A01' Enter").hides("0 regels").shows(" mei ").keys("Esc");
    desk.keys("Space Space c 'juni'")
        .shows("2 agendaregels tegelijk wijzigen")
        .keys("Enter")
        .shows("Gewijzigd: 2 regels.");
    desk.keys("u").shows("Ongedaan gemaakt: 2 regels.");
}
