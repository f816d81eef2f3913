//! What each municipality pays by a contribution arrangement: exact to the cent, with nothing lost between the parts and
//! the whole.
//!
//! Inhabitants times a rate are rounded to whole cents for each municipality by itself, half a cent upwards, as on its
//! invoice; the whole is the sum of what is invoiced. Equal parts of an amount add up to that amount: the first few, by
//! name, pay the cent that is over. What a cap takes off is not laid upon the others: it stays uncovered and is said.
//!
//! | file | what |
//! |---|---|
//! | [`read`] | which number of inhabitants is read, and whose number must rise after a merger |
//! | [`fix`] | what stands once it is fixed |

pub mod fix;
pub mod read;

use crate::catalogue::{
    At, Decimal, Id, Period, Record, World,
    at::Number,
    kinds::{
        self as k,
        arrangement::{self, Division},
        contribution, organisation, population,
    },
    text::fold,
    validity::exists_in,
};

/// Thousandths of a cent in a cent: the unit in which a rate is kept.
const FINE: i64 = 1_000;

/// Why an amount cannot be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The arrangement does not say by what its sum is divided.
    Division,
    /// Nobody wrote down how many live there by the reference year.
    Inhabitants,
    /// The arrangement has no rate.
    Rate,
    /// The arrangement has no amount, or there is none for this organisation.
    Amount,
    /// The arrangement is fixed, and this organisation takes part since then.
    Fixed,
}

impl Missing {
    /// All of them.
    pub const ALL: [Missing; 5] =
        [Missing::Division, Missing::Inhabitants, Missing::Rate, Missing::Amount, Missing::Fixed];

    /// The word in the locales (`missing-…`).
    pub fn word(self) -> &'static str {
        match self {
            Missing::Division => "division",
            Missing::Inhabitants => "inhabitants",
            Missing::Rate => "rate",
            Missing::Amount => "amount",
            Missing::Fixed => "fixed",
        }
    }
}

/// What a share that was fixed would come to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// The same, or it is not fixed.
    Same,
    /// So many cents.
    Cents(i64),
    /// That is not known.
    Unknown(Missing),
    /// Nothing: it takes no part any more.
    Gone,
}

impl Now {
    fn of(cents: Result<i64, Missing>) -> Now {
        cents.map_or_else(Now::Unknown, Now::Cents)
    }
}

/// What one takes part for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Who pays.
    pub organisation: Id,
    /// How many live there, by the reference year; once fixed, how many did then.
    pub inhabitants: Option<i64>,
    /// The reference year of that number; `None` when that is not known.
    pub counted: Option<i64>,
    /// The record it was read from.
    pub population: Option<Id>,
    /// What it comes to before rounding and cap, in thousandths of a cent; equal parts add up in them too. `None` when it
    /// is not known, also of what was fixed and would be something else now.
    pub exact: Option<i64>,
    /// What is paid, in cents; or why that is not known.
    pub cents: Result<i64, Missing>,
    /// A cap took something off; of an amount by hand: it is above the cap.
    pub capped: bool,
    /// What is written down of it.
    pub contribution: Option<Id>,
    /// When it was paid.
    pub paid: Option<Period>,
    /// What it would come to now, where it was fixed.
    pub now: Now,
}

impl Share {
    /// What rounding added, and rounding or a cap took off, in thousandths of a cent: what is paid without what it exactly
    /// came to.
    pub fn difference(&self) -> Option<i64> {
        Some(self.cents.ok()?.saturating_mul(FINE) - self.exact?)
    }
}

/// An arrangement worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// The arrangement.
    pub arrangement: Id,
    /// Who pays what, by name.
    pub shares: Vec<Share>,
    /// What all that is known comes to, in cents.
    pub total: i64,
    /// Of an amount that is shared: what the shares leave uncovered, in cents.
    pub uncovered: i64,
    /// When it was fixed.
    pub fixed: Option<Period>,
}

