//! The assets: what the sources state stands in the reference data, and the example is a whole year.

use dvo::catalogue::{
    Id, Ids, Kind, Lang, Period, Record, Type, Value, World,
    kinds::{self, entry::EntryKind, mandate},
    text,
};
use dvo::catalogue::{
    kinds::{
        addressee, advice_line, agenda,
        agenda_line::{self, Status},
        attendance::{self, Presence},
        district, entry, fact, group, meeting_item, organisation, person, plan, portfolio, priority, proposal,
        relation, response, route_step, seat, strategy, written_round,
    },
    name,
    period::Unit,
};
use dvo::exchange::seed;
use dvo::process::meeting::{self, Meeting, chain, fill};
use jiff::civil::{Date, Weekday, date};
use std::collections::{BTreeMap, BTreeSet};

/// The example is looked at as on this day.
const TODAY: Date = date(2026, 9, 14);

fn reference() -> World {
    World::of_records(seed::reference().expect("reference data"))
}

fn example() -> World {
    let mut ids = Ids::new(1_767_225_600_000, 1);
    World::of_records(seed::example(&mut ids).expect("example"))
}

/// The only record of a kind that has this text in this field.
fn one<'a>(world: &'a World, kind: &Kind, field: &str, text: &str) -> &'a Record {
    let found: Vec<_> = world.of(kind).filter(|record| record.named(field).as_str() == text).collect();
    assert_eq!(found.len(), 1, "{} with {field} {text}", kind.name);
    found[0]
}

/// What a file begins with passes no door: that it is as the law has it is seen here.
#[test]
fn nothing_is_broken_from_the_start() {
    for world in [reference(), example()] {
        assert_eq!(dvo::process::admit::all_broken(&world), []);
    }
}

fn group<'a>(world: &'a World, abbreviation: &str) -> &'a Record {
    one(world, &kinds::GROUP, "abbreviation", abbreviation)
}

fn seats(world: &World, group: Id) -> Vec<&Record> {
    world.linked_by(group, seat::GROUP)
}

/// `relation` and where it leads, for every relation that begins at this group.
fn relations(world: &World, group: &Record) -> Vec<(String, String)> {
    let found = world.linked_by(group.id, relation::FROM_GROUP).into_iter();
    found
        .map(|relation| {
            (relation.value(relation::STANDS).as_str().to_owned(), world.title_of(relation, relation::TO_GROUP))
        })
        .collect()
}

fn names(world: &World, ids: &[Id]) -> Vec<String> {
    ids.iter().map(|id| world.title(*id)).collect()
}

#[test]
fn five_districts_hold_76_municipalities() {
    let world = reference();
    assert_eq!(world.of(&kinds::DISTRICT).count(), 5);
    let all = world
        .of(&kinds::ORGANISATION)
        .filter(|record| record.is(organisation::KIND, organisation::OrganisationKind::Municipality));
    let mut codes: Vec<_> = all.map(|record| record.get(organisation::CBS_CODE)).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 76);
    for (name, region, count) in [
        ("IJsselland", "VR04", 11),
        ("Twente", "VR05", 14),
        ("Noord- en Oost-Gelderland", "VR06", 22),
        ("Gelderland-Midden", "VR07", 15),
        ("Gelderland-Zuid", "VR08", 14),
    ] {
        let district = one(&world, &kinds::DISTRICT, "name", name);
        assert_eq!(district.get(district::REGION), region);
        assert!(!district.get(district::STRUCTURE).is_empty());
        assert_eq!(district.get(district::STATED_MUNICIPALITIES), Some(count), "{name}");
        let column = kinds::DISTRICT.column("municipalities").expect("column");
        assert_eq!(column.value(&world, district).as_int(), Some(count), "{name}");
    }
}

#[test]
fn every_district_has_its_dvo() {
    let world = reference();
    for district in world.of(&kinds::DISTRICT) {
        let groups = world.linked_by(district.id, group::DISTRICT);
        let dvo: Vec<_> = groups.into_iter().filter(|group| group.is(group::KIND, group::GroupKind::Dvo)).collect();
        assert_eq!(dvo.len(), 1, "{}", district.get(district::NAME));
        assert!(dvo[0].get(group::ALIASES).contains("Distriktelijk"));
        let support = world.linked_by(dvo[0].id, relation::TO_GROUP);
        assert!(
            support.iter().any(|relation| relation.is(relation::STANDS, relation::Relation::Supports)),
            "{}",
            district.get(district::NAME)
        );
    }
}

