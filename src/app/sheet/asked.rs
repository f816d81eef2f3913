//! What an organisation asks for in its plans, and what became of it in the year and district in view.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{
        At, Id, Record,
        at::When,
        kinds::{agenda_line, consideration, plan, priority},
    },
    process::priorities::{self, Became},
};

/// Its valid plans with their priorities, and under each what became of it; then the plans that are not valid.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    let (world, words, year) = (scene.world, scene.words, scene.year);
    let Some(organisation) = about.and_then(|id| world.get(id)) else { return Vec::new() };
    // What belongs to the whole unit is looked at from the district in view.
    let district = (organisation.kind.district)(world, organisation).or(scene.scope.district());
    let (valid, past) = priorities::trace(world, organisation.id, district, year);
    let args = [("year", year.to_string().into())];
    let mut rows = vec![Row::Head(words.with("asked-valid", &args), Some(valid.len()))];
    if valid.is_empty() {
        rows.push(Line::new(words.with("asked-no-plan", &args)).alarming().into());
    }
    for (plan, traced) in valid {
        rows.push(plan_line(scene, plan).into());
        for one in traced {
            let Some(priority) = world.get(one.priority) else { continue };
            let title = (priority.kind.title)(world, priority);
            // A priority without a theme is called by its words already.
            let quote = if one.became == Became::Unnamed { "" } else { priority.get(priority::QUOTE) };
            rows.push(Line::new(title).to(priority.id).saying(quote).deep(1).into());
            rows.extend(became(scene, &one.became).into_iter().map(|line| Row::Line(line.deep(2))));
        }
    }
    if !past.is_empty() {
        rows.push(Row::Head(words.with("asked-past", &args), Some(past.len())));
        rows.extend(past.into_iter().map(|plan| Row::Line(plan_line(scene, plan))));
    }
    rows
}

/// A plan with how long it holds.
fn plan_line(scene: &Scene<'_>, plan: Id) -> Line {
    let show =
        |record: &Record, field: At<When>| scene.words.show(scene.world, record.kind, field.name, record.value(field));
    let span = scene.world.get(plan).map(|record| [plan::FROM, plan::UNTIL].map(|field| show(record, field)));
    let span = span.filter(|span| span.iter().any(|end| !end.is_empty())).map(|span| span.join(" – "));
    Line::new(scene.world.title(plan)).to(plan).saying(span.unwrap_or_default())
}

fn became(scene: &Scene<'_>, became: &Became) -> Vec<Line> {
    let (world, words) = (scene.world, scene.words);
    match became {
        Became::Lines(lines) => {
            let line = |line: &Record| {
                let status = words.said(line, agenda_line::STATUS);
                let period = line.value(agenda_line::PERIOD).say_when_briefly(words.lang());
                let said = [status, period].into_iter().filter(|text| !text.is_empty());
                let number = line.get(agenda_line::NUMBER);
                let title = (line.kind.title)(world, line);
                let title = if number.is_empty() { title } else { format!("{number} {title}") };
                Line::new(title).to(line.id).saying(said.collect::<Vec<_>>().join(" · "))
            };
            lines.iter().filter_map(|id| world.get(*id)).map(line).collect()
        }
        Became::Not(why) => {
            let outcome = world.get(*why).map(|one| words.said(one, consideration::OUTCOME)).unwrap_or_default();
            let said = world.get(*why).map(|one| one.get(consideration::WHY).replace('\n', " ")).unwrap_or_default();
            vec![Line::new(outcome).to(*why).saying(said)]
        }
        Became::Open => vec![Line::new(words.t("asked-open")).alarming()],
        Became::Unnamed => vec![Line::new(words.t("asked-unnamed")).alarming()],
    }
}
