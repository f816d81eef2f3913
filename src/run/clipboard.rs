//! The clipboard: the system's own on Windows and macOS, elsewhere through the terminal (OSC 52), which also reaches
//! the user's clipboard from a remote machine.

/// Puts text on the clipboard.
#[cfg(any(windows, target_os = "macos"))]
pub fn put(text: &str) -> Result<(), String> {
    arboard::Clipboard::new().and_then(|mut board| board.set_text(text)).map_err(|cause| cause.to_string())
}

/// Puts text on the clipboard.
#[cfg(not(any(windows, target_os = "macos")))]
pub fn put(text: &str) -> Result<(), String> {
    use crossterm::{clipboard::CopyToClipboard, execute};
    execute!(std::io::stdout(), CopyToClipboard::to_clipboard_from(text)).map_err(|cause| cause.to_string())
}