impl Shares {
    /// What of a share was paid, in cents; `None` where nothing is to be paid yet.
    pub fn paid_of(&self, share: &Share) -> Option<i64> {
        let cents = self.fixed.and(share.cents.ok())?;
        Some(if share.paid.is_some() { cents } else { 0 })
    }

    /// What of a share is still to be paid, in cents; `None` where nothing is to be paid yet.
    pub fn open_of(&self, share: &Share) -> Option<i64> {
        Some(share.cents.ok()? - self.paid_of(share)?)
    }

    /// What was paid, in cents.
    pub fn paid(&self) -> i64 {
        self.shares.iter().filter_map(|share| self.paid_of(share)).fold(0, i64::saturating_add)
    }

    /// What is still to be paid, in cents.
    pub fn open(&self) -> i64 {
        self.shares.iter().filter_map(|share| self.open_of(share)).fold(0, i64::saturating_add)
    }
}

/// The arrangements of a year for which `wanted` says yes, by name.
pub fn of_year(world: &World, year: i16, wanted: impl Fn(&Record) -> bool) -> Vec<Shares> {
    let this_year = |one: &&Record| one.year() == Some(year);
    let mut found: Vec<&Record> = world.of(&k::ARRANGEMENT).filter(this_year).filter(|one| wanted(one)).collect();
    found.sort_by_cached_key(|one| (fold(one.get(arrangement::NAME)), one.id));
    found.into_iter().map(|one| shares(world, one)).collect()
}

/// Who takes part in an arrangement, by name: those it names, else the municipalities of its district in its year, else
/// those of the whole unit.
pub fn participants<'a>(world: &'a World, arrangement: &Record) -> Vec<&'a Record> {
    let named: Vec<&Record> =
        arrangement.get(arrangement::PARTICIPANTS).iter().filter_map(|id| world.get(*id)).collect();
    let mut found = if named.is_empty() {
        let year = arrangement.year().or(world.today().map(|today| today.year()));
        let here = world.of(&k::ORGANISATION).filter(|one| may_pay(world, arrangement, one));
        here.filter(|one| year.is_none_or(|year| exists_in(one, year))).collect()
    } else {
        named
    };
    found.sort_by_cached_key(|one| (fold(one.get(organisation::NAME)), one.id));
    found
}

/// Is it a municipality of the district of an arrangement that names nobody, in whichever year?
fn may_pay(world: &World, arrangement: &Record, organisation: &Record) -> bool {
    let of_group =
        || world.follow(arrangement, arrangement::GROUP).and_then(|group| (group.kind.district)(world, group));
    let district = arrangement.get(arrangement::DISTRICT).or_else(of_group);
    organisation.is(organisation::KIND, organisation::OrganisationKind::Municipality)
        && district.is_none_or(|district| organisation.get(organisation::DISTRICT) == Some(district))
}

/// What each pays by an arrangement: as it was fixed, else as it comes to now.
pub fn shares(world: &World, arrangement: &Record) -> Shares {
    let now = worked_out(world, arrangement);
    match arrangement.get(arrangement::FIXED_ON) {
        Some(fixed) => fix::standing(world, arrangement, now, fixed),
        None => now,
    }
}

