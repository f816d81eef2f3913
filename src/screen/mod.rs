//! HOW IT LOOKS: the state drawn, one file for each part of the screen. Drawing changes nothing.
//!
//! ```text
//!  dvo · IJsselland                               zo 22 november 2026, week 47     bars
//!  1 Jaaragenda  2 Werkgroepen  3 Expertgroepen ›                                   bars
//!  Jaaragenda 2026 · lopend · 42 regels                                             list / card
//!   nr    thema              onderwerp                   periode  ┌ card beside ┐   list, card
//! › D03   Digitale crimin…   Weerbaar ondernemen         2e week  │             │   (from 100 columns)
//!  melding                                                                          bars
//!  Enter open  n nieuw  e wijzig                                        F1 Hulp     bars
//! ```

mod bars;
mod boxes;
mod card;
mod chart;
mod checklist;
mod form;
mod grid;
mod join;
mod list;
mod paint;
mod pick;
mod present;
mod preview;
mod sheet;
mod sitting;
mod timeline;
mod weigh;

use crate::app::{State, Target, layer::Layer};
use ratatui::{
    Frame,
    layout::{Constraint, Layout, Rect},
    style::{Color, Modifier, Style},
    widgets::{Clear, Paragraph, Wrap},
};

/// Smaller than this and there is only a message.
pub const LEAST: (u16, u16) = (60, 18);
/// From this width on the card stands beside the list.
pub const WIDE: u16 = 100;

/// How the user wants it to look.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Use the terminal's colours; not with NO_COLOR.
    pub colour: bool,
    /// Draw lines and signs in ASCII only.
    pub ascii: bool,
}

impl Look {
    /// The one accent.
    fn accent(self) -> Style {
        if self.colour { Style::new().fg(Color::Cyan) } else { Style::new().add_modifier(Modifier::BOLD) }
    }

    /// What needs attention; it always carries a word or sign as well.
    fn alarm(self) -> Style {
        if self.colour { Style::new().fg(Color::Red) } else { Style::new().add_modifier(Modifier::BOLD) }
    }

    /// What may be overlooked.
    fn dim(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// The row one is on.
    fn here(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    fn sign(self, sign: Sign) -> &'static str {
        let (nice, plain) = match sign {
            Sign::Cursor => ("›", ">"),
            Sign::Mark => ("●", "*"),
            Sign::Open => ("○", "o"),
            Sign::More => ("›", ">"),
            Sign::Less => ("‹", "<"),
            Sign::Line => ("─", "-"),
            Sign::Up => ("▲", "^"),
            Sign::Down => ("▼", "v"),
            Sign::Wall => ("│", "|"),
            Sign::Dot => ("·", "-"),
        };
        if self.ascii { plain } else { nice }
    }
}

/// Signs with an ASCII stand-in.
#[derive(Clone, Copy)]
enum Sign {
    Cursor,
    Mark,
    Open,
    More,
    Less,
    Line,
    Up,
    Down,
    Wall,
    Dot,
}

/// What was drawn, for the mouse and for paging.
#[derive(Default)]
pub struct Drawn {
    /// What lies where; later ones lie on top.
    pub hits: Vec<(Rect, Target)>,
    /// Rows on a page.
    pub page: usize,
    /// First row in view.
    pub top: usize,
}

impl Drawn {
    /// What lies at this place.
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let inside = |area: &Rect| area.contains((column, row).into());
        self.hits.iter().rev().find(|(area, _)| inside(area)).map(|(_, target)| *target)
    }
}