#[test]
fn the_siv_has_nine_seats_by_post() {
    let world = reference();
    let siv = group(&world, "SIV");
    let posts: Vec<_> = seats(&world, siv.id).into_iter().map(|seat| seat.get(seat::POST)).collect();
    assert_eq!(posts.len(), 9);
    assert_eq!(posts.iter().filter(|post| post.starts_with("strategisch beleidsadviseur")).count(), 3);
    assert!(posts.contains(&"ondermijningsspecialist Nijmegen"));
    assert!(relations(&world, siv).iter().any(|(word, to)| word == "supplies" && to.ends_with("Gelderland-Zuid")));
}

#[test]
fn the_rciv_has_one_coordinator_who_is_not_named() {
    let world = reference();
    let rciv = group(&world, "RCIV");
    let seats = seats(&world, rciv.id);
    let [seat] = seats[..] else { panic!("one seat") };
    assert_eq!(seat.get(seat::ROLE), Some(seat::Role::Coordinator));
    assert!(seat.get(seat::POST).contains("parttime"));
    assert!(seat.lacks(seat::PERSON));
    assert!(relations(&world, rciv).iter().any(|(word, to)| word == "prepares" && to.ends_with("IJsselland")));
}

#[test]
fn platform_ivz_has_host_year_members_and_two_counts_of_coordinators() {
    let world = reference();
    let platform = group(&world, "Platform IVZ");
    assert_eq!(world.title_of(platform, group::HOST), "Veiligheidsregio Twente");
    assert_eq!(platform.get(group::FROM).map(|from| from.edtf()).as_deref(), Some("2008"));
    let municipal = seats(&world, platform.id);
    let municipal = municipal.iter().filter(|seat| seat.get(seat::POST) == "gemeentelijk veiligheidscoördinator");
    assert_eq!(municipal.count(), 14);
    let facts = world.linked_by(platform.id, fact::GROUP);
    let coordinators: Vec<_> =
        facts.into_iter().filter(|fact| fact.is(fact::MEASURE, fact::Measure::Coordinators)).collect();
    let numbers: Vec<_> = coordinators.iter().filter_map(|fact| fact.get(fact::NUMBER)).collect();
    assert_eq!(numbers, [2, 3]);
    assert_ne!(coordinators[0].get(fact::SOURCE), coordinators[1].get(fact::SOURCE));
    let to = world.linked_by(platform.id, relation::TO_GROUP);
    assert_eq!(to.iter().filter(|relation| relation.is(relation::STANDS, relation::Relation::Finances)).count(), 14);
    assert!(relations(&world, platform).iter().any(|(word, to)| word == "commissioned_by" && to.ends_with("Twente")));
}

#[test]
fn two_districts_have_an_integraal_veiligheidsoverleg() {
    let world = reference();
    let both: Vec<_> =
        world.of(&kinds::GROUP).filter(|group| group.get(group::NAME) == "Integraal Veiligheidsoverleg").collect();
    let mut districts: Vec<_> = both.iter().map(|group| world.title_of(group, group::DISTRICT)).collect();
    districts.sort();
    assert_eq!(districts, ["Gelderland-Midden", "Noord- en Oost-Gelderland"]);
    let nog = both.into_iter().find(|group| world.title_of(group, group::DISTRICT).starts_with("Noord"));
    let seats = seats(&world, nog.expect("of Noord- en Oost-Gelderland").id);
    let of_municipality = |seat: &&&Record| {
        world.follow(seat, seat::ORGANISATION).is_some_and(|organisation| {
            organisation.is(organisation::KIND, organisation::OrganisationKind::Municipality)
        })
    };
    assert_eq!(seats.iter().filter(of_municipality).count(), 22);
}

#[test]
fn the_bbg_directs_guides_and_aligns() {
    let world = reference();
    let found = relations(&world, group(&world, "BBG"));
    let has = |word: &str, to: &str| found.contains(&(word.to_owned(), to.to_owned()));
    for word in ["directs", "guides"] {
        assert!(has(word, "Thematische expertgroepen Oost-Nederland"));
        assert!(has(word, "Platform Veiligheidsnetwerk Oost-Nederland"));
    }
    assert!(has("aligns_with", "Regionaal Veiligheidsoverleg"));
    let dvos = found.iter().filter(|(word, to)| word == "aligns_with" && to.starts_with("Districtelijk"));
    assert_eq!(dvos.count(), 5);
    assert_eq!(seats(&world, group(&world, "RVO").id).len(), 7);
}

