//! The assets: what the sources state stands in the reference data, and the example is a whole year.

use dvo::catalogue::period::Unit;
use dvo::catalogue::{Id, Ids, Kind, Lang, Period, Record, Type, Value, World, kinds, text};
use dvo::exchange::seed;
use dvo::process::meeting::{self, Meeting, chain, fill};
use jiff::civil::{Date, Weekday, date};
use std::collections::{BTreeMap, BTreeSet};

/// The example is looked at as on this day.
const TODAY: Date = date(2026, 9, 14);

fn reference() -> World {
    let mut ids = Ids::new(1_767_225_600_000, 1);
    World::of_records(seed::reference(&mut ids).expect("reference data"))
}

fn example() -> World {
    let mut ids = Ids::new(1_767_225_600_000, 1);
    World::of_records(seed::example(&mut ids).expect("example"))
}

/// The only record of a kind that has this text in this field.
fn one<'a>(world: &'a World, kind: &Kind, field: &str, text: &str) -> &'a Record {
    let found: Vec<_> = world.of(kind).filter(|record| record.str(field) == text).collect();
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
    world.linked_by(group, &kinds::SEAT, "group")
}

/// `relation` and where it leads, for every relation that begins at this group.
fn relations(world: &World, group: &Record) -> Vec<(String, String)> {
    let found = world.linked_by(group.id, &kinds::RELATION, "from_group").into_iter();
    found.map(|relation| (relation.str("relation").to_owned(), world.title_of(relation, "to_group"))).collect()
}

fn names(world: &World, ids: &[Id]) -> Vec<String> {
    ids.iter().map(|id| world.title(*id)).collect()
}

#[test]
fn five_districts_hold_76_municipalities() {
    let world = reference();
    assert_eq!(world.of(&kinds::DISTRICT).count(), 5);
    let all = world.of(&kinds::ORGANISATION).filter(|record| record.str("kind") == "municipality");
    let mut codes: Vec<_> = all.map(|record| record.str("cbs_code")).collect();
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
        assert_eq!(district.str("region"), region);
        assert!(!district.str("structure").is_empty());
        assert_eq!(district.get("stated_municipalities").as_int(), Some(count), "{name}");
        let column = kinds::DISTRICT.column("municipalities").expect("column");
        assert_eq!(column.value(&world, district).as_int(), Some(count), "{name}");
    }
}

#[test]
fn every_district_has_its_dvo() {
    let world = reference();
    for district in world.of(&kinds::DISTRICT) {
        let groups = world.linked_by(district.id, &kinds::GROUP, "district");
        let dvo: Vec<_> = groups.into_iter().filter(|group| group.str("kind") == "dvo").collect();
        assert_eq!(dvo.len(), 1, "{}", district.str("name"));
        assert!(dvo[0].str("aliases").contains("Distriktelijk"));
        let support = world.linked_by(dvo[0].id, &kinds::RELATION, "to_group");
        assert!(support.iter().any(|relation| relation.str("relation") == "supports"), "{}", district.str("name"));
    }
}

#[test]
fn the_siv_has_nine_seats_by_post() {
    let world = reference();
    let siv = group(&world, "SIV");
    let posts: Vec<_> = seats(&world, siv.id).into_iter().map(|seat| seat.str("post")).collect();
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
    assert_eq!(seat.str("role"), "coordinator");
    assert!(seat.str("post").contains("parttime"));
    assert!(seat.get("person").is_empty());
    assert!(relations(&world, rciv).iter().any(|(word, to)| word == "prepares" && to.ends_with("IJsselland")));
}

