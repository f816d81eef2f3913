//! What it costs: contributions to the cent, grants with their deadlines, agreements that have to be given notice of.

use super::support::Desk;

#[test]
fn a_tariff_per_inhabitant_with_its_total() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("( w f").shows("Bijdragen per gemeente").shows("Zwolle").shows("peiljaar").shows("verschil");
    // 131.863 inhabitants times two and a half cents: half a cent goes up, and is shown.
    desk.shows("3.296,58").shows("3.296,57500").shows("0,00500").shows("13.526,03");
    // The year after there are two arrangements, and one is capped.
    desk.keys(")")
        .shows("BIJDRAGE RCIV")
        .shows("3.500,00")
        .shows("Bijdrage RCIV: begrensd bij Zwolle.")
        .shows("ONDERMIJNINGSWEEK");
    desk.keys("x").shows("Bijdragen per gemeente voor Excel").keys("Enter").shows("geëxporteerd naar");
    let file = std::fs::read(desk.exports().join("Bijdragen per gemeente IJsselland 2026.csv")).unwrap();
    let file = String::from_utf8(file).unwrap();
    assert!(file.starts_with("\u{feff}organisatie;inwoners;peiljaar;bijdrage;precies;verschil;bijdrageregeling\r\n"));
    assert!(file.contains("\r\nZwolle;131863;2025;3500,00;3955,89000;-455,89000;Bijdrage RCIV\r\n"), "{file}");
    // Five thousand in eleven equal parts: whole cents, and together exactly that.
    let parts = file.lines().filter(|line| line.ends_with(";Ondermijningsweek"));
    let cents = parts.map(|line| line.split(';').nth(3).unwrap().replace(',', "").parse::<u64>().unwrap());
    assert_eq!(cents.sum::<u64>(), 500_000);
}

#[test]
fn an_arrangement_made_from_nothing_says_what_is_missing_and_where() {
    let mut desk = Desk::first_start().sized(120, 40);
    desk.keys("'ijssel' Enter w f").shows("Er is geen bijdrageregeling voor dit jaar").keys("Esc");
    desk.keys("g c n 'Bijdrage RCIV'").shows("verdeelsleutel").click_on("cent per inwoner").types("drie");
    desk.keys("Tab").shows("‘drie’ is geen getal dat hier past").click_on("cent per inwoner").types("3");
    desk.click_on("hoogstens, euro").types("-5").keys("Tab").shows("Dit moet tussen 0 en");
    // Nothing typed is lost, and the form says where it is.
    desk.keys("Ctrl+S").shows("Dit moet tussen 0 en").shows("cent per inwoner     3");
    desk.click_on("hoogstens, euro").keys("Ctrl+U").keys("Ctrl+S").shows("Toegevoegd: Bijdrage RCIV");
    desk.keys("w f").shows("? inwoners").shows("de inwoners in peiljaar 2025 zijn niet bekend van Dalfsen, Deventer");
    // One key leads to where they are filled in, with the municipality and the reference year there already.
    desk.keys("n")
        .shows("inwonertal")
        .shows("Dalfsen")
        .shows("2025")
        .click_on("inwoners   ")
        .types("29123")
        .keys("Ctrl+S");
    desk.shows("873,69").hides("bekend van Dalfsen").keys("Esc u w f").hides("873,69");
}

/// The card of a municipality shows the newest number; a number of a year more changes nothing of an earlier bill.
#[test]
fn each_year_has_its_number() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("o g o / 'almelo' Enter Enter")
        .shows("organisatie · Almelo")
        .keys("n 'inwonertal' Enter")
        .shows("peiljaar");
    desk.click_on("inwoners   ").types("73.000").keys("Ctrl+S").shows("inwoners            73000");
    desk.keys("o g o / 'zwolle' Enter Down Enter")
        .shows("inwoners            131863")
        .shows("peiljaar            2025");
    desk.keys("n 'inwonertal' Enter").keys("Up '2028' Tab '140000' Ctrl+S");
    desk.shows("inwoners            140000")
        .shows("peiljaar            2028")
        .keys("End")
        .shows("131863 (2025)")
        .shows("140000 (2028)");
    // The same year twice is one too many.
    desk.keys("n 'inwonertal' Enter").keys("Up '2028' Tab '1' Ctrl+S");
    desk.shows("Van dit peiljaar is er al een inwonertal").keys("Esc Esc");
    desk.keys("w f (").shows("3.296,58").shows("13.526,03");
}

