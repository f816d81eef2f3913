//! What is refused wherever it is asked for, what is never held up, and what is said of what was put back.

use super::support::Desk;
use dvo::app::card::Row;
use dvo::catalogue::{
    Action, At, Change, Edit, Id, Kind, Period, Record, Value,
    kinds::{self as k, meeting_item, person, portfolio, written_round},
    name,
};

/// Puts records in the file as they are, whatever may be wrong with them.
fn put(desk: &mut Desk, records: &[Record]) {
    let id = desk.session_mut().state.ids.next_id();
    desk.put(Change::new(id, Action::Load, records.iter().cloned().map(Edit::Create).collect()));
}

fn made(desk: &mut Desk, kind: &'static Kind, fields: &[(&str, Value)]) -> Record {
    let mut record = Record::new(desk.session_mut().state.ids.next_id(), kind);
    for (name, value) in fields {
        assert!(record.set_named(name, value.clone()), "{name}");
    }
    record
}

fn district(desk: &Desk) -> Id {
    desk.world().of(&k::DISTRICT).find(|one| one.get(name::NAME) == "IJsselland").unwrap().id
}

fn group(desk: &mut Desk, name: &str) -> Record {
    let fields = [
        ("name", Value::text(name)),
        ("kind", Value::Choice("working_group")),
        ("level", Value::Choice("district")),
        ("district", Value::Ref(district(desk))),
    ];
    made(desk, &k::GROUP, &fields)
}

#[test]
fn several_that_would_lose_what_they_must_have_stay_as_they_are_and_are_named() {
    let mut desk = Desk::reference();
    let groups = ["Akelei", "Boterbloem"].map(|name| group(&mut desk, name));
    put(&mut desk, &groups);
    let revision = desk.world().revision();
    desk.keys("4 Space Space e").keys("'x' Backspace").keys("Ctrl+S");
    desk.shows("Er is niets veranderd").shows("‘").shows("naam: Dit is nodig");
    assert_eq!(desk.world().revision(), revision);
    // The form is still there, with the cursor on the field; nothing is lost.
    assert_eq!(desk.session().state.form().unwrap().current().unwrap().field.name, "name");
}

/// The message at the bottom.
fn said(desk: &Desk) -> String {
    desk.session().state.messages.last().cloned().unwrap_or_default()
}

/// Shows the card of a record.
fn on_card<'a>(desk: &'a mut Desk, record: &Record) -> &'a mut Desk {
    desk.session_mut().state.jump(record.id);
    desk.draw();
    desk
}

#[test]
fn an_old_record_with_a_hole_is_ticked_off_and_changed_all_the_same() {
    let mut desk = Desk::reference();
    let round = round(&mut desk);
    let [from, until] = [2026, 2020].map(|year| Value::Period(Period::of_year(year).unwrap()));
    let theme = desk.world().of(&k::THEME).next().unwrap().id;
    let fields = [("theme", Value::Ref(theme)), ("from", from), ("until", until), ("source", Value::text("brief"))];
    let held = made(&mut desk, &k::PORTFOLIO, &fields);
    put(&mut desk, &[round.clone(), held.clone()]);
    on_card(&mut desk, &round).keys("a");
    assert_eq!(desk.world().get(round.id).unwrap().value(name::STATUS).as_str(), "reported", "{}", said(&desk));
    // A cell answers for itself only; the whole form shows what is wrong.
    on_field(&mut desk, &held, k::portfolio::SOURCE).keys("c 'notulen' Enter");
    assert_eq!(desk.world().get(held.id).unwrap().get(name::SOURCE), "notulen", "{}", said(&desk));
    desk.keys("e");
    for _ in 0..portfolio::SOURCE.place {
        desk.keys("Tab");
    }
    desk.keys("'oud' Ctrl+S").shows("Dit ligt vóór het begin");
}

/// A written round that closes before it opens, as another program may have kept it.
fn round(desk: &mut Desk) -> Record {
    let [opens, closes] = [10, 9].map(|day| Value::Period(Period::day(jiff::civil::date(2026, 3, day))));
    let fields = [("subject", Value::text("Camera's")), ("opens", opens), ("closes", closes)];
    let mut round = made(desk, &k::WRITTEN_ROUND, &fields);
    round.set(written_round::STATUS, written_round::Status::Closed);
    round
}

/// Shows the card of a record with the cursor on one of its fields.
fn on_field<'a, T>(desk: &'a mut Desk, record: &Record, field: At<T>) -> &'a mut Desk {
    on_card(desk, record);
    let card = desk.session_mut().state.tab_mut().trail.last_mut().unwrap();
    card.cursor = card.rows.iter().position(|row| matches!(row, Row::Field(at, _) if *at == field.place)).unwrap();
    desk.draw();
    desk
}

