//! From the matrix into the year agenda, with the trace kept; and why what was not chosen was not.

use super::Matrix;
use crate::{
    catalogue::{
        Change, Edit, Id, Ids, Record, Value, World,
        kinds::{self as k, agenda, agenda_line, consideration},
    },
    process::{ask::reason, scope},
};

/// The agenda that what is chosen goes on; `None` when it is still to be made.
///
/// # Errors
/// The sentence that says why nothing can be put on one: it is of no single district, or its year was evaluated.
pub fn agenda_of(world: &World, district: Option<Id>, year: i16) -> Result<Option<&Record>, &'static str> {
    let district = district.ok_or("whynot-one-district")?;
    match scope::agenda(world, district, year) {
        Some(agenda) if agenda.is(agenda::STATUS, agenda::Status::Evaluated) => Err("whynot-evaluated"),
        agenda => Ok(agenda),
    }
}

/// The edits that put these themes on the agenda of the matrix's district and year, a line each: with the municipalities
/// that asked and the priorities in which they did. The agenda is made where there is none.
pub fn edits(world: &World, ids: &mut Ids, matrix: &Matrix, chosen: &[Id]) -> Vec<Edit> {
    let Ok(agenda) = agenda_of(world, matrix.district, matrix.year) else { return Vec::new() };
    let mut edits = Vec::new();
    let agenda = agenda.map(|agenda| agenda.id).unwrap_or_else(|| {
        let mut agenda = Record::new(ids.next_id(), &k::AGENDA);
        agenda.set(agenda::DISTRICT, matrix.district);
        agenda.set(agenda::YEAR, Value::Int(matrix.year.into()));
        let id = agenda.id;
        edits.push(Edit::Create(agenda));
        id
    });
    for asked in matrix.themes.iter().filter(|asked| chosen.contains(&asked.theme)) {
        let mut line = Record::new(ids.next_id(), &k::AGENDA_LINE);
        let wishes = || matrix.municipalities.iter().zip(&asked.wishes);
        let origin: Vec<Id> =
            wishes().filter(|(_, wish)| wish.is_some()).map(|(municipality, _)| municipality.id).collect();
        let mut priorities: Vec<Id> =
            asked.wishes.iter().flatten().flat_map(|wish| &wish.priorities).copied().collect();
        // Municipalities that share a plan share its priorities.
        priorities.sort_unstable();
        priorities.dedup();
        line.set(agenda_line::SUBJECT, Value::text(&world.title(asked.theme))).set(agenda_line::AGENDA, agenda);
        line.set(agenda_line::THEME, asked.theme).set(agenda_line::ORIGIN, origin);
        line.set(agenda_line::PRIORITIES, priorities);
        edits.push(Edit::Create(line));
    }
    edits
}

/// The edits that write down why these themes were not chosen; what was written down before is changed.
pub fn explained(world: &World, ids: &mut Ids, themes: &[Id], said: &Record) -> Vec<Edit> {
    let same = |one: &&Record| {
        one.get(consideration::DISTRICT) == said.get(reason::DISTRICT)
            && one.get(consideration::YEAR) == said.get(reason::YEAR)
    };
    let mut edits = Vec::new();
    for theme in themes {
        let known = world.linked_by(*theme, consideration::THEME).into_iter().rfind(same);
        let mut after = known.cloned().unwrap_or_else(|| {
            let mut made = Record::new(ids.next_id(), &k::CONSIDERATION);
            made.set(consideration::THEME, *theme);
            made
        });
        after.set(consideration::DISTRICT, said.get(reason::DISTRICT)).set(consideration::YEAR, said.get(reason::YEAR));
        after.set(consideration::OUTCOME, said.value(reason::OUTCOME).clone());
        after.set(consideration::WHY, said.get(reason::WHY));
        match known {
            Some(before) => edits.extend(Change::between(before, &after)),
            None => edits.push(Edit::Create(after)),
        }
    }
    edits
}
