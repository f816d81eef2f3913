//! A year of an invented district, small enough to count by hand: a strategy of two years with two themes, the year
//! agendas of both, what was adopted, decided and asked for.

#![allow(dead_code, clippy::unwrap_used)]

use super::sitting::{day, text, yes};
use dvo::catalogue::{
    Id, Ids, Kind, Record, Value, World,
    kinds::{self as k, adopted_line},
    name,
};

/// The records, and those the tests ask for.
pub struct Year {
    pub records: Vec<Record>,
    pub district: Id,
    /// The year agenda 2026, which runs.
    pub agenda: Id,
    /// The strategy 2025-2026.
    pub strategy: Id,
    ids: Ids,
}

fn word(word: &'static str) -> Value {
    Value::Choice(word)
}

impl Year {
    pub fn add(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        let mut record = Record::new(self.ids.next_id(), kind);
        record.set(name::PUBLIC, yes());
        for (field, value) in values {
            assert!(record.set_named(field, value.clone()), "{field}");
        }
        self.records.push(record);
        self.records.last().unwrap().id
    }

    pub fn world(&self) -> World {
        let mut world = World::of_records(self.records.clone());
        world.set_today(super::TODAY);
        world
    }

    /// A line, in the order of their fields: agenda, number, subject, theme, status, period.
    fn line(&mut self, of: Id, named: (&str, &str), theme: Option<Id>, how: (&'static str, &str)) -> Id {
        let period = if how.1.is_empty() { Value::Empty } else { day(how.1) };
        let values = [
            ("agenda", Value::Ref(of)),
            ("number", text(named.0)),
            ("subject", text(named.1)),
            ("theme", theme.map_or(Value::Empty, Value::Ref)),
            ("status", word(how.0)),
            ("period", period),
        ];
        self.add(&k::AGENDA_LINE, &values)
    }

    fn set(&mut self, id: Id, field: &str, value: Value) {
        let record = self.records.iter_mut().find(|one| one.id == id).unwrap();
        assert!(record.set_named(field, value), "{field}");
    }

    pub fn new() -> Year {
        let records = Vec::new();
        let ids = Ids::new(1_790_000_000_000, 9);
        let none = Id::nil();
        let mut all = Year { records, district: none, agenda: none, strategy: none, ids };
        let name = |name: &str| ("name", text(name));
        let link = Value::Ref;
        all.district = all.add(&k::DISTRICT, &[name("Zuidrand")]);
        let district = ("district", link(all.district));
        let [west, east] = ["Westerholt", "Oosterholt"]
            .map(|town| all.add(&k::ORGANISATION, &[name(town), ("kind", word("municipality")), district.clone()]));
        let police = all.add(&k::ORGANISATION, &[name("Politie Zuidrand"), ("kind", word("police"))]);
        let holder = all.add(&k::PERSON, &[("given_name", text("Noor")), ("surname", text("Zandstra"))]);

        // Two themes of the strategy, the second with one below it; and a theme beside them.
        let crime = all.add(&k::THEME, &[name("Ondermijnende misdaad")]);
        let people = all.add(&k::THEME, &[name("Kwetsbare mensen")]);
        let care = all.add(&k::THEME, &[name("Zorg thuis"), ("parent", link(people))]);
        let traffic = all.add(&k::THEME, &[name("Verkeer")]);
        all.strategy = all.add(
            &k::STRATEGY,
            &[
                name("Strategie Zuidrand 2025-2026"),
                ("from", day("2025")),
                ("until", day("2026")),
                ("themes", Value::refs(vec![crime, people])),
            ],
        );
        let plan = |all: &mut Year, called: &str, kind, owner: Id, themes: &[(Id, i64)]| {
            let values = [
                name(called),
                ("kind", word(kind)),
                ("owners", Value::refs(vec![owner])),
                ("from", day("2025")),
                ("until", day("2028")),
            ];
            let plan = all.add(&k::PLAN, &values);
            for (theme, rank) in themes {
                let of = [("plan", link(plan)), ("theme", link(*theme)), ("rank", Value::Int(*rank))];
                all.add(&k::PRIORITY, &of);
            }
            plan
        };
        plan(&mut all, "IVP Westerholt", "ivp", west, &[(care, 1), (traffic, 2)]);
        plan(&mut all, "IVP Oosterholt", "ivp", east, &[(crime, 1), (care, 2)]);
        plan(&mut all, "Meerjarenplan politie", "multi_year", police, &[(care, 3), (traffic, 1)]);

        // 2025, evaluated: two lines on the strategy, one beside it.
        let before =
            all.add(&k::AGENDA, &[district.clone(), ("year", Value::Int(2025)), ("status", word("evaluated"))]);
        let done = all.line(before, ("A1", "Beeld van de haven"), Some(crime), ("done", "2025"));
        all.set(done, "mark", word("reached"));
        let left = all.line(before, ("A2", "Meldpunt zorg"), Some(care), ("moved", "2025-33"));
        all.set(left, "mark", word("partly"));
        all.set(left, "postponed", Value::Int(2));
        all.line(before, ("A3", "Rotonde"), Some(traffic), ("done", "2025-05"));

        // 2026, running: six lines, five of them adopted; one that was adopted is gone.
        let board = all.add(
            &k::GROUP,
            &[name("DVO Zuidrand"), ("abbreviation", text("DVO Zuidrand")), ("kind", word("dvo")), district.clone()],
        );
        let meeting = |all: &mut Year, date: &str| {
            all.add(&k::MEETING, &[("group", link(board)), ("date", day(date)), district.clone()])
        };
        let adopting = meeting(&mut all, "2025-12-11");
        all.agenda = all.add(
            &k::AGENDA,
            &[
                district.clone(),
                ("year", Value::Int(2026)),
                ("status", word("running")),
                ("adopted", day("2025-12-11")),
                ("adopted_meeting", link(adopting)),
                ("summary", text("Vier onderwerpen.\n- weinig\n- goed")),
                ("evaluation", text("Nog te maken.")),
            ],
        );
        let of = all.agenda;
        let lines = [
            all.line(of, ("B1", "Havencontrole"), Some(crime), ("done", "2026-03")),
            all.line(of, ("B2", "Huisbezoek"), Some(care), ("running", "2026-34")),
            all.line(of, ("B3", "Fietspad"), Some(traffic), ("planned", "2026-35")),
            all.line(of, ("B4", "Camera's"), Some(crime), ("dropped", "2026-05")),
            all.line(of, ("B5", "Meldpunt zorg"), Some(care), ("planned", "2026-40")),
        ];
        for line in lines {
            let now = all.records.iter().find(|one| one.id == line).unwrap().clone();
            let mut values = vec![("agenda", link(of)), ("line", link(line))];
            let kept = ["subject", "number", "period", "theme", "holder"];
            values.extend(kept.map(|field| (field, now.named(field).clone())));
            all.add(&k::ADOPTED_LINE, &values);
        }
        let adopted = |all: &Year, line: Id| {
            all.records
                .iter()
                .find(|one| *one.kind == k::ADOPTED_LINE && one.get(adopted_line::LINE) == Some(line))
                .unwrap()
                .id
        };
        let (second, third) = (adopted(&all, lines[1]), adopted(&all, lines[2]));
        all.set(second, "period", day("2026-33"));
        all.set(third, "subject", text("Fietspad langs de vaart"));
        all.set(lines[0], "mark", word("reached"));
        all.set(lines[0], "reached", text("Twaalf controles."));
        all.set(lines[1], "postponed", Value::Int(1));
        all.set(lines[1], "postponed_why", text("Ziekte bij het wijkteam."));
        all.set(lines[1], "origin", Value::refs(vec![west, east]));
        all.set(lines[2], "holder", link(holder));
        all.set(lines[2], "contributes", Value::refs(vec![crime]));
        all.set(lines[3], "explanation", text("Te duur."));
        all.set(lines[4], "continues", link(left));
        all.line(of, ("B6", "Buurtapp"), None, ("planned", ""));
        let gone =
            [("agenda", link(of)), ("number", text("B7")), ("subject", text("Buurtbus")), ("period", day("2026"))];
        all.add(&k::ADOPTED_LINE, &gone);

        // What was decided: on a theme, on the theme of a line, on neither; and in another year.
        let [spring, late] = ["2026-04-09", "2025-04-10"].map(|date| meeting(&mut all, date));
        for (at, meeting, line, theme, said) in [
            (1, spring, Some(lines[1]), None, "Het huisbezoek gaat door."),
            (2, spring, None, Some(crime), "De haven blijft voorrang houden."),
            (3, spring, None, None, "Het verslag is vastgesteld."),
            (4, late, None, Some(people), "Het meldpunt komt er."),
        ] {
            let or = |id: Option<Id>| id.map_or(Value::Empty, Value::Ref);
            let item = [
                ("meeting", link(meeting)),
                ("subject", text("Onderwerp")),
                ("number", text(&format!("E0{at}"))),
                ("position", Value::Int(at)),
                ("line", or(line)),
            ];
            let item = all.add(&k::MEETING_ITEM, &item);
            let values = [
                ("item", link(item)),
                ("kind", word("decision")),
                ("text", text(said)),
                ("theme", or(theme)),
                ("status", word("done")),
                ("position", Value::Int(1)),
            ];
            all.add(&k::ENTRY, &values);
        }
        let weighed = [
            ("theme", link(traffic)),
            district,
            ("year", Value::Int(2026)),
            ("outcome", word("later")),
            ("why", text("Eerst de provincie.")),
        ];
        all.add(&k::CONSIDERATION, &weighed);
        all
    }
}
