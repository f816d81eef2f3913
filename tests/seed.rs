//! The assets: what the sources state stands in the reference data, and the example is a whole year.

use dvo::catalogue::period::Unit;
use dvo::catalogue::{Id, Ids, Kind, Record, Type, Value, World, kinds, text};
use dvo::exchange::seed;
use jiff::civil::{Date, date};
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
