//! Find-anything on a busy day: what was opened comes first, a query is narrowed, a hit is looked at, a field is filled.

use super::support::Desk;

/// What the hit with this number is called.
fn hit(desk: &Desk, number: usize) -> String {
    let line: String = desk.screen().lines().nth(4 + number).unwrap().chars().skip(4).collect();
    line.split("  ").next().unwrap().to_owned()
}

#[test]
fn what_was_opened_comes_first_among_equals_also_tomorrow() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("z 'werkgroep'");
    let (first, third) = (hit(&desk, 0), hit(&desk, 2));
    assert_ne!(first, third);
    desk.keys("Down Down Enter Esc z 'werkgroep'");
    assert_eq!(hit(&desk, 0), third);
    // Often is more than lately.
    desk.keys("Enter Esc z 'werkgroep' Enter Esc z 'werkgroep' Down Down Enter Esc z 'werkgroep'");
    let often = hit(&desk, 0);
    assert_eq!(often, third);
    desk.keys("Esc Ctrl+Q").reopen().keys("z 'werkgroep'");
    assert_eq!(hit(&desk, 0), often);
}

#[test]
fn a_query_is_narrowed_in_either_language() {
    let mut desk = Desk::example();
    for typed in ["soort:persoon lente", "kind:person lente", "lente soort:pers", "SOORT: persoon lente"] {
        desk.keys(&format!("z '{typed}'")).shows("van Lente").shows("persoon").keys("Esc");
    }
    desk.keys("z 'district:twente dvo'").shows("Districtelijk Veiligheidsoverleg Twente");
    desk.hides("Veiligheidsoverleg IJsselland").keys("Esc");
    desk.keys("z 'district:tweente dvo'").shows("Districtelijk Veiligheidsoverleg Twente").keys("Esc");
    desk.keys("z 'soort:werkgroep'").shows("Werkgroep").shows("treffers").hides(" persoon").keys("Esc");
    desk.keys("z 'soort:xyzzy lente'").shows("‘xyzzy’ is geen soort").shows("district:twente").shows("0 treffers");
    desk.keys("Enter").shows("‘xyzzy’ is geen soort").keys("Esc z 'district:xyzzy'").shows("‘xyzzy’ is geen district");
    let mut desk = Desk::example().in_english();
    desk.keys("z 'kind:xyzzy'").shows("‘xyzzy’ is no kind").keys("Esc z 'soort:person lente'").shows("van Lente");
}

#[test]
fn the_number_of_hits_is_told() {
    let mut desk = Desk::example();
    desk.keys("z 'e'").shows("50+ treffers").keys("Esc z 'van lente soort:persoon'").shows("1 treffer ");
    desk.keys("Esc z 'xyzzyq'").shows("0 treffers").shows("Niets gevonden");
}

#[test]
fn a_hit_is_seen_before_it_is_taken() {
    let mut desk = Desk::example();
    desk.keys("z 'kaplan soort:persoon'").shows("organisatie").shows("Verzonnen voorbeeld").shows("voornaam");
    desk.resize(80, 24);
    desk.shows("organisatie");
    desk.resize(60, 18);
    desk.hides("organisatie").shows("Kaplan").shows("1 treffer");
    // Found in a text: the line is there, and where it stands.
    let mut desk = Desk::example();
    desk.keys("7 n 'Proef' Ctrl+S e");
    while !desk.screen().contains("Ctrl+E") {
        desk.keys("Tab");
    }
    desk.keys("'Belde over de kwastkever in het archief' Ctrl+S z 'kwastkever'");
    desk.shows("gevonden in eigen notities: Belde over de").shows("kwastkever in het archief");
}