#[test]
fn platform_ivz_has_host_year_members_and_two_counts_of_coordinators() {
    let world = reference();
    let platform = group(&world, "Platform IVZ");
    assert_eq!(world.title_of(platform, "host"), "Veiligheidsregio Twente");
    assert_eq!(platform.get("from").as_period().map(|from| from.edtf()).as_deref(), Some("2008"));
    let municipal = seats(&world, platform.id);
    let municipal = municipal.iter().filter(|seat| seat.str("post") == "gemeentelijk veiligheidscoördinator");
    assert_eq!(municipal.count(), 14);
    let facts = world.linked_by(platform.id, &kinds::FACT, "group");
    let coordinators: Vec<_> = facts.into_iter().filter(|fact| fact.str("measure") == "coordinators").collect();
    let numbers: Vec<_> = coordinators.iter().filter_map(|fact| fact.get("number").as_int()).collect();
    assert_eq!(numbers, [2, 3]);
    assert_ne!(coordinators[0].str("source"), coordinators[1].str("source"));
    let to = world.linked_by(platform.id, &kinds::RELATION, "to_group");
    assert_eq!(to.iter().filter(|relation| relation.str("relation") == "finances").count(), 14);
    assert!(relations(&world, platform).iter().any(|(word, to)| word == "commissioned_by" && to.ends_with("Twente")));
}

#[test]
fn two_districts_have_an_integraal_veiligheidsoverleg() {
    let world = reference();
    let both: Vec<_> =
        world.of(&kinds::GROUP).filter(|group| group.str("name") == "Integraal Veiligheidsoverleg").collect();
    let mut districts: Vec<_> = both.iter().map(|group| world.title_of(group, "district")).collect();
    districts.sort();
    assert_eq!(districts, ["Gelderland-Midden", "Noord- en Oost-Gelderland"]);
    let nog = both.into_iter().find(|group| world.title_of(group, "district").starts_with("Noord"));
    let seats = seats(&world, nog.expect("of Noord- en Oost-Gelderland").id);
    let of_municipality = |seat: &&&Record| {
        world.follow(seat, "organisation").is_some_and(|organisation| organisation.str("kind") == "municipality")
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
        ["from", "until"].map(|field| strategy.get(field).as_period().map(|period| period.edtf()).unwrap_or_default())
    };
    assert_eq!(years(first), ["2015", "2018"]);
    assert_eq!(years(second), ["2019", "2022"]);
    assert_eq!(second.get("follows").as_ref(), Some(first.id));
    assert!(first.str("evaluation").starts_with("Endterm review"));
    let themes = ["Ondermijning", "Kwetsbare personen", "Cybercrime/gedigitaliseerde criminaliteit"];
    let themes: Vec<_> = themes.into_iter().chain(["Informatiegestuurd werken"]).collect();
    assert_eq!(names(&world, second.get("themes").ids()), themes);
}

#[test]
fn reference_data_is_public_and_says_where_it_was_found() {
    let world = reference();
    for record in world.all() {
        let title = (record.kind.title)(&world, record);
        assert_eq!(record.get("public").to_json(), true, "{} {title}", record.kind.name);
        assert!(!record.str("source").is_empty(), "{} {title}", record.kind.name);
    }
    assert_eq!(world.of(&kinds::PERSON).count(), 0);
}

/// The lines of the agenda of this year in IJsselland.
fn lines(world: &World, year: i64) -> Vec<&Record> {
    let ours = |agenda: &&Record| {
        agenda.get("year").as_int() == Some(year) && world.title_of(agenda, "district") == "IJsselland"
    };
    let agenda = world.of(&kinds::AGENDA).find(ours).expect("agenda");
    world.linked_by(agenda.id, &kinds::AGENDA_LINE, "agenda")
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
            let found = world.get(target).map(|record| record.kind.name);
            assert_eq!(found, field.target(), "{} {}", record.kind.name, field.name);
        }
    }
}