#[test]
fn strategies_have_their_periods_and_four_themes() {
    let world = reference();
    let [first, second] = &world.of(&kinds::STRATEGY).collect::<Vec<_>>()[..] else { panic!("two strategies") };
    let years = |strategy: &Record| {
        [strategy::FROM, strategy::UNTIL]
            .map(|field| strategy.get(field).map(|period| period.edtf()).unwrap_or_default())
    };
    assert_eq!(years(first), ["2015", "2018"]);
    assert_eq!(years(second), ["2019", "2022"]);
    assert_eq!(second.get(strategy::FOLLOWS), Some(first.id));
    assert!(first.get(strategy::EVALUATION).starts_with("Endterm review"));
    let themes = ["Ondermijning", "Kwetsbare personen", "Cybercrime/gedigitaliseerde criminaliteit"];
    let themes: Vec<_> = themes.into_iter().chain(["Informatiegestuurd werken"]).collect();
    assert_eq!(names(&world, second.get(strategy::THEMES)), themes);
}

#[test]
fn reference_data_is_public_and_says_where_it_was_found() {
    let world = reference();
    for record in world.all() {
        let title = (record.kind.title)(&world, record);
        assert_eq!(record.value(name::PUBLIC).to_json(), true, "{} {title}", record.kind.name);
        assert!(!record.get(name::SOURCE).is_empty(), "{} {title}", record.kind.name);
    }
    assert_eq!(world.of(&kinds::PERSON).count(), 0);
}

/// The lines of the agenda of this year in IJsselland.
fn lines(world: &World, year: i64) -> Vec<&Record> {
    let ours = |agenda: &&Record| {
        agenda.get(agenda::YEAR) == Some(year) && world.title_of(agenda, agenda::DISTRICT) == "IJsselland"
    };
    let agenda = world.of(&kinds::AGENDA).find(ours).expect("agenda");
    world.linked_by(agenda.id, agenda_line::AGENDA)
}

/// Every text of the example with the record it stands in.
fn texts(world: &World) -> impl Iterator<Item = (&Record, bool, &str)> {
    world.all().flat_map(|record| {
        let fields = record.kind.fields.iter().zip(record.values());
        fields.filter_map(move |(field, value)| match value {
            Value::Text(text) => Some((record, field.ty == Type::LongText, &**text)),
            _ => None,
        })
    })
}

#[test]
fn every_link_leads_to_a_record_of_the_right_kind() {
    let world = example();
    for record in world.all() {
        for (place, target) in record.links() {
            let field = &record.kind.fields[place];
            let found = world.get(target).map(|record| record.kind);
            assert_eq!(found, field.target(), "{} {}", record.kind.name, field.name);
        }
    }
}

#[test]
fn nothing_ends_before_it_begins() {
    let world = example();
    for record in world.all() {
        let [from, until] = [name::FROM, name::UNTIL].map(|field| record.get(field));
        if let (Some(from), Some(until)) = (from, until) {
            assert!(from.start() <= until.end(), "{}", (record.kind.title)(&world, record));
        }
    }
}

#[test]
fn names_are_given_once_in_a_district() {
    let world = example();
    let mut seen = BTreeSet::new();
    for group in world.of(&kinds::GROUP) {
        assert!(
            seen.insert((group.get(group::NAME), world.title_of(group, group::DISTRICT))),
            "{}",
            group.get(group::NAME)
        );
    }
}

#[test]
fn texts_are_as_the_gate_lets_them_in() {
    for (record, multiline, text) in texts(&example()) {
        assert_eq!(text::clean(text, multiline), text, "{}", record.kind.name);
        assert_eq!(text.trim(), text, "{}", record.kind.name);
    }
}

#[test]
fn the_example_stands_on_the_reference_data() {
    let (world, reference) = (example(), reference());
    for record in reference.all() {
        assert!(world.get(record.id).is_some(), "{}", (record.kind.title)(&reference, record));
    }
    assert_eq!(seats(&world, group(&world, "SIV").id).len(), 9);
    let rciv = seats(&world, group(&world, "RCIV").id);
    let coordinators: Vec<_> = rciv.into_iter().filter(|seat| seat.is(seat::ROLE, seat::Role::Coordinator)).collect();
    assert_eq!(coordinators.len(), 1);
    assert_eq!(world.title_of(coordinators[0], seat::PERSON), "Sanne Klaver");
}