#[test]
fn a_tick_that_may_not_be_is_refused_in_plain_words() {
    let mut desk = Desk::reference();
    let fields = [("subject", Value::text("Camera's")), ("status", Value::Choice("treated"))];
    let proposal = made(&mut desk, &k::PROPOSAL, &fields);
    put(&mut desk, std::slice::from_ref(&proposal));
    let before = desk.content();
    on_card(&mut desk, &proposal).keys("a").shows("Er is niets veranderd").shows("‘Camera's’, status: Nog niet");
    assert_eq!(desk.content(), before);
    desk.keys("Esc").hides("Er is niets veranderd");
}

#[test]
fn a_copy_is_as_what_it_was_copied_from_or_asks_in_a_form() {
    let mut desk = Desk::reference();
    let whole = made(&mut desk, &k::DOCUMENT, &[("name", Value::text("Draaiboek"))]);
    let round = round(&mut desk);
    put(&mut desk, &[whole.clone(), round.clone()]);
    on_card(&mut desk, &whole).keys("D").shows("Kopie gemaakt van Draaiboek");
    on_card(&mut desk, &round).keys("D").shows("De ronde sluit vóór ze opent");
    assert_eq!(desk.world().of(&k::WRITTEN_ROUND).count(), 1);
    desk.keys("'20 mrt 2026' Ctrl+S").shows("Toegevoegd: Camera's");
}

#[test]
fn what_is_taken_back_says_what_it_leaves_broken() {
    let mut desk = Desk::reference();
    let nobody = made(&mut desk, &k::PERSON, &[("phone", Value::text("038 1234567"))]);
    put(&mut desk, std::slice::from_ref(&nobody));
    on_card(&mut desk, &nobody).keys("e 'Sanne' Ctrl+S").shows("Sanne").keys("u");
    assert!(said(&desk).contains("Let op, dit klopt zo niet: persoon ‘’, achternaam: Dit is nodig"), "{}", said(&desk));
    assert_eq!(desk.world().get(nobody.id).unwrap().get(person::GIVEN_NAME), "", "it was taken back all the same");
    desk.keys("Esc U");
    assert!(!said(&desk).contains("Let op"), "{}", said(&desk));
    // What leaves all well says nothing.
    desk.keys("e Tab 'S.' Ctrl+S u");
    assert!(said(&desk).contains("Ongedaan") && !said(&desk).contains("Let op"), "{}", said(&desk));
}

#[test]
fn what_is_brought_back_without_what_it_hung_on_says_so() {
    let mut desk = Desk::reference();
    let group = group(&mut desk, "Akelei");
    let seat = made(&mut desk, &k::SEAT, &[("group", Value::Ref(group.id)), ("post", Value::text("lid"))]);
    put(&mut desk, &[group.clone(), seat.clone()]);
    on_card(&mut desk, &group).keys("d d").shows("zetel").keys("Enter");
    assert!(desk.world().get(seat.id).is_none());
    // The file has no place for a seat of no group.
    desk.keys(": 'deleted' Enter").types("zetel").keys("Enter");
    assert!(said(&desk).contains("groep: Dit is nodig"), "{}", said(&desk));
    assert!(desk.world().get(seat.id).is_none());
    desk.keys("Esc");
    // It has for a second agenda of one year.
    let fields = [("district", Value::Ref(district(&desk))), ("year", Value::Int(2031))];
    let first = made(&mut desk, &k::AGENDA, &fields);
    put(&mut desk, std::slice::from_ref(&first));
    on_card(&mut desk, &first).keys("d d");
    let second = made(&mut desk, &k::AGENDA, &fields);
    put(&mut desk, &[second]);
    desk.keys(": 'deleted' Enter").types("2031").keys("Enter");
    assert!(desk.world().get(first.id).is_some());
    assert!(
        said(&desk).contains("Teruggehaald") && said(&desk).contains("jaar: Deze jaaragenda is er al"),
        "{}",
        said(&desk)
    );
}

