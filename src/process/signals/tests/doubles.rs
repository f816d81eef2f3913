//! What was perhaps written down twice: on for two that share a key, off once they are told apart or joined.

use super::*;
use crate::process::signals::sleep::Sleep;

#[test]
fn two_that_are_called_the_same_are_on_and_off_once_told_apart() {
    let mut net = Net::new();
    let [here, there] = ["Oever", "Heuvelland"].map(|name| Value::Ref(net.make(&k::DISTRICT, &[("name", text(name))])));
    let group = |net: &mut Net, name| net.make(&k::GROUP, &[("name", text(name)), ("district", here.clone())]);
    let (one, other) = (group(&mut net, "Kernteam"), group(&mut net, "kernteam"));
    net.goes_off(
        "twice",
        other,
        one,
        &[("name", text("Wijkteam")), ("district", there), ("until", when("2026-09-13"))],
    );
    let found = net.found("twice");
    assert_eq!((found[0].spot.with, found[0].spot.fields.as_slice()), (Some(other), &["name"][..]));
}

#[test]
fn every_sort_of_double_is_found() {
    let mut net = Net::new();
    let district = Value::Ref(net.make(&k::DISTRICT, &[("name", text("Oever"))]));
    let meeting = Value::Ref(net.make(&k::MEETING, &[("name", text("Heidag"))]));
    let person = Value::Ref(net.make(&k::PERSON, &[("surname", text("Ander"))]));
    for (kind, values, field, otherwise) in [
        (&k::ORGANISATION, vec![("cbs_code", text("GM0177"))], "cbs_code", text("GM0178")),
        (&k::PERSON, vec![("office", text("wethouder")), ("email", text("e@oever.nl"))], "email", text("d@oever.nl")),
        (&k::PERSON, vec![("given_name", text("Els")), ("surname", text("Dam"))], "given_name", text("Elsa")),
        (&k::AGENDA, vec![("district", district.clone()), ("year", Value::Int(2026))], "year", Value::Int(2027)),
        (&k::MEETING_ITEM, vec![("meeting", meeting.clone()), ("number", text("E01"))], "number", text("E02")),
        (&k::ATTENDANCE, vec![("meeting", meeting.clone()), ("person", person)], "person", Value::Empty),
    ] {
        let mut net =
            Net { records: net.records.clone(), ids: net.ids.clone(), words: [Lang::Nl, Lang::En].map(Words::new) };
        let [one, other] = [0, 1].map(|_| net.make(kind, &values));
        net.goes_off("twice", other, one, &[(field, otherwise)]);
    }
}

/// Who says that two are not one is not asked again; another pair with one of them is another question.
#[test]
fn a_pair_is_put_to_rest_for_good() {
    let mut net = Net::new();
    let [one, other, third] = ["Dam", "Dam", "Dam"].map(|name| net.make(&k::PERSON, &[("surname", text(name))]));
    let found = net.found("twice");
    let rests = Sleep::for_good();
    assert!(rests.is_for_good());
    assert_eq!(Sleep::read(&rests.spelled()), Some(rests.clone()));
    let settings = [(sleep::key_of_two("twice", one, other), rests.spelled())].into_iter().collect();
    for day in [TODAY, date(2199, 12, 30)] {
        let (awake, asleep) = sleep::apart(&found, &settings, day);
        let awake: Vec<_> = awake.iter().map(|found| (found.spot.about, found.spot.with)).collect();
        assert_eq!(awake, [(one, Some(third)), (other, Some(third))]);
        assert_eq!(asleep.len(), 1);
    }
}
