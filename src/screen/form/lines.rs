//! The lines of a form: its fields, and under each what it understood, what it offers, what stood there, what is wrong.

use super::{Look, paint};
use crate::{
    app::{
        State, Target,
        bindings::key_of,
        command::{Command, Place},
        form::{
            Form, Offer,
            entry::{Entry, Problem},
        },
    },
    catalogue::{Type, Value, kinds},
};
use ratatui::style::Style;

/// A line of the form as it will stand on screen.
pub struct Line {
    /// What a click on it means.
    pub target: Option<Target>,
    /// What stands there.
    pub part: Part,
}

/// What stands on a line.
pub enum Part {
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

/// What is to be said of a field, in words.
pub fn said(state: &State, form: &Form, problem: &Problem) -> String {
    let named = problem.fields.iter().map(|name| state.words.column(form.kind, name)).collect::<Vec<_>>();
    let args = problem.args.iter().map(|(name, text)| (*name, text.as_str().into()));
    let args: Vec<_> = args.chain([("list", named.join(", ").into())]).collect();
    state.words.with(problem.key, &args)
}

/// The lines of the form, what stands under a field wrapped to so many columns.
pub fn lines(state: &State, look: Look, form: &Form, columns: usize, long: Option<&paint::Typed>) -> Vec<Line> {
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
                note(format!("! {}", said(state, form, problem)), look.alarm());
            }
            Ok(Value::Period(period)) if here => note(format!("= {}", period.echo(state.words.lang())), look.accent()),
            Ok(Value::InWords(_)) if here || entry.touched => {
                let doubt = entry.doubt(state.today);
                // While it is being typed every period is words for a while.
                if let Some(doubt) = doubt.as_ref().filter(|_| entry.left) {
                    note(format!("! {}", said(state, form, doubt)), look.alarm());
                }
                let kept = if doubt.is_some() { "form-kept-as-text" } else { "form-in-words" };
                note(format!("= {}", state.words.t(kept)), look.accent());
            }
            _ => {}
        }
        if let Some(remark) = form.remark.as_ref().filter(|remark| remark.field == entry.field.name) {
            note(said(state, form, &Problem::of(remark.clone())), look.accent());
        }
        if let Some((_, twin)) = form.twin.as_ref().filter(|(_, twin)| twin.field == entry.field.name) {
            let key = key_of(Command::Join, Some(Place::Form)).unwrap_or_default();
            let offer = state.words.with("join-offer", &[("key", key.into())]);
            note(said(state, form, &Problem::of(twin.clone())), look.accent());
            note(offer, look.accent());
        }
        if entry.changed() && !entry.before.is_empty() {
            let before = match &entry.before {
                Value::Ref(id) => form.title(&state.world, *id),
                value => state.words.show(&state.world, form.kind, entry.field.name, value),
            };
            note(state.words.with("form-was", &[("text", before.replace('\n', " / ").into())]), look.dim());
        }
        if let Some((field, now)) = form.replaced(&state.world, entry).filter(|(_, now)| !now.is_empty()) {
            let now = state.words.show(&state.world, kinds::ALL[field.kind], field.name, &now);
            note(state.words.with("form-now", &[("text", now.into())]), look.dim());
        }
        if here {
            lines.extend(offers(state, form));
            if form.offers.as_ref().is_some_and(|offers| offers.more) {
                let text = state.words.t("form-more-offers");
                lines.push(Line { target: None, part: Part::Note(text, look.dim()) });
            }
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
            Offer::Link(id) => {
                let about = state.world.get(*id).map(|record| (record.kind.context)(&state.world, record));
                (form.title(&state.world, *id), about.unwrap_or_default())
            }
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
