//! Who answers for a theme, and for what is taken up on it.

use crate::catalogue::{Id, Record, World, kinds, validity};
use jiff::civil::Date;

/// The portfolio under which somebody answers for a theme in a district on a day: that of the theme itself, else of the
/// nearest theme above it. `None` as the district is the whole unit.
pub fn answering(world: &World, theme: Id, district: Option<Id>, day: Date) -> Option<&Record> {
    let held = |portfolio: &&Record| {
        let here = (portfolio.kind.district)(world, portfolio) == district;
        here && !portfolio.get("holder").is_empty() && validity::holds(portfolio, day)
    };
    let portfolios = |theme: &Record| world.linked_by(theme.id, &kinds::PORTFOLIO, "theme").into_iter().find(held);
    validity::chain(world, theme, "parent").find_map(portfolios)
}

/// Who has a role in a group on a day; the first of several.
pub fn in_role(world: &World, group: Id, role: &str, day: Date) -> Option<Id> {
    let holds = |seat: &Record| seat.str("role") == role && validity::holds(seat, day);
    let seats = world.linked_by(group, &kinds::SEAT, "group").into_iter().filter(|seat| holds(seat));
    seats.filter_map(|seat| seat.get("person").as_ref()).next()
}