#[test]
fn a_list_to_go_through_stays_when_what_it_comes_to_is_refused() {
    let mut desk = Desk::reference();
    let group = group(&mut desk, "Akelei");
    let day = Value::Period(Period::day(jiff::civil::date(2026, 10, 8)));
    let meeting = made(&mut desk, &k::MEETING, &[("group", Value::Ref(group.id)), ("date", day)]);
    let item = |desk: &mut Desk, subject: &str, through: &str, to: &Record| {
        let number = ("number", Value::text("E01"));
        made(desk, &k::MEETING_ITEM, &[("subject", Value::text(subject)), number, (through, Value::Ref(to.id))])
    };
    let there = item(&mut desk, "Camera's", "meeting", &meeting);
    let waits = item(&mut desk, "Fietsen", "group", &group);
    put(&mut desk, &[group.clone(), meeting.clone(), there, waits.clone()]);
    let before = desk.content();
    on_card(&mut desk, &meeting).keys("m f").shows("Wat komt op de agenda").shows("[●] Fietsen").keys("Enter");
    desk.shows("Er is niets veranderd");
    assert!(said(&desk).contains("‘E01 Fietsen’, nummer: Dit nummer heeft al: ‘Camera's’"), "{}", said(&desk));
    // The list is as it was left; without the one that may not be the rest goes on.
    desk.shows("Wat komt op de agenda").shows("[●] Fietsen");
    assert_eq!(desk.content(), before);
    let rows =
        desk.screen().lines().filter(|line| line.contains("[●]")).position(|line| line.contains("Fietsen")).unwrap();
    desk.keys(&"Down ".repeat(rows)).keys("Space").shows("[ ] Fietsen").keys("Enter").hides("Wat komt op de agenda");
    assert!(desk.world().get(waits.id).unwrap().lacks(name::MEETING));
    assert!(desk.world().linked_by(meeting.id, meeting_item::MEETING).len() > 1, "{}", said(&desk));
}

/// What was said in a meeting and has lost its kind opens with the same fields as any discussion.
#[test]
fn an_entry_of_no_kind_opens_as_what_is_said_mostly() {
    let mut asked = Vec::new();
    for kind in [Value::Choice("discussion"), Value::Empty] {
        let mut desk = Desk::reference();
        let meeting = made(&mut desk, &k::MEETING, &[("name", Value::text("Bijpraten"))]);
        let of = [("subject", Value::text("Rondje")), ("meeting", Value::Ref(meeting.id))];
        let item = made(&mut desk, &k::MEETING_ITEM, &of);
        let said = [("text", Value::text("Het was druk.")), ("item", Value::Ref(item.id)), ("kind", kind)];
        let entry = made(&mut desk, &k::ENTRY, &said);
        put(&mut desk, &[meeting.clone(), item, entry]);
        on_card(&mut desk, &meeting).keys("m").shows("Het was druk.").keys("Right End Enter");
        let form = desk.session().state.form().unwrap();
        asked.push(form.entries.iter().map(|entry| entry.field.name).collect::<Vec<_>>());
    }
    assert_eq!(asked, [["speaker", "on_behalf", "text", "public"]; 2]);
}

#[test]
fn a_theme_under_what_stands_under_it_is_refused_with_the_way_round() {
    for size in [(80, 24), (120, 40)] {
        let mut desk = Desk::reference().sized(size.0, size.1);
        let mut above = Value::Empty;
        let themes = ["Aardbei", "Braam", "Citroen"].map(|name| {
            let one = made(&mut desk, &k::THEME, &[("name", Value::text(name)), ("parent", above.clone())]);
            above = Value::Ref(one.id);
            one
        });
        put(&mut desk, &themes);
        on_card(&mut desk, &themes[0]).keys("e Tab Tab Tab 'Citroen' Enter Ctrl+S");
        desk.shows("Dit is een kring: Aardbei → Citroen → Braam →");
        assert_eq!(desk.world().get(themes[0].id).unwrap().named("parent"), &Value::Empty);
        // Nothing is lost: another one is chosen and kept.
        desk.keys("Backspace Ctrl+S").hides("kring");
    }
}

#[test]
fn a_number_that_is_taken_is_refused_with_one_that_is_free() {
    let mut desk = Desk::reference();
    let meeting = made(&mut desk, &k::MEETING, &[("name", Value::text("Heidag"))]);
    let item = |desk: &mut Desk, subject: &str, number: &str| {
        let fields =
            [("subject", Value::text(subject)), ("number", Value::text(number)), ("meeting", Value::Ref(meeting.id))];
        made(desk, &k::MEETING_ITEM, &fields)
    };
    let (one, other) = (item(&mut desk, "Bibob", "E09"), item(&mut desk, "Jeugd", "E11"));
    put(&mut desk, &[meeting.clone(), one, other.clone()]);
    on_card(&mut desk, &other).keys("e Tab 'e09' Ctrl+S").shows("Dit nummer heeft al: ‘Bibob’. Vrij is e10.");
    desk.keys("'E10' Ctrl+S").hides("Dit nummer");
    assert_eq!(desk.world().get(other.id).unwrap().get(meeting_item::NUMBER), "E10");
}
