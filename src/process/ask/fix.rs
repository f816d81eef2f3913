//! Fixed: since when what is paid by an arrangement stands. The contributions are written down along with it (see
//! [`crate::process::entail`]).

use super::Ask;
use crate::{
    catalogue::{
        Action, Change, Edit, Id, Ids, Record, World,
        describe::kind,
        kind::{Fault, PLAIN},
        kinds::arrangement,
    },
    process::contributions::fix::{Unfit, unfit},
};
use jiff::civil::Date;

kind! {
    /// Since when it stands.
    pub KIND = "fix" [super::FIRST + 9] {
        FIXED_ON: period("fixed_on"),
    }
    required: &[&[FIXED_ON.name]],
    ..PLAIN
}

/// Fixes what is paid by arrangements.
pub static FIX: Ask = Ask { kind: &KIND, action: Action::Edit, shown_first: false, replaces: None, answer };

/// The question, with today.
pub fn fixing(id: Id, today: Date) -> Record {
    let mut record = Record::new(id, &KIND);
    record.set(FIXED_ON, crate::catalogue::Period::day(today));
    record
}

/// What is not known of all cannot stand.
fn answer(world: &World, _: &mut Ids, asked: &Record, about: &[Id]) -> Result<Vec<Edit>, Fault> {
    let mut edits = Vec::new();
    for before in about.iter().filter_map(|id| world.get(*id)) {
        match unfit(world, before) {
            None => {}
            Some(Unfit::Nobody) => return Err(Fault::new(FIXED_ON, "problem-nobody-pays")),
            Some(Unfit::Unknown(who)) => {
                let names: Vec<String> = who.into_iter().map(|id| world.title(id)).collect();
                return Err(Fault::with(FIXED_ON, "problem-pays-unknown", names.join(", ")));
            }
        }
        let mut after = before.clone();
        after.set(arrangement::FIXED_ON, asked.get(FIXED_ON));
        edits.extend(Change::between(before, &after));
    }
    Ok(edits)
}
