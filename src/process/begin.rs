//! What a new record begins with, whoever makes it.

use super::{
    contributions::read::reference_year,
    order, portfolio,
    scope::{self, Scope},
    year_agenda::board,
};
use crate::catalogue::{
    At, Id, Record, Value, World,
    at::Link,
    kinds::{self, agenda, agenda_line, arrangement, group, population, seat::Role},
    name,
};
use jiff::civil::Date;

/// Fills a new record with what follows from where it is made: the district in view, the tab's own word, the year
/// agenda. An agenda that does not exist yet is made along with its first line.
pub fn begin(world: &World, mut record: Record, scope: Scope, year: i16, agenda_id: Id) -> (Record, Vec<Record>) {
    let mut made = Vec::new();
    // Expert groups work for the whole unit, everything else a coordinator adds belongs to the district in view.
    let is_group = *record.kind == kinds::GROUP;
    let levelled = is_group && record.lacks(group::LEVEL);
    if levelled && record.is(group::KIND, group::GroupKind::ExpertGroup) {
        record.set(group::LEVEL, group::Level::Unit);
    }
    // What stands in an order comes last in it, with room between for what is put there later.
    if let Some(through) = record.kind.ordered_in
        && record.lacks(name::POSITION)
        && let Some(above) = record.get(through)
    {
        record.set(name::POSITION, order::last(world, above, record.kind));
    }
    // A number of inhabitants is mostly looked up for what is paid in the year in view.
    if *record.kind == kinds::POPULATION {
        if record.lacks(population::YEAR) {
            record.set(population::YEAR, reference_year(world, year));
        }
        // It may be seen by whoever may see its organisation.
        if let Some(its) = world.follow(&record, population::ORGANISATION).filter(|_| record.lacks(name::PUBLIC)) {
            record.set(name::PUBLIC, its.value(name::PUBLIC).clone());
        }
    }
    // What is of a year is of the one in view.
    if record.kind.has_field(name::YEAR) && record.lacks(name::YEAR) {
        record.set(name::YEAR, i64::from(year));
    }
    // By custom one pays by the inhabitants on the first day of the year before.
    if *record.kind == kinds::ARRANGEMENT
        && record.lacks(arrangement::INHABITANTS_YEAR)
        && let Some(its) = record.get(arrangement::YEAR)
    {
        record.set(arrangement::INHABITANTS_YEAR, its - 1);
    }
    // A meeting is of the district of its group, wherever it is planned from.
    let of_group = world.follow(&record, name::GROUP).and_then(|group| (group.kind.district)(world, group));
    if let (Some(its), true) = (of_group, scope::has_district(record.kind) && record.lacks(name::DISTRICT)) {
        record.set(name::DISTRICT, its);
    }
    let Some(district) = scope.district() else { return (record, made) };
    if scope::has_district(record.kind)
        && record.lacks(name::DISTRICT)
        && !(is_group && record.is(group::LEVEL, group::Level::Unit))
    {
        record.set(name::DISTRICT, district);
        if levelled {
            record.set(group::LEVEL, group::Level::District);
        }
    }
    // A portfolio is held in the DVO of the district.
    if *record.kind == kinds::PORTFOLIO && record.lacks(kinds::portfolio::GROUP) {
        record.set(kinds::portfolio::GROUP, board(world, district).map(|dvo| dvo.id));
    }
    if *record.kind == kinds::AGENDA_LINE && record.lacks(agenda_line::AGENDA) {
        let known = scope::agenda(world, district, year).map(|agenda| agenda.id);
        let agenda = known.unwrap_or_else(|| {
            let mut agenda = Record::new(agenda_id, &kinds::AGENDA);
            agenda.set(agenda::DISTRICT, district).set(agenda::YEAR, Value::Int(year.into()));
            made.push(agenda);
            agenda_id
        });
        record.set(agenda_line::AGENDA, agenda);
    }
    (record, made)
}

/// What is filled in along with what was chosen in a new record: with the theme of an agenda line those who answer for
/// it in the district, with its group those who have that role there, who are nearer to it.
pub fn along(world: &World, made: &[Record], record: &Record, scope: Scope, today: Date) -> Vec<(At<Link>, Value)> {
    if *record.kind != kinds::AGENDA_LINE {
        return Vec::new();
    }
    let chosen = |field: At<Link>| record.get(field);
    let agenda = chosen(agenda_line::AGENDA).and_then(|agenda| known(world, made, agenda));
    let district = agenda.and_then(|agenda| (agenda.kind.district)(world, agenda)).or(scope.district());
    let portfolio = chosen(agenda_line::THEME).and_then(|theme| portfolio::answering(world, theme, district, today));
    let person = |(field, of_portfolio, role): (At<Link>, At<Link>, Role)| {
        let in_group = chosen(agenda_line::GROUP).and_then(|group| portfolio::in_role(world, group, role, today));
        (field, in_group.or(portfolio.and_then(|held| held.get(of_portfolio))).map(Value::Ref).unwrap_or_default())
    };
    let asked = [
        (agenda_line::HOLDER, kinds::portfolio::HOLDER, Role::PortfolioHolder),
        (agenda_line::PROJECT_LEADER, kinds::portfolio::PROJECT_LEADER, Role::ProjectLeader),
    ];
    asked.map(person).into()
}

/// A record of the world, or one that is made along with it.
pub fn known<'a>(world: &'a World, made: &'a [Record], id: Id) -> Option<&'a Record> {
    made.iter().find(|record| record.id == id).or_else(|| world.get(id))
}
