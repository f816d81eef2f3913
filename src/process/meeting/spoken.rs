//! "Volgend DVO": the day on which a group meets next, as people say it where a day is asked for.

use super::next_after;
use crate::catalogue::{
    Id, Period, Record, World,
    kinds::{self as k, group, meeting},
    text::fold,
};
use jiff::civil::Date;

/// What stands before the name of the group, folded.
const NEXT: [&str; 4] = ["volgende", "volgend", "eerstvolgende", "next"];

/// The name of the group in "volgend DVO", folded; `None` when something else was said.
pub fn next_of(text: &str) -> Option<String> {
    let said = fold(text.trim());
    let (first, rest) = said.split_once(' ')?;
    NEXT.contains(&first).then(|| rest.trim().to_owned())
}

/// When the group of this (folded) name meets next after today, among the groups of a district and those of the unit.
/// Of several groups of one name that of the district is meant. `None` when no such meeting is planned.
pub fn when(world: &World, name: &str, district: Option<Id>, today: Date) -> Option<Period> {
    let ours = |group: &&Record| (group.kind.district)(world, group).is_none_or(|its| Some(its) == district);
    let mut called: Vec<&Record> = world.of(&k::GROUP).filter(ours).filter(|group| is_called(group, name)).collect();
    called.sort_by_key(|group| ((group.kind.district)(world, group).is_none(), group.id));
    let next = called.into_iter().find_map(|group| next_after(world, group.id, today, None))?;
    next.get(meeting::DATE)
}

/// By its name, abbreviation or another name, or by the first word of its abbreviation: "DVO" for "DVO IJsselland".
fn is_called(group: &Record, name: &str) -> bool {
    let aliases = group.get(group::ALIASES).split(';').map(str::trim);
    let names = [group.get(group::NAME), group.get(group::ABBREVIATION)].into_iter().chain(aliases);
    let mut folded = names.map(fold).filter(|known| !known.is_empty());
    folded.any(|known| known == name) || fold(group.get(group::ABBREVIATION)).split(' ').next() == Some(name)
}
