//! The network: who sits where, who answers for what, and handing it over.

use super::support::{Desk, templates};
use dvo::{
    app::card::{Card, Row},
    catalogue::{
        Ids, Kind, Lang, Period, Record, Value, World,
        kinds::{self, agenda_line, district, entry, group, meeting_item, person, portfolio, seat},
    },
    exchange::{paper, seed},
    process::{order, papers::Which},
    words::Words,
};

#[test]
fn the_structure_folds_and_leads_to_the_bodies() {
    let mut desk = Desk::example();
    desk.keys("w s").shows("Structuur van het netwerk").shows("- Eenheid Oost-Nederland").shows("+ Regionaal");
    desk.keys("Space")
        .shows("+ Eenheid Oost-Nederland")
        .hides("Bestuurscollege")
        .keys("Space")
        .shows("Bestuurscollege");
    desk.keys("Down Space")
        .shows("stemt af met Bestuurlijke begeleidingsgroep")
        .keys("Enter")
        .shows("groep · Regionaal");
    desk.keys("F6").shows("Structuur van het netwerk").keys("Esc").shows("Jaaragenda 2026 ·");
}

#[test]
fn the_neighbours_of_a_body_are_read_in_both_directions() {
    let mut desk = Desk::example();
    desk.keys("z 'dvo ijsselland' Enter w b")
        .shows("Buren in het netwerk · Districtelijk Veiligheidsoverleg IJsselland");
    desk.shows("wordt voorbereid door Regionale coördinatie").shows("wordt gevoed door");
}

#[test]
fn what_points_at_a_record_goes_by_time_where_its_list_does() {
    let mut desk = Desk::example().sized(120, 60);
    desk.keys("z 'dvo ijsselland' Enter").shows("groep · Districtelijk Veiligheidsoverleg IJsselland");
    let row = |desk: &Desk, text: &str| desk.find(text).unwrap_or_else(|| panic!("{text}: {}", desk.screen())).1;
    let days = ["5 februari 2026 ›", "9 april 2026 ›", "11 juni 2026 ›", "1 oktober 2026 ›", "10 december 2026 ›"];
    let rows: Vec<u16> = days.iter().map(|day| row(&desk, day)).collect();
    assert!(rows.is_sorted(), "{rows:?}: {}", desk.screen());
    // In the item they stand under, entries keep the order they were written in, whenever they are due.
    let world = desk.world();
    let mut mixed = 0;
    for item in world.of(&kinds::MEETING_ITEM) {
        let entries: Vec<&Record> = order::under(world, item.id, &kinds::ENTRY);
        let mut card = Card::new(item.id);
        card.refresh(world);
        let links = card.rows.into_iter().filter_map(|row| match row {
            Row::Link(id, _) => world.get(id).filter(|record| *record.kind == kinds::ENTRY),
            _ => None,
        });
        assert!(links.eq(entries.iter().copied()), "{}", world.title(item.id));
        mixed += usize::from(!entries.iter().map(|entry| entry.moment()).is_sorted());
    }
    assert!(mixed > 0, "an item whose entries are not due in the order they were written in");
}

#[test]
fn who_sits_where_in_a_grid_with_totals() {
    let mut desk = Desk::example();
    desk.keys("w z").shows("Wie zit waar").shows("Raalte").shows("totaal").keys("Down Right Right").shows(" × ");
    desk.keys("End Home").shows("Wie zit waar").resize(60, 18).shows("Wie zit waar").shows("›");
}

#[test]
fn portfolios_with_their_load_and_what_is_vacant() {
    let mut desk = Desk::example();
    desk.keys("w p").shows("! Mensenhandel").shows("vacant").shows("Belasting per houder").shows("1 portefeuille, ");
    desk.shows("█");
}

#[test]
fn a_dossier_goes_through_all_that_belongs_to_a_theme() {
    let mut desk = Desk::example();
    desk.keys("z 'bibob' Enter w d")
        .shows("Dossier · Bibob")
        .shows("Training Bibob")
        .shows("─2026")
        .shows("agendaregel");
}

#[test]
fn districts_compared_on_a_theme() {
    let mut desk = Desk::example();
    desk.keys("z 'ondermijning' Enter w v")
        .shows("Vergelijk de districten · Ondermijning")
        .shows("─IJsselland ")
        .shows("─Twente ");
}

