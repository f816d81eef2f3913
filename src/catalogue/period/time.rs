//! The hour of a meeting, as people write it.

use jiff::civil::Time;

/// Understands "14u", "14.30", "1430", "14:30", "14u30", "14:30 uur", "930", "9", "2pm"; hours run
/// from 0 to 23. `None` for anything else.
pub fn understand_time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let text = ["om ", "at ", "@"].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(&text).trim();
    let (digits, rest) = digits(text);
    let (hour, minute, rest) = match digits.len() {
        1 | 2 => {
            let (minutes, after) = match rest.trim_start().strip_prefix([':', '.', 'u', 'h']) {
                Some(after) => self::digits(after.trim_start()),
                None => ("", rest),
            };
            match minutes.len() {
                0 => (digits, "0", rest),
                2 => (digits, minutes, after),
                _ => return None,
            }
        }
        3 | 4 => (&digits[..digits.len() - 2], &digits[digits.len() - 2..], rest),
        _ => return None,
    };
    let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match rest.trim().trim_end_matches('.') {
        "" | "u" | "uur" | "h" => hour,
        "am" | "a.m" if (1..=12).contains(&hour) => hour % 12,
        "pm" | "p.m" if (1..=12).contains(&hour) => hour % 12 + 12,
        _ => return None,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// The digits a text begins with, and what follows them.
fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}