#[test]
fn the_year_has_every_status_and_every_kind_of_period() {
    let world = example();
    let year = lines(&world, 2026);
    assert!(year.len() >= 42, "{}", year.len());
    let statuses: BTreeSet<_> = year.iter().map(|line| line.value(agenda_line::STATUS).as_str()).collect();
    assert_eq!(statuses.into_iter().collect::<Vec<_>>(), ["done", "dropped", "moved", "planned", "running"]);
    let units: BTreeSet<_> = year.iter().filter_map(|line| line.get(agenda_line::PERIOD)).map(|p| p.unit()).collect();
    for unit in [
        Unit::Day,
        Unit::Week,
        Unit::MonthPart,
        Unit::Month,
        Unit::Quarter,
        Unit::YearPart,
        Unit::Half,
        Unit::Year,
        Unit::Span,
    ] {
        assert!(units.contains(&unit), "{unit:?}");
    }
    let spelled: BTreeSet<_> = year.iter().filter_map(|line| line.get(agenda_line::PERIOD)).map(|p| p.edtf()).collect();
    for part in ["2026-37", "2026-38", "2026-39", "2026-40", "2026-41", "2026-33", "2026-34", "2026-35", "2026-36"] {
        assert!(spelled.contains(part), "{part}");
    }
    let starts_on = |day: &str| {
        let parts = year.iter().filter_map(|line| line.get(agenda_line::PERIOD));
        parts.filter(|p| p.unit() == Unit::MonthPart).any(|p| p.start().strftime("%d").to_string() == day)
    };
    assert!(starts_on("01") && starts_on("11") && starts_on("21"), "begin, midden and eind of a month");
    assert!(year.iter().any(|line| line.lacks(agenda_line::PERIOD)));
    for public in [Value::Empty, Value::Flag(true), Value::Flag(false)] {
        assert!(year.iter().any(|line| *line.value(agenda_line::PUBLIC) == public), "{public:?}");
    }
    for times in 1..=3 {
        assert!(year.iter().any(|line| line.get(agenda_line::POSTPONED) == Some(times)), "{times}");
    }
    for line in &year {
        assert_eq!(
            line.lacks(agenda_line::POSTPONED),
            line.get(agenda_line::POSTPONED_WHY).is_empty(),
            "{}",
            line.get(agenda_line::NUMBER)
        );
    }
}

#[test]
fn what_is_done_lies_behind_us_and_what_is_planned_before_us() {
    let world = example();
    let mut late = 0;
    for line in lines(&world, 2026) {
        let (number, Some(period)) = (line.get(agenda_line::NUMBER), line.get(agenda_line::PERIOD)) else { continue };
        match line.get(agenda_line::STATUS).expect(number) {
            Status::Done => assert!(period.end() < TODAY, "{number}"),
            Status::Planned | Status::Moved => assert!(period.end() > TODAY, "{number}"),
            Status::Running => late += usize::from(period.end() < TODAY),
            Status::Dropped => {}
        }
        if line.is(agenda_line::STATUS, Status::Done) {
            assert_eq!(line.get(agenda_line::PROGRESS), Some(100), "{number}");
        }
    }
    assert!((1..5).contains(&late), "{late} lines are late");
    let over = [Some(Status::Done), Some(Status::Moved), Some(Status::Dropped)];
    assert!(lines(&world, 2025).iter().all(|line| over.contains(&line.get(agenda_line::STATUS))));
    assert_eq!(lines(&world, 2027).len(), 3);
}

#[test]
fn numbers_are_given_once_a_year() {
    let world = example();
    for year in [2025, 2026, 2027] {
        let mut seen = BTreeSet::new();
        assert!(lines(&world, year).iter().all(|line| seen.insert(line.get(agenda_line::NUMBER))), "{year}");
    }
}

#[test]
fn eleven_municipalities_have_seven_plans_of_which_one_ran_out() {
    let world = example();
    let plans: Vec<_> = world.of(&kinds::PLAN).filter(|plan| plan.is(plan::KIND, plan::PlanKind::Ivp)).collect();
    assert!(plans.len() >= 6);
    assert!(plans.iter().filter(|plan| plan.get(plan::OWNERS).len() > 1).count() >= 2);
    let over = plans.iter().filter(|plan| plan.get(plan::UNTIL).is_some_and(|until| until.end() < TODAY));
    assert_eq!(
        over.map(|plan| plan.get(plan::NAME)).collect::<Vec<_>>(),
        ["Integraal Veiligheidsplan Kampen 2022-2025"]
    );
    let owners: BTreeSet<_> = plans.iter().flat_map(|plan| plan.get(plan::OWNERS)).collect();
    assert_eq!(owners.len(), 11);
    for plan in plans {
        let priorities = world.linked_by(plan.id, priority::PLAN);
        let ranks: BTreeSet<_> = priorities.iter().filter_map(|priority| priority.get(priority::RANK)).collect();
        assert!((3..=5).contains(&ranks.len()) && ranks.len() == priorities.len(), "{}", plan.get(plan::NAME));
        assert!(priorities.iter().all(|priority| !priority.get(priority::QUOTE).is_empty()));
    }
}

