//! Who answers for a theme, and for what is taken up on it.

use crate::catalogue::{
    Id, Record, World,
    kinds::{
        portfolio,
        seat::{self, Role},
        theme,
    },
    validity,
};
use jiff::civil::Date;

/// The portfolio under which somebody answers for a theme in a district on a day: that of the theme itself, else of the
/// nearest theme above it. `None` as the district is the whole unit.
pub fn answering(world: &World, theme: Id, district: Option<Id>, day: Date) -> Option<&Record> {
    let held = |portfolio: &&Record| {
        let here = (portfolio.kind.district)(world, portfolio) == district;
        here && portfolio.has(portfolio::HOLDER) && validity::holds(portfolio, day)
    };
    let portfolios = |theme: &Record| world.linked_by(theme.id, portfolio::THEME).into_iter().find(held);
    validity::chain(world, theme, theme::PARENT).find_map(portfolios)
}

/// Who has a role in a group on a day; the first of several.
pub fn in_role(world: &World, group: Id, role: Role, day: Date) -> Option<Id> {
    let holds = |seat: &Record| seat.is(seat::ROLE, role) && validity::holds(seat, day);
    let seats = world.linked_by(group, seat::GROUP).into_iter().filter(|seat| holds(seat));
    seats.filter_map(|seat| seat.get(seat::PERSON)).next()
}
