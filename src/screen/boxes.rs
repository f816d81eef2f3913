//! Questions, texts to read, and the editor of long texts.

use super::{Drawn, Look, boxed, middle, paint};
use crate::app::{
    State, Target,
    command::Command,
    form::Form,
    layer::{Confirm, Editor, Read},
};
use crate::catalogue::text::width;
use ratatui::{Frame, layout::Rect, style::Style};

/// Draws a question.
pub fn confirm(state: &State, look: Look, confirm: &Confirm, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let wide = 72.min(area.width).saturating_sub(4);
    let mut lines: Vec<String> = confirm.lines.iter().flat_map(|line| paint::wrapped(line, wide.into(), 3)).collect();
    // However much is named, the answer stays in view.
    let most = usize::from(area.height.saturating_sub(4)).max(1);
    if lines.len() > most {
        let more = lines.len() - most + 1;
        lines.truncate(most - 1);
        lines.push(state.words.count("box-more", more));
    }
    let area = middle(area, 72, lines.len() as u16 + 4);
    let inner = paint::indent(boxed(look, &confirm.title, frame, area), 1);
    for (at, line) in lines.iter().enumerate() {
        paint::put(frame.buffer_mut(), paint::row(inner, at as u16), line, Style::new());
    }
    let mut answer = paint::row(inner, inner.height.saturating_sub(1));
    for (key, word, command) in [("Enter", "footer-yes", Command::Confirm), ("Esc", "footer-no", Command::Close)] {
        let text = format!("{key} = {}", state.words.t(word));
        let here = Rect { width: width(&text) as u16, ..answer };
        paint::put(frame.buffer_mut(), here, &text, look.accent());
        drawn.hits.push((here, Target::Command(command)));
        answer = paint::indent(answer, here.width + 4);
    }
}

/// Draws a text to read; only the lines in view are touched.
pub fn read(_: &State, look: Look, read: &Read, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let inner = paint::indent(boxed(look, &read.title, frame, area), 1);
    let wide = usize::from(inner.width.saturating_sub(1));
    let lines = read.lines.iter().skip(read.top).flat_map(|line| paint::wrapped(line, wide, 6));
    for (at, line) in lines.take(inner.height.into()).enumerate() {
        paint::put(frame.buffer_mut(), paint::row(inner, at as u16), &line, Style::new());
    }
    drawn.page = usize::from(inner.height).max(1);
}

/// Draws the editor over the whole body.
pub fn editor(state: &State, look: Look, editor: &Editor, frame: &mut Frame<'_>, area: Rect) {
    let field = |form: &Form| Some(state.words.field(form.kind, form.kind.fields.get(editor.place)?.name));
    let name = state.form().and_then(field);
    let inner = paint::indent(boxed(look, &name.unwrap_or_default(), frame, area), 1);
    frame.render_widget(&editor.area, inner);
}