/// The portfolios somebody answers for, ended ones apart.
fn held(desk: &Desk, name: &str) -> (usize, usize) {
    let world = desk.world();
    let person = world.of(&kinds::PERSON).find(|person| world.title(person.id) == name).unwrap();
    let held = world.linked_by(person.id, portfolio::HOLDER);
    let ended = held.iter().filter(|one| one.has(portfolio::UNTIL)).count();
    (held.len() - ended, ended)
}

#[test]
fn everything_a_holder_carries_is_handed_over_in_one_change() {
    let mut desk = Desk::example();
    let before = held(&desk, "Arend Kragt");
    assert!(before.0 > 0);
    desk.keys("z 'arend kragt' Enter H")
        .shows("overdragen")
        .keys("'wolthuis' Enter '1 okt' Ctrl+S")
        .shows("vastleggen?");
    desk.shows("· portefeuille: ").shows("· agendaregel: ").shows("Arend Kragt → Gerben Wolthuis");
    desk.keys("Enter").shows("Gewijzigd");
    assert_eq!(held(&desk, "Arend Kragt"), (0, before.0 + before.1), "the old ones are ended, not gone");
    desk.keys("u");
    assert_eq!(held(&desk, "Arend Kragt"), before, "one undo takes all of it back");
    // Nobody hands over to themselves: one's own name is not offered, and not to be made anew either.
    desk.keys("H 'kragt'").hides("  › Arend Kragt").keys("Ctrl+U 'arend kragt'").hides("Nieuw: ");
    desk.keys("Enter '1 okt' Ctrl+S").shows("! Dat is dezelfde persoon.").is_sound();
}

/// What is to be done before the day on which somebody else takes over stays with who does it.
#[test]
fn a_hand_over_that_lies_ahead_leaves_what_is_due_before_it() {
    let mut desk = Desk::example();
    let held = |desk: &Desk| {
        let world = desk.world();
        let person = world.of(&kinds::PERSON).find(|person| world.title(person.id) == "Arend Kragt").unwrap();
        world.linked_by(person.id, agenda_line::HOLDER).len()
    };
    let before = held(&desk);
    assert!(before > 0);
    desk.keys("z 'arend kragt' Enter H 'wolthuis' Enter '1 mrt 2027' Ctrl+S").shows("vastleggen?");
    desk.hides("· agendaregel: ").shows("Jaarwisseling: Arend Kragt → Gerben Wolthuis, vanaf").shows("1 maart 2027");
    desk.keys("Enter").shows("Gewijzigd");
    assert_eq!(held(&desk), before, "lines of this year and the one before are nobody else's");
    desk.is_sound();
}

/// Who takes over is told at the next meeting, under the item that is named so, in the words of the user.
#[test]
fn handing_over_is_announced_under_the_item_that_is_named() {
    let mut desk = Desk::example();
    let items = |desk: &Desk, subject: &str| {
        let world = desk.world();
        world
            .of(&kinds::MEETING_ITEM)
            .filter(|item| item.get(meeting_item::SUBJECT) == subject)
            .map(|item| item.id)
            .collect::<Vec<_>>()
    };
    let announced = |desk: &Desk, subject: &str| {
        let (world, under) = (desk.world(), items(desk, subject));
        let said = under.iter().flat_map(|item| world.linked_by(*item, entry::ITEM));
        said.filter(|entry| entry.get(entry::TEXT).contains("Arend Kragt →")).count()
    };
    let there = items(&desk, "Mededelingen").len();
    let asking = "H 'wolthuis' Enter '1 okt' Tab Tab Tab Tab Tab Right";
    desk.keys("z 'arend kragt' Enter").keys(asking).shows("onder agendapunt").shows("Mededelingen");
    desk.keys("Ctrl+S").hides("· agendapunt:").keys("Enter").shows("Gewijzigd");
    assert_eq!((items(&desk, "Mededelingen").len(), announced(&desk, "Mededelingen")), (there, 1));
    // Under another name it is another item, and without one there is none.
    desk.keys("u").keys(asking).keys("Tab Ctrl+U Ctrl+S").shows("! Dit is nodig om te kunnen opslaan.");
    desk.keys("'Van de voorzitter' Ctrl+S").shows("· agendapunt: Van de voorzitter").keys("Enter").shows("Gewijzigd");
    let both = ["Mededelingen", "Van de voorzitter"].map(|subject| announced(&desk, subject));
    assert_eq!((items(&desk, "Van de voorzitter").len(), both), (1, [0, 1]));
    desk.is_sound();
}

