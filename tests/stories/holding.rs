//! What ends, merges or begins on a day that lies ahead: until then it is as it was, from then on it is not.

use super::support::{Desk, TODAY, templates};
use dvo::{
    app::card::{Card, Row},
    catalogue::{
        Edit, Id, Ids, Kind, Lang, Period, Record, Value, World,
        kinds::{self as k, seat},
        name,
    },
    exchange::{
        csv::{self, Profile},
        export,
    },
    process::{ask, papers, recipients, seating::seating, select::Selection, signals},
    words::Words,
};
use jiff::civil::{Date, date};

/// Records of one's own, in the order in which they are made.
struct Net {
    ids: Ids,
    records: Vec<Record>,
}

fn when(edtf: &str) -> Value {
    Period::from_edtf(edtf).map_or(Value::Empty, Value::Period)
}

impl Net {
    fn new() -> Net {
        Net { ids: Ids::new(1_700_000_000_000, 77), records: Vec::new() }
    }

    fn make(&mut self, kind: &'static Kind, values: &[(&str, Value)]) -> Id {
        let mut record = Record::new(self.ids.next_id(), kind);
        for (field, value) in values {
            assert!(record.set_named(field, value.clone()), "{field}");
        }
        if kind.field("public").is_some() {
            record.set(name::PUBLIC, true);
        }
        self.records.push(record);
        self.records.last().unwrap().id
    }

    fn named(&mut self, kind: &'static Kind, name: &str, more: &[(&str, Value)]) -> Id {
        let name = (if *kind == k::PERSON { "surname" } else { "name" }, Value::text(name));
        self.make(kind, &[&[name], more].concat())
    }

    /// A seat with who holds it, in the role, from and until.
    fn seat(&mut self, group: Id, person: &str, role: &'static str, (from, until): (&str, &str)) -> Id {
        let email = ("email", Value::text(&format!("{person}@example.nl")));
        let person = self.named(&k::PERSON, person, &[email]);
        let of = [("group", Value::Ref(group)), ("person", Value::Ref(person)), ("role", Value::Choice(role))];
        self.make(&k::SEAT, &[&of[..], &[("from", when(from)), ("until", when(until))]].concat())
    }

    fn on(&self, day: Date) -> World {
        let mut world = World::of_records(self.records.clone());
        world.set_today(day);
        world
    }
}

/// What a column says of a record, in the list.
fn column(world: &World, id: Id, name: &str) -> Value {
    let record = world.get(id).unwrap();
    record.kind.column(name).unwrap().value(world, record)
}

/// The cell of a column in the only row of a table for Excel.
fn exported(world: &World, kind: &'static Kind, header: &str, public: bool) -> String {
    let what = Selection { public, ..Selection::all(kind) };
    let mut table = Vec::new();
    export::write(world, &Words::new(Lang::Nl), &what, Profile::ExcelNl, &mut table).unwrap();
    let rows = csv::read(table.as_slice(), Profile::ExcelNl).unwrap();
    let at = rows[0].iter().position(|cell| cell == header).unwrap_or_else(|| panic!("{header} in {:?}", rows[0]));
    rows[1][at].clone()
}

#[test]
fn a_chair_is_the_chair_to_the_last_day_and_not_before_the_first() {
    let mut net = Net::new();
    let group = net.named(&k::GROUP, "Bestuur", &[("kind", Value::Choice("dvo"))]);
    net.seat(group, "Na", "chair", ("2028-01-01", ""));
    net.seat(group, "Voor", "chair", ("2024-03", "2027-12-31"));
    net.seat(group, "Lid", "member", ("", ""));
    net.seat(group, "Weg", "member", ("", "2025"));
    net.seat(group, "Straks", "member", ("2028-02", ""));
    for (day, chair, members) in [
        (TODAY, "Voor", 2),
        (date(2027, 12, 31), "Voor", 2),
        (date(2028, 1, 1), "Na", 2),
        (date(2028, 1, 31), "Na", 2),
        (date(2028, 2, 1), "Na", 3),
    ] {
        let whole = net.on(day);
        let open = papers::in_public(&whole);
        for (world, public) in [(&whole, false), (&open, true)] {
            let holder = column(world, group, "chair").as_ref().map(|id| world.title(id));
            assert_eq!(holder.as_deref(), Some(chair), "{day}");
            assert_eq!(column(world, group, "members"), Value::Int(members), "{day}");
            assert_eq!(exported(world, &k::GROUP, "voorzitter", public), chair, "{day}");
            assert_eq!(exported(world, &k::GROUP, "leden", public), members.to_string(), "{day}");
        }
        let to = recipients::of(&whole, &[whole.get(group).unwrap()], day);
        assert_eq!(to.count as i64, members, "{day}");
    }
}

