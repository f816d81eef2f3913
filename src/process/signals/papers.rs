//! Plans, mandates, written rounds and proposals.

use super::{Sight, Spot};
use crate::{
    catalogue::{
        Period, Record, Value,
        kinds::{
            self as k, mandate, meeting, meeting_item, plan,
            proposal::{self, Status},
            response, route_step, written_round,
        },
        name,
    },
    process::meeting::Meeting,
};
use jiff::Span;

/// So many days before its meeting is sent a proposal has to be whole.
const NEAR: i32 = 14;

/// Plans and agreements that end within a year, or ended, without a next one. What has ended stays on: it has become
/// more urgent, not less.
pub(super) fn ending_plans(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let horizon = today.saturating_add(Span::new().years(1));
    let until = |plan: &Record| plan.get(plan::UNTIL).map(Period::end);
    let followed = |plan: &Record| {
        let later = |other: &Record| {
            let alike = other.id != plan.id && other.get(plan::KIND) == plan.get(plan::KIND);
            let begins = other.get(plan::FROM).or(other.get(plan::ADOPTED)).map(Period::start);
            alike && until(other).map_or(begins > until(plan), |end| Some(end) > until(plan))
        };
        let mut owners = plan.get(plan::OWNERS).iter();
        owners.any(|owner| world.linked_by(*owner, plan::OWNERS).into_iter().any(later))
    };
    let plans = world.of(&k::PLAN).filter(|plan| plan::is_followed(plan));
    plans
        .filter_map(|plan| {
            let end = plan.get(plan::UNTIL).filter(|end| end.end() <= horizon)?;
            let ended = Value::Choice(if end.end() < today { "yes" } else { "no" });
            let spot = Spot::of(plan).says("until", Value::Period(end)).says("ended", ended).by(end.end());
            (!followed(plan)).then_some(spot)
        })
        .collect()
}

/// Mandates that are to be looked at again.
pub(super) fn mandates_due(sight: Sight<'_>) -> Vec<Spot> {
    let mandates =
        sight.world.of(&k::MANDATE).filter(|mandate| mandate.get(mandate::STATUS) != Some(mandate::Status::Ended));
    mandates
        .filter_map(|mandate| {
            let review = mandate.get(mandate::REVIEW).filter(|review| review.start() <= sight.today)?;
            Some(Spot::of(mandate).says("review", Value::Period(review)).by(review.end()))
        })
        .collect()
}

/// Written rounds that not everybody who was asked responded to, or nobody.
pub(super) fn unanswered_rounds(sight: Sight<'_>) -> Vec<Spot> {
    let asked = |round: &&Record| {
        round.get(written_round::STATUS).is_some_and(|status| match status {
            written_round::Status::Open | written_round::Status::Closed => true,
            written_round::Status::Planned | written_round::Status::Reported => false,
        })
    };
    let rounds = sight.world.of(&k::WRITTEN_ROUND).filter(asked).filter_map(|round| {
        let all = sight.world.linked_by(round.id, response::ROUND);
        let silent = all.iter().filter(|one| response::is_silent(one)).count();
        let closes = round.get(written_round::CLOSES);
        let state = match (all.is_empty(), closes) {
            (true, _) => "none",
            (false, Some(_)) => "dated",
            (false, None) => "undated",
        };
        let spot = Spot::of(round).says("state", Value::Choice(state)).counts("n", silent).counts("all", all.len());
        let spot = spot.says("closes", round.value(written_round::CLOSES).clone());
        let spot = closes.map_or(spot.clone(), |closes| spot.by(closes.end()));
        (all.is_empty() || silent > 0).then_some(spot)
    });
    rounds.collect()
}

/// Proposals that lack something while the meeting they are for is sent round soon, or should have been.
pub(super) fn incomplete_proposals(sight: Sight<'_>) -> Vec<Spot> {
    let Sight { world, today } = sight;
    let near = today.saturating_add(Span::new().days(NEAR));
    let waits = |proposal: &&Record| match proposal.get(proposal::STATUS) {
        None | Some(Status::Idea | Status::Concept | Status::Aligned | Status::Scheduled | Status::HeldOver) => true,
        Some(Status::Sent | Status::Treated | Status::Withdrawn) => false,
    };
    let proposals = world.of(&k::PROPOSAL).filter(waits).filter_map(|proposal| {
        let items = world.linked_by(proposal.id, meeting_item::PROPOSAL).into_iter();
        let steps = world.linked_by(proposal.id, route_step::PROPOSAL).into_iter();
        let meetings = items.chain(steps).filter_map(|through| world.follow(through, name::MEETING));
        let ahead = meetings.filter(|record| Meeting { world, record }.is_ahead());
        let dated = ahead.filter_map(|meeting| Some((meeting.get(meeting::SEND_BY)?, meeting)));
        let (send, meeting) = dated.min_by_key(|(send, meeting)| (send.start(), meeting.id))?;
        let fields = if send.start() <= near { k::missing_of_proposal(world, proposal) } else { Vec::new() };
        let past = Value::Choice(if send.end() < today { "yes" } else { "no" });
        let spot = Spot::of(proposal).says("meeting", Value::Ref(meeting.id)).says("send", Value::Period(send));
        (!fields.is_empty()).then(|| Spot { fields, ..spot.says("past", past).by(send.end()) })
    });
    proposals.collect()
}