#[test]
fn people_have_every_shape_of_name_and_van_lente_is_one() {
    let world = example();
    let people: Vec<_> = world.of(&kinds::PERSON).collect();
    assert!(people.len() >= 45, "{}", people.len());
    let [lente] = people.iter().filter(|person| person.get(person::SURNAME) == "Lente").collect::<Vec<_>>()[..] else {
        panic!("one Van Lente")
    };
    assert_eq!(lente.get(person::PREFIX), "van");
    assert!(!lente.get(person::OFFICE).contains("burgemeester"));
    let without = |field: &str| people.iter().filter(|person| person.named(field).as_str().is_empty()).count();
    assert!(without("surname") >= 1 && without("given_name") >= 1);
    for person in people {
        let (email, phone) = (person.get(person::EMAIL), person.get(person::PHONE));
        assert!(email.is_empty() || email.ends_with(".example"), "{email}");
        assert!(phone.is_empty() || phone.starts_with("+31 38 000 00 "), "{phone}");
    }
    let mayors = world.of(&kinds::PERSON).filter(|person| person.get(person::OFFICE).starts_with("burgemeester"));
    let of: BTreeMap<_, _> = mayors.map(|person| (world.title_of(person, person::ORGANISATION), person.id)).collect();
    let ijsselland = one(&world, &kinds::DISTRICT, "name", "IJsselland");
    for municipality in world.linked_by(ijsselland.id, organisation::DISTRICT) {
        let partner = municipality.get(organisation::KIND) != Some(organisation::OrganisationKind::Municipality);
        assert!(
            partner || of.contains_key(municipality.get(organisation::NAME)),
            "{}",
            municipality.get(organisation::NAME)
        );
    }
}

#[test]
fn nobody_from_the_source_texts_is_in_it() {
    let known = [
        "Dadema",
        "Bats",
        "Segers",
        "Bilder",
        "Strien",
        "Hooghiemstra",
        "Heek",
        "Veldhuizen",
        "Liesbeth",
        "Marleen",
        "Annemieke",
    ];
    for (record, _, text) in texts(&example()) {
        let mut words = text.split(|letter: char| !letter.is_alphabetic());
        let found = words.find(|word| known.contains(word));
        assert_eq!(found, None, "{} {text}", record.kind.name);
    }
}

#[test]
fn themes_are_held_handed_over_and_left_open() {
    let world = example();
    let portfolios: Vec<_> = world.of(&kinds::PORTFOLIO).collect();
    let current = |theme: &str| {
        let of =
            portfolios.iter().filter(|p| world.title_of(p, portfolio::THEME) == theme && p.lacks(portfolio::UNTIL));
        of.filter(|p| world.title_of(p, portfolio::GROUP).ends_with("IJsselland"))
            .map(|p| world.title_of(p, portfolio::HOLDER))
            .next()
    };
    let themes: BTreeSet<_> = portfolios.iter().map(|portfolio| world.title_of(portfolio, portfolio::THEME)).collect();
    assert!(themes.len() >= 8);
    assert_eq!(current("Cybercrime/gedigitaliseerde criminaliteit").as_deref(), Some("Jorinde de Wit"));
    assert_eq!(current("Ondermijning").as_deref(), Some("Agnes Lohuis"));
    assert_eq!(current("Mensenhandel").as_deref(), Some(""));
    assert!(
        portfolios
            .iter()
            .any(|p| world.title_of(p, portfolio::HOLDER) == "Hendrik ter Weeme" && p.has(portfolio::UNTIL))
    );
}

#[test]
fn cells_that_a_spreadsheet_could_misread_are_there() {
    let world = example();
    let has = |fits: &dyn Fn(&str) -> bool| texts(&world).any(|(_, _, text)| fits(text));
    assert!(has(&|text| text.starts_with("- ")));
    assert!(has(&|text| text.starts_with('=')));
    assert!(has(&|text| text.starts_with("+31")));
    for letter in [';', '"', '\n', 'é', 'ë', 'ö'] {
        assert!(has(&|text| text.contains(letter)), "{letter:?}");
    }
}

#[test]
fn there_is_enough_of_everything() {
    let world = example();
    let count = |kind: &Kind| world.of(kind).count();
    assert!(count(&kinds::EVENT) >= 12);
    assert!(count(&kinds::DOCUMENT) >= 20);
    for district in world.of(&kinds::DISTRICT) {
        let agendas = world.linked_by(district.id, agenda::DISTRICT);
        assert!(!agendas.is_empty(), "{}", district.get(district::NAME));
    }
    let closed = world.of(&kinds::GROUP).filter(|group| group.is(group::STATUS, group::Status::Closed));
    assert!(closed.into_iter().all(|group| group.has(group::UNTIL)));
}