#[test]
fn nothing_ends_before_it_begins() {
    let world = example();
    for record in world.all() {
        let [from, until] = ["from", "until"].map(|field| record.get(field).as_period());
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
        assert!(seen.insert((group.str("name"), world.title_of(group, "district"))), "{}", group.str("name"));
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
    let coordinators: Vec<_> = rciv.into_iter().filter(|seat| seat.str("role") == "coordinator").collect();
    assert_eq!(coordinators.len(), 1);
    assert_eq!(world.title_of(coordinators[0], "person"), "Sanne Klaver");
}

#[test]
fn the_year_has_every_status_and_every_kind_of_period() {
    let world = example();
    let year = lines(&world, 2026);
    assert!(year.len() >= 42, "{}", year.len());
    let statuses: BTreeSet<_> = year.iter().map(|line| line.str("status")).collect();
    assert_eq!(statuses.into_iter().collect::<Vec<_>>(), ["done", "dropped", "moved", "planned", "running"]);
    let units: BTreeSet<_> = year.iter().filter_map(|line| line.get("period").as_period()).map(|p| p.unit()).collect();
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
    let spelled: BTreeSet<_> =
        year.iter().filter_map(|line| line.get("period").as_period()).map(|p| p.edtf()).collect();
    for part in ["2026-37", "2026-38", "2026-39", "2026-40", "2026-41", "2026-33", "2026-34", "2026-35", "2026-36"] {
        assert!(spelled.contains(part), "{part}");
    }
    let starts_on = |day: &str| {
        let parts = year.iter().filter_map(|line| line.get("period").as_period());
        parts.filter(|p| p.unit() == Unit::MonthPart).any(|p| p.start().strftime("%d").to_string() == day)
    };
    assert!(starts_on("01") && starts_on("11") && starts_on("21"), "begin, midden and eind of a month");
    assert!(year.iter().any(|line| line.get("period").is_empty()));
    for public in [Value::Empty, Value::Flag(true), Value::Flag(false)] {
        assert!(year.iter().any(|line| *line.get("public") == public), "{public:?}");
    }
    for times in 1..=3 {
        assert!(year.iter().any(|line| line.get("postponed").as_int() == Some(times)), "{times}");
    }
    for line in &year {
        assert_eq!(line.get("postponed").is_empty(), line.str("postponed_why").is_empty(), "{}", line.str("number"));
    }
}

#[test]
fn what_is_done_lies_behind_us_and_what_is_planned_before_us() {
    let world = example();
    let mut late = 0;
    for line in lines(&world, 2026) {
        let (number, Some(period)) = (line.str("number"), line.get("period").as_period()) else { continue };
        match line.str("status") {
            "done" => assert!(period.end() < TODAY, "{number}"),
            "planned" | "moved" => assert!(period.end() > TODAY, "{number}"),
            "running" => late += usize::from(period.end() < TODAY),
            _ => {}
        }
        if line.str("status") == "done" {
            assert_eq!(line.get("progress").as_int(), Some(100), "{number}");
        }
    }
    assert!((1..5).contains(&late), "{late} lines are late");
    assert!(lines(&world, 2025).iter().all(|line| ["done", "moved", "dropped"].contains(&line.str("status"))));
    assert_eq!(lines(&world, 2027).len(), 3);
}

#[test]
fn numbers_are_given_once_a_year() {
    let world = example();
    for year in [2025, 2026, 2027] {
        let mut seen = BTreeSet::new();
        assert!(lines(&world, year).iter().all(|line| seen.insert(line.str("number"))), "{year}");
    }
}

#[test]
fn eleven_municipalities_have_seven_plans_of_which_one_ran_out() {
    let world = example();
    let plans: Vec<_> = world.of(&kinds::PLAN).filter(|plan| plan.str("kind") == "ivp").collect();
    assert!(plans.len() >= 6);
    assert!(plans.iter().filter(|plan| plan.get("owners").ids().len() > 1).count() >= 2);
    let over = plans.iter().filter(|plan| plan.get("until").as_period().is_some_and(|until| until.end() < TODAY));
    assert_eq!(over.map(|plan| plan.str("name")).collect::<Vec<_>>(), ["Integraal Veiligheidsplan Kampen 2022-2025"]);
    let owners: BTreeSet<_> = plans.iter().flat_map(|plan| plan.get("owners").ids()).collect();
    assert_eq!(owners.len(), 11);
    for plan in plans {
        let priorities = world.linked_by(plan.id, &kinds::PRIORITY, "plan");
        let ranks: BTreeSet<_> = priorities.iter().filter_map(|priority| priority.get("rank").as_int()).collect();
        assert!((3..=5).contains(&ranks.len()) && ranks.len() == priorities.len(), "{}", plan.str("name"));
        assert!(priorities.iter().all(|priority| !priority.str("quote").is_empty()));
    }
}

#[test]
fn people_have_every_shape_of_name_and_van_lente_is_one() {
    let world = example();
    let people: Vec<_> = world.of(&kinds::PERSON).collect();
    assert!(people.len() >= 45, "{}", people.len());
    let [lente] = people.iter().filter(|person| person.str("surname") == "Lente").collect::<Vec<_>>()[..] else {
        panic!("one Van Lente")
    };
    assert_eq!(lente.str("prefix"), "van");
    assert!(!lente.str("office").contains("burgemeester"));
    let without = |field: &str| people.iter().filter(|person| person.str(field).is_empty()).count();
    assert!(without("surname") >= 1 && without("given_name") >= 1);
    for person in people {
        let (email, phone) = (person.str("email"), person.str("phone"));
        assert!(email.is_empty() || email.ends_with(".example"), "{email}");
        assert!(phone.is_empty() || phone.starts_with("+31 38 000 00 "), "{phone}");
    }
    let mayors = world.of(&kinds::PERSON).filter(|person| person.str("office").starts_with("burgemeester"));
    let of: BTreeMap<_, _> = mayors.map(|person| (world.title_of(person, "organisation"), person.id)).collect();
    let ijsselland = one(&world, &kinds::DISTRICT, "name", "IJsselland");
    for municipality in world.linked_by(ijsselland.id, &kinds::ORGANISATION, "district") {
        let partner = municipality.str("kind") != "municipality";
        assert!(partner || of.contains_key(municipality.str("name")), "{}", municipality.str("name"));
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
        let of = portfolios.iter().filter(|p| world.title_of(p, "theme") == theme && p.get("until").is_empty());
        of.filter(|p| world.title_of(p, "group").ends_with("IJsselland")).map(|p| world.title_of(p, "holder")).next()
    };
    let themes: BTreeSet<_> = portfolios.iter().map(|portfolio| world.title_of(portfolio, "theme")).collect();
    assert!(themes.len() >= 8);
    assert_eq!(current("Cybercrime/gedigitaliseerde criminaliteit").as_deref(), Some("Jorinde de Wit"));
    assert_eq!(current("Ondermijning").as_deref(), Some("Agnes Lohuis"));
    assert_eq!(current("Mensenhandel").as_deref(), Some(""));
    assert!(
        portfolios.iter().any(|p| world.title_of(p, "holder") == "Hendrik ter Weeme" && !p.get("until").is_empty())
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
        let agendas = world.linked_by(district.id, &kinds::AGENDA, "district");
        assert!(!agendas.is_empty(), "{}", district.str("name"));
    }
    let closed = world.of(&kinds::GROUP).filter(|group| group.str("status") == "closed");
    assert!(closed.into_iter().all(|group| !group.get("until").is_empty()));
}

fn meetings<'a>(world: &'a World, abbreviation: &str) -> Vec<&'a Record> {
    world.linked_by(group(world, abbreviation).id, &kinds::MEETING, "group")
}

