//! Whatever is drawn, a terminal shows it, and it took no more bytes than the drawing library's own way.

#![allow(clippy::unwrap_used)]

use super::*;
use proptest::prelude::*;
use ratatui::{
    Terminal, TerminalOptions, Viewport,
    backend::CrosstermBackend,
    buffer::Buffer,
    layout::Rect,
    style::{Color, Modifier, Style},
};
use std::{cell::RefCell, rc::Rc};
use vt100::{Color as Seen, Parser};

/// What was written, to be read while a terminal has it.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn options(area: Rect) -> TerminalOptions {
    TerminalOptions { viewport: Viewport::Fixed(area) }
}

/// A pen, the terminal it writes on, and beside it the way of the drawing library.
struct Desk {
    paper: Paper,
    terminal: Terminal<Pen<Paper>>,
    seen: Parser,
    other: Paper,
    plain: Terminal<CrosstermBackend<Paper>>,
}

impl Desk {
    fn new(area: Rect) -> Desk {
        let (paper, other) = (Paper::default(), Paper::default());
        let terminal = Terminal::with_options(Pen::new(paper.clone()), options(area)).unwrap();
        let plain = Terminal::with_options(CrosstermBackend::new(other.clone()), options(area)).unwrap();
        Desk { paper, terminal, seen: Parser::new(area.height, area.width, 0), other, plain }
    }

    /// Draws a screen; gives the bytes it took, and those of the library's own way.
    fn draw(&mut self, screen: &Buffer, cursor: Option<(u16, u16)>) -> (usize, usize) {
        fn put<B: Backend>(terminal: &mut Terminal<B>, screen: &Buffer, cursor: Option<(u16, u16)>) {
            let draw = |frame: &mut ratatui::Frame<'_>| {
                *frame.buffer_mut() = screen.clone();
                cursor.into_iter().for_each(|at| frame.set_cursor_position(at));
            };
            assert!(terminal.draw(draw).is_ok());
        }
        put(&mut self.terminal, screen, cursor);
        put(&mut self.plain, screen, cursor);
        let (bytes, other) = (self.paper.0.take(), self.other.0.take());
        self.seen.process(&bytes);
        (bytes.len(), other.len())
    }

    fn shows(&self, screen: &Buffer, cursor: Option<(u16, u16)>) {
        let seen = self.seen.screen();
        assert_eq!(seen.hide_cursor(), cursor.is_none());
        if let Some((x, y)) = cursor {
            assert_eq!(seen.cursor_position(), (y, x));
        }
        let area = screen.area;
        for (y, x) in (0..area.height).flat_map(|y| (0..area.width).map(move |x| (y, x))) {
            let (is, wanted) = (seen.cell(y, x).unwrap(), &screen[(x, y)]);
            if is.is_wide_continuation() {
                continue;
            }
            let symbol = if is.has_contents() { is.contents() } else { " " };
            assert_eq!(symbol, wanted.symbol(), "in row {y}, column {x}");
            let colour = |colour: Color| match colour {
                Color::Reset => Seen::Default,
                Color::Cyan => Seen::Idx(6),
                Color::LightRed => Seen::Idx(9),
                Color::Indexed(number) => Seen::Idx(number),
                Color::Rgb(red, green, blue) => Seen::Rgb(red, green, blue),
                other => panic!("{other}"),
            };
            assert_eq!((is.fgcolor(), is.bgcolor()), (colour(wanted.fg), colour(wanted.bg)), "{y}, {x}");
            let has = |modifier| wanted.modifier.contains(modifier);
            // The emulator has one strength for both.
            if !(has(Modifier::BOLD) && has(Modifier::DIM)) {
                assert_eq!((is.bold(), is.dim()), (has(Modifier::BOLD), has(Modifier::DIM)), "{y}, {x}");
            }
            let others = (has(Modifier::ITALIC), has(Modifier::UNDERLINED), has(Modifier::REVERSED));
            assert_eq!((is.italic(), is.underline(), is.inverse()), others, "{y}, {x}");
        }
    }
}

