//! How the other districts organise a theme or a kind of body: side by side, own district first.

use super::{Line, Row, Scene};
use crate::{
    catalogue::{
        Id, Record,
        kinds::{self as k, agenda_line, district, group, portfolio, seat},
        text::sort_key,
        validity,
    },
    process::year,
};

/// Per district: the bodies on the theme (or of the kind of this body), who holds it, and its lines of the year in view.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let Some(subject) = about.and_then(|id| world.get(id)) else { return Vec::new() };
    let mut districts: Vec<&Record> = world.of(&k::DISTRICT).collect();
    let own = scene.scope.district();
    districts.sort_by_cached_key(|district| (Some(district.id) != own, sort_key(district.get(district::NAME))));
    let mut rows = Vec::new();
    for district in districts {
        let here = |record: &&Record| (record.kind.district)(world, record) == Some(district.id);
        let alike = |group: &&Record| match *subject.kind == k::GROUP {
            true => group.get(group::KIND) == subject.get(group::KIND),
            false => group.get(group::THEME) == Some(subject.id),
        };
        let mut lines: Vec<Line> = Vec::new();
        for group in world.of(&k::GROUP).filter(here).filter(alike) {
            let seats = world.linked_now(group.id, seat::GROUP).len();
            let host = world.title_of(group, group::HOST);
            let said = [words.count("structure-seats", seats), host].into_iter().filter(|text| !text.is_empty());
            lines.push(Line::new(world.title(group.id)).to(group.id).saying(said.collect::<Vec<_>>().join(" · ")));
        }
        if *subject.kind == k::THEME {
            let held = world.linked_by(subject.id, portfolio::THEME);
            for one in held.into_iter().filter(here).filter(|one| validity::holds(one, scene.today)) {
                let line = Line::new(world.title_of(one, portfolio::HOLDER)).to(one.id);
                lines.push(line.saying(words.field(one.kind, portfolio::HOLDER.name)));
            }
            let of_year = |line: &&Record| year::of_line(world, line) == Some(scene.year);
            let agenda: Vec<&Record> =
                world.linked_by(subject.id, agenda_line::THEME).into_iter().filter(here).filter(of_year).collect();
            lines.extend(agenda.into_iter().map(|line| {
                let said = words.show_field(world, line, &line.kind.fields[agenda_line::PERIOD.place]);
                Line::new(world.title(line.id)).to(line.id).saying(format!("{} · {said}", words.kind(line.kind)))
            }));
        }
        rows.push(Row::Head(world.title(district.id), Some(lines.len())));
        if lines.is_empty() {
            rows.push(Line::new(words.t("compare-nothing")).into());
        }
        rows.extend(lines.into_iter().map(Row::Line));
    }
    rows
}