/// The meeting of the DVO IJsselland on this day.
fn dvo(world: &World, on: Date) -> Meeting<'_> {
    let mut all = meetings(world, "DVO IJsselland").into_iter().map(|record| Meeting { world, record });
    all.find(|meeting| day(meeting.record, "date") == Some(on)).expect("meeting")
}

/// The last day of what stands in a field.
fn day(record: &Record, field: &str) -> Option<Date> {
    record.get(field).as_period().map(|period| period.end())
}

fn count_by<'a>(records: impl IntoIterator<Item = &'a Record>, field: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for record in records {
        *counts.entry(record.str(field).to_owned()).or_default() += 1;
    }
    counts
}

#[test]
fn every_record_passes_the_checks_of_its_form() {
    let world = example();
    for record in world.all() {
        let fault = record.kind.check.and_then(|check| check(&world, record));
        assert!(fault.is_none(), "{} {}: {fault:?}", record.kind.name, (record.kind.title)(&world, record));
    }
}

#[test]
fn the_year_of_the_dvo_is_planned_on_thursdays_by_its_own_rule() {
    let world = example();
    let status: Vec<_> =
        meetings(&world, "DVO IJsselland").iter().map(|it| (day(it, "date").expect("day"), it.str("status"))).collect();
    let closed = [date(2026, 2, 5), date(2026, 4, 9), date(2026, 6, 11)].map(|day| (day, "closed"));
    let ahead = [(date(2026, 10, 1), "prepared"), (date(2026, 12, 10), "planned")];
    assert_eq!(status, [&closed[..], &ahead[..]].concat());
    for record in world.of(&kinds::MEETING) {
        let (meeting, date) = (Meeting { world: &world, record }, day(record, "date").expect("day"));
        assert_eq!(date.weekday(), Weekday::Thursday, "{date}");
        let rule = meeting.rule().expect("rule");
        for field in ["begins", "ends", "location"] {
            assert_eq!(record.get(field), rule.get(field), "{date} {field}");
        }
        for (field, days) in [("submit_by", "submit_days"), ("align_by", "align_days"), ("send_by", "send_days")] {
            let wanted = rule.get(days).as_int().and_then(|days| kinds::days_before(Period::day(date), days));
            assert_eq!(record.get(field).as_period(), wanted, "{date} {field}");
        }
    }
    for before in meetings(&world, "RCIV") {
        let prepared = world.follow(before, "prepares").expect("prepared meeting");
        assert_eq!(day(before, "date"), day(prepared, "align_by"));
    }
}

