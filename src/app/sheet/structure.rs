//! The network as a tree that folds: the unit with its bodies, each district with its own; under a body what it is tied
//! to, read in both directions.

use super::{Line, Row, Scene};
use crate::catalogue::{
    Id, Record,
    kinds::{
        self as k, district,
        group::{self, GroupKind, Status},
        relation, seat,
    },
    text::sort_key,
};

/// The order in which kinds of bodies stand under a district or the unit.
const KINDS: [GroupKind; GroupKind::ALL.len()] = [
    GroupKind::Dvo,
    GroupKind::Regional,
    GroupKind::Board,
    GroupKind::Steering,
    GroupKind::Support,
    GroupKind::Triangle,
    GroupKind::ExpertGroup,
    GroupKind::WorkingGroup,
    GroupKind::Project,
    GroupKind::Other,
];

/// The whole network, or one body with its neighbours.
pub(super) fn rows(scene: &Scene<'_>, about: Option<Id>) -> Vec<Row> {
    if let Some(group) = about.and_then(|id| scene.world.get(id)).filter(|record| *record.kind == k::GROUP) {
        return body(scene, group, 0);
    }
    let mut rows = vec![Row::from(Line::new(scene.words.t("structure-unit")))];
    rows.extend(bodies(scene, None, 1));
    let mut districts: Vec<&Record> = scene.world.of(&k::DISTRICT).collect();
    districts.sort_by_cached_key(|district| sort_key(district.get(district::NAME)));
    for district in districts.into_iter().filter(|district| scene.scope.holds(scene.world, district)) {
        let own = scene.scope.district().is_none_or(|seen| seen == district.id);
        if own {
            rows.push(Line::new(scene.world.title(district.id)).to(district.id).into());
            rows.extend(bodies(scene, Some(district.id), 1));
        }
    }
    rows
}

fn bodies(scene: &Scene<'_>, district: Option<Id>, depth: usize) -> Vec<Row> {
    let world = scene.world;
    let mut groups: Vec<&Record> =
        world.of(&k::GROUP).filter(|group| (group.kind.district)(world, group) == district).collect();
    let place = |group: &Record| {
        let its = group.get(group::KIND);
        KINDS.iter().position(|kind| Some(*kind) == its).unwrap_or(KINDS.len())
    };
    groups.sort_by_cached_key(|group| {
        (group.is(group::STATUS, Status::Closed), place(group), sort_key(group.get(group::NAME)))
    });
    groups.into_iter().flat_map(|group| body(scene, group, depth)).collect()
}

/// A body, and under it whom it is tied to.
fn body(scene: &Scene<'_>, group: &Record, depth: usize) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    let kind = words.said(group, group::KIND);
    let seats = world.linked_now(group.id, seat::GROUP).len();
    let status = match group.get(group::STATUS) {
        Some(Status::Active) | None => String::new(),
        Some(other @ (Status::Proposed | Status::Paused | Status::Closed)) => {
            format!(" · {}", words.word(group::STATUS, other))
        }
    };
    let said = format!("{kind} · {}{status}", words.count("structure-seats", seats));
    // In the whole network whom a body is tied to is a step further.
    let line = Line { closed: depth > 0, ..Line::new(world.title(group.id)).to(group.id).saying(said).deep(depth) };
    let mut rows = vec![Row::from(line)];
    for (relation, place) in world.pointing_at(group.id) {
        if *relation.kind != k::RELATION || !world.holds_now(relation) {
            continue;
        }
        let verb = words.verb(relation, place).unwrap_or_default();
        let other = relation.links().find(|(_, id)| *id != group.id).map(|(_, id)| id);
        let name = other.map(|id| world.title(id)).unwrap_or_default();
        let line = Line::new(format!("{verb} {name}")).saying(relation.get(relation::SUBJECT)).deep(depth + 1);
        rows.push(Row::Line(match other {
            Some(id) => line.to(id),
            None => line,
        }));
    }
    rows
}
