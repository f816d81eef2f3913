//! Two that are one: found, joined with what each says, taken back, or said to be two.

use super::support::Desk;
use dvo::catalogue::{
    Action, Change, Edit, Id, Kind, Record, Value,
    kinds::{self as k, person, seat},
    name,
};

fn made(desk: &mut Desk, kind: &'static Kind, fields: &[(&str, Value)]) -> Record {
    let mut record = Record::new(desk.session_mut().state.ids.next_id(), kind);
    for (name, value) in fields {
        assert!(record.set_named(name, value.clone()), "{name}");
    }
    record
}

fn put(desk: &mut Desk, records: &[Record]) {
    let id = desk.session_mut().state.ids.next_id();
    desk.put(Change::new(id, Action::Load, records.iter().cloned().map(Edit::Create).collect()));
}

fn text(text: &str) -> Value {
    Value::text(text)
}

fn at(desk: &Desk, id: Id) -> &Record {
    desk.world().get(id).unwrap()
}

fn card<'a>(desk: &'a mut Desk, record: &Record) -> &'a mut Desk {
    desk.session_mut().state.jump(record.id);
    desk.draw();
    desk
}

/// Fenna Dam, written down twice: each with a seat in a group of her own, and both in one.
fn twice(desk: &mut Desk) -> (Record, Record, [Record; 3]) {
    let organisation = |desk: &Desk, name: &str| {
        Value::Ref(desk.world().of(&k::ORGANISATION).find(|one| one.get(name::NAME) == name).unwrap().id)
    };
    let called = [("given_name", text("Fenna")), ("surname", text("Dammers"))];
    let of = |town, more: &[(&'static str, Value)]| [&called[..], &[("organisation", town)], more].concat();
    let raalte = organisation(desk, "Raalte");
    let one =
        made(desk, &k::PERSON, &of(raalte.clone(), &[("office", text("wethouder")), ("notes", text("Belt graag."))]));
    let more = [("office", text("burgemeester")), ("phone", text("0572 1")), ("notes", text("Mailt liever."))];
    let other = made(desk, &k::PERSON, &of(raalte, &more));
    let group = made(desk, &k::GROUP, &[("name", text("Zuidoever"))]);
    let sits = |desk: &mut Desk, person: &Record, role| {
        let fields =
            [("group", Value::Ref(group.id)), ("person", Value::Ref(person.id)), ("role", Value::Choice(role))];
        made(desk, &k::SEAT, &fields)
    };
    let seats = [sits(desk, &one, "member"), sits(desk, &other, "member"), sits(desk, &other, "chair")];
    put(desk, &[&[one.clone(), other.clone(), group], &seats[..]].concat());
    (one, other, seats)
}

#[test]
fn two_are_joined_from_a_card_and_taken_back() {
    for size in [(80, 24), (120, 40)] {
        let mut desk = Desk::reference().sized(size.0, size.1);
        let (one, other, [both, along, chair]) = twice(&mut desk);
        let before = desk.content();
        card(&mut desk, &one).keys("&").shows("Samenvoegen met").shows("lijkt erop").keys("Enter");
        desk.shows("Samenvoegen: persoon").shows("blijft").shows("Fenna Dammers · wethouder, Raalte");
        desk.shows("gaat erin op").shows("Fenna Dammers · burgemeester, Raalte");
        desk.shows("● wethouder").shows("○ burgemeester").shows("● Belt graag.").shows("○ Mailt liever.");
        desk.shows("● 0572 1").shows("○ (leeg)").shows("Gaat mee: 1 zetel.").shows("Dubbel, gaat ook op: zetel");
        // One key turns a field, another goes to the next.
        desk.keys("Space").shows("● burgemeester").keys("Down Left").shows("● allebei: Belt graag.").keys("Enter");
        desk.shows("Samengevoegd: Fenna Dammers").hides("Samenvoegen: persoon");
        assert!(desk.world().get(other.id).is_none() && desk.world().get(along.id).is_none());
        let kept = at(&desk, one.id);
        assert_eq!((kept.get(person::OFFICE), kept.get(person::PHONE)), ("burgemeester", "0572 1"));
        assert_eq!(kept.get(name::NOTES), "Belt graag.\n\nMailt liever.");
        assert_eq!([both.id, chair.id].map(|id| at(&desk, id).get(seat::PERSON)), [Some(one.id); 2]);
        let after = desk.content();
        desk.keys("i").shows("samengevoegd met ‘Fenna Dammers’").shows("functie: wethouder → burgemeester").keys("Esc");
        desk.keys("u").shows("Samenvoegen teruggenomen: Fenna Dammers.");
        assert_eq!(desk.content(), before);
        desk.keys("i").shows("samenvoegen met ‘Fenna Dammers’ teruggenomen").keys("Esc");
        desk.keys("U").shows("Opnieuw samengevoegd: Fenna Dammers.");
        assert_eq!(desk.content(), after);
        desk.is_sound();
        // Also after a restart.
        desk.reopen().keys("u");
        assert_eq!(desk.content(), before);
        desk.is_sound();
    }
}

#[test]
fn which_stays_is_swapped_and_leaving_changes_nothing() {
    let mut desk = Desk::reference();
    let (one, other, _) = twice(&mut desk);
    let before = desk.content();
    card(&mut desk, &one).keys("& Enter w").shows("● burgemeester").shows("○ wethouder").keys("Esc");
    assert_eq!(desk.content(), before);
    desk.keys("Ctrl+T Enter Tab Enter").shows("Samengevoegd: Fenna Dammers");
    assert!(desk.world().get(one.id).is_none(), "the card that was open is of the other one now");
    assert_eq!(desk.session().state.tab().trail.last().map(|card| card.id), Some(other.id));
    desk.keys("u").shows("Samenvoegen teruggenomen");
}

#[test]
fn two_that_are_marked_are_joined_and_three_are_not() {
    let mut desk = Desk::reference();
    twice(&mut desk);
    let third = made(&mut desk, &k::PERSON, &[("surname", text("Kragt"))]);
    put(&mut desk, &[third]);
    desk.keys("7 / 'dammers' Enter Space Space &").shows("Samenvoegen: persoon").shows("wethouder").keys("Esc");
    desk.keys("Esc Esc * &").shows("Markeer er twee");
}

/// A click chooses a value as a key does.
#[test]
fn a_value_is_chosen_by_a_click() {
    let mut desk = Desk::reference();
    let (one, ..) = twice(&mut desk);
    card(&mut desk, &one).keys("& Enter").click_on("○ burgemeester").shows("● burgemeester");
    desk.click_on("○ Mailt liever.").shows("● Mailt liever.").shows("○ Belt graag.");
}

#[test]
fn who_adds_somebody_that_is_there_joins_what_was_typed() {
    let mut desk = Desk::reference();
    let (one, other, _) = twice(&mut desk);
    // Told as soon as the name is the same.
    desk.keys("7 n 'Fenna' Tab Tab Tab 'dammers' Tab")
        .shows("Let op: die is er al: Fenna Dammers")
        .shows("Ctrl+T voegt ze samen");
    desk.keys("Tab Tab 'fenna@raalte.nl' Ctrl+T").shows("Samenvoegen: persoon").shows("● fenna@raalte.nl");
    // What is in no file yet cannot stay.
    desk.keys("w")
        .shows("kan niet blijven")
        .keys("Enter")
        .hides("Samenvoegen: persoon")
        .shows("Gewijzigd: Fenna Dammers");
    assert!(desk.session().state.layers.is_empty(), "the form is closed");
    assert_eq!(desk.world().of(&k::PERSON).filter(|it| it.get(person::SURNAME) == "Dammers").count(), 2);
    assert_eq!(at(&desk, one.id).get(person::EMAIL), "fenna@raalte.nl");
    assert!(desk.session().state.drafts.is_empty());
    // Who changes one so that it becomes the other: what was typed counts.
    let fields = [("given_name", text("Fen")), ("surname", text("Damm"))];
    let third = made(&mut desk, &k::PERSON, &fields);
    put(&mut desk, std::slice::from_ref(&third));
    desk.keys("Esc Esc");
    card(&mut desk, &third).keys("e 'Fenna' Tab Tab Tab 'Dammers' Ctrl+T").shows("Samenvoegen: persoon").keys("Enter");
    assert_eq!(at(&desk, third.id).get(person::EMAIL), "fenna@raalte.nl");
    assert!(desk.world().get(one.id).is_none() && desk.world().get(other.id).is_some());
    desk.is_sound();
}

#[test]
fn doubles_are_a_signal_that_ends_in_joining_or_in_rest() {
    let mut desk = Desk::reference();
    let (one, other, _) = twice(&mut desk);
    desk.keys("w i").shows("Twee keer hetzelfde?").shows("lijkt op ‘Fenna Dammers (burgemeester, Raalte)’");
    let (_, row) = desk.find("lijkt op").unwrap();
    assert!(desk.click(3, row));
    desk.shows("p niet hetzelfde").keys("p").shows("‘Fenna Dammers’ en ‘Fenna Dammers’ blijven twee.");
    desk.hides("Twee keer hetzelfde?").reopen().keys("w i").hides("Twee keer hetzelfde?");
    desk.keys("G Space").shows("niet hetzelfde: lijkt op").keys("Down p").shows("Twee keer hetzelfde?");
    let (_, row) = desk.find("lijkt op").unwrap();
    assert!(desk.click(3, row));
    desk.keys("&").shows("Samenvoegen: persoon").keys("Enter").shows("Samengevoegd").hides("Twee keer hetzelfde?");
    assert!(desk.world().get(one.id).is_some() && desk.world().get(other.id).is_none());
    desk.keys("u").shows("Twee keer hetzelfde?");
}

#[test]
fn the_own_district_stays_the_own_district() {
    let mut desk = Desk::reference();
    let own = desk.world().of(&k::DISTRICT).find(|one| one.get(name::NAME) == "IJsselland").unwrap().id;
    let twin = made(&mut desk, &k::DISTRICT, &[("name", text("IJsselland en omstreken"))]);
    put(&mut desk, std::slice::from_ref(&twin));
    let before = desk.content();
    card(&mut desk, &twin).keys("& 'IJsselland' Enter").shows("Samenvoegen: district").keys("Enter");
    desk.shows("dvo · IJsselland en omstreken");
    assert!(desk.world().get(own).is_none());
    desk.reopen().shows("dvo · IJsselland en omstreken").keys("u");
    assert_eq!(desk.content(), before);
}

#[test]
fn in_english_too() {
    let mut desk = Desk::reference().in_english();
    let (one, ..) = twice(&mut desk);
    card(&mut desk, &one).keys("& Enter").shows("Join: person").shows("stays").shows("is taken up in it").keys("Enter");
    desk.shows("Joined: Fenna Dammers").keys("i").shows("joined with ‘Fenna Dammers’").keys("Esc u");
    desk.shows("Joining taken back: Fenna Dammers.");
}

/// However small the window, and however many fields there are: it is drawn, and the field under the cursor is in view.
#[test]
fn on_every_size_of_screen() {
    let mut desk = Desk::reference();
    let (one, ..) = twice(&mut desk);
    card(&mut desk, &one).keys("& Enter");
    for size in [(60, 18), (61, 19), (80, 24), (200, 60), (20, 5), (1, 1)] {
        desk.resize(size.0, size.1).is_harmless();
        desk.keys("End Home PgDn PgUp End").is_harmless();
    }
    desk.resize(60, 18).keys("End").shows("○ (leeg)").keys("Home").shows("● wethouder");
}

/// What two say differently of one thing stands there twice after it, and is said before.
#[test]
fn what_stays_twice_is_named_before_and_is_a_signal_after() {
    let mut desk = Desk::reference();
    let [one, other] = ["Jeugdzaken", "Jongeren"].map(|name| made(&mut desk, &k::THEME, &[("name", text(name))]));
    let plan = made(&mut desk, &k::PLAN, &[("name", text("IVP Zuidoever"))]);
    let [first, third] = [(&one, 1), (&other, 3)].map(|(theme, rank)| {
        let fields = [("plan", Value::Ref(plan.id)), ("theme", Value::Ref(theme.id)), ("rank", Value::Int(rank))];
        made(&mut desk, &k::PRIORITY, &fields)
    });
    put(&mut desk, &[one.clone(), other, plan, first.clone(), third.clone()]);
    card(&mut desk, &one).keys("& 'jongeren' Enter").shows("Blijft er twee keer staan: prioriteit ‘3. Jongeren’.");
    desk.keys("Enter").shows("Samengevoegd: Jeugdzaken").keys("w i").shows("Twee keer hetzelfde?");
    let (_, row) = desk.find("lijkt op ‘3. Jeugdzaken").unwrap();
    assert!(desk.click(3, row));
    desk.keys("&").shows("Samenvoegen: prioriteit").shows("● 1").shows("○ 3").keys("Enter");
    assert!(desk.world().get(third.id).is_none() && desk.world().get(first.id).is_some());
    desk.is_sound();
}

/// What cannot be is said, and nothing changes: a term of another vocabulary is used as what the other is not.
#[test]
fn what_cannot_be_joined_is_said() {
    let mut desk = Desk::reference();
    let term = |desk: &mut Desk, name, word| {
        made(desk, &k::TERM, &[("name", text(name)), ("vocabulary", Value::Choice(word))])
    };
    let (outcome, treatment) = (term(&mut desk, "Akelei", "outcome"), term(&mut desk, "Boterbloem", "treatment"));
    let item = made(&mut desk, &k::MEETING_ITEM, &[("subject", text("Bibob")), ("outcome", Value::Ref(outcome.id))]);
    put(&mut desk, &[outcome, treatment.clone(), item]);
    let before = desk.content();
    card(&mut desk, &treatment).keys("& 'akelei' Enter").shows("Dit kan niet: wat ernaar verwijst");
    assert_eq!(desk.content(), before);
}

/// A form that was left open to look something up keeps its link, to the one that stays.
#[test]
fn a_form_that_was_left_open_follows() {
    let mut desk = Desk::reference();
    let (one, other, _) = twice(&mut desk);
    let kragt = made(&mut desk, &k::PERSON, &[("surname", text("Kragt"))]);
    let chairs = [("name", text("Heidag")), ("chair", Value::Ref(other.id))];
    let meeting = made(&mut desk, &k::MEETING, &chairs);
    let also = made(&mut desk, &k::MEETING, &[("name", text("Startdag"))]);
    put(&mut desk, &[kragt, meeting, also.clone()]);
    card(&mut desk, &also).keys("e").shows("overleg: Startdag");
    while desk.session().state.form().unwrap().current().unwrap().field.name != "chair" {
        desk.keys("Tab");
    }
    // The second of the two of that name.
    desk.keys("'Fenna Dammers'").shows("burgemeester");
    let (_, row) = desk.find("burgemeester, Raalte").unwrap();
    assert!(desk.click(60, row));
    desk.keys("Tab Tab Ctrl+G 'kragt' Enter").shows("Kragt");
    card(&mut desk, &one).keys("& Enter Enter").shows("Samengevoegd");
    assert!(desk.world().get(other.id).is_none());
    desk.keys("f").shows("overleg: Startdag").shows("Fenna Dammers").keys("Ctrl+S");
    assert_eq!(at(&desk, also.id).get(k::meeting::CHAIR), Some(one.id));
}