#[test]
fn the_june_meeting_has_everything_a_meeting_can_have() {
    let world = example();
    let june = dvo(&world, date(2026, 6, 11));
    let items = june.items();
    let labels: Vec<_> = items.iter().map(|item| item.str("number")).collect();
    let wanted = ["A01", "A02", "A03", "A04", "B01", "B02", "C01", "C02", "C03", "D01", "E01", "E02"];
    assert_eq!(labels, wanted);
    assert!(june.over(meeting::minutes(&june.items())).is_some_and(|over| over <= 0), "the agenda fits in its time");
    let entries: Vec<_> = items.iter().flat_map(|item| meeting::entries(&world, item.id)).collect();
    let counts = count_by(entries.iter().copied(), "kind");
    assert_eq!(kinds::ENTRY_KINDS.iter().find(|kind| !counts.contains_key(**kind)), None, "{counts:?}");
    assert_eq!(counts["comes_back"], 2);
    assert!(entries.iter().any(|entry| entry.get("on_behalf").ids().len() == 2));
    let presence = count_by(world.linked_by(june.record.id, &kinds::ATTENDANCE, "meeting"), "presence");
    assert_eq!(["excused", "present", "replaced"].map(|word| presence[word]), [2, 16, 1]);
    let mut addressed = entries.iter().map(|entry| world.linked_by(entry.id, &kinds::ADDRESSEE, "entry"));
    let all = addressed.find(|to| to.len() == 11).expect("an action for eleven");
    assert_eq!(count_by(all, "status"), BTreeMap::from([("done".to_owned(), 8), ("open".to_owned(), 3)]));
    for public in [Value::Empty, Value::Flag(true), Value::Flag(false)] {
        assert!(entries.iter().any(|entry| *entry.get("public") == public), "{public:?}");
    }
    let mandates =
        world.of(&kinds::MANDATE).filter(|mandate| entries.iter().any(|it| mandate.links().any(|(_, id)| id == it.id)));
    let [mandate] = mandates.collect::<Vec<_>>()[..] else { panic!("one mandate given in June") };
    let [from, review] = ["from", "review"].map(|field| mandate.get(field).as_period().expect("period"));
    assert!(review.contains(from.start().checked_add(jiff::Span::new().years(1)).expect("a year later")));
    assert!(
        entries.iter().any(|entry| entry.str("kind") == "decision" && entry.str("text").contains("cent per inwoner"))
    );
}

