//! How names are found, and what it takes.

use super::*;
use crate::catalogue::{Ids, kinds::entry};

fn lente(more: &[(&str, Value)]) -> Record {
    let text = |name, value| (name, Value::text(value));
    let mut values = vec![text("given_name", "Marieke"), text("prefix", "van"), text("surname", "Lente")];
    values.extend(more.iter().cloned());
    Record::with(Ids::new(1, 1).next_id(), &k::PERSON, &values)
}

fn said(erasure: &Erasure, text: &str) -> Vec<(String, Sure)> {
    erasure.names.in_text(text).into_iter().map(|(range, sure)| (text[range].to_owned(), sure)).collect()
}

#[test]
fn a_name_is_found_as_people_write_it() {
    let email = ("email", Value::text("m.lente@raalte.nl"));
    let who = lente(&[("initials", Value::text("M.A.")), email, ("phone", Value::text("06-1234 5678"))]);
    let world = World::of_records([who.clone()]);
    let erasure = Erasure::of(&who, &world, "[gewist]");
    for (text, found) in [
        ("Marieke van Lente licht toe.", vec![("Marieke van Lente", Sure::Whole)]),
        ("zei MARIEKE VAN LENTE", vec![("MARIEKE VAN LENTE", Sure::Whole)]),
        ("Mariëke  van\nLente", vec![("Mariëke  van\nLente", Sure::Whole)]),
        ("M.A. van Lente en M. van Lente", vec![("M.A. van Lente", Sure::Whole), ("M. van Lente", Sure::Whole)]),
        ("Lente, Marieke van (Raalte)", vec![("Lente, Marieke van", Sure::Whole)]),
        ("burgemeester Van Lente's voorstel", vec![("Van Lente's", Sure::Surname)]),
        ("Lentes voorstel", vec![("Lentes", Sure::Surname)]),
        (
            "mail M.Lente@Raalte.nl of 06-1234 5678",
            vec![("M.Lente@Raalte.nl", Sure::Whole), ("06-1234 5678", Sure::Whole)],
        ),
        ("Marieke belt", vec![("Marieke", Sure::Given)]),
        ("in de lente, van lente tot zomer", vec![]),
        ("Lentehof, Van Lenteren, Mariekestad", vec![]),
        ("Jan van Lenteren", vec![]),
        ("", vec![]),
    ] {
        let found: Vec<(String, Sure)> = found.into_iter().map(|(text, sure)| (text.to_owned(), sure)).collect();
        assert_eq!(said(&erasure, text), found, "{text}");
    }
}

#[test]
fn who_is_known_by_one_name_is_never_sure() {
    let who = Record::with(Ids::new(1, 1).next_id(), &k::PERSON, &[("given_name", Value::text("Marleen"))]);
    let erasure = Erasure::of(&who, &World::of_records([who.clone()]), "x");
    assert_eq!(said(&erasure, "Marleen vraagt"), [("Marleen".to_owned(), Sure::Given)]);
    assert!(!erasure.is_named("Marleen") && erasure.is_named(&format!("{{\"id\":\"{}\"}}", who.id)));
    let nobody = Record::with(Ids::new(1, 1).next_id(), &k::PERSON, &[("office", Value::text("burgemeester"))]);
    let erasure = Erasure::of(&nobody, &World::of_records([nobody.clone()]), "x");
    assert_eq!(said(&erasure, "de burgemeester zegt"), []);
}

/// In a form that was put away given name and surname are fields of their own.
#[test]
fn a_draft_names_somebody_in_parts() {
    let who = lente(&[]);
    let named = |who: &Record, text: &str| Erasure::of(who, &World::of_records([who.clone()]), "x").is_named(text);
    let parts = |given: &str, surname: &str| {
        format!("[{{\"field\":\"given_name\",\"text\":\"{given}\"}},{{\"field\":\"surname\",\"text\":\"{surname}\"}}]")
    };
    assert!(named(&who, &parts("Marieke", "Lente")));
    assert!(!named(&who, &parts("Piet", "Lente")), "somebody else of that name");
    assert!(!named(&who, &parts("Marieke", "Bos")));
    let nameless = Record::with(Ids::new(9, 9).next_id(), &k::PERSON, &[("surname", Value::text("Lente"))]);
    assert!(named(&nameless, &parts("", "Lente")) && !named(&nameless, &parts("", "Bos")));
}

