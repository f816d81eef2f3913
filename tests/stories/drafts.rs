//! A form that is left is not lost: put away, looked something up from, or cut off.

use super::support::Desk;
use dvo::catalogue::{
    Kind,
    kinds::{self, agenda},
};

#[test]
fn esc_warns_then_puts_away_and_it_is_taken_up_again() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n Esc").shows("53 regels").hides("Nieuw: agenda");
    desk.keys("n 'Half idee' Tab Tab Tab 'ooit' Esc").shows("Er is iets gewijzigd. Ctrl+S slaat op");
    desk.shows("Nieuw: agendaregel").keys("Esc").shows("Weggelegd als kladversie; terug te vinden met Ctrl+P");
    desk.reopen().shows("Er ligt nog een kladversie; zie Ctrl+P, ‘kladversies’.");
    desk.keys("Ctrl+P 'klad' Enter").shows("› agendaregel: Half idee").keys("Enter").shows("Half idee").shows("ooit");
    desk.shows("‘ooit’ is niet begrepen").keys("Ctrl+S").shows("Toegevoegd: Half idee");
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
    // Who leaves the program instead is told what becomes of it.
    desk.keys("n 'Nog open' Ctrl+G 'lente' Enter Esc Esc").shows("verlaten?").shows("blijft bewaard als kladversie");
    desk.keys("Esc f").shows("Nog open").keys("Esc Esc");
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

/// Who is sure throws away what was filled in, the draft too; a question that is not seen is not answered by typing on.
#[test]
fn what_was_filled_in_by_mistake_is_thrown_away_when_one_is_sure() {
    let mut desk = Desk::example().sized(80, 24);
    let before = desk.content();
    desk.keys("e Ctrl+X").shows("Er is hier niets ingevuld of gewijzigd.");
    desk.keys("'Verkeerd' Esc").shows("Ctrl+X gooit weg").keys("Esc").shows("Weggelegd als kladversie");
    desk.keys("e").shows("u gaat daarin verder").keys("Ctrl+X").shows("Weggooien wat hier is ingevuld?").keys("Esc");
    desk.shows("Verkeerd").keys("Ctrl+X x").hides("Weggooien").shows("Verkeerd").keys("Ctrl+X Enter");
    desk.shows("Weggegooid; er is niets gewijzigd.").keys("e").hides("u gaat daarin verder").keys("Esc");
    assert_eq!(desk.content(), before);
    desk.reopen().hides("kladversie");
    // Leaving the program is a question too.
    desk.keys("Esc").shows("Het programma verlaten?").keys("/").hides("verlaten").keys("Enter").shows("agendaregel ·");
}

/// Whatever way one leaves the editor of a long text, what was typed in it stays.
#[test]
fn what_is_typed_in_the_editor_is_never_lost() {
    let open = |desk: &mut Desk| {
        desk.keys("e");
        while !desk.screen().contains("Ctrl+E") {
            desk.keys("Tab");
        }
        desk.keys("Ctrl+E End");
    };
    // To look something up, and back.
    let mut desk = Desk::example().sized(120, 40);
    open(&mut desk);
    desk.keys("' Eerste zin.' Ctrl+G 'brandsen' Enter").shows("persoon · ").keys("f").shows("Eerste zin.");
    // Leaving the program from it.
    desk.keys("Ctrl+E End ' Tweede zin.' Ctrl+Q").reopen().keys("e").shows("Eerste zin. Tweede zin.").keys("Ctrl+E");
    // A program that comes down a while after the last key.
    desk.keys("End ' Derde zin.'").wait(5_000).reopen().keys("e").shows("Tweede zin. Derde zin.");
    // Nothing was typed: there is no draft of it.
    desk.keys("Ctrl+X Enter").shows("Weggegooid");
    open(&mut desk);
    desk.keys("Left Right Ctrl+Q").reopen().hides("kladversie");
}

/// With one form left open to look something up, another is open when the program is left: both are drafts.
#[test]
fn two_forms_that_are_open_are_two_drafts() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'De ene' Ctrl+G 'brandsen' Enter e 'De andere' Ctrl+Q").reopen().shows("liggen nog 2 kladversies");
    desk.keys("Ctrl+P 'klad' Enter").shows("agendaregel: De ene").shows("persoon");
}

