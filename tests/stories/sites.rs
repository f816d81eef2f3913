//! One file at two places: everyone takes back one's own, and sees who did what. And a clock that was wrong.

use super::support::Desk;
use dvo::store::{self, Mode};

/// The day after tomorrow and a little, seen from the clock of whoever runs this.
fn ahead() -> jiff::Timestamp {
    jiff::Timestamp::now() + jiff::SignedDuration::from_hours(49)
}

#[test]
fn everyone_takes_back_ones_own() {
    let mut desk = Desk::example();
    desk.on_computer("sanne").keys("n 'Kwibus' Ctrl+S").shows("Toegevoegd: Kwibus");
    desk.on_computer("bram").keys("u").shows("Er is niets om ongedaan te maken.");
    desk.keys("n 'Zwaluw' Ctrl+S").shows("Toegevoegd: Zwaluw");
    desk.on_computer("sanne").keys("u").shows("Ongedaan gemaakt: Kwibus is weer weg.").shows("54 regels");
    desk.keys("u").shows("Er is niets om ongedaan te maken.").keys("U").shows("Opnieuw toegevoegd: Kwibus.");
    desk.on_computer("bram").keys("u").shows("Ongedaan gemaakt: Zwaluw is weer weg.").shows("54 regels");
}

#[test]
fn what_a_colleague_changed_since_is_left_alone_and_said() {
    let mut desk = Desk::example();
    desk.on_computer("sanne").keys("e 'Naam van Sanne' Tab 'A7' Ctrl+S").shows("Gewijzigd");
    desk.on_computer("bram").keys("e 'Naam van Bram' Ctrl+S").shows("Gewijzigd");
    desk.on_computer("sanne").shows("Naam van Bram").shows("A7");
    desk.keys("u").shows("Elders is sindsdien iets gewijzigd; dat blijft zoals het nu is:").shows("‘Naam van Bram’");
    desk.shows("Naam van Bram").keys("Esc").hides("A7");
    desk.on_computer("bram").keys("u").shows("Naam van Sanne");
    // All that is left to take back was changed since: the step is taken, and the next is the one before it.
    let mut desk = Desk::example();
    desk.on_computer("sanne").keys("n 'Merel' Ctrl+S e 'Goudvink' Ctrl+S");
    desk.on_computer("bram").keys("/ 'Goudvink' Enter e 'Zwaluw' Ctrl+S").shows("Gewijzigd");
    desk.on_computer("sanne").keys("u").shows("Elders is sindsdien iets gewijzigd").shows("‘Zwaluw’");
    desk.reopen().keys("u").shows("Elders is sindsdien iets gewijzigd").shows("‘Zwaluw’");
    desk.keys("u").shows("Er is niets om ongedaan te maken.").keys("/ 'Zwaluw' Enter").shows("filter: Zwaluw (1)");
}

#[test]
fn in_english_it_is_said_too() {
    let mut desk = Desk::example().in_english();
    desk.on_computer("sanne").keys("n 'Kwibus' Ctrl+S");
    desk.on_computer("bram").keys("/ 'Kwibus' Enter e 'Zwaluw' Ctrl+S");
    desk.on_computer("sanne").keys("u").shows("Something was changed elsewhere since; that stays as it is now");
}

#[test]
fn the_history_says_where_once_there_is_more_than_one_place() {
    let mut desk = Desk::example();
    desk.on_computer("sanne").keys(": 'werkplek' Enter").shows("Hoe heet deze werkplek?");
    desk.keys("Ctrl+U 'Sanne, laptop'").shows("Noem deze werkplek ‘Sanne, laptop’").keys("Enter");
    desk.shows("Deze werkplek heet voortaan ‘Sanne, laptop’.");
    desk.keys("n 'Kwibus' Ctrl+S i").shows("toegevoegd").hides("Sanne, laptop  toegevoegd");
    desk.on_computer("bram").keys("/ 'Kwibus' Enter e 'Kwibus twee' Ctrl+S i");
    desk.shows("Sanne, laptop  toegevoegd").shows("  werkplek ");
    // Who has no name hears of it once, and who has one not at all.
    desk.on_computer("bram").shows("Aan dit bestand is ook elders gewerkt.").reopen().hides("elders gewerkt");
    desk.on_computer("sanne").hides("elders gewerkt");
    // It is asked for with what it was, and Enter keeps it.
    desk.on_computer("sanne").keys(": 'werkplek' Enter").shows("Noem deze werkplek ‘Sanne, laptop’");
}

#[test]
fn a_change_from_a_clock_far_ahead_is_told_once() {
    let mut desk = Desk::example();
    let path = desk.path().to_owned();
    desk.close();
    let mut opened = store::open(&path, Mode::ReadWrite).unwrap();
    let record = opened.world.all().next().unwrap().clone();
    let (place, _) = record.kind.field("source").unwrap();
    let mut after = record.clone();
    after.set_at(place, dvo::catalogue::Value::text("Van straks"));
    let edits = dvo::catalogue::Change::between(&record, &after);
    let change = dvo::catalogue::Change::new(dvo::catalogue::Id::now_v7(), dvo::catalogue::Action::Edit, edits);
    opened.store.checked().unwrap();
    opened.store.commit_at(&change, ahead()).unwrap();
    drop(opened);
    desk.reopen().shows("Kijk of de klok").keys("Esc").hides("Kijk of de klok");
    while desk.session().store.at_work() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    desk.keys("Ctrl+Q");
    desk.reopen().hides("Kijk of de klok");
}