/// Forty portfolios, forty lines of the year agenda and forty actions of one holder: a change and its undo.
#[test]
fn a_holder_with_forty_of_each_is_handed_over_in_one_undo() {
    let mut ids = Ids::new(1_700_000_000_000, 11);
    let mut records = seed::reference().unwrap();
    let mut make = |kind: &'static Kind, values: Vec<(&str, Value)>| {
        let mut record = Record::new(ids.next_id(), kind);
        for (field, value) in values {
            assert!(record.set_named(field, value), "{field}");
        }
        record
    };
    let district = records.iter().find(|one| one.get(district::NAME) == "IJsselland").unwrap().id;
    let agenda = make(&kinds::AGENDA, vec![("district", Value::Ref(district)), ("year", Value::Int(2026))]);
    let [from, to] = ["Veeldrager", "Opvolger"].map(|name| make(&kinds::PERSON, vec![("surname", Value::text(name))]));
    let board =
        records.iter().find(|one| *one.kind == kinds::GROUP && one.is(group::KIND, group::GroupKind::Dvo)).unwrap().id;
    let theme = records.iter().find(|one| *one.kind == kinds::THEME).unwrap().id;
    let holder = Value::Ref(from.id);
    for number in 0..40 {
        let subject = Value::text(&format!("Nummer {number}"));
        let portfolio = vec![("theme", Value::Ref(theme)), ("group", Value::Ref(board)), ("holder", holder.clone())];
        records.push(make(&kinds::PORTFOLIO, portfolio));
        let line = vec![("subject", subject.clone()), ("agenda", Value::Ref(agenda.id)), ("holder", holder.clone())];
        records.push(make(&kinds::AGENDA_LINE, line));
        let kind = ("kind", Value::Choice("action"));
        let action = vec![kind, ("text", subject), ("owner", holder.clone()), ("status", Value::Choice("open"))];
        records.push(make(&kinds::ENTRY, action));
    }
    records.extend([agenda, from, to]);
    let mut desk = Desk::on(&templates::make(&records, true));
    let count = |desk: &Desk, name: &str| {
        let world = desk.world();
        let person = world.of(&kinds::PERSON).find(|person| person.get(person::SURNAME) == name).unwrap().id;
        let sorts = [portfolio::HOLDER, agenda_line::HOLDER, entry::OWNER];
        sorts.map(|field| world.linked_by(person, field).len())
    };
    desk.keys("z 'veeldrager' Enter H 'opvolger' Enter '1 okt' Ctrl+S").shows("Deze 120 vastleggen?").keys("Enter");
    // Portfolios are ended and begun anew: who held them stays known.
    assert_eq!((count(&desk, "Veeldrager"), count(&desk, "Opvolger")), ([40, 0, 0], [40, 40, 40]));
    desk.keys("u");
    assert_eq!((count(&desk, "Veeldrager"), count(&desk, "Opvolger")), ([40, 40, 40], [0, 0, 0]));
    desk.keys("U");
    assert_eq!(count(&desk, "Opvolger"), [40, 40, 40]);
    desk.is_sound();
}

#[test]
fn the_recipients_of_a_group_go_to_the_clipboard_and_missing_addresses_are_named() {
    let mut desk = Desk::example();
    desk.keys("4 Enter @").shows("gekopieerd naar het klembord");
    let line = desk.session_mut().copied.clone().unwrap();
    assert!(line.contains(" <") && line.contains(">; "), "{line}");
    desk.keys("Esc 7 n 'Naam' Tab Tab Tab 'Zonderadres' Ctrl+S @").shows("Zonder mailadres: Naam Zonderadres.");
}

#[test]
fn a_briefing_on_the_screen_and_on_paper() {
    let mut desk = Desk::example();
    desk.keys("z 'jorinde de wit' Enter w r").shows("Briefing · Jorinde de Wit").shows("portefeuilles ");
    desk.shows("Integraal Veiligheidsplan Steenwijkerland").shows("komt eraan").shows("wat is besloten");
    // What is of another district does not touch her.
    desk.hides("Digitale wijkagent");
    desk.keys("Esc x")
        .shows("Stuk: briefing als Word")
        .keys("Esc z 'werkgroep digitale' Enter w r")
        .shows("Briefing · Werkgroep");
    desk.keys("Esc z 'raalte' Enter w r").shows("Briefing · Raalte").shows("groepen en zetels").keys("Enter");
}

