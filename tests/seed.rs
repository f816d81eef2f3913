//! The assets: what the sources state stands in the reference data.

use dvo::catalogue::{Id, Ids, Kind, Record, World, kinds};
use dvo::exchange::seed;

fn reference() -> World {
    let mut ids = Ids::new(1_767_225_600_000, 1);
    World::of_records(seed::reference(&mut ids).expect("reference data"))
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
