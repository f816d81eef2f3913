//! Second thoughts: taking back, doing again, looking up what it was, bringing back what was deleted.

use super::support::Desk;
use dvo::app::{Msg, Trouble};

#[test]
fn every_change_can_be_taken_back_also_tomorrow() {
    let mut desk = Desk::example().sized(80, 24);
    let begin = desk.content();
    desk.keys("e 'Andere naam' Ctrl+S n 'Nieuw punt' Ctrl+S").shows("Toegevoegd: Nieuw punt");
    desk.keys("D").shows("Kopie gemaakt van Nieuw punt").shows("55 regels").keys("Delete").shows("54 regels");
    let end = desk.content();
    desk.reopen().keys("u").shows("Ongedaan gemaakt: Nieuw punt is er weer.").shows("55 regels");
    desk.keys("Ctrl+Z u").shows("Ongedaan gemaakt: Nieuw punt is weer weg.");
    desk.keys("u").shows("Ongedaan gemaakt: Jaaragenda 2026 verspreiden is weer zoals het was.").shows("53 regels");
    assert_eq!(begin, desk.content());
    desk.keys("u").shows("Er is niets om ongedaan te maken.");
    desk.reopen().keys("U").shows("Opnieuw gewijzigd: Andere naam.");
    desk.keys("Ctrl+Y").shows("Opnieuw toegevoegd: Nieuw punt.").keys("U U").shows("Opnieuw verwijderd: Nieuw punt.");
    desk.keys("U").shows("Er is niets om opnieuw te doen.");
    assert_eq!(end, desk.content());
}

/// Something is wrong with the disk while a form is saved: the form stays, the message stays until Esc.
#[test]
fn an_error_is_read_and_put_away_without_losing_the_form() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'Net getypt'");
    let path = ("path", "E:\\veiligheid.dvo".to_owned());
    let what = Trouble { doing: "doing-commit", what: "error-store-disk-full".to_owned(), args: vec![path] };
    desk.take(Msg::Failed(what));
    desk.wait(60_000).shows("Opslaan is niet gelukt. De schijf met E:").shows("Esc haalt dit weg.").keys("Esc");
    desk.hides("Opslaan is niet").shows("Net getypt").keys("Ctrl+S").shows("Toegevoegd: Net getypt");
    desk.keys(": 'meldingen' Enter").shows("Opslaan is niet gelukt.");
}

#[test]
fn the_history_of_a_record_says_what_was_what() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("e Down Down Down 'mei' Ctrl+S e Tab 'A1' Ctrl+S u i")
        .shows("┌ Historie van Jaaragenda 2026 verspreiden");
    desk.shows("ongedaan gemaakt  nummer: A1 → A01").shows("gewijzigd  nummer: A01 → A1");
    desk.shows("gewijzigd  periode: januari 2026 → mei 2026").shows("ingelezen").shows("Esc sluit").hides("Enter kies");
    desk.keys("Esc").hides("Historie");
}

#[test]
fn deleting_shows_what_goes_along_and_what_stays_behind() {
    let mut desk = Desk::example().sized(80, 24);
    let before = desk.content();
    desk.keys("4 Down Delete").shows("Dit verwijderen?").shows("Werkgroep Digitale veiligheid");
    desk.shows("kunnen er niet zonder en gaan mee:")
        .shows("· zetel: ")
        .shows("… en nog ")
        .shows("Enter ja")
        .shows("Esc nee");
    desk.keys("Esc");
    assert_eq!(before, desk.content());
    desk.keys("d d Enter").shows("Verwijderd: ").shows("Toets u haalt").hides("Werkgroep Digitale veiligheid");
    desk.keys("u").shows("Werkgroep Digitale veiligheid");
    assert_eq!(before, desk.content());
    // One line with nothing that depends on it goes at once, and the message says how to get it back.
    desk.keys("1 n 'Los punt' Ctrl+S d d").shows("Verwijderd: Los punt. Toets u haalt het terug.");
}

#[test]
fn what_was_deleted_long_ago_comes_back_from_the_palette() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("9 d d").reopen().keys("9 n 'Iets anders' Ctrl+S").reopen();
    let gone = desk.world().len();
    desk.keys(": 'deleted' Enter")
        .shows("Verwijderd: wat wilt u terughalen?")
        .shows("document: Barrièremodel drugsafval");
    desk.keys("Enter").shows("Teruggehaald: Barrièremodel drugsafval");
    assert_eq!(desk.world().len(), gone + 1);
    desk.keys("9 g g").shows("Barrièremodel drugsafval (concept)").is_sound();
}