fn meetings<'a>(world: &'a World, abbreviation: &str) -> Vec<&'a Record> {
    world.linked_by(group(world, abbreviation).id, kinds::meeting::GROUP)
}

/// The meeting of the DVO IJsselland on this day.
fn dvo(world: &World, on: Date) -> Meeting<'_> {
    let mut all = meetings(world, "DVO IJsselland").into_iter().map(|record| Meeting { world, record });
    all.find(|meeting| day(meeting.record, "date") == Some(on)).expect("meeting")
}

/// The last day of what stands in a field.
fn day(record: &Record, field: &str) -> Option<Date> {
    record.named(field).as_period().map(|period| period.end())
}

fn count_by<'a>(records: impl IntoIterator<Item = &'a Record>, field: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for record in records {
        *counts.entry(record.named(field).as_str().to_owned()).or_default() += 1;
    }
    counts
}

#[test]
fn every_record_passes_the_checks_of_its_form() {
    let world = example();
    for record in world.all() {
        let fault = record.kind.fault(&world, record);
        let fault = fault.or_else(|| record.kind.remark?(&world, record));
        assert!(fault.is_none(), "{} {}: {fault:?}", record.kind.name, (record.kind.title)(&world, record));
    }
}

#[test]
fn the_year_of_the_dvo_is_planned_on_thursdays_by_its_own_rule() {
    let world = example();
    let status: Vec<_> = meetings(&world, "DVO IJsselland")
        .iter()
        .map(|it| (day(it, "date").expect("day"), it.value(kinds::meeting::STATUS).as_str()))
        .collect();
    let closed = [date(2026, 2, 5), date(2026, 4, 9), date(2026, 6, 11)].map(|day| (day, "closed"));
    let ahead = [(date(2026, 10, 1), "prepared"), (date(2026, 12, 10), "planned")];
    assert_eq!(status, [&closed[..], &ahead[..]].concat());
    for record in world.of(&kinds::MEETING) {
        let (meeting, date) = (Meeting { world: &world, record }, day(record, "date").expect("day"));
        assert_eq!(date.weekday(), Weekday::Thursday, "{date}");
        let rule = meeting.rule().expect("rule");
        let times = |record: &Record| ["begins", "ends", "location"].map(|field| record.named(field).clone());
        assert_eq!(times(record), times(rule), "{date}");
        for (field, days) in kinds::meeting::BEFORE {
            let wanted = rule.get(days).and_then(|days| kinds::days_before(Period::day(date), days));
            assert_eq!(record.get(field), wanted, "{date} {field:?}");
        }
    }
    for before in meetings(&world, "RCIV") {
        let prepared = world.follow(before, kinds::meeting::PREPARES).expect("prepared meeting");
        assert_eq!(day(before, "date"), day(prepared, "align_by"));
    }
}

#[test]
fn the_june_meeting_has_everything_a_meeting_can_have() {
    let world = example();
    let june = dvo(&world, date(2026, 6, 11));
    let items = june.items();
    let labels: Vec<_> = items.iter().map(|item| item.get(meeting_item::NUMBER)).collect();
    let wanted = ["A01", "A02", "A03", "A04", "B01", "B02", "C01", "C02", "C03", "D01", "E01", "E02"];
    assert_eq!(labels, wanted);
    assert!(june.over(meeting::minutes(&june.items())).is_some_and(|over| over <= 0), "the agenda fits in its time");
    let entries: Vec<_> = items.iter().flat_map(|item| meeting::entries(&world, item.id)).collect();
    let counts = count_by(entries.iter().copied(), "kind");
    assert_eq!(EntryKind::ALL.iter().find(|kind| !counts.contains_key(kind.word())), None, "{counts:?}");
    assert_eq!(counts["comes_back"], 2);
    assert!(entries.iter().any(|entry| entry.get(entry::ON_BEHALF).len() == 2));
    let presence = count_by(world.linked_by(june.record.id, attendance::MEETING), "presence");
    assert_eq!(["excused", "present", "replaced"].map(|word| presence[word]), [2, 16, 1]);
    let mut addressed = entries.iter().map(|entry| world.linked_by(entry.id, addressee::ENTRY));
    let all = addressed.find(|to| to.len() == 11).expect("an action for eleven");
    assert_eq!(count_by(all, "status"), BTreeMap::from([("done".to_owned(), 8), ("open".to_owned(), 3)]));
    for public in [Value::Empty, Value::Flag(true), Value::Flag(false)] {
        assert!(entries.iter().any(|entry| *entry.value(entry::PUBLIC) == public), "{public:?}");
    }
    let mandates =
        world.of(&kinds::MANDATE).filter(|mandate| entries.iter().any(|it| mandate.links().any(|(_, id)| id == it.id)));
    let [mandate] = mandates.collect::<Vec<_>>()[..] else { panic!("one mandate given in June") };
    let [from, review] = [mandate::FROM, mandate::REVIEW].map(|field| mandate.get(field).expect("period"));
    assert!(review.contains(from.start().checked_add(jiff::Span::new().years(1)).expect("a year later")));
    assert!(entries.iter().any(|entry| entry.is(entry::KIND, entry::EntryKind::Decision)
        && entry.get(entry::TEXT).contains("cent per inwoner")));
}