#[test]
fn a_briefing_says_in_which_role_a_portfolio_is_held() {
    let words = Words::new(Lang::Nl);
    let mut ids = Ids::new(1_790_000_000_000, 93);
    let mut make = |kind, values: &[(&str, Value)]| {
        let mut record = Record::new(ids.next_id(), kind);
        values.iter().for_each(|(field, value)| assert!(record.set_named(field, value.clone())));
        record
    };
    let town = make(&kinds::ORGANISATION, &[("name", Value::text("Zandwijk"))]);
    let mut person =
        |name: &str| make(&kinds::PERSON, &[("surname", Value::text(name)), ("organisation", Value::Ref(town.id))]);
    let people = ["Bies", "Lis", "Wolfsmelk"].map(&mut person);
    let theme = make(&kinds::THEME, &[("name", Value::text("Drugsafval"))]);
    let [bies, lis, wolf] = people.each_ref().map(|one| Value::Ref(one.id));
    let values = [("theme", Value::Ref(theme.id)), ("holder", bies.clone()), ("deputy", lis.clone())];
    let portfolio = make(&kinds::PORTFOLIO, &[&values[..], &[("project_leader", wolf)]].concat());
    let all = people.iter().chain([&town, &theme, &portfolio]).cloned();
    let mut world = World::of_records(all);
    world.set_today(super::support::TODAY);
    for (about, told) in [
        (people[0].id, "- Drugsafval (portefeuillehouder · plaatsvervanger: Lis · projectleider: Wolfsmelk)"),
        (people[1].id, "- Drugsafval (plaatsvervanger · portefeuillehouder: Bies · projectleider: Wolfsmelk)"),
        (people[2].id, "- Drugsafval (projectleider · portefeuillehouder: Bies · plaatsvervanger: Lis)"),
        (town.id, "- Drugsafval: Bies (plaatsvervanger: Lis · projectleider: Wolfsmelk)"),
        (theme.id, "- Bies (plaatsvervanger: Lis · projectleider: Wolfsmelk)"),
    ] {
        let paper = paper::build(&world, &words, Which::Briefing(None), about, false).unwrap();
        let text = paper::text(&paper);
        assert!(text.lines().any(|line| line == told), "{told}: {text}");
    }
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("z 'jorinde de wit' Enter w r").shows("plaatsvervanger · portefeuillehouder: René Oostveen");
}

#[test]
fn the_overlap_of_a_group_with_others_folds_out_to_the_people() {
    let mut desk = Desk::example();
    desk.keys("z 'werkgroep digitale' Enter w o").shows("Overlap met andere groepen · Werkgroep Digitale veiligheid");
    desk.shows("in beide")
        .keys("Home Right Down")
        .shows("Districtelijk Veiligheidsoverleg")
        .keys("Enter")
        .shows("persoon · ");
}

/// The seats of a group that hold now or did: who sits there, from and until.
fn seats(desk: &Desk, group: &str) -> Vec<[String; 3]> {
    let world = desk.world();
    let group = world.of(&kinds::GROUP).find(|one| one.get(group::NAME) == group).unwrap();
    let edtf = |when: Option<Period>| when.map(Period::edtf).unwrap_or_default();
    let said =
        |seat: &&Record| [world.title_of(seat, seat::PERSON), edtf(seat.get(seat::FROM)), edtf(seat.get(seat::UNTIL))];
    world.linked_by(group.id, seat::GROUP).iter().map(said).collect()
}

/// Somebody else in a seat follows who sat there, from a day on; one undo, and nothing is forgotten.
#[test]
fn who_comes_in_a_seat_follows_who_sat_there() {
    let mut desk = Desk::example();
    let group = "Werkgroep Jaarwisseling";
    let before = seats(&desk, group);
    desk.keys("z 'arend kragt' Enter").keys(&"Down ".repeat(9)).keys("e").shows("┌ zetel: ");
    desk.keys("Down 'wolthuis' Enter Ctrl+S").shows("opvolger per").shows("14 september 2026");
    // Esc leaves it open, and nothing is kept yet.
    desk.keys("Esc").shows("┌ zetel: ");
    assert_eq!(seats(&desk, group), before);
    desk.keys("Ctrl+S").shows("opvolger per").keys("'1 okt' Ctrl+S").shows("Gewijzigd").hides("opvolger per");
    let after = seats(&desk, group);
    assert_eq!(after.len(), before.len() + 1);
    let of = |name: &str| after.iter().find(|seat| seat[0] == name).unwrap().clone();
    assert_eq!(of("Arend Kragt")[2], "2026-09-30");
    assert_eq!(of("Gerben Wolthuis")[1..], ["2026-10-01", ""]);
    desk.keys("u");
    assert_eq!(seats(&desk, group), before);
    // What was only written down wrongly is mended.
    desk.keys("e Down 'wolthuis' Enter Ctrl+S Down Right Ctrl+S").shows("Gewijzigd");
    let mended = seats(&desk, group);
    assert_eq!((mended.len(), mended.iter().any(|seat| seat[0] == "Arend Kragt")), (before.len(), false));
    desk.is_sound();
}

