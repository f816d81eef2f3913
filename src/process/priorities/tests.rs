//! Which plans count, for whom, and what they come to.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{
    Ids, Kind, Period, Value,
    kinds::{organisation, priority},
};

struct Net {
    ids: Ids,
    world: World,
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_767_225_600_000, 1), world: World::new() }
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        self.world.made(&mut self.ids, kind, values)
    }

    fn theme(&mut self, name: &str, parent: Option<Id>) -> Id {
        self.make(&k::THEME, &[("name", text(name)), ("parent", parent.map_or(Value::Empty, Value::Ref))])
    }

    fn organisation(&mut self, name: &str, kind: &'static str, more: &[(&str, Value)]) -> Id {
        self.make(&k::ORGANISATION, &[&[("name", text(name)), ("kind", Value::Choice(kind))], more].concat())
    }

    fn plan(&mut self, kind: &'static str, owners: &[Id], (from, until): (&str, &str), ranked: &[(Id, i64)]) -> Id {
        let when = |edtf: &str| Period::from_edtf(edtf).map_or(Value::Empty, Value::Period);
        let owners = Value::refs(owners.to_vec());
        let values = [("kind", Value::Choice(kind)), ("owners", owners), ("from", when(from)), ("until", when(until))];
        let plan = self.make(&k::PLAN, &values);
        for (theme, rank) in ranked {
            let rank = if *rank == 0 { Value::Empty } else { Value::Int(*rank) };
            self.make(&k::PRIORITY, &[("plan", Value::Ref(plan)), ("theme", Value::Ref(*theme)), ("rank", rank)]);
        }
        plan
    }

    fn matrix(&self, scope: Scope, year: i16) -> Matrix {
        Matrix::of(&self.world, scope, year)
    }
}

fn text(text: &str) -> Value {
    Value::text(text)
}

/// What is asked for in a year: names with their sums, in order.
fn sums(net: &Net, scope: Scope, year: i16) -> Vec<(String, i64)> {
    let matrix = net.matrix(scope, year);
    matrix.themes.iter().map(|asked| (net.world.title(asked.theme), asked.sum)).collect()
}

#[test]
fn a_plan_counts_in_the_years_it_has_a_day_in() {
    let mut net = Net::new();
    let a = net.organisation("A", "municipality", &[]);
    let theme = net.theme("T", None);
    net.plan("ivp", &[a], ("2024-07-01", "2025"), &[(theme, 1)]);
    for (year, plans) in [(2023, 0), (2024, 1), (2025, 1), (2026, 0)] {
        let matrix = net.matrix(Scope::All, year);
        assert_eq!(matrix.municipalities[0].plans.len(), plans, "{year}");
        assert_eq!(matrix.themes.len(), plans, "{year}");
    }
    net.plan("ivp", &[a], ("", ""), &[]);
    assert_eq!(net.matrix(Scope::All, 1999).municipalities[0].plans.len(), 1, "open at both ends");
    for (kind, more) in [("annual_report", 0), ("agreement", 0), ("team_year", 0), ("multi_year", 1), ("other", 1)] {
        let before = net.matrix(Scope::All, 1999).municipalities[0].plans.len();
        net.plan(kind, &[a], ("", ""), &[]);
        assert_eq!(net.matrix(Scope::All, 1999).municipalities[0].plans.len(), before + more, "{kind}");
    }
}

#[test]
fn the_best_rank_counts_once_and_a_shared_plan_for_each_of_its_owners() {
    let mut net = Net::new();
    let [a, b] = ["A", "B"].map(|name| net.organisation(name, "municipality", &[]));
    let [drugs, fire, water] = ["Drugs", "Brand", "Water"].map(|name| net.theme(name, None));
    let shared = net.plan("ivp", &[a, b], ("", ""), &[(drugs, 3), (fire, 0)]);
    let own = net.plan("multi_year", &[a], ("", ""), &[(drugs, 1), (water, 7)]);
    // 5 + 3 for drugs; 1 + 1 for what has no rank; 1 for the seventh place.
    assert_eq!(sums(&net, Scope::All, 2026), [("Drugs".into(), 8), ("Brand".into(), 2), ("Water".into(), 1)]);
    let matrix = net.matrix(Scope::All, 2026);
    let wish = matrix.themes[0].wishes[0].as_ref().unwrap();
    assert_eq!((wish.rank, wish.plans.as_slice(), wish.priorities.len()), (Some(1), &[shared, own][..], 2));
    assert_eq!(matrix.themes[1].wishes[1].as_ref().map(|wish| wish.rank), Some(None));
    assert_eq!(matrix.themes[2].count(), 1);
}

