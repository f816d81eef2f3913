//! What a card says beside the fields of a record that takes more than the record and its links to work out.

use super::contributions::{Now, Shares, shares};
use crate::catalogue::{
    Decimal, Record, Value, World,
    kinds::{self as k, contribution},
};

/// Each under the word by which the locales name it (`worked-out-…`).
pub const WORDS: [&str; 4] = ["total", "paid", "open", "now"];

/// What is worked out of a record, by the word of [`WORDS`]; nothing for most.
pub fn worked_out(world: &World, record: &Record) -> Vec<(&'static str, Value)> {
    let euros = |cents| Value::Decimal(Decimal::cents(cents));
    match () {
        () if *record.kind == k::ARRANGEMENT => {
            let shares = shares(world, record);
            let known = shares.shares.iter().any(|share| share.cents.is_ok());
            let mut said = Vec::new();
            if known {
                said.push(("total", euros(shares.total)));
            }
            if shares.fixed.is_some() {
                said.extend([("paid", euros(shares.paid())), ("open", euros(shares.open()))]);
                said.extend(now(&shares).filter(|now| *now != shares.total).map(|now| ("now", euros(now))));
            }
            said
        }
        () if *record.kind == k::CONTRIBUTION => {
            let of = world.follow(record, contribution::ARRANGEMENT).map(|of| shares(world, of));
            let all = of.iter().flat_map(|of| &of.shares);
            let mut its = all.filter(|share| share.contribution == Some(record.id));
            let now = its.next().and_then(|share| match share.now {
                Now::Cents(cents) => Some(cents),
                Now::Gone => Some(0),
                Now::Same | Now::Unknown(_) => None,
            });
            now.map(|now| ("now", euros(now))).into_iter().collect()
        }
        () => Vec::new(),
    }
}

/// What an arrangement that is fixed would come to now; `None` where that is not known of all.
fn now(shares: &Shares) -> Option<i64> {
    shares.shares.iter().try_fold(0_i64, |sum, share| {
        let its = match share.now {
            Now::Same => share.cents.ok()?,
            Now::Cents(cents) => cents,
            Now::Gone => 0,
            Now::Unknown(_) => return None,
        };
        Some(sum.saturating_add(its))
    })
}
