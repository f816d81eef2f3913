//! What a new record begins with, whoever makes it.

use super::{
    order, portfolio,
    scope::{self, Scope},
};
use crate::catalogue::{Id, Record, Value, World, kinds};
use jiff::civil::Date;

/// Fills a new record with what follows from where it is made: the district in view, the tab's own word, the year
/// agenda. An agenda that does not exist yet is made along with its first line.
pub fn begin(world: &World, mut record: Record, scope: Scope, year: i16, agenda_id: Id) -> (Record, Vec<Record>) {
    let mut made = Vec::new();
    // Expert groups work for the whole unit, everything else a coordinator adds belongs to the district in view.
    let levelled = record.kind.field("level").is_some() && record.get("level").is_empty();
    if levelled && record.str("kind") == "expert_group" {
        record.set("level", Value::Choice("unit"));
    }
    // What stands in an order comes last in it, with room between for what is put there later.
    if let Some(through) = record.kind.ordered_in
        && record.get("position").is_empty()
        && let Some(above) = record.get(through).as_ref()
    {
        record.set("position", order::last(world, above, record.kind));
    }
    // What is of a year is of the one in view.
    if record.kind.field("year").is_some() && record.get("year").is_empty() {
        record.set("year", Value::Int(year.into()));
    }
    // A meeting is of the district of its group, wherever it is planned from.
    let of_group = world.follow(&record, "group").and_then(|group| (group.kind.district)(world, group));
    if let (Some(its), true) = (of_group, scope::has_district(record.kind) && record.get("district").is_empty()) {
        record.set("district", Value::Ref(its));
    }
    let Some(district) = scope.district() else { return (record, made) };
    if scope::has_district(record.kind) && record.get("district").is_empty() && record.str("level") != "unit" {
        record.set("district", Value::Ref(district));
        if levelled {
            record.set("level", Value::Choice("district"));
        }
    }
    // A portfolio is held in the DVO of the district.
    if *record.kind == kinds::PORTFOLIO && record.get("group").is_empty() {
        let mut boards = world.linked_by(district, &kinds::GROUP, "district").into_iter();
        if let Some(dvo) = boards.find(|group| group.str("kind") == "dvo") {
            record.set("group", Value::Ref(dvo.id));
        }
    }
    if *record.kind == kinds::AGENDA_LINE && record.get("agenda").is_empty() {
        let known = scope::agenda(world, district, year).map(|agenda| agenda.id);
        let agenda = known.unwrap_or_else(|| {
            let mut agenda = Record::new(agenda_id, &kinds::AGENDA);
            agenda.set("district", Value::Ref(district)).set("year", Value::Int(year.into()));
            made.push(agenda);
            agenda_id
        });
        record.set("agenda", Value::Ref(agenda));
    }
    (record, made)
}

/// What is filled in along with what was chosen in a new record: with the theme of an agenda line those who answer for
/// it in the district, with its group those who have that role there, who are nearer to it.
pub fn along(world: &World, made: &[Record], record: &Record, scope: Scope, today: Date) -> Vec<(&'static str, Value)> {
    if *record.kind != kinds::AGENDA_LINE {
        return Vec::new();
    }
    let chosen = |field| record.get(field).as_ref();
    let agenda = chosen("agenda").and_then(|agenda| known(world, made, agenda));
    let district = agenda.and_then(|agenda| (agenda.kind.district)(world, agenda)).or(scope.district());
    let portfolio = chosen("theme").and_then(|theme| portfolio::answering(world, theme, district, today));
    let person = |(field, role)| {
        let in_group = chosen("group").and_then(|group| portfolio::in_role(world, group, role, today));
        (field, in_group.or(portfolio.and_then(|held| held.get(field).as_ref())).map(Value::Ref).unwrap_or_default())
    };
    [("holder", "portfolio_holder"), ("project_leader", "project_leader")].map(person).into()
}

/// A record of the world, or one that is made along with it.
pub fn known<'a>(world: &'a World, made: &'a [Record], id: Id) -> Option<&'a Record> {
    made.iter().find(|record| record.id == id).or_else(|| world.get(id))
}