#[test]
fn the_plan_of_a_merged_municipality_is_its_successors() {
    let mut net = Net::new();
    let when = |edtf: &str| Value::Period(Period::from_edtf(edtf).unwrap());
    let new = net.organisation("Nieuw", "municipality", &[("from", when("2026-01-01"))]);
    let merged = [("until", when("2025-12-31")), ("successor", Value::Ref(new))];
    let old = net.organisation("Oud", "municipality", &merged);
    // Of this one it is only known what became of it.
    let gone = net.organisation("Weg", "municipality", &[("successor", Value::Ref(old))]);
    let theme = net.theme("T", None);
    net.plan("ivp", &[old, gone], ("2024", "2027"), &[(theme, 2)]);
    let askers = |year| {
        let matrix = net.matrix(Scope::All, year);
        matrix.municipalities.iter().map(|one| (net.world.title(one.id), one.plans.len())).collect::<Vec<_>>()
    };
    assert_eq!(askers(2025), [("Oud".to_owned(), 1)]);
    assert_eq!(askers(2026), [("Nieuw".to_owned(), 1)]);
    assert_eq!(sums(&net, Scope::All, 2026), [("T".to_owned(), 4)]);
    // A circle of successors has no end, and nobody speaks for it.
    let mut round = Net::new();
    let one = round.organisation("Een", "municipality", &[]);
    round
        .world
        .apply(&crate::catalogue::Change::new(
            round.ids.next_id(),
            crate::catalogue::Action::Edit,
            vec![crate::catalogue::Edit::Set {
                kind: &k::ORGANISATION,
                id: one,
                field: organisation::SUCCESSOR.place,
                before: Value::Empty,
                after: Value::Ref(one),
            }],
        ))
        .unwrap();
    let theme = round.theme("T", None);
    round.plan("ivp", &[one], ("", ""), &[(theme, 1)]);
    assert_eq!(sums(&round, Scope::All, 2026), []);
}

#[test]
fn every_criterion_speaks_for_a_theme_and_stays_within_its_district() {
    let mut net = Net::new();
    let [here, there] = ["Hier", "Daar"].map(|name| net.make(&k::DISTRICT, &[("name", text(name))]));
    let at = |district| [("district", Value::Ref(district))];
    let a = net.organisation("A", "municipality", &at(here));
    let police = net.organisation("Politie", "police", &[]);
    let far = net.organisation("Ver", "basic_team", &at(there));
    let om = net.organisation("OM", "prosecution", &[]);
    let roof = net.theme("Boven", None);
    let below = net.theme("Onder", Some(roof));
    net.plan("ivp", &[a], ("", ""), &[(below, 1)]);
    let here = Scope::One(here);
    let sum = |net: &Net| sums(net, here, 2026)[0].1;
    assert_eq!(sum(&net), 5);
    net.plan("team_year", &[far], ("2026", "2026"), &[(below, 1)]);
    assert_eq!((sum(&net), sums(&net, Scope::All, 2026)[0].1), (5, 8), "a team of another district");
    net.plan("annual_report", &[police], ("", ""), &[(below, 1)]);
    net.plan("multi_year", &[police], ("2027", ""), &[(below, 1)]);
    assert_eq!(sum(&net), 5);
    net.plan("multi_year", &[police], ("", "2026"), &[(below, 1)]);
    assert_eq!(sum(&net), 8);
    net.plan("multi_year", &[om], ("", ""), &[(below, 9)]);
    assert_eq!(sum(&net), 11);
    net.make(&k::STRATEGY, &[("themes", Value::refs(vec![roof]))]);
    assert_eq!(sum(&net), 13, "it stands below a theme of the strategy");
    for (status, more) in [("done", 0), ("dropped", 0), ("moved", 2), ("planned", 2)] {
        let agenda =
            net.make(&k::AGENDA, &[("district", Value::Ref(here.district().unwrap())), ("year", Value::Int(2025))]);
        let line = [("agenda", Value::Ref(agenda)), ("theme", Value::Ref(below)), ("status", Value::Choice(status))];
        net.make(&k::AGENDA_LINE, &line);
        assert_eq!(sum(&net), 13 + more, "{status}");
    }
    let asked = &net.matrix(here, 2026).themes[0];
    assert_eq!(asked.behind.each_ref().map(Vec::len), [1, 1, 1, 2]);
    assert!(asked.unexplained() && !asked.on_agenda);
    // Decided weights of this district and year only.
    let mut weighing = vec![("year", Value::Int(2026)), ("for_police", Value::Int(100))];
    net.make(&k::WEIGHING, &weighing);
    assert_eq!(sum(&net), 15);
    weighing.push(("district", Value::Ref(here.district().unwrap())));
    net.make(&k::WEIGHING, &weighing);
    assert_eq!(sum(&net), 15 + 97);
}