/// What each would pay by an arrangement as everything is now.
fn worked_out(world: &World, arrangement: &Record) -> Shares {
    let who = participants(world, arrangement);
    let units = |field: At<Number>| arrangement.get(field).map(Decimal::units);
    let (rate, amount) = (units(arrangement::RATE), units(arrangement::AMOUNT));
    let written = fix::written(world, arrangement);
    let parts = who.len() as i64;
    let one = |(place, organisation): (usize, &&Record)| {
        let read = read::read(world, arrangement, organisation.id);
        let inhabitants = read.and_then(|read| read.get(population::INHABITANTS));
        let its = written.get(&organisation.id);
        // What it comes to: exactly in thousandths of a cent, and in cents.
        let due = match arrangement.get(arrangement::DIVISION) {
            None => Err(Missing::Division),
            Some(Division::Fixed) => amount.map(|cents| (cents.saturating_mul(FINE), cents)).ok_or(Missing::Amount),
            Some(Division::Equal) => amount.map(|cents| equal(cents, parts, place as i64)).ok_or(Missing::Amount),
            Some(Division::ByHand) => {
                let cents = its.and_then(|one| one.get(contribution::AMOUNT)).map(Decimal::units);
                cents.map(|cents| (cents.saturating_mul(FINE), cents)).ok_or(Missing::Amount)
            }
            Some(Division::PerInhabitant) => match (rate, inhabitants) {
                (None, _) => Err(Missing::Rate),
                (_, None) => Err(Missing::Inhabitants),
                (Some(rate), Some(number)) => Ok(times(rate, number)),
            },
        };
        let cap = cap(units(arrangement::CAP), units(arrangement::CAP_RATE), inhabitants);
        let over = matches!((due, cap), (Ok((_, cents)), Ok(Some(cap))) if cents > cap);
        let cents = match (due, cap) {
            (Ok((_, cents)), Ok(Some(cap))) if over && !arrangement.is(arrangement::DIVISION, Division::ByHand) => {
                Ok(cents.min(cap))
            }
            (Ok(_), Err(missing)) | (Err(missing), _) => Err(missing),
            (Ok((_, cents)), Ok(_)) => Ok(cents),
        };
        Share {
            organisation: organisation.id,
            inhabitants,
            counted: read.and_then(|read| read.get(population::YEAR)),
            population: read.map(|read| read.id),
            exact: due.ok().map(|(exact, _)| exact),
            cents,
            capped: over,
            contribution: its.map(|one| one.id),
            paid: its.and_then(|one| one.get(contribution::PAID_ON)),
            now: Now::Same,
        }
    };
    let shares: Vec<Share> = who.iter().enumerate().map(one).collect();
    let total = shares.iter().filter_map(|share| share.cents.ok()).fold(0_i64, i64::saturating_add);
    Shares { arrangement: arrangement.id, shares, total, uncovered: uncovered(arrangement, total), fixed: None }
}

/// What shares that come to this leave uncovered of the amount of an arrangement, in cents.
fn uncovered(arrangement: &Record, total: i64) -> i64 {
    match (arrangement.get(arrangement::DIVISION), arrangement.get(arrangement::AMOUNT)) {
        (Some(Division::Equal | Division::ByHand), Some(amount)) => amount.units().saturating_sub(total),
        (Some(Division::PerInhabitant | Division::Fixed) | None, _) | (_, None) => 0,
    }
}

/// A rate times so many: in thousandths of a cent, and rounded to cents, half a cent upwards.
fn times(rate: i64, number: i64) -> (i64, i64) {
    let exact = rate.saturating_mul(number);
    (exact, exact.saturating_add(FINE / 2) / FINE)
}

/// The part at this place of so many equal parts of an amount in cents.
fn equal(cents: i64, parts: i64, place: i64) -> (i64, i64) {
    let part = |whole: i64| whole / parts.max(1) + i64::from(place < whole % parts.max(1));
    (part(cents.saturating_mul(FINE)), part(cents))
}

/// The most one pays, in cents; `None` for no bound.
fn cap(cents: Option<i64>, rate: Option<i64>, inhabitants: Option<i64>) -> Result<Option<i64>, Missing> {
    let by_head = match (rate, inhabitants) {
        (None, _) => None,
        (Some(_), None) => return Err(Missing::Inhabitants),
        // No more than that: what is over a whole cent falls away.
        (Some(rate), Some(number)) => Some(rate.saturating_mul(number) / FINE),
    };
    Ok(cents.into_iter().chain(by_head).min())
}

#[cfg(test)]
mod tests;