#[test]
fn two_subjects_run_through_three_meetings() {
    let world = example();
    let (from, until) = (dvo(&world, date(2026, 2, 5)), dvo(&world, date(2026, 10, 1)));
    let mut through = Vec::new();
    for item in until.items() {
        let chain = chain::of(&world, item.id);
        let dates: Vec<_> = chain.iter().filter_map(|item| day(world.follow(item, "meeting")?, "date")).collect();
        if dates == [date(2026, 2, 5), date(2026, 6, 11), date(2026, 10, 1)] {
            assert_eq!(chain[0].get("meeting").as_ref(), Some(from.record.id));
            through.push(item.str("number"));
        }
    }
    assert_eq!(through, ["C01", "C02"]);
}

#[test]
fn a_closed_meeting_has_outcomes_and_speakers_who_were_there() {
    let world = example();
    for record in world.of(&kinds::MEETING).filter(|meeting| meeting.str("status") == "closed") {
        let title = (record.kind.title)(&world, record);
        let mut there: BTreeSet<_> = record.get("secretary").as_ref().into_iter().collect();
        for one in world.linked_by(record.id, &kinds::ATTENDANCE, "meeting") {
            match one.str("presence") {
                "present" => there.extend(one.get("person").as_ref()),
                "replaced" => there.extend(one.get("replaced_by").as_ref()),
                _ => {}
            }
        }
        assert!(there.len() > 10, "{title}");
        let chair = record.get("chair").as_ref().expect("chair");
        assert!(there.contains(&chair), "{title}");
        for item in (Meeting { world: &world, record }).items() {
            let substance = !item.get("treatment").is_empty();
            assert!(!substance || !item.get("outcome").is_empty(), "{title} {}", item.str("number"));
            for entry in meeting::entries(&world, item.id) {
                let speaker = entry.get("speaker").as_ref();
                assert!(speaker.is_none_or(|speaker| there.contains(&speaker)), "{title}: {}", entry.str("text"));
                let absent = |person: &Id| !there.contains(person);
                assert!(entry.get("on_behalf").ids().iter().all(absent), "{title}: {}", entry.str("text"));
            }
        }
    }
}

#[test]
fn nothing_ahead_is_said_to_have_happened() {
    let world = example();
    for record in world.of(&kinds::MEETING) {
        let (past, status) = (day(record, "date").expect("day") < TODAY, record.str("status"));
        let title = (record.kind.title)(&world, record);
        assert_eq!(past, ["held", "closed"].contains(&status), "{title} {status}");
        if past {
            continue;
        }
        for item in (Meeting { world: &world, record }).items() {
            assert!(item.get("outcome").is_empty() && item.get("minutes_used").is_empty(), "{title}");
            assert!(meeting::entries(&world, item.id).is_empty(), "{title}");
        }
        let presence = count_by(world.linked_by(record.id, &kinds::ATTENDANCE, "meeting"), "presence");
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
        assert_eq!(step.get("date").is_empty(), step.get("result").is_empty(), "{}", (step.kind.title)(&world, step));
    }
    for record in world.of(&kinds::AGENDA_LINE).filter(|line| !line.str("meeting").is_empty()) {
        let named = record.str("meeting").strip_prefix("DVO ");
        let found = world.follow(record, "treated_in").and_then(|it| it.get("date").as_period());
        if let Some(found) = found {
            assert_eq!(named.map(|day| format!("{day} 2026")), Some(found.show(Lang::Nl)), "{}", record.str("subject"));
        }
        let ours =
            (record.kind.district)(&world, record) == (dvo(&world, date(2026, 6, 11)).record.get("district").as_ref());
        assert!(found.is_some() || !ours || named.is_none(), "{}", record.str("subject"));
    }
}