/// Decided place by place: that a name goes, that it stays, or nothing.
#[test]
fn what_is_decided_holds_for_all_that_ever_stood_there() {
    let who = lente(&[]);
    let mut ids = Ids::new(2, 2);
    let text = "Van Lente vraagt; Marieke van Lente zegt toe.";
    let entry = Record::with(ids.next_id(), &k::ENTRY, &[("text", Value::text(text))]);
    let world = World::of_records([who.clone(), entry.clone()]);
    let mut erasure = Erasure::of(&who, &world, "[gewist]");
    let places = erasure.places(&world);
    assert_eq!(places.len(), 1);
    assert_eq!((places[0].record, places[0].field, places[0].times), (entry.id, entry::TEXT.place, 2));
    let cleaned = |erasure: &Erasure, text: &str| erasure.cleaned(entry.kind, entry.id, "text", text);
    assert_eq!(cleaned(&erasure, text), Some(Json::from("Van Lente vraagt; [gewist] zegt toe.")));
    assert_eq!(cleaned(&erasure, "Van Lente was er"), None);
    erasure.decide(&world, &places[0], true);
    assert_eq!(cleaned(&erasure, text), Some(Json::from("[gewist] vraagt; [gewist] zegt toe.")));
    assert_eq!(cleaned(&erasure, "Van Lente was er"), Some(Json::from("[gewist] was er")));
    erasure.decide(&world, &places[0], false);
    assert_eq!((cleaned(&erasure, text), cleaned(&erasure, "Marieke van Lente")), (None, None));
}

/// Somebody else of that name is not forgotten along.
#[test]
fn a_surname_that_another_one_has_too_is_left_unless_somebody_says_so() {
    let (who, other) =
        (lente(&[]), Record::with(Ids::new(3, 3).next_id(), &k::PERSON, &[("surname", Value::text("Lente"))]));
    let entry = Record::with(Ids::new(4, 4).next_id(), &k::ENTRY, &[("text", Value::text("Lente zegt toe"))]);
    for (world, proposed) in [
        (World::of_records([who.clone(), entry.clone()]), true),
        (World::of_records([who.clone(), other.clone(), entry.clone()]), false),
    ] {
        let erasure = Erasure::of(&who, &world, "[gewist]");
        let places = erasure.places(&world);
        let place = places.iter().find(|place| place.record == entry.id).unwrap();
        assert_eq!(erasure.proposes(&world, place), proposed);
    }
}

#[test]
fn traces_are_links_texts_and_what_cannot_be_without() {
    let who = lente(&[("email", Value::text("m@lente.nl"))]);
    let mut ids = Ids::new(5, 5);
    let mut made = |kind, values: &[(&str, Value)]| Record::with(ids.next_id(), kind, values);
    let meeting = made(&k::MEETING, &[("chair", Value::Ref(who.id))]);
    let there = made(&k::ATTENDANCE, &[("meeting", Value::Ref(meeting.id)), ("person", Value::Ref(who.id))]);
    let body = made(&k::ORGANISATION, &[("name", Value::text("Bureau")), ("email", Value::text("M@lente.nl"))]);
    let world = World::of_records([who.clone(), meeting.clone(), there.clone(), body.clone()]);
    let traces = Erasure::of(&who, &world, "[gewist]").traces(&world);
    let mut gone: Vec<Id> = traces.gone.iter().map(|(id, _)| *id).collect();
    let mut wanted = vec![who.id, there.id];
    gone.sort();
    wanted.sort();
    assert_eq!((gone, traces.emptied), (wanted, vec![meeting.id]));
    let mut world = world;
    let change = crate::catalogue::Change::new(ids.next_id(), crate::catalogue::Action::Edit, traces.edits);
    world.apply(&change).unwrap();
    assert_eq!(world.len(), 2);
    assert!(world.get(body.id).unwrap().named("email").is_empty(), "half an address is none");
    assert!(world.get(meeting.id).unwrap().named("chair").is_empty());
}

/// A period may be words, and they may name somebody; in the log they stand in quotes.
#[test]
fn a_name_in_a_period_goes_and_the_rest_of_the_words_stays() {
    let who = lente(&[]);
    let words = Value::in_words("na vertrek Marieke van Lente");
    let line = Record::with(Ids::new(6, 6).next_id(), &k::AGENDA_LINE, &[("period", words.clone())]);
    let mut world = World::of_records([who.clone(), line.clone()]);
    let erasure = Erasure::of(&who, &world, "[gewist]");
    assert_eq!(erasure.places(&world).len(), 1);
    let change = crate::catalogue::Change::new(line.id, crate::catalogue::Action::Edit, erasure.traces(&world).edits);
    world.apply(&change).unwrap();
    let cleaned = Value::in_words("na vertrek [gewist]");
    assert_eq!(world.get(line.id).unwrap().named("period"), &cleaned);
    let logged = erasure.cleaned(line.kind, line.id, "period", words.to_json().as_str().unwrap());
    assert_eq!(logged, Some(cleaned.to_json()));
}