#[test]
fn what_is_fixed_stands_and_is_ticked_off() {
    let mut desk = Desk::example().sized(160, 45);
    desk.keys("( w f").shows("13.526,03").hides("openstaand");
    // Nobody pays what does not stand yet: that is offered first.
    desk.keys("a").shows("Stel de bijdragen eerst vast").shows("vastgesteld op").keys("Ctrl+S");
    desk.shows("Bijdrage RCIV is vastgesteld: 13.526,03").shows("openstaand 13.526,03");
    // Dalfsen and Deventer pay.
    desk.keys("a")
        .shows("Dalfsen heeft betaald.")
        .shows("betaald 723,63")
        .keys("Down a")
        .shows("betaald 3.254,56")
        .shows("openstaand 10.271,47");
    desk.keys("a").shows("betaald 723,63").keys("a");
    let export = |desk: &mut Desk| {
        desk.keys("x Enter").shows("geëxporteerd naar");
        let file = desk.exports().join("Bijdragen per gemeente IJsselland 2025.csv");
        let text = String::from_utf8(std::fs::read(&file).unwrap()).unwrap();
        std::fs::remove_file(file).unwrap();
        text
    };
    let file = export(&mut desk);
    assert!(file.contains("bijdrage;betaald op;betaald;openstaand;nu;precies;verschil\r\n"), "{file}");
    assert!(file.contains("\r\nKampen;55409;2025;1385,23;;0,00;1385,23;;1385,22500;0,00500\r\n"), "{file}");
    assert!(file.ends_with("\r\ntotaal;541039;;13526,03;;3254,56;10271,47;;13525,97500;0,05500\r\n"), "{file}");
    // Another number, and another rate: what was fixed stands, with what it would be now beside it.
    desk.keys("Esc g c Enter").shows("vastgesteld op").keys("Esc");
    desk.keys("( g c").keys("e").click_on("cent per inwoner").types("4").keys("Ctrl+S");
    // The cards say so too.
    desk.keys("Enter").shows("in totaal           13.526,03").shows("openstaand          10.271,47");
    desk.shows("zou nu zijn         21.641,56")
        .keys("End")
        .shows("Zwolle")
        .keys("Enter")
        .shows("zou nu zijn         5.274,52");
    desk.keys("w f").shows("13.526,03").shows("na het vaststellen veranderd");
    let file = export(&mut desk);
    assert!(file.contains("\r\nKampen;55409;2025;1385,23;;0,00;1385,23;2216,36;;\r\n"), "{file}");
    // Released after a question, and one step to take back.
    // What was paid is not released.
    desk.keys("Home F Enter").shows("Betaald is al door Dalfsen, Deventer").keys("a Down a");
    desk.keys("F").shows("Vastgestelde bijdragen losmaken?").keys("Enter").shows("losgemaakt").shows("2.216,36");
    desk.keys("Esc u w f").shows("13.526,03").shows("openstaand 13.526,03");
    desk.keys("u").shows("openstaand 10.995,10").keys("u").shows("openstaand 10.271,47");
}

/// Where there are several arrangements each is fixed and ticked off by itself, and the cursor stays where it is.
#[test]
fn one_of_two_is_fixed() {
    let mut desk = Desk::example().sized(160, 45);
    desk.keys("w f Down Down a Ctrl+S").shows("Bijdrage RCIV: vastgesteld op 14 september 2026");
    desk.keys("a").shows("betaald 3.037,11, openstaand 12.738,17").hides("Ondermijningsweek: vastgesteld");
    // The second is another one; nothing of the first is ticked off there.
    desk.keys("End a").shows("bijdragen vaststellen · Ondermijningsweek").keys("Ctrl+S a");
    desk.shows("Ondermijningsweek: vastgesteld op 14 september 2026; betaald 454,54, openstaand 4.545,46");
    desk.shows("betaald 3.037,11, openstaand 12.738,17");
    desk.keys("u u").shows("betaald 3.037,11, openstaand 12.738,17").hides("Ondermijningsweek: vastgesteld");
}

