//! What the source texts state is in the program from the first start, and found with a few keys.

use super::support::Desk;

/// Jumps to what find-anything puts first.
fn find<'a>(desk: &'a mut Desk, text: &str, first: &str) -> &'a mut Desk {
    desk.keys("z").types(text).shows(&format!("› {first}")).keys("Enter")
}

#[test]
fn five_districts_with_their_municipalities_and_structure() {
    let mut desk = Desk::reference().sized(80, 24);
    desk.keys("6").shows("Districten · 5");
    let districts = [
        ("Gelderland-Midden", "15", "Integraal"),
        ("Gelderland-Zuid", "14", "SIV"),
        ("IJsselland", "11", "RCIV"),
        ("Noord- en Oost-Gelderland", "22", "Integraal Veiligheidsoverleg"),
        ("Twente", "14", "IVZ"),
    ];
    for (name, municipalities, _) in districts {
        let row = desk.screen().lines().skip(3).find(|line| line.contains(name)).unwrap().to_owned();
        // As counted from the municipalities themselves, and as the source says.
        assert_eq!(row.matches(municipalities).count(), 2, "{row}");
    }
    for (name, municipalities, structure) in districts {
        desk.keys("Enter").shows(&format!("district · {name}")).shows("opzet  ").shows(structure);
        desk.shows(&format!("gemeenten           {municipalities} (geteld)"));
        desk.shows("bron                Veiligheidsnetwerk Oost-Nederland, ‘Districten’").keys("Esc Down");
    }
}

#[test]
fn seventy_six_municipalities_are_counted_while_filtering() {
    let mut desk = Desk::reference().sized(80, 24);
    desk.keys("o").shows("dvo · alle districten").keys("g").shows("o organisaties").keys("o / 'gemeente'");
    desk.shows("Filter: gemeente").shows("76/").keys("Enter").shows("filter: gemeente (76)");
    // One's own eleven are one key away.
    desk.keys("o").shows("dvo · IJsselland").shows("(11)").shows("Zwartewaterland");
}

#[test]
fn support_bodies_with_their_seats() {
    let mut desk = Desk::reference().sized(80, 24);
    find(&mut desk, "rciv", "Regionale coördinatie Integrale Veiligheid");
    desk.shows("RCIV").shows("11 gemeenten").shows("zetels 1").shows("coördinator/secretaris DVO (parttime)");
    find(&mut desk, "siv", "Samenwerking Integrale Veiligheid").shows("dvo · Gelderland-Zuid").shows("zetels 9");
    desk.keys("G").shows("accountmanager RIEC").shows("beleidsadviseur OM").shows("ondermijningsspecialist Nijmegen");
    find(&mut desk, "platform integrale veiligheidszorg", "Platform Integrale Veiligheidszorg Twente");
    desk.shows("gastheer            Veiligheidsregio Twente ›").shows("vanaf               2008");
    // From the platform to its host and back again.
    let row = desk.find("gastheer").unwrap().1;
    desk.click(4, row);
    desk.keys("Enter")
        .shows("organisatie · Veiligheidsregio Twente")
        .shows("› Veiligheidsregio")
        .keys("Esc")
        .shows("groep · Platform");
}

#[test]
fn relations_are_read_in_both_directions() {
    let mut desk = Desk::reference().sized(80, 24);
    find(&mut desk, "bbg", "Bestuurlijke begeleidingsgroep").keys("G");
    desk.shows("begeleidt Platform Veiligheidsnetwerk Oost-Nederland ›");
    desk.shows("geeft richting aan Thematische expertgroepen Oost-Nederland ›");
    desk.shows("stemt af met Districtelijk Veiligheidsoverleg Twente ›").shows("stemt af met Regionaal Veiligheidsov");
    find(&mut desk, "platform veiligheidsnetwerk", "Platform Veiligheidsnetwerk Oost-Nederland").keys("G");
    desk.shows("wordt begeleid door Bestuurlijke begeleidingsgroep ›");
    desk.shows("krijgt richting van Bestuurlijke begeleidingsgroep ›");
}

#[test]
fn both_strategies_with_their_themes_and_periods() {
    let mut desk = Desk::reference().sized(80, 24);
    desk.keys("g").shows("s veiligheidsstrategieën").keys("s").shows("Veiligheidsstrategie 2015-2018");
    desk.keys("Enter").shows("vanaf               2015").shows("tot en met          2018").keys("Esc Down Enter");
    desk.shows("vanaf               2019").shows("tot en met          2022").shows("volgt op            Veiligheidss");
    for theme in
        ["Ondermijning ›", "Kwetsbare personen ›", "Cybercrime/gedigitaliseerde", "Informatiegestuurd werken ›"]
    {
        desk.shows(theme);
    }
    // Along a link, and the crumbs say how one came here.
    let row = desk.find("Kwetsbare personen").unwrap().1;
    desk.click(4, row);
    desk.keys("Enter").shows("thema · Kwetsbare personen").shows("› Kwetsbare personen");
    desk.keys("Esc").shows("veiligheidsstrategie · ").keys("Esc").shows("veiligheidsstrategieën · 2");
    desk.keys("Esc").shows("1 Agenda").shows("Jaaragenda 2026");
}

#[test]
fn what_sources_state_stands_beside_what_the_program_counts() {
    let mut desk = Desk::reference().sized(120, 40);
    desk.keys("o g f / '2 coördinatoren' Enter").shows("feiten · ").shows("(1)");
    desk.shows("2 (geteld)").keys("Enter").shows("kent 2").shows("Een andere bron noemt er drie.");
}