/// Draws the state.
pub fn draw(state: &State, look: Look, frame: &mut Frame<'_>) -> Drawn {
    let area = frame.area();
    let mut drawn = Drawn { page: 1, ..Drawn::default() };
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let size = format!("{}×{}", LEAST.0, LEAST.1);
        let text = state.words.with("screen-too-small", &[("size", size.into())]);
        frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: true }), area);
        return drawn;
    }
    let [title, tabs, body, toast, footer] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Min(1),
        Constraint::Length(bars::toast_height(state, area.width)),
        Constraint::Length(1),
    ])
    .areas(area);
    // What is presented hides all that lies beneath it, also while something lies over it.
    let presented = state.layers.iter().rposition(|layer| matches!(layer, Layer::Presentation(_)));
    if presented.is_some() {
        present::draw(state, look, frame, area, &mut drawn);
    } else {
        bars::title(state, look, frame, title);
        bars::tabs(state, look, frame, tabs, &mut drawn);
        body_of(state, look, frame, body, &mut drawn);
    }
    let over = presented.map_or(0, |at| at + 1);
    let bars = presented.is_none() || over < state.layers.len();
    for layer in &state.layers[over..] {
        match layer {
            Layer::Form(form) => form::draw(state, look, form, frame, body, &mut drawn),
            Layer::Editor(editor) => boxes::editor(state, look, editor, frame, body),
            Layer::Pick(pick) => pick::draw(state, look, pick, frame, body, &mut drawn),
            Layer::Confirm(confirm) => boxes::confirm(state, look, confirm, frame, body, &mut drawn),
            Layer::Read(read) => boxes::read(state, look, read, frame, body, &mut drawn),
            Layer::Sitting(sitting) => sitting::draw(state, look, sitting, frame, body, &mut drawn),
            Layer::Grid(grid) if grid.as_chart => chart::draw(state, look, grid, frame, body, &mut drawn),
            Layer::Grid(grid) => grid::draw(state, look, grid, frame, weigh::above(state, body), &mut drawn),
            Layer::Weigh(weigh) => weigh::draw(state, look, weigh, frame, body, &mut drawn),
            Layer::Sheet(sheet) => sheet::draw(state, look, sheet, frame, body, &mut drawn),
            Layer::Timeline(line) => timeline::draw(state, look, line, frame, body, &mut drawn),
            Layer::Join(join) => join::draw(state, look, join, frame, body, &mut drawn),
            Layer::Checklist(list) => checklist::draw(state, look, list, frame, body, &mut drawn),
            Layer::Filter(_) | Layer::Presentation(_) => {}
        }
    }
    if bars {
        frame.render_widget(Clear, toast);
        frame.render_widget(Clear, footer);
        bars::toast(state, look, frame, toast);
        bars::footer(state, look, frame, footer, &mut drawn);
    }
    paint::harmless(frame.buffer_mut());
    drawn
}

fn body_of(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    if let Some(card) = state.tab().trail.last() {
        card::draw(state, look, card, frame, area, drawn);
        return;
    }
    if area.width < WIDE {
        list::draw(state, look, frame, area, drawn);
        return;
    }
    let [left, right] =
        Layout::horizontal([Constraint::Fill(1), Constraint::Length((area.width / 3).clamp(38, 70))]).areas(area);
    let in_list = list::draw(state, look, frame, left, drawn);
    card::beside(state, look, frame, right, drawn, &in_list);
}

/// Empties an area and draws a box round it; gives what is inside.
fn boxed(look: Look, title: &str, frame: &mut Frame<'_>, area: Rect) -> Rect {
    use ratatui::{symbols::border, widgets::Block};
    let plain = border::Set {
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        vertical_left: "|",
        vertical_right: "|",
        horizontal_top: "-",
        horizontal_bottom: "-",
    };
    frame.render_widget(Clear, area);
    let set = if look.ascii { plain } else { border::PLAIN };
    let title = format!(" {} ", crate::catalogue::text::truncate(title, area.width.saturating_sub(6).into(), '…'));
    let block = Block::bordered().border_set(set).title(title).border_style(look.accent());
    let inner = block.inner(area);
    frame.render_widget(block, area);
    inner
}

/// An area of at most this size in the middle of another.
fn middle(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

/// By what parts of a bar are told apart without colour; the third is what is done.
fn fill(look: Look, part: usize) -> &'static str {
    let (nice, plain) = (["░", "▒", "█", "»", "x", "▪"], [":", "=", "#", ">", "x", "o"]);
    let signs = if look.ascii { plain } else { nice };
    signs[part % signs.len()]
}

/// The first row of a window of `height` rows that shows `cursor` and moves as little as it can from `top`.
fn window(top: usize, cursor: usize, height: usize, rows: usize) -> usize {
    let top = top.min(cursor).max((cursor + 1).saturating_sub(height.max(1)));
    top.min(rows.saturating_sub(height))
}
