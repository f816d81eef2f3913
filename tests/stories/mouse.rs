//! Everything with the mouse alone, except typing itself.

use super::support::Desk;

#[test]
fn tabs_rows_and_cards() {
    let mut desk = Desk::example().sized(80, 24);
    desk.click_on("4 Werkgr.").shows("Werkgroepen · 7").click_on("Werkgroep Jaarwisseling").wait(600);
    // Twice on the same row opens it; twice on a link follows it; a click on the footer goes on from there.
    desk.click_on("Werkgroep Jaarwisseling").click_on("Werkgroep Jaarwisseling").shows("groep · Werkgroep Jaarw");
    desk.wait(600).click_on("Jaarwisseling ›").click_on("Jaarwisseling ›").shows("thema · Jaarwisseling");
    desk.click_on("4 Werkgr.").shows("Werkgroepen · 7");
    desk.click_on("z zoek").shows("Zoek overal").click_on("Esc sluit").hides("Zoek overal");
    desk.click_on("F1 Hulp").shows("Hulp: alle toetsen").click_on("Esc sluit").click_on("1 Agenda");
    // Tabs whose names do not fit are reached by their digits.
    desk.resize(60, 18).click_on("8 9").shows("Thema's · ").shows("8 Thema");
    desk.click_on("1 Agenda").shows("Jaaragenda 2026");
}

#[test]
fn the_wheel_moves_what_lies_on_top() {
    let mut desk = Desk::example().sized(80, 24);
    let top = desk.screen();
    desk.wheel(30);
    assert_ne!(top, desk.screen());
    desk.wheel(-300);
    assert_eq!(top, desk.screen());
    desk.keys(":").wheel(2).shows("› wijzig").wheel(-2).keys("Esc").click_on("e wijzig").wheel(3);
    assert_eq!(desk.session().state.form().unwrap().cursor, 3);
}

#[test]
fn a_form_with_the_mouse() {
    let mut desk = Desk::example().sized(80, 24);
    desk.click_on("n nieuw").types("Met de muis").click_on("periode").types("q4").shows("= Q4 2026");
    desk.click_on("thema").types("bib").click_on("Bibob").shows("thema                Bibob");
    desk.click_on("herkomst").types("raal").click_on("› Raalte").shows("[Raalte]").click_on("openbaar").types("j");
    desk.click_on("› ja").wheel(9).click_on("[ Opslaan ]").shows("Toegevoegd: Met de muis.");
    // The footer saves as well, and a changed form warns a mouse too.
    desk.click_on("e wijzig")
        .types("Anders")
        .click_on("Esc sluit")
        .shows("Er is iets gewijzigd")
        .click_on("Ctrl+S Opslaan");
    desk.shows("Gewijzigd: Anders.");
}

#[test]
fn choices_questions_and_columns() {
    let mut desk = Desk::example().sized(80, 24);
    desk.click_on("x export").click_on("voor Excel, alleen wat openbaar is").shows("geëxporteerd naar");
    desk.click_on("status").shows("status ▲").click_on("status").shows("status ▼");
    desk.keys("4 Delete")
        .shows("Dit verwijderen?")
        .click_on("Esc = nee")
        .hides("Dit verwijderen?")
        .shows("Werkgroepen · 7");
    desk.keys("Delete").click_on("Enter = ja").shows("Verwijderd: ").shows("Werkgroepen · 6").keys("u");
    desk.keys("Delete")
        .click_on("Enter ja")
        .shows("Werkgroepen · 6")
        .keys("u O")
        .click_on("Twente")
        .shows("dvo · Twente");
}