/// Ommen is merged into Hardenberg: from the year after, Hardenberg's number of before is too low, and that is said until
/// a number by the new borders takes its place.
#[test]
fn nobody_is_left_out_after_a_merger() {
    let mut desk = Desk::example().sized(160, 45);
    desk.keys("w f ) n").shows("Er is geen bijdrageregeling voor dit jaar").keys("Esc");
    desk.keys("o g o / 'ommen' Enter Enter e").click_on("tot en met   ").types("31-12-2026").keys("Tab");
    desk.types("hardenberg").keys("Enter Ctrl+S").shows("opgegaan in         Hardenberg");
    desk.keys("o g c");
    desk.keys("n 'Nieuwe bijdrage' Tab Tab Tab '2027'").click_on("peiljaar inwoners").types("2025");
    desk.click_on("cent per inwoner").types("1").keys("Ctrl+S").shows("Toegevoegd: Nieuwe bijdrage");
    desk.keys("w f").shows("het inwonertal van Hardenberg moet stijgen met dat van Ommen (18651); in peiljaar 2025");
    desk.hides("Ommen  ")
        .keys("Esc w i")
        .shows("Inwonertal na samenvoeging")
        .shows("moet stijgen met dat van Ommen (18651)");
    desk.keys("Esc w f Down Down n").shows("Hardenberg").shows("80462").shows("2027").keys("Ctrl+S");
    desk.shows("80462").hides("moet stijgen").keys("Esc w i").hides("Inwonertal na samenvoeging");
    // The years before read what they read.
    desk.keys("Esc w f (").shows("61811").shows("18651").hides("80462");
}

#[test]
fn what_is_not_known_cannot_be_fixed() {
    let mut desk = Desk::first_start().sized(120, 40);
    desk.keys("'ijssel' Enter g c n 'Bijdrage RCIV' Ctrl+S").shows("Toegevoegd: Bijdrage RCIV");
    desk.keys("F Ctrl+S").shows("Nog niet bekend is wat zij betalen: Dalfsen, Deventer");
}

/// Who makes next year's arrangement from this one does not begin with what was fixed and paid.
#[test]
fn a_copy_is_not_fixed() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("g c F Ctrl+S").shows("is vastgesteld").keys("D").shows("Kopie gemaakt van Bijdrage RCIV");
    desk.keys("Enter").hides("vastgesteld op     ");
}

#[test]
fn amounts_by_hand_one_for_each() {
    let mut desk = Desk::first_start().sized(120, 40);
    desk.keys("'ijssel' Enter g c n 'Piket' Down Down Down Down 'met' Ctrl+S").shows("Toegevoegd: Piket");
    desk.keys("Enter M").shows("bijdragen 11");
    desk.keys("w f").shows("Piket: er is geen bedrag voor Dalfsen").keys("Esc").click_on("Dalfsen").click_on("Dalfsen");
    desk.keys("e Down Down '1.250,5' Ctrl+S").shows("1.250,50");
    desk.keys("w f").shows("1.250,50").hides("bedrag voor Dalfsen");
}

#[test]
fn what_ends_or_is_due_is_said_in_time() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("w i").shows("Overeenkomst: opzeggen of verlengen").shows("Subsidie: termijn nadert of is voorbij");
    desk.keys("Esc z 'dienstverleningsovereenkomst' Enter").shows("opzegtermijn, mnd").shows("30 sep 2026");
    desk.keys("Esc g u").shows("Weerbare ondernemers").shows("idee").keys("Down").shows("85.000,00");
    desk.keys("a").shows("aangevraagd");
    desk.keys("w i").hides("Subsidie: termijn nadert");
}
