//! What was decided under an item. A decision is an entry of the minutes; the advice of a proposal is what was asked,
//! and stands beside it only where no decision says what became of it.

use super::{changed::is_changed, entries};
use crate::{
    catalogue::{
        Record, World,
        kinds::{
            self as k, advice_line,
            entry::{self, EntryKind},
            meeting_item,
            term::{self, Effect},
        },
        text::fold,
    },
    process::order,
};

/// What a line of the advice became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// Decided as it was advised.
    Followed,
    /// Decided otherwise, or not at all.
    NotSo,
    /// What its outcome means is not said.
    Unsaid,
}

/// What was decided under an item.
#[derive(Default)]
pub struct Decided<'a> {
    /// The decisions, in order.
    pub decisions: Vec<&'a Record>,
    /// The lines of the advice with an outcome of which no decision speaks, in order.
    pub advice: Vec<(&'a Record, Became)>,
}

/// What was decided under an item.
pub fn decided<'a>(world: &'a World, item: &Record) -> Decided<'a> {
    let mut decisions = entries(world, item.id);
    decisions.retain(|entry| entry.is(entry::KIND, EntryKind::Decision));
    let Some(proposal) = world.follow(item, meeting_item::PROPOSAL) else {
        return Decided { decisions, advice: Vec::new() };
    };
    let mut advice = Vec::new();
    let mut free: Vec<&Record> = decisions.clone();
    for line in order::under(world, proposal.id, &k::ADVICE_LINE) {
        let Some(outcome) = world.follow(line, advice_line::OUTCOME) else { continue };
        match free.iter().position(|decision| speaks_of(decision.get(entry::TEXT), line.get(advice_line::TEXT))) {
            Some(at) => drop(free.remove(at)),
            None => advice.push((line, became(outcome))),
        }
    }
    // What was changed is in other words in the decision: one that speaks of no other line is that of it.
    advice.retain(|(line, became)| {
        let changed = *became == Became::NotSo && world.follow(line, advice_line::OUTCOME).is_some_and(is_changed);
        !(changed && free.pop().is_some())
    });
    Decided { decisions, advice }
}

fn became(outcome: &Record) -> Became {
    match outcome.get(term::EFFECT) {
        _ if is_changed(outcome) => Became::NotSo,
        Some(Effect::Settled) => Became::Followed,
        Some(Effect::Returns | Effect::Elsewhere | Effect::Dropped) => Became::NotSo,
        None => Became::Unsaid,
    }
}

/// Does a decision say again what was advised, in all but a few of its words?
fn speaks_of(decision: &str, advice: &str) -> bool {
    /// Shorter words join others together and say nothing themselves.
    const SHORTEST: usize = 4;
    let words = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let all = folded.split(|letter: char| !letter.is_alphanumeric());
        all.filter(|word| word.chars().count() >= SHORTEST).map(str::to_owned).collect()
    };
    let (said, asked) = (words(decision), words(advice));
    let kept = asked.iter().filter(|word| said.contains(word)).count();
    // What was changed may differ in a figure only: then the decision is in other words all the same.
    !asked.is_empty() && kept * 4 >= asked.len() * 3
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{Ids, Value};

    /// An item with these decisions, about a proposal with these lines of advice and their outcomes; gives which lines
    /// stand beside the decisions.
    fn beside(decisions: &[&str], advice: &[(&str, &str, Option<&'static str>)]) -> Vec<(String, Became)> {
        let mut ids = Ids::new(1_790_000_000_000, 91);
        let proposal = Record::with(ids.next_id(), &k::PROPOSAL, &[("subject", Value::text("Boa's"))]);
        let item = Record::with(ids.next_id(), &k::MEETING_ITEM, &[("proposal", Value::Ref(proposal.id))]);
        let mut all = vec![proposal.clone(), item.clone()];
        for (at, text) in decisions.iter().enumerate() {
            let kind = ("kind", Value::Choice("decision"));
            let place = ("position", Value::Int(at as i64));
            let values = [("text", Value::text(text)), kind, place, ("item", Value::Ref(item.id))];
            all.push(Record::with(ids.next_id(), &k::ENTRY, &values));
        }
        for (at, (text, outcome, effect)) in advice.iter().enumerate() {
            let effect = ("effect", effect.map_or(Value::Empty, Value::Choice));
            let term = Record::with(ids.next_id(), &k::TERM, &[("name", Value::text(outcome)), effect]);
            let outcome = ("outcome", if outcome.is_empty() { Value::Empty } else { Value::Ref(term.id) });
            let place = ("position", Value::Int(at as i64));
            let values = [("text", Value::text(text)), outcome, place, ("proposal", Value::Ref(proposal.id))];
            all.extend([term, Record::with(ids.next_id(), &k::ADVICE_LINE, &values)]);
        }
        let world = World::of_records(all);
        let found = decided(&world, world.get(item.id).unwrap());
        assert_eq!(found.decisions.len(), decisions.len());
        found.advice.iter().map(|(line, became)| (line.get(advice_line::TEXT).to_owned(), *became)).collect()
    }

    #[test]
    fn advice_stands_beside_a_decision_only_where_none_speaks_of_it() {
        let (settled, changed) = (Some("settled"), ("gewijzigd vastgesteld", Some("settled")));
        let asked = "De inzet van boa's te verhogen tot 12 uur per week;";
        let of = |became| vec![(asked.to_owned(), became)];
        for (decisions, outcome, effect, expected) in [
            // Changed, and a decision says into what.
            (&["Het worden acht uren."][..], changed.0, changed.1, vec![]),
            (&["Het worden acht uren.", "Er komt een evaluatie."], changed.0, changed.1, vec![]),
            // Changed, and nothing says into what.
            (&[], changed.0, changed.1, of(Became::NotSo)),
            (&[], "Aangepast akkoord", settled, of(Became::NotSo)),
            // As advised; said once.
            (&[], "vastgesteld", settled, of(Became::Followed)),
            (&[], "ongewijzigd vastgesteld", settled, of(Became::Followed)),
            (&["De inzet van boa's wordt verhoogd tot 12 uren per week."], "vastgesteld", settled, vec![]),
            (&["De inzet van boa's verhogen tot 12 uur per week."], "vastgesteld", settled, vec![]),
            (&["Er komt een evaluatie."], "vastgesteld", settled, of(Became::Followed)),
            // Not decided on.
            (&[], "aangehouden", Some("returns"), of(Became::NotSo)),
            (&["Er komt een evaluatie."], "aangehouden", Some("returns"), of(Became::NotSo)),
            (&[], "doorverwezen", Some("elsewhere"), of(Became::NotSo)),
            (&[], "ingetrokken", Some("dropped"), of(Became::NotSo)),
            (&[], "akkoord", None, of(Became::Unsaid)),
            (&[], "", None, vec![]),
        ] {
            assert_eq!(beside(decisions, &[(asked, outcome, effect)]), expected, "{outcome}: {decisions:?}");
        }
    }

    #[test]
    fn each_changed_line_has_a_decision_of_its_own() {
        let [one, two] = ["Een bijdrage van 5 cent te vragen;", "Een coördinator aan te stellen voor 0,8 fte."];
        let changed = |text| (text, "gewijzigd vastgesteld", Some("settled"));
        let told = |decisions: &[&str]| beside(decisions, &[changed(one), changed(two)]).len();
        assert_eq!(
            [told(&[]), told(&["Het wordt 4 cent."]), told(&["Het wordt 4 cent.", "Het wordt 0,5."])],
            [2, 1, 0]
        );
    }
}