fn style() -> impl Strategy<Value = Style> {
    let colour = || {
        prop_oneof![
            4 => Just(Color::Reset),
            2 => Just(Color::Cyan),
            1 => Just(Color::LightRed),
            1 => (16..=255_u8).prop_map(Color::Indexed),
            1 => any::<(u8, u8, u8)>().prop_map(|(red, green, blue)| Color::Rgb(red, green, blue)),
        ]
    };
    let modifier = prop_oneof![
        4 => Just(Modifier::empty()),
        3 => prop::sample::select(vec![Modifier::BOLD, Modifier::DIM, Modifier::REVERSED, Modifier::UNDERLINED]),
        1 => Just(Modifier::REVERSED | Modifier::BOLD),
        1 => Just(Modifier::ITALIC | Modifier::DIM),
    ];
    (colour(), colour(), modifier).prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

/// A text put somewhere: letters, blanks, accents in one sign and in two, signs two columns wide.
type Put = (u16, u16, String, Style);

fn puts() -> impl Strategy<Value = Vec<Put>> {
    let text = "([a-c ]{1,6}|é|…|›|世|界面|e\u{301}|o\u{308}x|─){1,5}";
    prop::collection::vec((0..30_u16, 0..8_u16, text, style()), 0..8)
}

fn screen(before: &Buffer, area: Rect, puts: &[Put]) -> Buffer {
    let mut screen = if before.area == area { before.clone() } else { Buffer::empty(area) };
    for (x, y, text, style) in puts.iter().filter(|(x, y, ..)| *x < area.width && *y < area.height) {
        // What a wide sign half covers is nobody's; real screens put whole lines, these put texts over each other.
        for column in 0..area.width {
            if width(screen[(column, *y)].symbol()) != 1 {
                (0..area.width).for_each(|column| screen[(column, *y)].reset());
                break;
            }
        }
        screen.set_stringn(*x, *y, text, usize::from(area.width - x), *style);
    }
    screen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_terminal_shows_what_was_drawn(
        frames in prop::collection::vec((puts(), prop::option::of((0..12_u16, 0..4_u16)), 0..12_u8), 1..12)
    ) {
        let mut area = Rect::new(0, 0, 24, 6);
        let mut desk = Desk::new(area);
        let mut now = Buffer::empty(area);
        for (puts, cursor, event) in frames {
            match event {
                // Another size: the window has what it likes on it until it is drawn anew.
                0 => {
                    area = Rect::new(0, 0, if area.width == 24 { 30 } else { 24 }, if area.height == 6 { 8 } else { 6 });
                    desk.seen.screen_mut().set_size(area.height, area.width);
                    desk.terminal.resize(area).unwrap();
                    desk.plain = Terminal::with_options(CrosstermBackend::new(desk.other.clone()), options(area)).unwrap();
                }
                // Somebody else had the terminal.
                1 => {
                    desk.seen.process(b"\x1b[3;4H\x1b[7;31mSomething else\x1b[?25h\x1b[2;9H");
                    desk.terminal.backend_mut().clear().unwrap();
                    desk.terminal.swap_buffers();
                }
                _ => {}
            }
            now = screen(&now, area, &puts);
            let (bytes, other) = desk.draw(&now, cursor);
            if event > 1 && !puts.iter().any(|(_, _, text, _)| text.contains(['世', '界', '\u{301}', '\u{308}'])) {
                prop_assert!(bytes <= other, "{bytes} bytes instead of {other}");
            }
            desk.shows(&now, cursor);
        }
    }
}

#[test]
fn nothing_is_written_when_nothing_changed() {
    let area = Rect::new(0, 0, 24, 6);
    let mut desk = Desk::new(area);
    let mut screen = Buffer::empty(area);
    screen.set_string(3, 2, "wijk", Style::new().add_modifier(Modifier::REVERSED));
    desk.draw(&screen, None);
    assert_eq!(desk.draw(&screen, None).0, 0);
    desk.draw(&screen, Some((4, 4)));
    assert_eq!(desk.draw(&screen, Some((4, 4))).0, 0);
}

#[test]
fn what_stands_between_two_changes_is_written_again_where_that_is_shorter() {
    let area = Rect::new(0, 0, 40, 1);
    let mut desk = Desk::new(area);
    let mut written = |text: &str| {
        let mut screen = Buffer::empty(area);
        screen.set_string(0, 0, text, Style::new());
        desk.terminal.draw(|frame| *frame.buffer_mut() = screen).unwrap();
        String::from_utf8(desk.paper.0.take()).unwrap()
    };
    assert_eq!(written("wijk en kern"), "\x1b[1Hwijk en kern\x1b[?25l");
    assert_eq!(written("Wijk en Kern"), "\x1b[1HW\x1b[7CK");
    assert_eq!(written("wijK en Kern"), "\x1b[1HwijK");
    // Behind a sign that some terminals find wide, nothing is taken for granted.
    assert_eq!(written("één en Kern"), "\x1b[1Héén\x1b[5Gn\x1b[C K".replace("\x1b[5Gn\x1b[C K", " en Kern "));
}
