//! What was perhaps written down twice.

use super::{Sight, Spot};
use crate::{
    catalogue::{Record, Value, World},
    process::same::{self, Pair},
};

/// Pairs that share a key of their kind: one address, one name, one number in a meeting. It is a question: who says that
/// they are two has answered it for good.
pub(super) fn twice(sight: Sight<'_>) -> Vec<Spot> {
    let world = sight.world;
    let spot = |Pair { one, other, key }: Pair<'_>| {
        let fields = key.fields.iter().copied().filter(|name| !one.named(name).is_empty()).collect();
        let spot = Spot::of(one).says("other", Value::text(&told_apart(world, other)));
        Spot { with: Some(other.id), within: vec![one.id, other.id], fields, ..spot }
    };
    same::pairs(world).into_iter().map(spot).collect()
}

/// "Fenna Dam (burgemeester, Raalte)"
fn told_apart(world: &World, record: &Record) -> String {
    let (title, context) = ((record.kind.title)(world, record), (record.kind.context)(world, record));
    if context.is_empty() { title } else { format!("{title} ({context})") }
}