#[test]
fn two_subjects_run_through_three_meetings() {
    let world = example();
    let (from, until) = (dvo(&world, date(2026, 2, 5)), dvo(&world, date(2026, 10, 1)));
    let mut through = Vec::new();
    for item in until.items() {
        let chain = chain::of(&world, item.id);
        let dates: Vec<_> =
            chain.iter().filter_map(|item| day(world.follow(item, meeting_item::MEETING)?, "date")).collect();
        if dates == [date(2026, 2, 5), date(2026, 6, 11), date(2026, 10, 1)] {
            assert_eq!(chain[0].get(meeting_item::MEETING), Some(from.record.id));
            through.push(item.get(meeting_item::NUMBER));
        }
    }
    assert_eq!(through, ["C01", "C02"]);
}

#[test]
fn a_closed_meeting_has_outcomes_and_speakers_who_were_there() {
    let world = example();
    for record in
        world.of(&kinds::MEETING).filter(|meeting| meeting.is(kinds::meeting::STATUS, kinds::meeting::Status::Closed))
    {
        let title = (record.kind.title)(&world, record);
        let mut there: BTreeSet<_> = record.get(kinds::meeting::SECRETARY).into_iter().collect();
        for one in world.linked_by(record.id, attendance::MEETING) {
            match one.get(attendance::PRESENCE).expect(&title) {
                Presence::Present => there.extend(one.get(attendance::PERSON)),
                Presence::Replaced => there.extend(one.get(attendance::REPLACED_BY)),
                Presence::Excused | Presence::Absent => {}
            }
        }
        assert!(there.len() > 10, "{title}");
        let chair = record.get(kinds::meeting::CHAIR).expect("chair");
        assert!(there.contains(&chair), "{title}");
        for item in (Meeting { world: &world, record }).items() {
            let substance = item.has(meeting_item::TREATMENT);
            assert!(!substance || item.has(meeting_item::OUTCOME), "{title} {}", item.get(meeting_item::NUMBER));
            for entry in meeting::entries(&world, item.id) {
                let speaker = entry.get(entry::SPEAKER);
                assert!(speaker.is_none_or(|speaker| there.contains(&speaker)), "{title}: {}", entry.get(entry::TEXT));
                let absent = |person: &Id| !there.contains(person);
                assert!(entry.get(entry::ON_BEHALF).iter().all(absent), "{title}: {}", entry.get(entry::TEXT));
            }
        }
    }
}

#[test]
fn nothing_ahead_is_said_to_have_happened() {
    let world = example();
    for record in world.of(&kinds::MEETING) {
        let (past, status) = (day(record, "date").expect("day") < TODAY, record.value(kinds::meeting::STATUS).as_str());
        let title = (record.kind.title)(&world, record);
        assert_eq!(past, ["held", "closed"].contains(&status), "{title} {status}");
        if past {
            continue;
        }
        for item in (Meeting { world: &world, record }).items() {
            assert!(item.lacks(meeting_item::OUTCOME) && item.lacks(meeting_item::MINUTES_USED), "{title}");
            assert!(meeting::entries(&world, item.id).is_empty(), "{title}");
        }
        let presence = count_by(world.linked_by(record.id, attendance::MEETING), "presence");
        assert!(presence.keys().all(|word| word == "excused"), "{title}");
    }
    for (kind, field) in [
        (&kinds::ADDRESSEE, "answered"),
        (&kinds::RESPONSE, "date"),
        (&kinds::ROUTE_STEP, "date"),
        (&kinds::PROPOSAL, "date"),
    ] {
        let days: Vec<_> = world.of(kind).filter_map(|record| day(record, field)).collect();
        assert!(!days.is_empty() && days.iter().all(|day| *day < TODAY), "{} {days:?}", kind.name);
    }
    for step in world.of(&kinds::ROUTE_STEP) {
        assert_eq!(step.lacks(route_step::DATE), step.lacks(route_step::RESULT), "{}", (step.kind.title)(&world, step));
    }
    for record in world.of(&kinds::AGENDA_LINE).filter(|line| !line.get(agenda_line::MEETING).is_empty()) {
        let named = record.get(agenda_line::MEETING).strip_prefix("DVO ");
        let found = world.follow(record, agenda_line::TREATED_IN).and_then(|it| it.get(kinds::meeting::DATE));
        if let Some(found) = found {
            assert_eq!(
                named.map(|day| format!("{day} 2026")),
                Some(found.show(Lang::Nl)),
                "{}",
                record.get(name::SUBJECT)
            );
        }
        let ours = (record.kind.district)(&world, record)
            == (dvo(&world, date(2026, 6, 11)).record.get(kinds::meeting::DISTRICT));
        assert!(found.is_some() || !ours || named.is_none(), "{}", record.get(name::SUBJECT));
    }
}

