//! Dutch and English, switched while running; nothing is left untranslated.

use super::support::Desk;
use dvo::{app::command::Command, catalogue::kinds};

#[test]
fn switched_while_running_and_remembered() {
    let mut desk = Desk::example().speaking(None).sized(80, 24);
    desk.shows("Jaaragenda 2026").shows("F1 Hulp").keys("Ctrl+P 'engels' Enter").shows("F1 Help");
    desk.shows("Year agenda 2026").shows("done").shows("Jan").hides("gepland").keys("e").shows("subject").keys("Esc");
    desk.reopen().shows("Year agenda 2026").keys(": 'nederlands' Enter").shows("Jaaragenda 2026").shows("F1 Hulp");
}

/// A card that is open speaks the other language at once.
#[test]
fn a_card_follows() {
    let mut desk = Desk::example().speaking(None).sized(80, 24);
    desk.keys("4 Enter")
        .shows("groep · ")
        .shows("zetels 5")
        .keys("Ctrl+P 'engels' Enter")
        .shows("group · ")
        .shows("seats 5");
}

#[test]
fn no_screen_shows_a_missing_sentence() {
    for english in [false, true] {
        let desk = Desk::example().sized(120, 40);
        let mut desk = if english { desk.in_english() } else { desk };
        for kind in kinds::ALL {
            desk.session_mut().state.show_list(kind);
            desk.draw();
            for keys in ["Home", "Enter", "End", "i", "Esc", "n", "Esc", "e", "Esc Esc", "Esc", "n", "Esc", "="] {
                desk.keys(keys).hides("«");
            }
            desk.keys("Esc d d").hides("«").keys("Esc x").hides("«").keys("Esc");
        }
        for keys in ["g", "Esc", ":", "Esc", "?", "Esc", "O", "Esc", "z", "'xyzzy'", "Esc", "/ 'xyzzy'", "Esc"] {
            desk.keys(keys).hides("«");
        }
        // What the palette can do without leaving the program.
        let commands = Command::all().filter(|command| command.in_palette());
        for command in
            commands.filter(|command| !matches!(command, Command::Quit | Command::Suspend | Command::Language))
        {
            desk.session_mut().state.run(command);
            desk.draw();
            desk.hides("«").keys("Esc Esc");
        }
    }
}

/// The README says what the way to the other language is called, and somebody who reads neither finds it as well.
#[test]
fn the_language_is_found_under_its_name() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("Ctrl+P 'taal wisselen'").shows("› taal wisselen (Engels/Nederlands)").keys("Enter").shows("Year agenda");
    desk.keys("Ctrl+P 'change language' Enter").shows("Jaaragenda");
}
