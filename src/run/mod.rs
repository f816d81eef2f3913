//! The loop: waits for the terminal, lets the state follow, draws. Sleeps as long as nothing happens.

mod clipboard;
pub mod erase;
mod keep;
mod paper;
mod pen;
pub mod perform;
pub mod picture;
pub mod save;
pub mod session;
mod site;
mod terminal;

pub use picture::Shown;
pub use session::{Places, Session};
pub use terminal::{Guard, remove_at_end};

use crate::{
    app::{Key, Keyboard, Msg},
    screen::{self, Drawn, Look},
};
use crossterm::event::{self, Event, KeyEventKind, MouseButton, MouseEvent, MouseEventKind};
use pen::Pen;
use ratatui::{Terminal, backend::Backend};
use std::{
    io::{self, BufWriter, Stdout},
    time::{Duration, Instant},
};

/// How often the background check of the file is asked for while it runs.
const CHECKING: Duration = Duration::from_millis(40);
/// Outside a field, more keys than this at once are a paste gone astray.
const BURST: usize = 24;

type Screen = Terminal<Pen<BufWriter<Stdout>>>;

/// Runs the program on the terminal until the user leaves; its first screen may be there already.
///
/// # Errors
/// When the terminal cannot be used; everything about the file is shown on screen instead.
pub fn run(session: &mut Session, look: Look, shown: Option<Shown>) -> io::Result<()> {
    let Shown { guard, mut terminal } = shown.map_or_else(Shown::nothing, Ok)?;
    let mut keyboard = Keyboard::default();
    let began = Instant::now();
    let mut drawn = draw(&mut terminal, session, look)?;
    // Not before: it would keep the first screen waiting.
    session.store.look_through();
    loop {
        let wait = wait(session, began);
        let events = waiting_events(wait)?;
        let heard = |event| match event {
            Event::Key(key) => keyboard.heard(key).map(Event::Key),
            event => Some(event),
        };
        let events: Vec<Event> = events.into_iter().filter_map(heard).collect();
        session.state.now = began.elapsed().as_millis() as u64;
        // Before what was typed is read: "morgen" is counted from it.
        let turned = session.look_at_day();
        if events.is_empty() {
            let more = !session.state.search.ready() && session.state.fill_some();
            let quiet = !more && !turned && !session.look_at_health();
            if quiet && session.state.wake_at().is_none_or(|at| at > session.state.now) {
                continue;
            }
            session.take(Msg::Tick);
        }
        for msg in messages(events, &drawn, session) {
            session.take(msg);
            if session.outside.is_some() {
                session.go_outside(&guard)?;
                draw_anew(&mut terminal)?;
            }
            if session.done {
                return Ok(());
            }
        }
        drawn = draw(&mut terminal, session, look)?;
    }
}

/// One write per frame, however many changes it has.
fn terminal() -> io::Result<Screen> {
    Terminal::new(Pen::new(BufWriter::with_capacity(1 << 16, io::stdout())))
}

/// Whatever is on the terminal, the next drawing draws everything. (`Terminal::clear` asks the terminal where its cursor
/// is, and fails where the answer does not come or comes after typed keys.)
fn draw_anew(terminal: &mut Screen) -> io::Result<()> {
    terminal.backend_mut().clear()?;
    terminal.swap_buffers();
    Ok(())
}

fn draw(terminal: &mut Screen, session: &mut Session, look: Look) -> io::Result<Drawn> {
    let mut drawn = Drawn::default();
    terminal.draw(|frame| drawn = screen::draw(&session.state, look, frame))?;
    session.state.drawn(drawn.page, drawn.top);
    Ok(drawn)
}

/// How long to sleep: until a message goes or a draft is due, a moment while the file is being checked, else until the day
/// is over.
fn wait(session: &Session, began: Instant) -> Option<Duration> {
    let due = session.state.wake_at().map(|at| {
        let now = began.elapsed().as_millis() as u64;
        Duration::from_millis(at.saturating_sub(now) + 1)
    });
    let checking = session.checking().then_some(CHECKING);
    let warm = (!session.state.search.ready()).then_some(Duration::ZERO);
    [due, checking, warm, session.until_midnight()].into_iter().flatten().min()
}

/// Everything that waits to be read, so that a burst is drawn once.
fn waiting_events(wait: Option<Duration>) -> io::Result<Vec<Event>> {
    let mut events = Vec::new();
    if let Some(wait) = wait
        && !event::poll(wait)?
    {
        return Ok(events);
    }
    events.push(event::read()?);
    while event::poll(Duration::ZERO)? {
        events.push(event::read()?);
    }
    Ok(events)
}

/// What the events mean. Many different letters at once outside a field are a paste gone astray, not commands; one key
/// held down is not. In a field they are a paste only on Windows, which has no other way to tell of one.
fn messages(events: Vec<Event>, drawn: &Drawn, session: &Session) -> Vec<Msg> {
    let letters: Vec<char> = events.iter().filter_map(letter).collect();
    let held = letters.windows(2).all(|pair| pair[0] == pair[1]);
    let paste = cfg!(windows) || session.state.layers.is_empty();
    if paste && letters.len() > BURST && !held && letters.len() * 10 > events.len() * 8 {
        return vec![Msg::Paste(letters.into_iter().collect())];
    }
    events.into_iter().filter_map(|event| message(event, drawn)).collect()
}

fn letter(event: &Event) -> Option<char> {
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Press => match key.code {
            event::KeyCode::Enter => Some('\n'),
            _ => Key::from_event(key)?.printed(),
        },
        _ => None,
    }
}

fn message(event: Event, drawn: &Drawn) -> Option<Msg> {
    match event {
        Event::Key(key) => Key::from_event(&key).map(Msg::Key),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Mouse(MouseEvent { kind, column, row, .. }) => match kind {
            MouseEventKind::Down(MouseButton::Left) => drawn.at(column, row).map(Msg::Click),
            MouseEventKind::ScrollDown => Some(Msg::Wheel(3)),
            MouseEventKind::ScrollUp => Some(Msg::Wheel(-3)),
            _ => None,
        },
        // The size is read anew at every drawing.
        Event::Resize(..) | Event::FocusGained | Event::FocusLost => None,
    }
}
