//! A form: a line for each field, under the one with the cursor what it understood, what it offers or what is wrong.

use super::{Drawn, Look, Sign, boxed, middle, paint};
use crate::{
    app::{
        State, Target,
        form::{
            Form, Offer, Subject,
            entry::{Entry, Problem},
        },
    },
    catalogue::{
        Id, Type, Value,
        text::{truncate, width},
    },
};
use ratatui::{
    Frame,
    layout::Rect,
    style::{Modifier, Style},
};

/// Columns for the names of fields.
const LABELS: u16 = 22;
/// So many lines of a long text are in view while it is typed.
const TALL: usize = 6;

/// A line of the form as it will stand on screen.
struct Line {
    target: Option<Target>,
    part: Part,
}

enum Part {
    /// A field, by number.
    Field(usize),
    /// Text under a field.
    Note(String, Style),
    /// A further line of the text that is being typed.
    Text(String),
    /// An offer under a field; chosen or not.
    Offer(String, String, bool),
    /// [Opslaan].
    Save,
    /// Nothing.
    Gap,
}

/// Draws a form over the body of the screen.
pub fn draw(state: &State, look: Look, form: &Form, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let widest = if form.single { 76 } else { 104 };
    let columns = usize::from(widest.min(area.width).saturating_sub(LABELS + 4));
    let long = form.current().filter(|entry| entry.is_long());
    let long = long.map(|entry| paint::typed_lines(&entry.input, columns, TALL));
    let lines = lines(state, look, form, columns, long.as_ref());
    let tall = lines.len() as u16 + 2;
    let least = if form.single { 8 } else { 12 };
    let area = match state.sitting() {
        // Over a meeting the agenda stays in sight.
        Some(_) => low(area, widest, tall),
        None => middle(area, widest, tall.max(least)),
    };
    let inner = paint::indent(boxed(look, &title(state, look, form), frame, area), 1);
    let height = usize::from(inner.height);
    let focus = Some(form.cursor);
    let at = lines.iter().position(|line| match line.part {
        Part::Field(field) => Some(field) == focus,
        Part::Save => form.cursor == form.entries.len(),
        _ => false,
    });
    // What stands under the field with the cursor is in view too.
    let under =
        lines.iter().skip(at.unwrap_or(0) + 1).take_while(|line| !matches!(line.part, Part::Field(_) | Part::Save));
    let last = at.unwrap_or(0) + under.count();
    let top = (last + 1).saturating_sub(height).min(at.unwrap_or(0));
    for (row, line) in lines.iter().enumerate().skip(top).take(height) {
        let area = paint::row(inner, (row - top) as u16);
        match &line.part {
            Part::Field(number) => {
                field(state, look, form, *number, frame, area);
                if let Some(long) = long.as_ref().filter(|_| *number == form.cursor) {
                    let area = paint::indent(area, LABELS);
                    let style = Style::new().add_modifier(Modifier::UNDERLINED);
                    let first = long.lines.first().map(String::as_str).unwrap_or_default();
                    if !first.is_empty() {
                        paint::put(frame.buffer_mut(), area, &" ".repeat(area.width.into()), Style::reset());
                        paint::put(frame.buffer_mut(), area, first, style);
                    }
                    let (row, column) = long.cursor;
                    frame.set_cursor_position((area.x + column as u16, area.y + row as u16));
                }
            }
            Part::Text(text) => {
                let style = Style::new().add_modifier(Modifier::UNDERLINED);
                paint::put(frame.buffer_mut(), paint::indent(area, LABELS), text, style);
            }
            Part::Note(text, style) => paint::put(frame.buffer_mut(), paint::indent(area, LABELS), text, *style),
            Part::Offer(label, detail, here) => {
                let area = paint::indent(area, LABELS);
                let style = if *here { look.here() } else { Style::new() };
                let sign = if *here { look.sign(Sign::Cursor) } else { " " };
                let text = format!("{sign} {label} ");
                paint::put(frame.buffer_mut(), area, &text, style);
                paint::put(frame.buffer_mut(), paint::indent(area, width(&text) as u16 + 1), detail, look.dim());
            }
            Part::Save => {
                let style = if form.cursor == form.entries.len() { look.here() } else { look.accent() };
                let text = format!("[ {} ]", state.words.t("command-save"));
                paint::put(frame.buffer_mut(), paint::indent(area, LABELS), &text, style);
            }
            Part::Gap => {}
        }
        if let Some(target) = line.target {
            drawn.hits.push((area, target));
        }
    }
    if lines.len() > top + height {
        paint::put_right(frame.buffer_mut(), paint::row(inner, inner.height - 1), look.sign(Sign::Down), look.dim());
    }
}

