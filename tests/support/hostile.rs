//! Texts that mean no good, and how to see that one got through.

/// A name for each, and the text.
pub fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("escape", "\x1b[2J\x1b[31mRood\x1b]0;titel\x07\x1bP+q\x1b\\".to_owned()),
        ("c1", "\u{9b}2J\u{90}q\u{9c}\u{85}x".to_owned()),
        ("clipboard", "\x1b]52;c;cm0gLXJm\x07".to_owned()),
        ("bidi", "Jan\u{202e}neJ\u{2066}\u{2067}x\u{2069}\u{202c}\u{200f}\u{61c}".to_owned()),
        ("marks", format!("a{}", "\u{301}".repeat(2_000))),
        ("enclosing", format!("e{}\u{20dd}", "\u{336}".repeat(500))),
        ("zero width", "Ma\u{200b}ri\u{2060}e\u{feff}\u{ad}\u{200d}\u{200c}".to_owned()),
        ("tags", "vlag\u{e0067}\u{e0062}\u{e007f}\u{fff9}a\u{fffa}b\u{fffb}".to_owned()),
        ("lines", "een\r\ntwee\rdrie\u{2028}vier\u{2029}vijf\u{b}zes\u{c}zeven\t\0acht".to_owned()),
        ("formula", "=cmd|' /C calc'!A0\t@SUM(1)\r-2+3".to_owned()),
        ("wide", "議会🧑‍🤝‍🧑👨‍👩‍👧‍👦🏴‍☠️ﷺ𒐫꧅".repeat(40)),
        ("long", "Veiligheidsoverleg ".repeat(3_500)),
        ("one word", "x".repeat(65_536)),
        ("blank", " \u{a0}\u{3000}\u{2003} ".to_owned()),
    ]
}

/// What is dangerous in a text that is on screen. It asks nothing of the program's own gate.
pub fn danger(symbol: &str) -> Option<char> {
    if let [b' '..=b'~'] = symbol.as_bytes() {
        return None;
    }
    let marks = symbol.chars().filter(|letter| matches!(letter, '\u{300}'..='\u{36f}')).count();
    let bad = |letter: &char| {
        letter.is_control()
            || matches!(letter,
                '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}'..='\u{e007f}')
    };
    symbol.chars().find(bad).or((marks > 8).then_some('\u{301}'))
}
