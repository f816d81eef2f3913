//! Inhabitants of who is merged.

use super::*;

#[test]
fn inhabitants_of_who_is_merged_are_left_out_of_nothing_unsaid() {
    let mut net = Net::new();
    let district = net.make(&k::DISTRICT, &[("name", text("Oever"))]);
    let kind = [("kind", Value::Choice("municipality")), ("district", Value::Ref(district))];
    let new = net.make(&k::ORGANISATION, &[&kind[..], &[("name", text("Nieuwland"))]].concat());
    let merger = [("successor", Value::Ref(new)), ("until", when("2025-12-31"))];
    let old = net.make(&k::ORGANISATION, &[&kind[..], &merger, &[("name", text("Hoek"))]].concat());
    for (of, number) in [(old, 30), (new, 500)] {
        let values =
            [("organisation", Value::Ref(of)), ("inhabitants", Value::Int(number)), ("year", Value::Int(2025))];
        net.make(&k::POPULATION, &values);
    }
    let number = net.records.last().unwrap().id;
    let rate = Value::Decimal(crate::catalogue::Decimal::new(3_000, crate::catalogue::decimal::RATE));
    let values = [("name", text("RCIV")), ("district", Value::Ref(district)), ("rate", rate)];
    let arrangement = net.make(&k::ARRANGEMENT, &values);
    net.set(arrangement, "inhabitants_year", Value::Int(2025));
    for (year, on) in [(2025, false), (2026, true), (2027, true)] {
        net.set(arrangement, "year", Value::Int(year));
        assert_eq!(net.on("merger-inhabitants"), if on { vec![new] } else { Vec::new() }, "{year}");
    }
    let instead = [("inhabitants_year", Value::Int(2026)), ("fixed_on", when("2026-02")), ("year", Value::Int(2024))];
    net.goes_off("merger-inhabitants", arrangement, new, &instead);
    net.goes_off("merger-inhabitants", number, new, &[("territory", Value::Int(2026))]);
    net.goes_off("merger-inhabitants", old, new, &[("until", when("2027-01-01")), ("successor", Value::Empty)]);
    let said = net.found("merger-inhabitants")[0].spot.says.clone();
    assert_eq!(said[0], ("merged", text("Hoek (30)")));
}
