//! The list one always comes back to: a view under a name, and a desk as it was left.

use super::support::Desk;
use dvo::{catalogue::Lang, store::Mode};

#[test]
fn a_view_is_kept_chosen_replaced_and_removed() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("V").shows("Weergaven van dit tabblad").shows("bewaar deze weergave").hides("haal een weergave weg");
    desk.keys("Esc / 'vuur' Enter b Right Right Right s").shows("status ▲");
    desk.keys(": 'bewaar deze' Enter").shows("Hoe heet deze weergave?").shows("Typ een naam");
    desk.keys("'Vuurwerk' ").shows("Bewaar als ‘Vuurwerk’").keys("Enter").shows("Weergave ‘Vuurwerk’ bewaard");
    desk.keys("Esc b b b Left s").shows("53 regels").hides("filter:").hides("status ▲");
    desk.keys("V").shows("Vuurwerk").shows("Filter: vuur").shows("op status").shows("per status").keys("Enter");
    desk.shows("filter: vuur (").shows("status ▲");
    // Each tab has its own; and tomorrow they are there too.
    desk.wait(5_000).keys("4 V").hides("Vuurwerk").keys("Esc");
    desk.reopen().keys("1 V 'vuur' Enter").shows("filter: vuur (").shows("status ▲");
    desk.keys(": 'save this' Enter 'vuurwerk'")
        .shows("Vervang ‘vuurwerk’")
        .keys("Enter")
        .wait(5_000)
        .keys("V")
        .shows("vuurwerk");
    desk.hides("Vuurwerk  ").keys("'weg' Enter").shows("Welke weergave kan weg?").keys("Enter").shows("weggehaald");
    desk.wait(5_000).keys("V").hides("vuurwerk  ").keys("Esc : 'haal een weergave' Enter").shows("nog geen weergaven");
    desk.keys("Esc").shows("filter: vuur (");
}

#[test]
fn the_desk_is_found_as_it_was_left() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("4 / 'jeugd' Enter 7 Down Down Down 1 / 'vuur' Enter Down g e Down 7");
    let row = |desk: &Desk| desk.screen().lines().find(|line| line.starts_with('›')).unwrap_or_default().to_owned();
    let here = row(&desk);
    assert!(!here.is_empty());
    desk.keys("Ctrl+Q").reopen();
    assert_eq!(row(&desk), here);
    desk.shows("Personen").keys("4").shows("filter: jeugd").keys("1").shows("filter: vuur").keys("Esc g e Down");
    // A list without a tab of its own is there again when it was in view.
    let event = row(&desk);
    desk.keys("Ctrl+Q").reopen().shows("+ Gebeurtenissen".to_lowercase().as_str());
    assert_eq!(row(&desk), event);
    desk.keys("4").shows("filter: jeugd").keys("Esc 1").hides("filter:");
    // Next year's agenda is made in autumn, day after day; in another year one begins with that one.
    desk.keys(") Ctrl+Q").reopen().shows("Jaaragenda 2027").keys("( ( Ctrl+Q").reopen().shows("Jaaragenda 2025");
    desk.close();
    let opened = dvo::store::open(desk.path(), Mode::ReadWrite).unwrap();
    let january = jiff::civil::date(2027, 1, 4);
    let session = dvo::run::Session::new(opened, Some(Lang::Nl), january, Default::default()).unwrap();
    assert_eq!(session.state.year, 2027);
}

/// A word in a line that is typed in is wiped with one key; what was said on the way to something is over when one is
/// back.
#[test]
fn what_is_over_is_over() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("F1 'verwij' Ctrl+U 'weging'").hides("verwij").keys("Esc Esc z 'iets' Ctrl+U").hides("iets").keys("Esc");
    desk.keys("n 'Half' Ctrl+G 'brandsen' Enter").shows("Het formulier blijft open").keys("f").shows("*onderwerp");
    desk.hides("blijft open");
}

#[test]
fn moving_about_writes_nothing_and_reading_neither() {
    let left = |desk: &mut Desk| desk.session_mut().store.settings().unwrap().into_iter().any(|(key, _)| key == "left");
    let mut desk = Desk::example();
    desk.keys("4 / 'jeugd' Enter 7 Down Down");
    assert!(!left(&mut desk));
    desk.keys("Ctrl+Q");
    assert!(left(&mut desk));
    // A program that is left as it began has nothing to remember.
    desk.reopen().keys("g g 4 Esc g g 1 Ctrl+Q");
    assert!(!left(&mut desk), "{:?}", desk.session_mut().store.settings());
    desk.reopen().keys("4 / 'jeugd' Enter Ctrl+Q").reopen().shows("filter: jeugd");
    let opened = dvo::store::open(desk.path(), Mode::ReadOnly).unwrap();
    let session = dvo::run::Session::new(opened, Some(Lang::Nl), super::support::TODAY, Default::default()).unwrap();
    assert!(session.state.at == 0 && session.state.tabs.iter().all(|tab| tab.list.filter.is_empty()));
}