/// What a person, an organisation and a theme are said to have is what they have now.
#[test]
fn seats_and_portfolios_are_counted_while_they_hold() {
    let mut net = Net::new();
    let police = net.named(&k::ORGANISATION, "Politie", &[]);
    let group = net.named(&k::GROUP, "Werkgroep", &[]);
    let empty = net.named(&k::GROUP, "Stil", &[]);
    let person = net.named(&k::PERSON, "Blok", &[]);
    let theme = net.named(&k::THEME, "Water", &[]);
    for (from, until) in [("", "2026-10-31"), ("2026-11-01", ""), ("", "2020")] {
        let span = [("from", when(from)), ("until", when(until)), ("group", Value::Ref(group))];
        let who = [("person", Value::Ref(person)), ("organisation", Value::Ref(police))];
        net.make(&k::SEAT, &[&span[..], &who[..]].concat());
        net.make(&k::PORTFOLIO, &[&span[..], &[("theme", Value::Ref(theme))]].concat());
    }
    net.seat(empty, "Ooit", "member", ("", "2019"));
    for day in [date(2026, 10, 31), date(2026, 11, 1)] {
        let world = net.on(day);
        for (id, name) in [(police, "seats"), (person, "seats"), (theme, "portfolios"), (group, "members")] {
            assert_eq!(column(&world, id, name), Value::Int(1), "{name} on {day}");
        }
        assert_eq!(seating(&world, day, |_| true).groups, [group], "a group without seats takes no column, {day}");
    }
}

#[test]
fn a_municipality_counts_to_the_day_of_its_merger() {
    let mut net = Net::new();
    let district = net.named(&k::DISTRICT, "Oever", &[("stated_municipalities", Value::Int(3))]);
    let of = [("kind", Value::Choice("municipality")), ("district", Value::Ref(district))];
    let new = net.named(&k::ORGANISATION, "Nieuwland", &[&of[..], &[("from", when("2027-01-01"))]].concat());
    let merger = [("until", when("2026-12")), ("successor", Value::Ref(new))];
    let old = net.named(&k::ORGANISATION, "Hoek", &[&of[..], &merger].concat());
    let edge = net.named(&k::ORGANISATION, "Kant", &[&of[..], &merger].concat());
    let stays = net.named(&k::ORGANISATION, "Blijf", &of);
    let past = net.named(&k::ORGANISATION, "Ooit", &[&of[..], &[("successor", Value::Ref(new))]].concat());
    for (of, year, many) in
        [(new, 2026, 500), (old, 2026, 30), (edge, 2026, 40), (stays, 2025, 6), (stays, 2026, 7), (past, 2020, 1000)]
    {
        let values = [("organisation", Value::Ref(of)), ("year", Value::Int(year)), ("inhabitants", Value::Int(many))];
        net.make(&k::POPULATION, &values);
    }
    let mayors: Vec<Id> = [new, old, edge, stays, past]
        .into_iter()
        .map(|of| {
            let office = [("office", Value::text("burgemeester")), ("organisation", Value::Ref(of))];
            net.named(&k::PERSON, &format!("Burger {of}"), &office)
        })
        .collect();
    let states = [("measure", Value::Choice("municipalities")), ("number", Value::Int(2))];
    let fact = net.make(&k::FACT, &[&states[..], &[("district", Value::Ref(district))]].concat());
    let action = net.make(&k::ENTRY, &[("kind", Value::Choice("action")), ("text", Value::text("Bellen"))]);
    let mut asked = Record::new(net.ids.next_id(), ask::ADDRESS.kind);
    asked.set(ask::address::WHOM, ask::address::Whom::Mayors).set(name::DISTRICT, district);
    let [comes, go, stays] = [&mayors[..1], &mayors[1..3], &mayors[3..4]];
    for (day, people, called) in [
        (TODAY, 77, [stays, go].concat()),
        (date(2026, 12, 31), 77, [stays, go].concat()),
        (date(2027, 1, 1), 507, [stays, comes].concat()),
    ] {
        let world = net.on(day);
        assert_eq!(column(&world, district, "municipalities"), Value::Int(called.len() as i64), "{day}");
        assert_eq!(column(&world, district, "inhabitants"), Value::Int(people), "{day}");
        assert_eq!(exported(&world, &k::DISTRICT, "inwoners", false), people.to_string(), "{day}");
        assert_eq!(column(&world, fact, "computed"), Value::Int(called.len() as i64), "{day}");
        let differs = signals::found(&world, day, |_| true).into_iter().filter(|one| one.spot.about == district);
        assert_eq!(differs.count() == 0, called.len() == 3, "three are stated, {day}");
        let edits = (ask::ADDRESS.answer)(&world, &mut net.ids, &asked, &[action]).unwrap();
        let addressed = edits.iter().filter_map(|edit| match edit {
            Edit::Create(one) => one.get(name::PERSON),
            _ => None,
        });
        assert_eq!(addressed.collect::<Vec<_>>(), called, "{day}");
    }
}

