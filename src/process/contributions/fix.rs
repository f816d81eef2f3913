//! Fixing what is paid by an arrangement: from then on it stands, whatever becomes of rates and inhabitants.

use super::{Missing, Now, Share, Shares, uncovered, worked_out};
use crate::catalogue::{
    Change, Decimal, Edit, Id, Ids, Period, Record, Value, World,
    kinds::{
        self as k,
        arrangement::{self, Division},
        contribution,
    },
    name,
    text::fold,
    world::IdMap,
};

/// What is written down of each who pays by an arrangement, by organisation; of several the first that has an amount.
pub(super) fn written<'a>(world: &'a World, arrangement: &Record) -> IdMap<&'a Record> {
    let mut written: IdMap<&Record> = IdMap::default();
    for one in world.linked_by(arrangement.id, contribution::ARRANGEMENT) {
        let Some(organisation) = one.get(contribution::ORGANISATION) else { continue };
        let first = written.entry(organisation).or_insert(one);
        if first.lacks(contribution::AMOUNT) && one.has(contribution::AMOUNT) {
            *first = one;
        }
    }
    written
}

/// What stands since the arrangement was fixed, with what it would come to now where that is something else.
pub(super) fn standing(world: &World, arrangement: &Record, now: Shares, fixed: Period) -> Shares {
    let written = written(world, arrangement);
    let mut shares: Vec<Share> = now.shares.iter().map(|share| stands(share, &written)).collect();
    // Who paid then pays still, though it takes no part any more.
    let gone = written
        .iter()
        .filter(|(id, one)| one.has(contribution::AMOUNT) && now.shares.iter().all(|share| share.organisation != **id));
    shares.extend(gone.map(|(id, one)| Share { now: Now::Gone, ..as_written(*id, one) }));
    shares.sort_by_cached_key(|share| (fold(&world.title(share.organisation)), share.organisation));
    let total = shares.iter().filter_map(|share| share.cents.ok()).fold(0_i64, i64::saturating_add);
    Shares { shares, total, uncovered: uncovered(arrangement, total), fixed: Some(fixed), ..now }
}

fn stands(now: &Share, written: &IdMap<&Record>) -> Share {
    let fixed = written.get(&now.organisation).filter(|one| one.has(contribution::AMOUNT));
    let Some(one) = fixed else {
        return Share {
            cents: Err(Missing::Fixed),
            exact: None,
            capped: false,
            now: Now::of(now.cents),
            ..now.clone()
        };
    };
    let mut share = as_written(now.organisation, one);
    if share.cents == now.cents {
        share.capped = now.capped;
        share.exact = now.exact.filter(|_| share.inhabitants == now.inhabitants);
    } else {
        share.now = Now::of(now.cents);
    }
    share
}

fn as_written(organisation: Id, one: &Record) -> Share {
    Share {
        organisation,
        inhabitants: one.get(contribution::INHABITANTS),
        counted: one.get(contribution::INHABITANTS_YEAR),
        population: None,
        exact: None,
        cents: one.get(contribution::AMOUNT).map(Decimal::units).ok_or(Missing::Fixed),
        capped: false,
        contribution: Some(one.id),
        paid: one.get(contribution::PAID_ON),
        now: Now::Same,
    }
}

/// Why an arrangement cannot be fixed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Nobody takes part.
    Nobody,
    /// Of these it is not known what they pay.
    Unknown(Vec<Id>),
}

/// Why what is paid by an arrangement cannot be fixed; `None` when it can.
pub fn unfit(world: &World, arrangement: &Record) -> Option<Unfit> {
    let shares = worked_out(world, arrangement).shares;
    let unknown: Vec<Id> = shares.iter().filter(|share| share.cents.is_err()).map(|share| share.organisation).collect();
    match (shares.is_empty(), unknown.is_empty()) {
        (true, _) => Some(Unfit::Nobody),
        (false, true) => None,
        (false, false) => Some(Unfit::Unknown(unknown)),
    }
}

/// When an arrangement becomes fixed each contribution is written down as it is then; when that is taken off, what was
/// written goes again, but for what was written by hand, and for what says more than was fixed.
pub fn keep(world: &World, ids: &mut Ids, before: Option<&Record>, after: &Record) -> Vec<Edit> {
    let was = before.is_some_and(|before| before.has(arrangement::FIXED_ON));
    match (was, after.has(arrangement::FIXED_ON)) {
        (false, true) => fixed(world, ids, after),
        (true, false) => taken_off(world, after),
        (true, true) | (false, false) => Vec::new(),
    }
}

fn fixed(world: &World, ids: &mut Ids, arrangement: &Record) -> Vec<Edit> {
    let written = written(world, arrangement);
    let shares = worked_out(world, arrangement).shares;
    let mut edits = Vec::new();
    for share in &shares {
        let Ok(cents) = share.cents else { continue };
        let known = written.get(&share.organisation);
        let mut one = known.map_or_else(|| Record::new(ids.next_id(), &k::CONTRIBUTION), |one| (*one).clone());
        one.set(contribution::AMOUNT, Decimal::cents(cents));
        one.set(contribution::INHABITANTS, share.inhabitants).set(contribution::INHABITANTS_YEAR, share.counted);
        match known {
            Some(known) => edits.extend(Change::between(known, &one)),
            None => {
                one.set(contribution::ARRANGEMENT, arrangement.id).set(contribution::ORGANISATION, share.organisation);
                one.set(contribution::PUBLIC, arrangement.value(name::PUBLIC).clone());
                edits.push(Edit::Create(one));
            }
        }
    }
    // Amounts of who takes no part were not asked before, and are not from now on.
    for one in world.linked_by(arrangement.id, contribution::ARRANGEMENT) {
        let asked = shares.iter().any(|share| share.contribution == Some(one.id));
        if !asked && one.has(contribution::AMOUNT) {
            edits.extend(without(one, &[contribution::AMOUNT.name]));
        }
    }
    edits
}

fn taken_off(world: &World, arrangement: &Record) -> Vec<Edit> {
    let by_hand = arrangement.is(arrangement::DIVISION, Division::ByHand);
    let of = |one: &Record| {
        let counted = [contribution::INHABITANTS.name, contribution::INHABITANTS_YEAR.name];
        let more = one.has(name::SOURCE) || one.has(name::NOTES);
        match (by_hand, more) {
            (true, _) => without(one, &counted),
            (false, true) => [without(one, &counted), without(one, &[contribution::AMOUNT.name])].concat(),
            (false, false) => vec![Edit::Delete(one.clone())],
        }
    };
    world.linked_by(arrangement.id, contribution::ARRANGEMENT).into_iter().flat_map(of).collect()
}

fn without(one: &Record, fields: &[&str]) -> Vec<Edit> {
    let mut after = one.clone();
    for field in fields {
        after.set_named(field, Value::Empty);
    }
    Change::between(one, &after)
}