#[test]
fn proposals_go_from_an_idea_with_gaps_to_treated() {
    let world = example();
    let column = kinds::PROPOSAL.column("completeness").expect("column");
    let stages: BTreeMap<_, _> =
        world.of(&kinds::PROPOSAL).map(|it| (it.value(proposal::STATUS).as_str(), it)).collect();
    assert_eq!(stages.keys().copied().collect::<Vec<_>>(), ["aligned", "concept", "scheduled", "treated"]);
    for (status, proposal) in &stages {
        let wanted = if *status == "concept" { "incomplete" } else { "complete" };
        assert_eq!(column.value(&world, proposal), Value::Choice(wanted), "{status}");
    }
    for field in ["registration", "holder", "summary"] {
        assert!(stages["concept"].named(field).is_empty(), "{field}");
    }
    let treated = one(&world, &kinds::PROPOSAL, "status", "treated");
    assert!(treated.kind.fields[..14].iter().all(|field| !treated.named(field.name).is_empty()));
    let advice = world.linked_by(treated.id, advice_line::PROPOSAL);
    for field in [advice_line::TREATMENT, advice_line::OUTCOME] {
        let two: BTreeSet<_> = advice.iter().map(|line| world.title_of(line, field)).collect();
        assert_eq!((advice.len(), two.len()), (2, 2), "{two:?}");
    }
    assert_eq!(world.linked_by(treated.id, route_step::PROPOSAL).len(), 4);
}

#[test]
fn a_written_round_waits_to_be_reported() {
    let world = example();
    let waits = one(&world, &kinds::WRITTEN_ROUND, "status", "closed");
    assert!(day(waits, "closes") < Some(TODAY) && waits.lacks(written_round::REPORTED_IN));
    let responses = count_by(world.linked_by(waits.id, response::ROUND), "response");
    assert_eq!(["agreed", "remark", "objection", "none"].map(|word| responses[word]), [7, 2, 1, 1]);
    let reported = one(&world, &kinds::WRITTEN_ROUND, "status", "reported");
    assert!(
        day(reported, "closes") < world.follow(reported, written_round::REPORTED_IN).and_then(|it| day(it, "date"))
    );
    // Filling the agenda of October offers it.
    let mut ids = Ids::new(1_800_000_000_000, 1);
    let offered = fill::candidates(&dvo(&world, date(2026, 10, 1)), "", &mut ids);
    let rounds: Vec<_> = offered.iter().filter_map(|it| it.item.get(meeting_item::ROUND)).collect();
    assert_eq!(rounds, [waits.id]);
}

#[test]
fn actions_have_every_standing_and_say_why_they_were_postponed() {
    let mut world = example();
    world.set_today(TODAY);
    let column = kinds::ENTRY.column("standing").expect("column");
    let mut standings = BTreeMap::new();
    for entry in world.of(&kinds::ENTRY) {
        if entry::is_task(entry) {
            let Value::Choice(standing) = column.value(&world, entry) else { panic!("{}", entry.get(entry::TEXT)) };
            *standings.entry(standing).or_insert(0) += 1;
            let owned = entry::OWNERS.iter().any(|field| entry.has(*field));
            assert!(
                owned && !(entry.lacks(entry::DUE) && entry.lacks(entry::DUE_MEETING)),
                "{}",
                entry.get(entry::TEXT)
            );
        }
        assert_eq!(
            entry.lacks(entry::POSTPONED),
            entry.get(entry::POSTPONED_WHY).is_empty(),
            "{}",
            entry.get(entry::TEXT)
        );
    }
    assert_eq!(standings.keys().copied().collect::<Vec<_>>(), ["done", "dropped", "open", "overdue", "running"]);
    assert!((3..=5).contains(&standings["overdue"]), "{standings:?}");
    let times: BTreeSet<_> = world.of(&kinds::ENTRY).filter_map(|entry| entry.get(entry::POSTPONED)).collect();
    assert_eq!(times.into_iter().collect::<Vec<_>>(), [1, 3]);
}
