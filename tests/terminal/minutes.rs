//! The minutes of a meeting, cut off in the middle of a sentence.

use super::pty::Pty;
use dvo::store::{self, Mode};
use std::time::{Duration, Instant};

/// The promise: what was typed longer ago than this is on disk.
const PROMISE: Duration = Duration::from_secs(5);
/// Somebody types a letter every so often, without a pause.
const LETTER: Duration = Duration::from_millis(60);

#[test]
fn a_kill_while_typing_minutes_loses_at_most_the_last_five_seconds() {
    let mut pty = Pty::start();
    pty.press(&["2", "P"]).send("10 dec 2027").settle();
    pty.press(&["\x13", "\r", "m", "n"]).send("Rondvraag").settle();
    pty.press(&["\x13", "b", "\t", "\t"]);
    pty.until("the line is asked for", |screen| screen.contents().contains("bespreking"));
    let mut typed: Vec<(Instant, char)> = Vec::new();
    while typed.first().is_none_or(|(first, _)| first.elapsed() < PROMISE + Duration::from_secs(2)) {
        let letter = char::from(b'a' + (typed.len() % 26) as u8);
        pty.send(letter.to_string());
        typed.push((Instant::now(), letter));
        std::thread::sleep(LETTER);
    }
    pty.signal("KILL");
    let killed = Instant::now();
    pty.child.wait().unwrap();
    let mut opened = store::open(&pty.folder.path().join("veiligheid.dvo"), Mode::ReadWrite).unwrap();
    opened.store.checked().unwrap();
    let drafts = opened.store.drafts().unwrap();
    let kept = |text: &str| drafts.iter().any(|draft| draft.body.contains(text));
    let whole: String = typed.iter().map(|(_, letter)| letter).collect();
    let long = (0..=whole.len()).rev().find(|long| kept(&format!("\"{}", &whole[..*long]))).unwrap_or(0);
    let lost = typed.get(long).map_or(Duration::ZERO, |(when, _)| killed - *when);
    println!("{long} of {} letters are kept; the first that is lost was typed {lost:?} before the kill", whole.len());
    assert!(long > 0 && lost <= PROMISE, "lost what was typed {lost:?} ago: {long} of {} letters kept", whole.len());
}
