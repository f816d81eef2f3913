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
    desk.keys("w f").shows("? inwoners").shows("Bijdrage RCIV: de inwoners zijn niet bekend van Dalfsen, Deventer");
    // Enter on the cell leads to where they are filled in.
    desk.keys("Enter").shows("organisatie · Dalfsen").keys("e").click_on("inwoners   ").types("29123").keys("Ctrl+S");
    desk.keys("w f").shows("873,69").hides("bekend van Dalfsen").keys("Esc u w f").hides("873,69");
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