#[test]
fn a_line_is_about_its_theme_that_of_what_it_continues_and_those_it_was_chosen_for() {
    let mut net = Net::new();
    let district = net.make(&k::DISTRICT, &[("name", text("D"))]);
    let a = net.organisation("A", "municipality", &[("district", Value::Ref(district))]);
    let [own, carried, chosen, left] = ["Eigen", "Mee", "Gekozen", "Over"].map(|name| net.theme(name, None));
    let plan = net.plan("ivp", &[a], ("", ""), &[(own, 1), (carried, 2), (chosen, 3), (left, 4)]);
    let priority = net.world.linked_by(plan, priority::PLAN)[2].id;
    let agenda = net.make(&k::AGENDA, &[("district", Value::Ref(district)), ("year", Value::Int(2026))]);
    let on = |more: &[(&'static str, Value)]| [&[("agenda", Value::Ref(agenda))], more].concat();
    let before = net.make(&k::AGENDA_LINE, &[("theme", Value::Ref(carried))]);
    net.make(&k::AGENDA_LINE, &on(&[("theme", Value::Ref(own)), ("priorities", Value::refs(vec![priority]))]));
    net.make(&k::AGENDA_LINE, &on(&[("continues", Value::Ref(before))]));
    net.make(&k::AGENDA_LINE, &on(&[("theme", Value::Ref(left)), ("status", Value::Choice("dropped"))]));
    let matrix = net.matrix(Scope::One(district), 2026);
    let found: Vec<(usize, bool)> = matrix.themes.iter().map(|asked| (asked.lines.len(), asked.on_agenda)).collect();
    assert_eq!(found, [(1, true), (1, true), (1, true), (1, false)]);
    let (plans, past) = trace(&net.world, a, Some(district), 2026);
    assert!(past.is_empty() && plans.len() == 1);
    assert!(plans[0].1.iter().all(|one| matches!(&one.became, Became::Lines(lines) if lines.len() == 1)));
    let (next, _) = trace(&net.world, a, Some(district), 2027);
    assert!(next[0].1.iter().all(|one| one.became == Became::Open));
}

/// One point below the threshold, exactly at it, one above.
#[test]
fn from_the_threshold_on_a_theme_is_proposed() {
    let mut net = Net::new();
    let [a, b, c, d] = ["A", "B", "C", "D"].map(|name| net.organisation(name, "municipality", &[]));
    // What the four ask for it as: the first counts 5, the second 4, every one after the fifth 1.
    let ranks = [("Veertien", vec![1, 1, 2]), ("Vijftien", vec![1, 1, 1]), ("Zestien", vec![1, 1, 1, 8])];
    for (name, ranks) in &ranks {
        let theme = net.theme(name, None);
        for (owner, rank) in [a, b, c, d].into_iter().zip(ranks) {
            net.plan("ivp", &[owner], ("", ""), &[(theme, *rank)]);
        }
    }
    let proposed = |net: &Net, year: i16| {
        let matrix = net.matrix(Scope::All, year);
        let names = matrix.themes.iter().filter(|asked| matrix.is_proposed(asked));
        let names: Vec<String> = names.map(|asked| net.world.title(asked.theme)).collect();
        assert_eq!(matrix.proposed(), names.len(), "{year}");
        names
    };
    assert_eq!(sums(&net, Scope::All, 2026).into_iter().map(|(_, sum)| sum).collect::<Vec<_>>(), [16, 15, 14]);
    assert_eq!(proposed(&net, 2026), ["Zestien", "Vijftien"], "fifteen where nothing was decided");
    for (year, threshold, expected) in [
        (2027, 13, &["Zestien", "Vijftien", "Veertien"][..]),
        (2028, 14, &["Zestien", "Vijftien", "Veertien"]),
        (2029, 15, &["Zestien", "Vijftien"]),
        (2030, 16, &["Zestien"]),
        (2031, 17, &[]),
    ] {
        net.make(&k::WEIGHING, &[("year", Value::Int(year)), ("threshold", Value::Int(threshold))]);
        assert_eq!(proposed(&net, i16::try_from(year).unwrap()), expected, "from {threshold} on");
    }
}

#[test]
fn the_best_of_several_ranks_counts_whichever_plan_comes_first() {
    for (ranks, best, sum) in [
        (&[2, 1][..], Some(1), 5),
        (&[1, 2], Some(1), 5),
        (&[5, 6], Some(5), 1),
        (&[0, 4], Some(4), 2),
        (&[4, 0], Some(4), 2),
        (&[0, 0], None, 1),
    ] {
        let mut net = Net::new();
        let a = net.organisation("A", "municipality", &[]);
        let theme = net.theme("T", None);
        for rank in ranks {
            net.plan("ivp", &[a], ("", ""), &[(theme, *rank)]);
        }
        let matrix = net.matrix(Scope::All, 2026);
        let found = (matrix.themes[0].wishes[0].as_ref().unwrap().rank, matrix.themes[0].sum);
        assert_eq!(found, (best, sum), "{ranks:?}");
    }
}

/// A theme that was not chosen needs a reason, of its own district and year; one with a line, whatever became of it, does
/// not.
#[test]
fn a_theme_without_line_and_without_reason_is_unexplained() {
    for (what, line, reason, unexplained) in [
        ("nothing", None, None, true),
        ("a line", Some("planned"), None, false),
        ("a dropped line", Some("dropped"), None, false),
        ("a reason", None, Some((2026, true)), false),
        ("a reason of another year", None, Some((2025, true)), true),
        ("a reason of another district", None, Some((2026, false)), true),
    ] {
        let mut net = Net::new();
        let [here, there] = ["Hier", "Daar"].map(|name| net.make(&k::DISTRICT, &[("name", text(name))]));
        let a = net.organisation("A", "municipality", &[("district", Value::Ref(here))]);
        let theme = net.theme("T", None);
        net.plan("ivp", &[a], ("", ""), &[(theme, 1)]);
        if let Some(status) = line {
            let agenda = net.make(&k::AGENDA, &[("district", Value::Ref(here)), ("year", Value::Int(2026))]);
            let of = [("agenda", Value::Ref(agenda)), ("theme", Value::Ref(theme)), ("status", Value::Choice(status))];
            net.make(&k::AGENDA_LINE, &of);
        }
        if let Some((year, ours)) = reason {
            let district = Value::Ref(if ours { here } else { there });
            let of = [("theme", Value::Ref(theme)), ("year", Value::Int(year)), ("district", district)];
            net.make(&k::CONSIDERATION, &of);
        }
        assert_eq!(net.matrix(Scope::One(here), 2026).themes[0].unexplained(), unexplained, "{what}");
    }
}