/// An area of at most this size at the bottom of another.
fn low(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.bottom() - height, width, height }
}

fn title(state: &State, look: Look, form: &Form) -> String {
    let kind = state.words.kind(form.kind);
    match &form.subject {
        Subject::New(record) => {
            // Where the kind is not asked for, it is known: "Nieuw: besluit".
            let asked = form.entries.iter().any(|entry| entry.field.name == "kind");
            let word = Some(record.str("kind")).filter(|word| !asked && !word.is_empty());
            let kind = word.map_or(kind, |word| state.words.choice(form.kind, "kind", word));
            state.words.with("form-new", &[("kind", kind.into())])
        }
        Subject::Asked(_, about) => match about.as_slice() {
            [one] => format!("{kind} {} {}", look.sign(Sign::Dot), state.world.title(*one)),
            _ => kind,
        },
        Subject::One(record) => format!("{kind}: {}", (record.kind.title)(&state.world, record)),
        Subject::Many(ids) => state
            .words
            .with("form-many", &[("n", ids.len().to_string().into()), ("kinds", state.words.kinds(form.kind).into())]),
    }
}

/// What is wrong with a field, in words.
pub(super) fn said(state: &State, form: &Form, problem: &Problem) -> String {
    let named = problem.fields.iter().map(|name| state.words.column(form.kind, name)).collect::<Vec<_>>();
    let args = problem.args.iter().map(|(name, text)| (*name, text.as_str().into()));
    let args: Vec<_> = args.chain([("list", named.join(", ").into())]).collect();
    format!("! {}", state.words.with(problem.key, &args))
}

/// The lines of the form, what stands under a field wrapped to so many columns.
fn lines(state: &State, look: Look, form: &Form, columns: usize, long: Option<&paint::Typed>) -> Vec<Line> {
    let mut lines = Vec::new();
    for (number, entry) in form.entries.iter().enumerate() {
        let here = number == form.cursor;
        lines.push(Line { target: Some(Target::Field(number)), part: Part::Field(number) });
        if let Some(long) = long.filter(|_| here) {
            let rest = long.lines.iter().skip(1).cloned();
            lines.extend(rest.map(|text| Line { target: None, part: Part::Text(text) }));
        }
        let mut note = |text: String, style| {
            let wrapped = paint::wrapped(&text, columns, 3).into_iter();
            lines.extend(wrapped.map(|text| Line { target: None, part: Part::Note(text, style) }));
        };
        match &entry.value {
            Err(problem) if entry.left && (!here || form.offers.is_none()) => {
                note(said(state, form, problem), look.alarm());
            }
            Ok(Value::Period(period)) if here => note(format!("= {}", period.echo(state.words.lang())), look.accent()),
            _ => {}
        }
        if entry.changed() && !entry.before.is_empty() {
            let before = match (&entry.before, form.made.iter().find(|record| entry.before.ids() == [record.id])) {
                (_, Some(made)) => (made.kind.title)(&state.world, made),
                (value, None) => state.words.show(&state.world, form.kind, entry.field.name, value),
            };
            note(state.words.with("form-was", &[("text", before.replace('\n', " / ").into())]), look.dim());
        }
        if here {
            lines.extend(offers(state, form));
            if let Some(hint) = hint(entry) {
                lines.push(Line { target: None, part: Part::Note(state.words.t(hint), look.dim()) });
            }
        }
    }
    lines.push(Line { target: None, part: Part::Gap });
    lines.push(Line { target: Some(Target::Field(form.entries.len())), part: Part::Save });
    lines
}

/// How this field can be filled otherwise than by typing it out; only as long as nothing was typed.
fn hint(entry: &Entry) -> Option<&'static str> {
    match entry.field.ty {
        Type::Period if entry.selected && matches!(entry.value, Ok(Value::Period(_))) => Some("hint-period-steps"),
        _ if entry.touched && !entry.is_long() => None,
        Type::Period => Some("hint-period"),
        Type::Choice(_) | Type::Flag => Some("hint-choice"),
        Type::Ref(_) => Some("hint-link"),
        Type::Refs(_) => Some("hint-links"),
        Type::LongText => Some("hint-long"),
        _ => None,
    }
}

