//! What a terminal sends for every key of the table arrives as that key.

use super::pty::Pty;
use dvo::app::{Key, bindings::BINDINGS};
use std::io::Write;

/// What xterm and those like it send.
fn bytes_of(key: &str) -> Vec<u8> {
    let named = match key {
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Tab" => "\t",
        "Backspace" => "\x7f",
        "Space" => " ",
        "Delete" => "\x1b[3~",
        "Insert" => "\x1b[2~",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "PgUp" => "\x1b[5~",
        "PgDn" => "\x1b[6~",
        "Shift+Tab" => "\x1b[Z",
        "Shift+Up" => "\x1b[1;2A",
        "Shift+Down" => "\x1b[1;2B",
        "Shift+Right" => "\x1b[1;2C",
        "Shift+Left" => "\x1b[1;2D",
        "F1" => "\x1bOP",
        "F2" => "\x1bOQ",
        "F4" => "\x1bOS",
        "F5" => "\x1b[15~",
        "F6" => "\x1b[17~",
        _ => "",
    };
    match key.strip_prefix("Ctrl+") {
        Some(letter) if letter.len() == 1 => vec![letter.as_bytes()[0] & 0x1f],
        _ if !named.is_empty() => named.into(),
        _ => key.into(),
    }
}

/// Says which keys arrive; a program of its own.
#[test]
#[ignore = "is started in a terminal by the test below"]
fn listens() {
    if std::env::var_os("DVO_IN_TERMINAL").is_none() {
        return;
    }
    let _guard = dvo::run::Guard::enter().unwrap();
    let mut out = std::io::stdout();
    write!(out, "\x1b[H\x1b[2Jlistening").unwrap();
    out.flush().unwrap();
    loop {
        if let crossterm::event::Event::Key(event) = crossterm::event::read().unwrap() {
            let key = Key::from_event(&event).map(|key| key.to_string()).unwrap_or_default();
            write!(out, "\x1b[H\x1b[2J<{key}>").unwrap();
            out.flush().unwrap();
        }
    }
}

#[test]
fn every_key_of_the_table_arrives() {
    let mut pty = Pty::start_test("input::listens");
    pty.until("it listens", |screen| screen.contents().contains("listening"));
    let mut keys: Vec<&str> =
        BINDINGS.iter().flat_map(|binding| binding.keys.iter().flat_map(|keys| keys.split(' '))).collect();
    keys.extend(["é", "ë", "€", "ﬁ", "議"]);
    keys.sort_unstable();
    keys.dedup();
    assert!(keys.len() > 60);
    for key in keys {
        // A bare Esc is told from the beginning of a longer one by what follows it in the same breath.
        pty.send(bytes_of(key));
        let wanted = format!("<{}>", Key::parse(key).unwrap());
        pty.until(&format!("{key} arrives as {wanted}"), |screen| screen.contents().contains(&wanted));
    }
}
