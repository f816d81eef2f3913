//! A safety strategy: what contributes to each of its themes in the year in view, and its endterm review: what was done
//! in all its years.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{
        Id, Record,
        kinds::{
            self as k,
            agenda_line::{self, Mark},
            plan,
        },
    },
    process::strategy::{self, Part, STATUSES, Tally},
    words::Words,
};
use std::ops::RangeInclusive;

/// The strategy it is about, else the one that holds in the year in view.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let chosen = about.and_then(|id| world.get(id)).filter(|record| *record.kind == k::STRATEGY);
    let Some(record) = chosen.or_else(|| strategy::in_year(world, scene.year)) else { return Vec::new() };
    let Some(years) = strategy::years(world, record) else {
        return vec![
            Line::new(world.title(record.id)).to(record.id).saying(words.t("strategy-no-period")).alarming().into(),
        ];
    };
    // Outside its years there is nothing of the year in view to show: the last of its years then.
    let year = scene.year.clamp(*years.start(), *years.end());
    let (from, until) = (years.start().to_string(), years.end().to_string());
    let period = words.with("strategy-period", &[("from", from.into()), ("until", until.into())]);
    let mut rows = vec![Row::Line(Line::new(world.title(record.id)).to(record.id).saying(period))];
    let parts = strategy::parts(world, record, scene.scope, year..=year);
    rows.push(Row::Head(words.with("strategy-year", &[("year", year.to_string().into())]), None));
    for part in &parts {
        rows.extend(of_year(scene, part));
    }
    rows.push(Row::Head(words.t("strategy-review"), None));
    for part in strategy::parts(world, record, scene.scope, years.clone()) {
        rows.extend(review(scene, &part, years.clone()));
    }
    if record.has(k::strategy::EVALUATION) {
        rows.push(Row::Gap);
        rows.extend(record.get(k::strategy::EVALUATION).lines().map(|line| Row::Text(line.to_owned())));
    }
    rows
}

/// What a theme is called; what belongs to none has a name too.
fn name(scene: &Scene<'_>, part: &Part<'_>) -> String {
    part.theme.map_or_else(|| scene.words.t("strategy-none"), |theme| scene.world.title(theme))
}

/// A theme in the year in view: how many of its lines are done; under it the lines and the plans.
fn of_year(scene: &Scene<'_>, part: &Part<'_>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let tally = part.tally();
    let mut said = vec![counted(words, &tally)];
    if !part.plans.is_empty() {
        said.push(words.count("strategy-plans", part.plans.len()));
    }
    let line = Line::new(name(scene, part)).saying(said.join(" · ")).closed();
    let line = Line { to: part.theme, ..line.bar(tally.done() as u64, tally.lines as u64) };
    let mut rows = vec![Row::Line(line)];
    rows.extend(status(words, &tally));
    rows.extend(part.lines.iter().map(|(_, line)| {
        let status = words.said(line, agenda_line::STATUS);
        let said = [status, world.title_of(line, agenda_line::AGENDA), world.title_of(line, agenda_line::HOLDER)];
        Row::Line(Line::new(numbered(line)).to(line.id).saying(together(&said)).deep(1))
    }));
    rows.extend(part.plans.iter().map(|plan| {
        let kind = words.said(plan, plan::KIND);
        let kind = if kind.is_empty() { words.kind(plan.kind) } else { kind };
        let said = [kind, (plan.kind.context)(world, plan)];
        Row::Line(Line::new(world.title(plan.id)).to(plan.id).saying(together(&said)).deep(1))
    }));
    rows
}

/// A theme over all years: what came of it; under it how it was judged, year by year, and what was decided.
fn review(scene: &Scene<'_>, part: &Part<'_>, years: RangeInclusive<i16>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let counting = |label: String, tally: &Tally| {
        Line::new(label).saying(counted(words, tally)).bar(tally.done() as u64, tally.lines as u64)
    };
    let whole = part.tally();
    let mut rows = vec![Row::Line(counting(name(scene, part), &whole).closed())];
    rows.extend(status(words, &whole));
    let facts = [
        (words.field(&k::AGENDA_LINE, agenda_line::MARK.name), judged(words, &whole)),
        (words.t("strategy-times"), number(whole.postponed)),
        (words.t("strategy-decided"), number(whole.decisions)),
    ];
    let facts = facts.into_iter().filter(|(_, said)| !said.is_empty());
    rows.extend(facts.map(|(label, said)| Row::Line(Line::new(label).saying(said).deep(1))));
    let of_year = |year: i16| (year, part.tally_of(year));
    let years = years.map(of_year).filter(|(_, tally)| *tally != Tally::default());
    rows.extend(years.map(|(year, tally)| counting(year.to_string(), &tally).deep(1).into()));
    rows.extend(part.decisions.iter().map(|(_, entry)| {
        let said = (entry.kind.context)(world, entry);
        Row::Line(Line::new(world.title(entry.id)).to(entry.id).saying(said).deep(1))
    }));
    rows
}

fn number(number: usize) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

/// How far they are in a row of its own: on a small screen there is no room for it behind the bar.
fn status(words: &Words, tally: &Tally) -> Option<Row> {
    let said = standing(words, tally);
    let line = Line::new(words.field(&k::AGENDA_LINE, agenda_line::STATUS.name)).saying(said.as_str()).deep(1);
    (!said.is_empty()).then(|| line.into())
}

/// "5 gereed, 7 gepland"
fn standing(words: &Words, tally: &Tally) -> String {
    let statuses = STATUSES.into_iter().zip(tally.by_status);
    told(statuses.map(|(status, number)| (number, words.word(agenda_line::STATUS, status))))
}

/// "12 regels: 5 gereed, 7 gepland"
fn counted(words: &Words, tally: &Tally) -> String {
    let told = standing(words, tally);
    let lines = words.count("list-count", tally.lines);
    if told.is_empty() { lines } else { format!("{lines}: {told}") }
}

/// "4 bereikt, 1 niet bereikt"
fn judged(words: &Words, tally: &Tally) -> String {
    let marks = Mark::ALL.iter().zip(tally.by_mark);
    told(marks.map(|(mark, number)| (number, words.word(agenda_line::MARK, *mark))))
}

/// "5 gereed, 7 gepland"; what there is none of is not told.
fn told(counts: impl Iterator<Item = (usize, String)>) -> String {
    let told = counts.filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}"));
    told.collect::<Vec<_>>().join(", ")
}

fn together(said: &[String]) -> String {
    said.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}

fn numbered(line: &Record) -> String {
    format!("{} {}", line.get(agenda_line::NUMBER), line.get(agenda_line::SUBJECT)).trim().to_owned()
}
