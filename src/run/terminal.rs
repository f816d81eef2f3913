//! The terminal, taken and given back: on leaving, on a panic, on a signal, when the window closes.

use crossterm::{
    cursor,
    event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture},
    execute,
    terminal::{self, EnterAlternateScreen, LeaveAlternateScreen},
};
use std::{
    io::{self, Write},
    panic,
    path::{Path, PathBuf},
    sync::{
        Mutex, Once, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

static HOOKS: Once = Once::new();
static THROW_AWAY: Mutex<Option<PathBuf>> = Mutex::new(None);
/// Do we have the terminal? Whoever gives it back does so once: a second time would put the cursor where it was before
/// the program began, over what was said since.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Names a folder that must not outlive the program: a signal ends it without anything being dropped.
pub fn remove_at_end(folder: &Path) {
    *THROW_AWAY.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder.to_path_buf());
}

#[cfg(any(unix, windows))]
fn sweep() {
    if let Some(folder) = THROW_AWAY.lock().unwrap_or_else(PoisonError::into_inner).take() {
        let _ = std::fs::remove_dir_all(folder);
    }
}

/// The terminal as long as it is ours; dropped, it is given back.
pub struct Guard(());

impl Guard {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When there is no terminal, or it cannot be put in raw mode.
    pub fn enter() -> io::Result<Guard> {
        HOOKS.call_once(|| {
            let hook = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                give_back();
                hook(info);
            }));
            on_signals();
        });
        take()?;
        Ok(Guard(()))
    }

    /// Gives the terminal to somebody else for a while.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub fn lend<T>(&self, use_it: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let result = use_it();
        take()?;
        Ok(result)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
    }
}

fn take() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    terminal::enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableMouseCapture, cursor::Hide)?;
    // Windows does not report a paste as one; there a burst of keys is taken for one.
    if cfg!(not(windows)) {
        execute!(io::stdout(), EnableBracketedPaste)?;
    }
    Ok(())
}

/// Gives the terminal back. What fails is passed over: there is nothing left to tell it to.
fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    if cfg!(not(windows)) {
        let _ = execute!(out, DisableBracketedPaste);
    }
    let _ = execute!(out, DisableMouseCapture, LeaveAlternateScreen, cursor::Show);
    let _ = out.flush();
    let _ = terminal::disable_raw_mode();
}

/// A signal ends the program at once, from a thread of its own: a flag looked at in the loop would leave a program
/// that never ends when its window is gone. What was acknowledged is on disk; a change under way is taken back by the
/// file itself.
#[cfg(unix)]
fn on_signals() {
    use signal_hook::{consts, iterator::Signals};
    let Ok(mut signals) = Signals::new([consts::SIGTERM, consts::SIGHUP, consts::SIGINT, consts::SIGQUIT]) else {
        return;
    };
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            give_back();
            sweep();
            std::process::exit(128 + signal);
        }
    });
}

#[cfg(windows)]
fn on_signals() {
    let _ = ctrlc::set_handler(|| {
        give_back();
        sweep();
        std::process::exit(1);
    });
}

#[cfg(not(any(unix, windows)))]
fn on_signals() {}

/// Stops the program until the user brings it back to the foreground.
#[cfg(unix)]
pub fn stop() {
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
}

/// There is nothing to stop to.
#[cfg(not(unix))]
pub fn stop() {}
