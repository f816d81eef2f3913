//! What a source states beside what is counted here.

use super::{Sight, Spot};
use crate::catalogue::{
    Period, Record, Value,
    kinds::{
        self as k, district,
        fact::{self, Measure},
        group, seat,
    },
    validity,
};

/// Districts, groups and facts that state another number than is counted.
pub(super) fn differing(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let spot = |record, what, stated: Option<i64>, counted: i64| {
        let stated = stated.filter(|stated| *stated != counted)?;
        let spot = Spot::of(record).says("what", Value::Choice(what)).says("stated", Value::Int(stated));
        Some(spot.says("counted", Value::Int(counted)))
    };
    let districts = world.of(&k::DISTRICT).filter_map(|district| {
        let counted = world.municipalities(district.id, today).len() as i64;
        spot(district, Measure::Municipalities.word(), district.get(district::STATED_MUNICIPALITIES), counted)
    });
    let groups = world
        .of(&k::GROUP)
        .filter(|group| group.get(group::STATUS) != Some(group::Status::Closed))
        .filter_map(|group| {
            let stated = Some(group.get(group::STATED_MEMBERS)?);
            let held = |seat: &&Record| seat.has(seat::PERSON) && validity::holds(seat, today);
            let counted = world.linked_by(group.id, seat::GROUP).into_iter().filter(held).count() as i64;
            spot(group, "members", stated, counted)
        });
    // What was so in an earlier year need not be so now.
    let now = |fact: &&Record| fact.get(fact::AS_OF).is_none_or(|of| Period::year(of) >= today.year());
    let facts = world.of(&k::FACT).filter(now).filter_map(|fact| {
        let what = fact.get(fact::MEASURE).unwrap_or(Measure::Other);
        spot(fact, what.word(), fact.get(fact::NUMBER), k::computed_of_fact(world, fact).as_int()?)
    });
    districts.chain(groups).chain(facts).collect()
}
