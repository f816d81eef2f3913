//! How a cell looks, as terminals are told (SGR).

use ratatui::{
    buffer::Cell,
    style::{Color, Modifier},
};

/// The look of a cell.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Dress {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Dress {
    /// As a cell has it.
    pub(super) fn of(cell: &Cell) -> Dress {
        Dress { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }
}

/// The numbers that turn one look into another, with `;` between.
pub(super) fn codes(from: Dress, to: Dress) -> String {
    const ALL: [(Modifier, u8, u8); 9] = [
        (Modifier::BOLD, 1, 22),
        (Modifier::DIM, 2, 22),
        (Modifier::ITALIC, 3, 23),
        (Modifier::UNDERLINED, 4, 24),
        (Modifier::SLOW_BLINK, 5, 25),
        (Modifier::RAPID_BLINK, 6, 25),
        (Modifier::REVERSED, 7, 27),
        (Modifier::HIDDEN, 8, 28),
        (Modifier::CROSSED_OUT, 9, 29),
    ];
    let mut had = from.modifier;
    let mut codes: Vec<String> = Vec::new();
    for (modifier, _, off) in ALL {
        if had.contains(modifier) && !to.modifier.contains(modifier) {
            codes.push(off.to_string());
            // Some have one end in common.
            had = ALL.iter().filter(|(_, _, other)| *other == off).fold(had, |had, (gone, ..)| had - *gone);
        }
    }
    codes.extend(
        ALL.iter().filter(|(it, ..)| to.modifier.contains(*it) && !had.contains(*it)).map(|it| it.1.to_string()),
    );
    for (from, to, ground) in [(from.fg, to.fg, 30), (from.bg, to.bg, 40)] {
        if from != to {
            codes.push(colour(to, ground));
        }
    }
    codes.join(";")
}

fn colour(colour: Color, ground: u8) -> String {
    let known = |number: u8| if number < 8 { ground + number } else { ground + 60 + number - 8 };
    let number = match colour {
        Color::Reset => return (ground + 9).to_string(),
        Color::Indexed(number) => return format!("{};5;{number}", ground + 8),
        Color::Rgb(red, green, blue) => return format!("{};2;{red};{green};{blue}", ground + 8),
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    };
    known(number).to_string()
}