#[test]
fn a_coordinator_who_leaves_later_is_counted_until_then() {
    let mut net = Net::new();
    let group = net.named(&k::GROUP, "Bureau", &[]);
    net.seat(group, "Gaat", "coordinator", ("", "2026-09"));
    net.seat(group, "Komt", "coordinator", ("2026-11-01", ""));
    net.seat(group, "Lid", "member", ("", ""));
    let mut fact = |measure| net.make(&k::FACT, &[("measure", Value::Choice(measure)), ("group", Value::Ref(group))]);
    let (coordinators, seats) = (fact("coordinators"), fact("seats"));
    for (day, expected) in
        [(TODAY, 1), (date(2026, 9, 30), 1), (date(2026, 10, 1), 0), (date(2026, 10, 31), 0), (date(2026, 11, 1), 1)]
    {
        let world = net.on(day);
        assert_eq!(column(&world, coordinators, "computed"), Value::Int(expected), "{day}");
        assert_eq!(column(&world, seats, "computed"), Value::Int(expected + 1), "{day}");
    }
}

#[test]
fn somebody_who_has_a_seat_until_later_has_it_still() {
    let mut net = Net::new();
    let group = net.named(&k::GROUP, "Bureau", &[]);
    let seat = net.seat(group, "Blok", "member", ("", "2027-06"));
    for (day, from, taken) in
        [(date(2027, 6, 30), "", true), (date(2027, 6, 30), "2027-07-01", false), (date(2027, 7, 1), "", false)]
    {
        let world = net.on(day);
        let mut again = world.get(seat).unwrap().copy_as(net.ids.next_id());
        again.set(name::FROM, when(from)).set(name::UNTIL, Value::Empty);
        let fault = again.kind.remark.and_then(|remark| remark(&world, &again));
        assert_eq!(fault.is_some(), taken, "from {from:?} on {day}");
    }
}

#[test]
fn the_structure_and_a_card_tell_what_holds_from_what_does_not() {
    let mut net = Net::new();
    let body = net.named(&k::GROUP, "Spil", &[("kind", Value::Choice("steering"))]);
    let tied =
        [("Altijd", "", ""), ("Loopt af", "", "2026-12"), ("Komt nog", "2027-01-01", ""), ("Voorbij", "", "2025")];
    for (name, from, until) in tied {
        let other = net.named(&k::GROUP, name, &[]);
        let ends = [("from_group", Value::Ref(body)), ("to_group", Value::Ref(other))];
        let how = [("relation", Value::Choice("feeds")), ("from", when(from)), ("until", when(until))];
        net.make(&k::RELATION, &[&ends[..], &how[..]].concat());
    }
    for (name, span) in [("Aa", ("", "2025")), ("Bee", ("2027", "")), ("Cee", ("", "2026-10")), ("Dee", ("", ""))] {
        net.seat(body, name, "member", span);
    }
    let mut desk = Desk::on(&templates::make(&net.records, false)).sized(120, 50);
    desk.keys("z 'spil' Enter w b").shows("2 zetels").shows("Altijd").shows("Loopt af");
    desk.hides("Komt nog").hides("Voorbij");
    for (day, expected) in
        [(date(2026, 10, 31), ["Cee", "Dee", "Aa", "Bee"]), (date(2027, 1, 1), ["Bee", "Dee", "Aa", "Cee"])]
    {
        let world = net.on(day);
        let mut card = Card::new(body);
        card.refresh(&world);
        let seats = card.rows.iter().filter_map(|row| match row {
            Row::Link(id, _) => world.get(*id).filter(|record| *record.kind == k::SEAT),
            _ => None,
        });
        assert_eq!(seats.map(|seat| world.title_of(seat, seat::PERSON)).collect::<Vec<_>>(), expected, "{day}");
    }
}