#[test]
fn a_hit_fills_the_field_one_came_from() {
    let mut desk = Desk::example();
    desk.keys("7 n Tab Tab Tab 'Jansen' Tab").hides("vul in bij");
    while !desk.screen().contains("typ een deel van de naam") {
        desk.keys("Tab");
    }
    desk.keys("Ctrl+G 'soort:organisatie enschede'").shows("vul in bij organisatie").keys("Enter");
    desk.shows("Enschede").shows("Jansen").hides("Zoek overal");
    // Something of another kind is jumped to, and the form waits.
    desk.keys("Ctrl+G 'kaplan soort:persoon'").hides("vul in bij").keys("Enter").shows("formulier");
    desk.keys("f Ctrl+S").shows("Jansen").keys("Enter").shows("Enschede");
}

/// Who looks something up elsewhere while a list is filtered comes back to that list as it was, district and year too.
#[test]
fn from_a_record_that_was_found_one_comes_back_to_where_one_was() {
    let mut desk = Desk::example();
    desk.keys("1 / 'digi' Enter Down Down").shows("filter: digi").shows("› D0");
    let before = desk.screen();
    desk.keys("z 'digitale aanpak nijmegen' Enter").shows("dvo · Gelderland-Zuid › Digitale aanpak Nijmegen");
    // One look-up from the card of another; each is gone back from in turn, also after a link was followed.
    desk.keys("z 'convenant gegevensdeling onder' Enter")
        .shows("Convenant gegevensdeling")
        .keys("Down Down Down Enter");
    desk.keys("Esc Esc").shows("agendaregel · Digitale aanpak Nijmegen").keys("Esc");
    assert_eq!(desk.screen(), before);
    // What is in the list one came from is shown where it stands there.
    desk.keys("Esc z 'ondermijningsweek 2026' Enter Esc").shows("Jaaragenda 2026");
    // Whoever goes to another tab meanwhile stays there.
    desk.keys("z 'digitale aanpak nijmegen' Enter 4 Esc").shows("Werkgroepen");
}

/// The way back from a record that was found ends where one goes to another tab by oneself.
#[test]
fn the_way_back_ends_at_another_tab() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("z 'brandsen' Enter").shows("persoon · Esmée Brandsen").keys("1 / 'digi' Enter 7 Esc");
    desk.shows("Personen ·").hides("Jaaragenda 2026 ·").keys("1").shows("filter: digi");
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("g o Down Down Down");
    // In the list it is in, the cursor stays with what was found.
    desk.keys("z 'raalte' Enter").shows("organisatie · Raalte").keys("Esc").shows("› Raalte");
}

#[test]
fn a_district_is_among_what_is_of_it() {
    let mut desk = Desk::example();
    for typed in ["district:twente twente", "district:twente soort:district", "soort:district district:tweente"] {
        desk.keys(&format!("z '{typed}' Enter")).shows("district · Twente").shows("gemeenten vlgs bron 14").keys("Esc");
    }
    desk.keys("z 'district:twente soort:district'").shows("1 treffer ");
    // What is of no district, and another district, are not.
    desk.keys("Esc z 'district:twente soort:thema'").shows("0 treffers");
    desk.keys("Esc z 'district:twente ijsselland soort:district'").shows("0 treffers");
}

/// What is jumped to comes in view also where the filter of its list hides it; what the filter lets through leaves it.
#[test]
fn a_record_that_the_filter_hides_comes_in_view() {
    let mut desk = Desk::example();
    desk.keys("1 / 'digi' Enter").shows("filter: digi").hides("O01").shows("D01");
    desk.keys("z 'soort:agendaregel ondermijningsweek' Enter").shows("agendaregel · Ondermijningsweek");
    desk.keys("1").shows("› O01").shows("D01").hides("filter: digi");
    // Also in the list of another tab than the one in view.
    desk.keys("/ 'digi' Enter 7 / 'kaplan' Enter 6 z 'soort:agendaregel ondermijningsweek' Enter 1").shows("› O01");
    desk.keys("7").shows("filter: kaplan").keys("6 z 'soort:persoon van lente' Enter 7").hides("filter: kaplan");
    desk.shows("van Lente").shows("Kaplan");
    let mut desk = Desk::example();
    desk.keys("1 / 'digi' Enter z 'soort:agendaregel startfoto' Enter 1")
        .shows("filter: digi")
        .shows("› D01")
        .hides("O01");
}