fn offers(state: &State, form: &Form) -> Vec<Line> {
    let Some(offers) = &form.offers else { return Vec::new() };
    let line = |(number, offer): (usize, &Offer)| {
        let (label, detail) = match offer {
            Offer::Link(id) => match form.made.iter().find(|record| record.id == *id) {
                Some(record) => ((record.kind.title)(&state.world, record), String::new()),
                None => {
                    let about = state.world.get(*id).map(|record| (record.kind.context)(&state.world, record));
                    (state.world.title(*id), about.unwrap_or_default())
                }
            },
            Offer::Word(label, _) => (label.clone(), String::new()),
            Offer::Make(kind, name) => {
                let kind = state.words.kind(kind);
                (
                    state.words.with("offer-make", &[("name", name.as_str().into()), ("kind", kind.into())]),
                    String::new(),
                )
            }
        };
        Line { target: Some(Target::Offer(number)), part: Part::Offer(label, detail, Some(number) == offers.cursor) }
    };
    offers.offers.iter().enumerate().map(line).collect()
}

fn field(state: &State, look: Look, form: &Form, number: usize, frame: &mut Frame<'_>, area: Rect) {
    let entry = &form.entries[number];
    let here = number == form.cursor;
    let label = state.words.field(form.kind, entry.field.name);
    let sign = if entry.changed() { "*" } else { " " };
    let style = if here { look.accent().add_modifier(Modifier::BOLD) } else { Style::new() };
    let buffer = frame.buffer_mut();
    paint::put(buffer, Rect { width: 1, ..area }, sign, look.accent());
    paint::put(buffer, Rect { width: LABELS - 3, ..paint::indent(area, 1) }, &label, style);
    let mut left = paint::indent(area, LABELS);
    if matches!(entry.field.ty, Type::Refs(_)) {
        let name = |id: &Id| match form.made.iter().find(|record| record.id == *id) {
            Some(record) => (record.kind.title)(&state.world, record),
            None => state.world.title(*id),
        };
        let text = chips(entry.chosen.iter().map(name), usize::from(left.width), here);
        paint::put(buffer, left, &text, Style::new());
        left = paint::indent(left, if text.is_empty() { 0 } else { width(&text) as u16 + 1 });
    }
    let mixed = entry.mixed && !entry.touched;
    if mixed {
        paint::put(buffer, left, &state.words.t("form-mixed"), look.dim());
    }
    let (typed, at) = paint::typed(&entry.input, left.width.into());
    let style = match (here && entry.selected, here) {
        (true, _) => look.here(),
        (_, true) => Style::new().add_modifier(Modifier::UNDERLINED),
        _ => Style::new(),
    };
    if !typed.is_empty() {
        paint::put(buffer, left, &typed, style);
        if matches!(entry.field.ty, Type::Ref(_)) && form.made.iter().any(|record| entry.chosen == [record.id]) {
            let note = format!("({})", state.words.t("form-made"));
            paint::put(buffer, paint::indent(left, width(&typed) as u16 + 1), &note, look.dim());
        }
    } else if here && !mixed {
        paint::put(buffer, left, &"_".repeat(usize::from(left.width).min(24)), look.dim());
    }
    if here {
        frame.set_cursor_position((left.x + at.min(left.width.saturating_sub(1)), left.y));
    }
}

/// "[Dalfsen] [Deventer] +9": as many of several links as fit. Under the cursor there is room to type behind them, and
/// the last ones are shown, because those are what Backspace takes away.
fn chips(names: impl Iterator<Item = String>, room: usize, here: bool) -> String {
    let room = if here { room.saturating_sub(18) } else { room };
    let mut chips: Vec<String> = names.map(|name| format!("[{name}]")).collect();
    let all = chips.len();
    let long = |chips: &[String]| chips.iter().map(|chip| width(chip) + 1).sum::<usize>();
    while chips.len() > 1 && long(&chips) + if chips.len() < all { 4 } else { 0 } > room {
        chips.remove(if here { 0 } else { chips.len() - 1 });
    }
    let hidden = all - chips.len();
    if hidden > 0 {
        chips.insert(if here { 0 } else { chips.len() }, format!("+{hidden}"));
    }
    truncate(&chips.join(" "), room, '…').into_owned()
}
