//! Names of the files that are written: the same everywhere, and harmless everywhere.

use crate::catalogue::text;

/// The most bytes a name may take; leaves room for a folder on Windows and for a temporary ending.
const MAX_BYTES: usize = 120;

/// A file name for an export, from any text: no separators, control characters or `<>:"|?*`, no space or dot at an
/// end, no device name of Windows, at most 120 bytes, never empty. Also no dot or hyphen in front, which would hide
/// the file or make it an option on a command line. `ext` comes without its dot.
///
/// ```
/// use dvo::exchange::names::file_name;
/// assert_eq!(file_name("Jaaragenda 2026: concept/v2", "csv"), "Jaaragenda 2026- concept-v2.csv");
/// ```
pub fn file_name(stem: &str, ext: &str) -> String {
    let mut ending: String = ext.chars().filter(char::is_ascii_alphanumeric).take(10).collect();
    if !ending.is_empty() {
        ending.insert(0, '.');
    }
    let safe: String = text::clean(stem, false).chars().map(|c| if forbidden(c) { '-' } else { c }).collect();
    let safe = safe.trim_start_matches(loose_start);
    // One byte is kept for the underscore that a device name gets.
    let room = MAX_BYTES - ending.len() - 1;
    let end = safe.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|&end| end <= room).last();
    let name = safe[..end.unwrap_or(0)].trim_end_matches(|c: char| c.is_whitespace() || c == '.');
    let name = if name.is_empty() { "export" } else { name };
    let mark = if device(name) { "_" } else { "" };
    format!("{mark}{name}{ending}")
}

fn forbidden(c: char) -> bool {
    matches!(c, '/' | '\\' | '<' | '>' | ':' | '"' | '|' | '?' | '*') || c.is_control()
}

fn loose_start(c: char) -> bool {
    c.is_whitespace() || c == '.' || c == '-'
}

/// Windows opens a device for these, in any folder and with any ending.
fn device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let numbered = |rest: &str| {
        let mut digits = rest.chars();
        matches!((digits.next(), digits.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    matches!(base.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$")
        || ["COM", "LPT"].iter().any(|port| base.strip_prefix(port).is_some_and(numbered))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn odd_names_become_plain_ones() {
        for (stem, ext, name) in [
            ("Jaaragenda 2026", "csv", "Jaaragenda 2026.csv"),
            ("../../etc/passwd", "csv", "etc-passwd.csv"),
            ("Actielijst. . ", "", "Actielijst"),
            ("con", "csv", "_con.csv"),
            ("Com1.tekst", "csv", "_Com1.tekst.csv"),
            ("lpt¹", "csv", "_lpt¹.csv"),
            ("Contact", "csv", "Contact.csv"),
            ("nul .x", "csv", "_nul .x.csv"),
            ("a\r\nb\u{202e}\u{7}", "c/s:v", "a b.csv"),
            ("...", "csv", "export.csv"),
            ("", "", "export"),
        ] {
            assert_eq!(file_name(stem, ext), name, "{stem:?}");
        }
    }

    proptest! {
        #[test]
        fn every_name_is_safe(stem in r#"[-. a-zA-Zé€/\\:*?"<>|\x00-\x1f👩]{0,90}"#, ext in "[a-z./]{0,14}") {
            let name = file_name(&stem, &ext);
            prop_assert!((1..=MAX_BYTES).contains(&name.len()));
            prop_assert!(!name.chars().any(forbidden));
            prop_assert!(!name.ends_with(['.', ' ']) && !name.starts_with(['.', ' ', '-']));
            prop_assert!(!device(&name));
        }
    }
}