fn agendas(desk: &Desk, year: i64) -> usize {
    desk.world().of(&kinds::AGENDA).filter(|agenda| agenda.get(agenda::YEAR) == Some(year)).count()
}

fn called(desk: &Desk, kind: &Kind, name: &str) -> usize {
    desk.world().of(kind).filter(|record| desk.world().title(record.id) == name).count()
}

/// What a draft would make along may be there by the time it is taken up: it is used, not made a second time.
#[test]
fn a_draft_makes_nothing_that_came_to_be_meanwhile() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys(") ) n").shows("IJsselland 2028 (nieuw)").keys("'Eerst weggelegd' Esc Esc n 'Eerder bewaard' Ctrl+S");
    desk.shows("Toegevoegd: Eerder bewaard").keys("Ctrl+P 'klad' Enter Enter").shows("Eerst weggelegd");
    desk.shows("IJsselland 2028")
        .hides("(nieuw)")
        .keys("Ctrl+S")
        .shows("Toegevoegd: Eerst weggelegd.")
        .shows("2 regels");
    assert_eq!(agendas(&desk, 2028), 1);
    desk.is_sound();
}

/// The same for a form that was left open, and for what it linked to that is gone.
#[test]
fn a_form_left_open_makes_nothing_that_came_to_be_meanwhile() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'Dijken' Tab Tab Tab Tab 'Kadebreuk' Enter Ctrl+G 'natuurbrand' Enter").shows("f terug");
    desk.keys("8 n 'Kadebreuk' Ctrl+S f")
        .shows("Kadebreuk")
        .hides("(nieuw)")
        .keys("Ctrl+S")
        .shows("Toegevoegd: Dijken");
    assert_eq!(called(&desk, &kinds::THEME, "Kadebreuk"), 1);
    desk.is_sound();
}

/// A form left open is not opened once more from its draft.
#[test]
fn a_form_left_open_is_one_with_its_draft() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'De ene' Ctrl+G 'brandsen' Enter Ctrl+P 'klad' Enter Enter").shows("De ene").hides("f terug");
    desk.keys("Ctrl+S").shows("Toegevoegd: De ene").keys("f").hides("Nieuw: agenda");
    desk.is_sound();
}

/// What a draft links to may be gone, with an undo: what its line needs is made again.
#[test]
fn a_draft_does_without_what_is_gone() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys(") ) n 'Eerder bewaard' Ctrl+S n").shows("IJsselland 2028").hides("(nieuw)").keys("'Terug' Esc Esc u");
    desk.shows("Ongedaan gemaakt").keys("Ctrl+P 'klad' Enter Enter").shows("Terug");
    desk.shows("IJsselland 2028 (nieuw)");
    desk.keys("Ctrl+S").shows("Toegevoegd: Terug");
    assert_eq!(agendas(&desk, 2028), 1);
    desk.is_sound();
}

/// A record that is gone while its form is open is made again from what stands there.
#[test]
fn what_is_gone_while_one_edits_it_is_made_again() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'De ene' Ctrl+S e 'Anders' Ctrl+G 'brandsen' Enter u").shows("De ene is weer weg");
    desk.keys("f").shows("*onderwerp            Anders").keys("Ctrl+S").shows("Toegevoegd: Anders");
    desk.is_sound().keys("u U").shows("Anders").is_sound();
    desk.reopen().hides("kladversie");
    // Put away instead of left open.
    desk.keys("n 'De tweede' Ctrl+S e Tab 'X9' Esc Esc u").reopen().shows("Er ligt nog een kladversie");
    desk.keys("Ctrl+P 'klad' Enter").shows("agendaregel: De tweede").keys("Enter").shows("De tweede").shows("X9");
    desk.keys("Ctrl+S").shows("Toegevoegd: De tweede").is_sound().reopen().hides("kladversie");
}

/// What an undo did to a record while its form was open shows in the form, where nothing was typed.
#[test]
fn a_form_left_open_shows_what_changed_meanwhile() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("Right Right F2 'mei' Enter").shows("Gewijzigd").keys("e 'Anders'").shows("mei 2026");
    desk.keys("Ctrl+G 'brandsen' Enter u f").shows("Anders").shows("januari 2026").hides("mei 2026");
    desk.keys("Ctrl+S").shows("Gewijzigd: Anders").keys("Enter").shows("januari 2026");
}