/// A seat made for somebody new says what they are; one that was vacant is not there twice.
#[test]
fn who_is_made_in_a_seat_is_of_what_the_seat_says_and_fills_a_vacant_one() {
    let mut desk = Desk::example();
    desk.keys("4 Enter n 'zetel' Enter 'Zwaantje Terwal' Enter Down 'beleidsadviseur' Enter 'ommen' Enter Ctrl+S");
    let made = |desk: &Desk| {
        let world = desk.world();
        let made = world.of(&kinds::PERSON).find(|person| person.get(person::SURNAME) == "Terwal").unwrap();
        (world.title_of(made, person::ORGANISATION), made.get(person::OFFICE).to_owned())
    };
    assert_eq!(made(&desk), ("Ommen".to_owned(), "beleidsadviseur".to_owned()));
    // Nobody any more: the seat stays, vacant, and the next one fills it.
    let count = |desk: &Desk| desk.world().of(&kinds::SEAT).count();
    let before = count(&desk);
    desk.keys("n 'zetel' Enter Tab Tab 'adviseur' Tab 'ommen' Enter Ctrl+S").shows("Toegevoegd");
    assert_eq!(count(&desk), before + 1);
    desk.keys("n 'zetel' Enter 'Berend Kluitman' Enter Tab Tab 'ommen' Enter Ctrl+S").shows("Berend Kluitman");
    assert_eq!(count(&desk), before + 1, "the vacant seat is filled");
    desk.is_sound();
}

/// Who leaves hands over all there is or leaves it vacant; is offered no longer, and stays known.
#[test]
fn somebody_leaves_and_all_that_is_carried_is_handed_over_or_vacant() {
    let mut desk = Desk::example();
    let sits = |desk: &Desk, name: &str| {
        let world = desk.world();
        let held = world.of(&kinds::SEAT).filter(|seat| world.title_of(seat, seat::PERSON) == name);
        held.map(|seat| (seat.has(seat::FROM), seat.has(seat::UNTIL))).collect::<Vec<_>>()
    };
    let vacant = |desk: &Desk| {
        let from = |seat: &&Record| seat.get(seat::FROM).is_some_and(|from| from.edtf() == "2026-11-01");
        desk.world().of(&kinds::SEAT).filter(from).filter(|seat| seat.lacks(seat::PERSON)).count()
    };
    assert_eq!(sits(&desk, "Arend Kragt"), [(false, false), (false, false)]);
    let leaving = "z 'arend kragt' Enter X '1 nov' Enter";
    desk.keys(leaving).shows("vertrek · Arend Kragt").keys("Ctrl+S").shows("vastleggen?");
    desk.shows("Arend Kragt → —").shows("· portefeuille: Jaarwisseling").keys("Enter").shows("Gewijzigd");
    assert_eq!((sits(&desk, "Arend Kragt"), vacant(&desk)), (vec![(false, true), (false, true)], 2));
    desk.shows("tot en met          31 oktober 2026");
    desk.keys("u").hides("31 oktober 2026");
    assert_eq!((sits(&desk, "Arend Kragt"), vacant(&desk)), (vec![(false, false), (false, false)], 0));
    // With a successor nothing is vacant.
    desk.keys(leaving).keys("'wolthuis' Enter Ctrl+S").shows("Arend Kragt → Gerben Wolthuis").keys("Enter");
    assert_eq!((sits(&desk, "Arend Kragt").len(), vacant(&desk)), (2, 0));
    assert!(sits(&desk, "Gerben Wolthuis").contains(&(true, false)));
    // Until the last day one can still be chosen; who has gone cannot, and is found all the same.
    desk.keys("4 Enter n 'zetel' Enter 'kragt'").shows("› Arend Kragt").keys("Esc Esc Esc");
    desk.keys("z 'arend kragt' Enter u z 'arend kragt' Enter X '1 sep' Enter Ctrl+S Enter").shows("31 augustus 2026");
    desk.keys("X").shows("nog niet vertrokken");
    desk.keys("4 4 Enter n 'zetel' Enter 'kragt'").hides("  › Arend Kragt").shows("Nieuw: ‘kragt’").keys("Esc Esc Esc");
    desk.keys("z 'arend kragt'").shows("Arend Kragt").keys("Enter").shows("persoon · Arend Kragt").is_sound();
}
