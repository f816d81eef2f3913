//! The bars at the top and bottom: title, tabs, message, footer.

use super::{Drawn, Look, Sign, paint};
use crate::{
    app::{
        State, Target,
        bindings::{BINDINGS, key_of},
        command::{Command, Place},
    },
    catalogue::{Period, text::width},
    process::scope::Scope,
};
use ratatui::{Frame, layout::Rect, style::Modifier};

/// Program, district in view, file if it may only be read, today.
pub fn title(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect) {
    let place = match state.scope {
        Scope::All => state.words.t("all-districts"),
        Scope::One(id) => state.world.title(id),
    };
    let dot = look.sign(Sign::Dot);
    let mut text = format!(" dvo {dot} {place}");
    if state.is_trial() {
        text = format!("{text} {dot} {}", state.words.t("title-trial"));
    }
    if state.read_only {
        text = format!("{text} {dot} {}", state.words.t("title-read-only"));
    }
    let today = today(state, area.width);
    let room = Rect { width: area.width.saturating_sub(width(&today) as u16 + 1), ..area };
    let more = look.sign(Sign::More);
    let trail: Vec<String> = state.crumbs().iter().map(|crumb| format!(" {more} {crumb}")).collect();
    // The nearest crumbs matter most: those further back give way.
    let fits =
        |from: usize| width(&text) + 4 + trail[from..].iter().map(|c| width(c)).sum::<usize>() <= room.width.into();
    let from = (0..trail.len()).find(|from| fits(*from)).unwrap_or(trail.len().saturating_sub(1));
    if from > 0 {
        text = format!("{text} {more} …");
    }
    text.extend(trail.into_iter().skip(from));
    paint::put(frame.buffer_mut(), room, &text, look.accent().add_modifier(Modifier::BOLD));
    paint::put_right(frame.buffer_mut(), area, &today, look.dim());
}

/// "ma 14 september 2026, week 38", or shorter where the crumbs need the room.
fn today(state: &State, columns: u16) -> String {
    let (day, lang) = (Period::day(state.today), state.words.lang());
    let whole = day.echo(lang);
    if columns >= super::WIDE {
        return format!("{whole} ");
    }
    let weekday = whole.split(' ').next().unwrap_or_default();
    let week = state.today.iso_week_date().week().to_string();
    let args = [("day", format!("{weekday} {}", day.compact_with_year(lang)).into()), ("week", week.into())];
    format!("{} ", state.words.with("title-today", &args))
}

/// The tabs with their digits. Where there is no room for every name they have short ones, the one in view first; those
/// for which there is no room even then keep their digit, by which they are reached all the same. What room is left
/// makes names whole again.
pub fn tabs(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let label = |number: usize, short: &str| {
        let def = state.tabs[number].def;
        match def.any_kind {
            true => format!("+ {}", def.title(&state.words)),
            false => format!("{} {}", number + 1, state.words.t(&format!("tab-{}{short}", def.name))),
        }
    };
    let all = 0..state.tabs.len();
    let whole: Vec<String> = all.clone().map(|number| label(number, "")).collect();
    let room = usize::from(area.width).saturating_sub(1);
    let taken = |labels: &[String], gap: usize| labels.iter().map(|label| width(label) + gap).sum::<usize>() - gap;
    let (labels, gap) = if taken(&whole, 2) <= room {
        (whole, 2)
    } else {
        let mut labels: Vec<String> = all.clone().map(|number| (number + 1).to_string()).collect();
        let order = || std::iter::once(state.at).chain(all.clone().filter(|number| *number != state.at));
        for named in [all.clone().map(|number| label(number, "-short")).collect(), whole] {
            for number in order() {
                let before = std::mem::replace(&mut labels[number], named[number].clone());
                if taken(&labels, 1) > room {
                    labels[number] = before;
                    break;
                }
            }
        }
        (labels, 1)
    };
    let mut left = paint::indent(area, 1);
    for (number, label) in labels.iter().enumerate() {
        let style = if number == state.at { look.here().add_modifier(Modifier::BOLD) } else { look.dim() };
        let here = Rect { width: (width(label) as u16).min(left.width), ..left };
        paint::put(frame.buffer_mut(), here, label, style);
        drawn.hits.push((here, Target::Tab(number)));
        left = paint::indent(left, here.width + gap);
    }
}

/// As many lines as a message may take: an error with a long path in it is still shown whole.
const MESSAGE: usize = 6;

/// As many lines as the keys may take that can follow the one just pressed.
const KEYS: usize = 9;

/// The lines of the message, or of the keys that can follow the one just pressed.
fn message(state: &State, columns: u16) -> Vec<String> {
    let wide = usize::from(columns).saturating_sub(2);
    if state.prefix.is_some() {
        let keys = state.awaited().into_iter();
        // The blank within a name does not break, so that a key stays with what it does.
        let keys = keys.map(|(key, command)| format!("{key} {}", command.label(&state.words)).replace(' ', "\u{a0}"));
        let lines = paint::wrapped(&keys.collect::<Vec<_>>().join("  "), wide, KEYS);
        return lines.into_iter().map(|line| line.replace('\u{a0}', " ")).collect();
    }
    let Some(toast) = &state.toast else { return Vec::new() };
    match toast.until {
        Some(_) => paint::wrapped(&toast.text, wide, MESSAGE),
        None => paint::wrapped(&format!("{} {}", toast.text, state.words.t("toast-esc")), wide, MESSAGE),
    }
}

/// Rows the message takes.
pub fn toast_height(state: &State, columns: u16) -> u16 {
    message(state, columns).len() as u16
}

/// Draws the message.
pub fn toast(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect) {
    let lasting = state.prefix.is_none() && state.toast.as_ref().is_some_and(|toast| toast.until.is_none());
    let style = if lasting { look.alarm() } else { look.accent() };
    for (at, line) in message(state, area.width).iter().enumerate().take(area.height.into()) {
        paint::put(frame.buffer_mut(), paint::indent(paint::row(area, at as u16), 1), line, style);
    }
}

/// The keys that work here; those that cannot run now are left out. Help is always there.
pub fn footer(state: &State, look: Look, frame: &mut Frame<'_>, area: Rect, drawn: &mut Drawn) {
    let place = Place::of(state);
    let help = format!("F1 {}", Command::Help.label(&state.words));
    let help_area =
        Rect { x: area.right().saturating_sub(width(&help) as u16 + 1), width: width(&help) as u16, ..area };
    paint::put(frame.buffer_mut(), help_area, &help, look.accent().add_modifier(Modifier::BOLD));
    drawn.hits.push((help_area, Target::Command(Command::Help)));
    let mut here: Vec<_> =
        BINDINGS.iter().filter(|binding| binding.footer > 0 && binding.places.contains(&place)).collect();
    here.sort_by_key(|binding| binding.footer);
    let mut left = Rect { width: help_area.x.saturating_sub(area.x + 2), ..paint::indent(area, 1) };
    for binding in here.into_iter().filter(|binding| binding.command.why_not(state).is_none()) {
        let key = binding.keys.first().copied().or_else(|| key_of(binding.command, Some(place))).unwrap_or_default();
        let Some(label) = binding.command.label_here(state) else { continue };
        let wide = (width(key) + 1 + width(&label)) as u16;
        if wide > left.width {
            break;
        }
        let whole = Rect { width: wide, ..left };
        paint::put(frame.buffer_mut(), whole, key, look.accent());
        paint::put(frame.buffer_mut(), paint::indent(whole, width(key) as u16 + 1), &label, look.dim());
        drawn.hits.push((whole, Target::Command(binding.command)));
        left = paint::indent(left, wide + 2);
    }
}
