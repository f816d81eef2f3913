//! The first screen of a big file: drawn from the few records that are on it, before the rest is read. It is the screen
//! that comes of the whole file, or none: a part of the world knows whether anything was asked of it that it does not
//! hold (see [`crate::catalogue::part`]). No key is taken before all is there.

use super::{Guard, Screen, session::start};
use crate::{
    app::State,
    catalogue::{Lang, World},
    screen::{self, Look},
    store::Opening,
    words::Words,
};
use jiff::civil::Date;
use ratatui::{Terminal, backend::Backend};
use std::{convert::Infallible, io, mem};

/// A first screen asks for more only after it was given what it asked for before: the agendas, their lines, what those
/// link to, what links to the first of them, what that links to. With one to spare.
const ROUNDS: usize = 8;

/// The terminal with a first screen on it. The cursor comes back before the rest of the terminal is given back.
pub struct Shown {
    pub(super) terminal: Screen,
    pub(super) guard: Guard,
}

impl Shown {
    /// The terminal with nothing on it.
    pub(super) fn nothing() -> io::Result<Shown> {
        Ok(Shown { guard: Guard::enter()?, terminal: super::terminal()? })
    }
}

/// How a first screen is wanted: as it will be when all is read.
pub struct Wanted<'a> {
    /// The language asked for.
    pub lang: Option<Lang>,
    /// Words that were read already.
    pub words: &'a Words,
    /// Today.
    pub today: Date,
    /// How it looks.
    pub look: Look,
    /// What is said on it of the file.
    pub greet: &'a dyn Fn(&mut State),
}

/// Shows the first screen, if that can be done without reading the whole file. Whatever is wrong is met again, and told,
/// when the whole is read.
pub fn first(opening: &Opening, wanted: &Wanted<'_>) -> Option<Shown> {
    if !opening.is_big() {
        return None;
    }
    let mut terminal = super::terminal().ok()?;
    let guard = draw(&mut terminal, opening, wanted, Guard::enter)?;
    Some(Shown { terminal, guard })
}

/// Draws it on a terminal, which is taken when all is known that has to be on it.
pub fn draw<B: Backend<Error = io::Error>, T>(
    terminal: &mut Terminal<B>,
    opening: &Opening,
    wanted: &Wanted<'_>,
    take: impl Fn() -> io::Result<T>,
) -> Option<T> {
    let draw = |part: &mut World| {
        let start = start(opening.store(), mem::take(part), wanted.lang, wanted.words, wanted.today).ok()?;
        let mut state = State::new(start);
        (wanted.greet)(&mut state);
        let mut taken = None;
        let drawn = terminal.try_draw(|frame| -> io::Result<()> {
            screen::draw(&state, wanted.look, frame);
            if state.world.is_true() {
                taken = Some(take()?);
            }
            taken.as_ref().map(drop).ok_or_else(|| io::ErrorKind::Interrupted.into())
        });
        let drawn = drawn.is_ok();
        *part = state.world;
        if !drawn {
            terminal.current_buffer_mut().reset();
        }
        taken.filter(|_| drawn)
    };
    World::part().until_true(ROUNDS, draw, |part| Ok::<_, Infallible>(opening.teach(part))).ok()??
}
