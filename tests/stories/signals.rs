//! What needs attention, and where a day begins.

use super::support::Desk;

#[test]
fn every_signal_says_why_and_leads_to_its_place() {
    let mut desk = Desk::example();
    desk.keys("w i").shows("Signalen").shows("- Actie of toezegging over tijd   4");
    desk.shows("Convenant gegevensdeling ›      loopt nog, de periode was 1e helft 2026");
    desk.keys("Down Enter")
        .shows("notulenregel · Convenant gegevensdeling")
        .shows("Met f gaat u terug naar waar u was.");
    // What was mended is no signal any more; the sheet is where it was.
    desk.keys("a f").shows("Signalen").shows("- Actie of toezegging over tijd   3").hides("had klaar moeten zijn: aug");
    // Enter on what stands above them folds them away.
    desk.keys("Home Enter").shows("+ Actie of toezegging over tijd   3").hides("Aanrijtijden");
    desk.keys("Esc").shows("Jaaragenda 2026 · lopend");
}

#[test]
fn signals_are_those_of_the_district_in_view() {
    let mut desk = Desk::example();
    desk.keys("w i").shows("Regel van de jaaragenda over tijd  3").hides("jaaragenda Twente 2026");
    desk.keys("o").shows("Regel van de jaaragenda over tijd  5").shows("jaaragenda Twente 2026, geen houder");
}

#[test]
fn a_signal_is_put_to_sleep_with_a_reason_and_woken_again() {
    let mut desk = Desk::example();
    desk.keys("w i Down p")
        .shows("laten slapen")
        .keys("'gisteren' Tab 'x' Ctrl+S")
        .shows("! Kies een dag die nog komt.");
    desk.keys("Ctrl+U 'dec' Tab Ctrl+U Ctrl+S").shows("! Dit is nodig");
    desk.keys("'Wacht op de evaluatie' Ctrl+S").shows("Dit signaal slaapt tot 1 december 2026.");
    desk.shows("- Actie of toezegging over tijd   3").hides("Convenant gegevensdeling ondertekend");
    // It is kept with the file, and a line at the end says so.
    desk.reopen()
        .keys("w i")
        .shows("toezegging over tijd   3")
        .keys("G")
        .shows("+ Slapende signalen               één slaapt");
    desk.keys("Space").shows("tot dec 2026: Wacht op de evaluatie · Actie of toezegging over tijd");
    desk.keys("Down").shows("p maak wakker").keys("p").shows("Het signaal is weer wakker.").hides("Slapende signalen");
    desk.keys("Home").shows("toezegging over tijd   4").reopen().keys("w i").shows("toezegging over tijd   4");
    // The record itself was not changed by any of it.
    desk.keys("Esc u").shows("Er is niets om ongedaan te maken").is_sound();
}

#[test]
fn all_that_sleeps_is_woken_at_once() {
    let mut desk = Desk::example();
    desk.keys("w i Down p 'dec' Tab 'later' Ctrl+S Down p '2027' Tab 'later' Ctrl+S G").shows("2 slapen");
    desk.keys("p").shows("2 signalen zijn weer wakker.").keys("Home").shows("over tijd  3");
}

#[test]
fn only_a_signal_can_sleep() {
    let mut desk = Desk::example();
    desk.keys("w i").hides("p laat slapen").keys("p").shows("Dit kan op een regel van het blad Signalen.");
    desk.keys("Down").shows("p laat slapen");
}

#[test]
fn without_a_planned_dvo_the_overview_plans_a_year() {
    let mut desk = Desk::reference();
    desk.keys("0")
        .shows("Overzicht")
        .shows("Er is nog geen DVO gepland")
        .keys("Enter")
        .shows("een jaar overleggen plannen");
    desk.keys("'17 sep, 8 okt' Ctrl+S Enter").shows("DVO IJsselland 17 september 2026 ›");
    desk.shows("over 3 dagen · gepland · nog geen agenda").hides("over 24 dagen");
}

#[test]
fn the_overview_can_be_entered_everywhere() {
    let mut desk = Desk::example();
    desk.keys("4 Enter 0").shows("Overzicht").keys("Home Enter").shows("overleg · DVO IJsselland 1 oktober 2026");
    // What is overdue leads to its record, a count to the signals, at that signal.
    desk.keys("0 Home Down Down Down Down Down Enter").shows("notulenregel · Convenant gegevensdeling ondertekend");
    desk.keys("0 Home Down Down Down Down Down Down Down Down Down Down Down Down Enter").shows("Signalen");
    desk.shows("- Actie of toezegging over tijd   4");
    // A draft is taken up from here.
    desk.keys("Esc 1 n 'Half idee' Esc Esc 0").shows("─Kladversies").shows("agendaregel: Half idee");
    desk.keys("Home Down Down Down Down Down Down Down Down Down Down Down Down Enter").shows("Nieuw: agendaregel");
    desk.keys("Ctrl+S").shows("Toegevoegd: Half idee").hides("─Kladversies");
}

#[test]
fn deadlines_stand_under_the_next_dvo() {
    let mut desk = Desk::example();
    desk.keys("0")
        .shows("aanleveren vóór ›")
        .shows("10 sep 2026 · 4 dagen geleden")
        .shows("24 sep 2026 · over 10 dagen");
    desk.shows("verzenden vóór ›").shows("RCIV 17 september 2026 ›");
}

#[test]
fn the_overview_says_what_changed_since_the_program_was_last_opened() {
    let mut desk = Desk::example();
    desk.keys("1 n 'Eerste' Ctrl+S 0").hides("sinds de vorige keer");
    desk.reopen().keys("1 n 'Tweede' Ctrl+S 0").shows("─Veranderd").shows("sinds de vorige keer, ").shows("2 records");
    desk.hides("agendaregel · toegevoegd")
        .keys("G Enter")
        .shows("Tweede ›")
        .shows("Eerste ›")
        .shows("agendaregel · toegevoegd");
    // What is done meanwhile is in it at once, and what was deleted can be brought back from here.
    desk.keys("u").shows("Ongedaan gemaakt").shows("één verwijderd").keys("G Enter").shows("Tweede");
    desk.keys("Esc Home").keys("G Up Enter").shows("agendaregel · Eerste");
}

#[test]
fn the_overview_says_what_changed_since_the_last_dvo() {
    let mut desk = Desk::example();
    // Whatever day it really is when this runs, that was before it.
    desk.session_mut().state.today = jiff::civil::date(2021, 3, 1);
    desk.keys("2 P '11 feb 2021' Ctrl+S Enter 0").shows("sinds DVO IJsselland 11 februari 2021").shows("één record");
}

#[test]
fn a_dvo_of_which_only_the_month_is_known_is_the_next_one_until_the_month_is_over() {
    let mut desk = Desk::first_start();
    desk.keys("'ijssel' Enter 2 n 'dvo ijss' Enter 'sep 2026' Ctrl+S Enter 0").shows("DVO IJsselland september 2026");
    desk.hides("Er is nog geen");
}