#[test]
fn proposals_go_from_an_idea_with_gaps_to_treated() {
    let world = example();
    let column = kinds::PROPOSAL.column("completeness").expect("column");
    let stages: BTreeMap<_, _> = world.of(&kinds::PROPOSAL).map(|it| (it.str("status"), it)).collect();
    assert_eq!(stages.keys().copied().collect::<Vec<_>>(), ["aligned", "concept", "scheduled", "treated"]);
    for (status, proposal) in &stages {
        let wanted = if *status == "concept" { "incomplete" } else { "complete" };
        assert_eq!(column.value(&world, proposal), Value::Choice(wanted), "{status}");
    }
    for field in ["registration", "holder", "summary"] {
        assert!(stages["concept"].get(field).is_empty(), "{field}");
    }
    let treated = one(&world, &kinds::PROPOSAL, "status", "treated");
    assert!(treated.kind.fields[..14].iter().all(|field| !treated.get(field.name).is_empty()));
    let advice = world.linked_by(treated.id, &kinds::ADVICE_LINE, "proposal");
    for field in ["treatment", "outcome"] {
        let two: BTreeSet<_> = advice.iter().map(|line| world.title_of(line, field)).collect();
        assert_eq!((advice.len(), two.len()), (2, 2), "{two:?}");
    }
    assert_eq!(world.linked_by(treated.id, &kinds::ROUTE_STEP, "proposal").len(), 4);
}

#[test]
fn a_written_round_waits_to_be_reported() {
    let world = example();
    let waits = one(&world, &kinds::WRITTEN_ROUND, "status", "closed");
    assert!(day(waits, "closes") < Some(TODAY) && waits.get("reported_in").is_empty());
    let responses = count_by(world.linked_by(waits.id, &kinds::RESPONSE, "round"), "response");
    assert_eq!(["agreed", "remark", "objection", "none"].map(|word| responses[word]), [7, 2, 1, 1]);
    let reported = one(&world, &kinds::WRITTEN_ROUND, "status", "reported");
    assert!(day(reported, "closes") < world.follow(reported, "reported_in").and_then(|it| day(it, "date")));
    // Filling the agenda of October offers it.
    let mut ids = Ids::new(1_800_000_000_000, 1);
    let offered = fill::candidates(&dvo(&world, date(2026, 10, 1)), "", &mut ids);
    let rounds: Vec<_> = offered.iter().filter_map(|it| it.item.get("round").as_ref()).collect();
    assert_eq!(rounds, [waits.id]);
}

#[test]
fn actions_have_every_standing_and_say_why_they_were_postponed() {
    let mut world = example();
    world.set_today(TODAY);
    let column = kinds::ENTRY.column("standing").expect("column");
    let mut standings = BTreeMap::new();
    for entry in world.of(&kinds::ENTRY) {
        let to_do = matches!(entry.str("kind"), "action" | "commitment");
        if to_do {
            let Value::Choice(standing) = column.value(&world, entry) else { panic!("{}", entry.str("text")) };
            *standings.entry(standing).or_insert(0) += 1;
            let owned = ["owner", "owner_group", "owner_organisation"].iter().any(|field| !entry.get(field).is_empty());
            assert!(
                owned && !(entry.get("due").is_empty() && entry.get("due_meeting").is_empty()),
                "{}",
                entry.str("text")
            );
        }
        assert_eq!(entry.get("postponed").is_empty(), entry.str("postponed_why").is_empty(), "{}", entry.str("text"));
    }
    assert_eq!(standings.keys().copied().collect::<Vec<_>>(), ["done", "dropped", "open", "overdue", "running"]);
    assert!((3..=5).contains(&standings["overdue"]), "{standings:?}");
    let times: BTreeSet<_> = world.of(&kinds::ENTRY).filter_map(|entry| entry.get("postponed").as_int()).collect();
    assert_eq!(times.into_iter().collect::<Vec<_>>(), [1, 3]);
}
