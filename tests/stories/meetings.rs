//! From planning a year of meetings to what comes back on the next agenda, with nothing but keys.

use super::support::Desk;
use dvo::catalogue::kinds::{self, meeting, meeting_item};

/// A DVO on 8 October 2026, prepared by the RCIV, and one on 12 November.
fn planned() -> Desk {
    let mut desk = Desk::example();
    desk.keys("2 P").shows("een jaar overleggen plannen").shows("Districtelijk Veiligheidsoverleg IJsselland");
    desk.keys("'8 okt, 12 nov' Tab Tab Tab Tab Tab '930' Tab '12u' Tab 'Stadhuis Zwolle' Tab 'RCIV' Enter Ctrl+S");
    desk.shows("Deze 4 vastleggen?")
        .shows("· overleg: DVO IJsselland 8 oktober 2026")
        .shows("· overleg: RCIV 24 september 2026");
    desk.shows("· overleg: DVO IJsselland 12 november 2026").keys("Enter").shows("Toegevoegd: ");
    desk
}

/// The meeting of 8 October is opened and filled.
fn prepared() -> Desk {
    let mut desk = planned();
    desk.keys("/ '8 okt' Enter m").shows("DVO IJsselland 8 oktober 2026 · gepland").shows("9:30–12:00 · 0 min");
    desk.shows("Deze agenda is nog leeg. f vult hem").keys("f").shows("Wat komt op de agenda van DVO IJsselland 8 okt");
    desk.shows("[●] Opening").shows("vast punt").keys("Enter").shows("· voorbereid").shows("9:30 Opening");
    desk
}

#[test]
fn a_year_is_planned_in_one_go_and_taken_back_in_one() {
    let mut desk = planned();
    desk.shows("8 okt 2026").shows("12 nov 2026").shows("24 sep 2026");
    desk.keys("u").shows("Ongedaan gemaakt: 4 regels.").hides("12 nov 2026").keys("U").shows("12 nov 2026");
    // What cannot be read is said where it stands, and nothing typed is lost.
    desk.keys("P '12 feb, straks' Ctrl+S").shows("! Niet begrepen: ‘straks’.").shows("12 feb, straks");
    desk.keys("Ctrl+U '12 feb 2027' Tab Tab Tab Tab Tab '14u' Tab '13u' Ctrl+S")
        .shows("! Het eind ligt niet na het begin.");
}

#[test]
fn a_rhythm_with_days_counted_back() {
    let mut desk = Desk::example();
    desk.keys("2 : 'vergaderafspraken' Enter").shows("Stadhuis Zwolle").hides("Werkgroep Bibob");
    desk.keys("n 'werkgroep bibob' Enter 'Raadhuis' Tab '9u' Tab '11u' Tab '21' Tab '14' Tab '7' Ctrl+S");
    desk.shows("Toegevoegd");
    desk.keys("4 / 'bibob' Enter P").shows("Raadhuis").shows("9:00");
    // The second Thursday of every other month, three times.
    desk.keys("Tab '14 jan 2027' Tab '2' Tab Tab '3' Ctrl+S").shows("Deze 3 vastleggen?");
    desk.shows("14 januari 2027").shows("11 maart 2027").shows("13 mei 2027").keys("Enter");
    desk.keys("2 / '11 maart' Enter Enter").shows("aanleveren vóór     18 februari 2027");
    desk.shows("vooroverleg vóór    25 februari 2027").shows("verzenden vóór      4 maart 2027");
}

#[test]
fn an_agenda_is_filled_ordered_and_numbered() {
    let mut desk = prepared();
    desk.shows("Verslag vorige vergadering").shows("Rondvraag").shows("opiniërend");
    // Down one place and up again, with one key each; then labels, which stay when the order changes.
    desk.keys("L").shows("A01 Opening").shows("A02 Verslag").keys("J").shows("Verslag vorige");
    let order = |desk: &Desk| {
        let screen = desk.screen();
        (screen.find("A01 Opening").unwrap(), screen.find("A02 Verslag").unwrap())
    };
    let (opening, report) = order(&desk);
    assert!(opening > report, "{}", desk.screen());
    desk.keys("K");
    let (opening, report) = order(&desk);
    assert!(opening < report, "{}", desk.screen());
    // A new item on the spot, with minutes: the times behind it follow.
    desk.keys("n 'Wolf in het Vechtdal' Tab 'opini' Enter Tab '120' Ctrl+S").shows("Wolf in het Vechtdal");
    desk.shows("loopt").shows("min uit");
    // A number is given once.
    desk.keys("v")
        .shows("agendapunt · Wolf in het Vechtdal")
        .keys("e Tab 'A01' Ctrl+S")
        .shows("! Dit nummer heeft al: ‘Opening’.");
}

#[test]
fn minutes_are_written_and_an_entry_changes_kind() {
    let mut desk = prepared();
    desk.keys("Tab Tab m").shows("Nieuw: mededeling");
    desk.keys("'harms' Enter 'visscher' Enter Enter 'Wijst op de ondermijningsweek.' Ctrl+S");
    desk.shows("mededeling     Wietske Harmsma namens Wout Visscher:");
    desk.keys("a 'Handreiking rondsturen' Enter 'kaplan' Enter Enter Enter '1 okt' Ctrl+S");
    desk.shows("actie          Handreiking rondsturen (Ömer Kaplan, 1");
    // The action was a commitment after all; its text stays.
    desk.keys("T").shows("toezegging     Handreiking rondsturen");
    // Looking something up on top of it loses nothing.
    desk.keys("d 'Vaststellen van de' Ctrl+G 'bibob' Enter").shows("terug naar formulier").keys("F6");
    desk.shows("Vaststellen van de").keys("' nota' Ctrl+S").shows("besluit        Vaststellen van de nota (open)");
    desk.keys("Esc o 'vastgest' Down Enter Ctrl+S").shows("uitkomst");
    // The action stands in its own tab, with its topic and meeting.
    desk.keys("Esc 3")
        .shows("Handreiking rondsturen")
        .shows("Ömer Kaplan")
        .keys("/ 'handreiking rondst' Enter Enter")
        .shows("overleg             DVO IJsselland 8 oktober 2026")
        .shows("agendapunt          Mededelingen ›")
        .keys("a");
    desk.shows("Gewijzigd: Handreiking rondsturen").keys("a");
}

#[test]
fn who_is_there() {
    let mut desk = prepared();
    desk.keys("p").shows("Aanwezigheid (").shows("aanwezig       Noor Averdijk");
    desk.keys("Space").shows("afgemeld       Noor Averdijk").keys("u").shows("aanwezig       Noor Averdijk");
    desk.keys("Home Space Up Space Up Space").shows("vervangen      Noor Averdijk");
    desk.keys("Up Enter Down Down Down Down 'lente' Enter Ctrl+S").shows("vervangen      Noor Averdijk").shows("→ ");
}

#[test]
fn closing_carries_over_what_comes_back() {
    let mut desk = prepared();
    desk.keys("Tab Tab c 'Toelichting op digitale criminaliteit' Ctrl+S Left Tab Tab");
    desk.keys("a 'Zaal boeken' Enter 'klaver' Enter Ctrl+S Left").keys("w");
    desk.shows("DVO IJsselland 8 oktober 2026 afsluiten: wat komt terug, en waar?");
    desk.shows("[●] Toelichting op digitale criminaliteit").shows("komt terug → DVO IJsselland 12 november 2026");
    desk.shows("[●] Zaal boeken").shows("actie nog open → DVO IJsselland 12 november 2026").shows("niet behandeld");
    // One goes to a period instead, one nowhere.
    desk.keys("e").shows("waar gaat dit heen?").keys("Tab 'periode' Enter Tab 'begin volgend jaar' Ctrl+S");
    desk.shows("komt terug → in begin 2027").keys("Enter Enter").shows("Afgesloten: ").shows("· afgesloten");
    // One change: one undo brings the meeting back as it was.
    desk.keys("u").shows("· voorbereid").keys("U").shows("· afgesloten");
    // The next agenda holds what came back, and shows where it came from.
    desk.keys("Esc / Ctrl+W Ctrl+W '12 nov' Enter Home Down m")
        .shows("DVO IJsselland 12 november 2026")
        .shows("Zaal boeken");
    desk.shows("komt van");
    // Still correctable; it says that it is closed.
    desk.keys("Esc Esc / Ctrl+W Ctrl+W '8 okt' Enter G m").shows("Dit overleg is afgesloten. Verbeteren kan");
    desk.is_sound();
}

/// What comes back need not be an action: an item has no day by which it is to be done.
#[test]
fn an_item_that_was_not_treated_goes_to_a_year_agenda() {
    let mut desk = prepared();
    desk.keys("w Down").shows("niet behandeld");
    desk.keys("e").shows("waar gaat dit heen?").keys("Tab 'jaaragenda' Enter Tab Tab 'ijsselland 2026' Enter Ctrl+S");
    desk.shows("niet behandeld → jaaragenda IJsselland 2026")
        .keys("Enter Enter")
        .shows("Afgesloten: ")
        .shows("· afgesloten");
    desk.keys("Esc 1 / 'bestuurdersdag' Enter").shows("filter: bestuurdersdag (2)");
    desk.is_sound();
}

/// Meetings are planned for the group one is looking at, or for the DVO: a person is no group.
#[test]
fn meetings_are_planned_from_the_card_of_a_person() {
    let mut desk = Desk::example();
    desk.keys("7 Enter P").shows("een jaar overleggen plannen").shows("Districtelijk Veiligheidsoverleg IJsselland");
    // Where a seat is looked at it is its group.
    desk.keys("Esc End Up P").shows("│  groep                Werkgroep ");
}

#[test]
fn a_meeting_without_an_item_says_what_to_do() {
    let mut desk = planned();
    desk.keys("/ '12 nov' Enter m b").shows("Er is nog geen agendapunt; n maakt er een, f vult de agenda.");
    desk.keys("w").shows("Er komt niets terug. Enter sluit het overleg af.").keys("Esc Esc").shows("Overleggen");
}

#[test]
fn postponing_asks_why_and_counts() {
    let mut desk = Desk::example();
    desk.keys("1 / 'noodsteun' Enter p").shows("verschuiven").keys("'nov' Ctrl+S").shows("! Dit is nodig");
    desk.keys("'zaal bezet' Ctrl+S").shows("Verschoven: ").keys("Enter").shows("zaal bezet").shows("november 2026");
}

#[test]
fn addressed_to_all_mayors_with_a_tick_each() {
    let mut desk = Desk::example();
    desk.keys("3 n").shows("Nieuw: actie");
    desk.keys(" 'Managers wijzen op 13 februari' Ctrl+S").shows("Toegevoegd").keys("Enter A");
    desk.shows("aan wie?").keys("'burgem' Enter Ctrl+S").shows("geadresseerden");
    desk.shows("Dalfsen (Wietske Harmsma)").shows("Zwolle (");
}

#[test]
fn minutes_survive_a_restart_in_the_middle_of_a_sentence() {
    let mut desk = prepared();
    desk.keys("Tab Tab b 'harms' Enter Tab 'De pilot loopt goed, maar'").wait(900);
    desk.reopen().shows("kladversie").keys("2 / '8 okt' Enter G m");
    desk.shows("Hiervan lag nog een kladversie").shows("De pilot loopt goed, maar").shows("Wietske Harmsma");
    desk.keys("' niet overal.' Ctrl+S").shows("bespreking     Wietske Harmsma: De pilot loopt goed,");
}

#[test]
fn the_clock_runs_along_and_closing_keeps_what_each_item_took() {
    let mut desk = prepared();
    desk.keys("Tab Tab Space").wait(61_000).shows("nu 1 van 15 min").wait(60_000).shows("nu 2 van 15 min");
    // The next item has a time of its own; the clock goes along, and comes back after a restart.
    desk.keys("Tab").hides("nu 2 van").keys("Shift+Tab").shows("nu 2 van 15 min").keys("Space");
    desk.reopen().keys("2 / '8 okt' Enter G m Tab Tab").shows("nu 2 van 15 min");
    desk.keys("w Enter Enter").shows("Afgesloten").keys("v").shows("minuten gebruikt    3");
}

#[test]
fn the_next_meeting_of_a_group_is_understood_where_a_day_is_asked_for() {
    let mut desk = planned();
    desk.keys("3 n 'Brief versturen' Tab Tab Tab Tab 'volgend DVO'").shows("= do 1 oktober 2026, week 40");
    desk.keys("Backspace Backspace Backspace 'SIV' Tab").shows("! Er is nog geen ‘volgend SIV’ gepland.");
}

#[test]
fn an_item_knows_every_meeting_it_was_in() {
    let mut desk = prepared();
    desk.keys("n 'Stuurploeg en Infopleinen' Tab 'opini' Enter Ctrl+S o 'aangeh' Enter").shows("uitkomst");
    desk.keys("w Enter Enter").shows("Afgesloten").keys("Esc / Ctrl+W Ctrl+W '12 nov' Enter G k m");
    desk.shows("Stuurploeg en Infopleinen").keys("o 'besproken' Enter i");
    desk.shows("DVO IJsselland 8 oktober 2026: Stuurploeg en Infopleinen (aangehouden)");
    desk.shows("DVO IJsselland 12 november 2026: Stuurploeg en Infopleinen (besproken)");
}

#[test]
fn deleting_a_meeting_takes_its_agenda_and_minutes_along_and_says_so() {
    let mut desk = prepared();
    desk.keys("Tab Tab b Tab Tab 'Een zin.' Ctrl+S Esc Esc Delete")
        .shows("Dit verwijderen?")
        .shows("· agendapunt: Mededelingen");
    desk.shows("· notulenregel: Een zin")
        .keys("Enter")
        .shows("gaat niet door: waar gaat dit heen?")
        .keys("Enter")
        .shows("Verwijderd: ")
        .keys("u Down m")
        .shows("Mededelingen")
        .is_sound();
}

#[test]
fn a_written_round_is_answered_by_every_member_and_reported() {
    let mut desk = planned();
    desk.keys(
        "g w n 'Jaarverslag politie' Tab 'dvo ijss' Enter '1 sep' Tab '10 sep' Tab Tab Tab Tab 'gesloten' Ctrl+S Enter",
    );
    desk.shows("schriftelijke ronde · Jaarverslag politie").keys("M").shows("reacties 17");
    // From no response to agreed with one key, on to a remark and an objection with the next.
    desk.keys("G a").shows("akkoord").keys("a").shows("opmerking").keys("a").shows("bezwaar");
    // It waits for the next agenda to be reported.
    desk.keys("2 / '8 okt' Enter G m f").shows("[●] Jaarverslag politie").shows("schriftelijke ronde melden");
    desk.keys("Esc").keys("Esc : 'schriftelijke rondes' Enter e Down 'vorige' Tab 'x'").shows("Jaarverslag");
}

#[test]
fn a_mandate_comes_back_when_its_review_is_due() {
    let mut desk = planned();
    desk.keys(": 'mandaten' Enter n 'Horen onder mandaat' Tab 'steenwijkerland' Enter Tab 'dvo ijss' Enter Tab");
    desk.keys("'okt 2025' Tab Tab 'okt 2026' Ctrl+S").shows("Toegevoegd").keys("2 / '8 okt' Enter G m f");
    desk.shows("[●] Horen onder mandaat (Steenwijkerland)").shows("mandaat herzien");
}

#[test]
fn a_proposal_is_complete_before_it_is_sent() {
    let mut desk = planned();
    desk.keys("g v n 'Veiligheidsstrategie' Ctrl+S Enter").shows("voorstel · Veiligheidsstrategie").shows("onvolledig");
    desk.keys("e Down Down Down Down Down Down Down Down Down Down Down Down Down 'verzonden' Enter Ctrl+S");
    desk.shows("! Nog niet te verzenden; er ontbreekt: datum, openbaar,")
        .shows("advies")
        .keys("'concept' Enter Ctrl+S");
    // Each line of the advice has its own treatment.
    desk.keys("n 'advies' Enter 'Vaststellen van de strategie' Tab Tab 'vaststelling' Enter Ctrl+S");
    desk.keys("n 'advies' Enter 'Kennis te nemen van de review' Tab Tab 'kennisn' Enter Ctrl+S");
    desk.shows("adviesregels 2").shows("ter vaststelling").shows("ter kennisname");
    // A step of its route cannot come before the proposal itself.
    desk.keys("e Tab Tab '11 feb 2026' Ctrl+S n 'stap' Enter 'rciv' Enter Tab 'jan 2026' Ctrl+S");
    desk.shows("! Dit ligt vóór de datum van het voorstel.")
        .keys("Ctrl+U 'maart 2026' Ctrl+S")
        .shows("stappen in de route 1");
}

#[test]
fn a_meeting_that_moves_takes_its_deadlines_along() {
    let mut desk = Desk::example();
    desk.keys(": 'vergaderafspraken' Enter n 'dvo ijss' Enter Tab '9u' Tab Tab '21' Tab '14' Tab '7' Ctrl+S");
    // A new meeting has what the group agreed on.
    desk.keys("2 n 'dvo ijss' Enter '19 nov' Ctrl+S Enter").shows("begin               9:00");
    desk.shows("aanleveren vóór     29 oktober 2026").shows("verzenden vóór      12 november 2026");
    desk.keys("e Tab '26 nov' Ctrl+S")
        .shows("aanleveren vóór     5 november 2026")
        .shows("verzenden vóór      19 november 2026");
    desk.keys("u").shows("aanleveren vóór     29 oktober 2026");
}

#[test]
fn a_proposal_goes_from_concept_to_treated_with_its_meeting() {
    let mut desk = planned();
    desk.keys("g v n 'Regionale aanpak wapens' Tab Tab '1 sep 2026' Tab 'ja' Enter Ctrl+S Enter");
    desk.keys("n 'stap' Enter 'dvo ijss' Enter Tab 'okt 2026' Ctrl+S").shows("stappen in de route 1");
    desk.keys("e Down Down Down Down Down Down Down Down Down Down Down Down Down Down 'dvo ijss' Enter Ctrl+S");
    desk.keys("2 / '8 okt' Enter G m f").shows("[●] Regionale aanpak wapens").shows("voorstel dat wacht");
    desk.keys("Enter L").shows("besluitvormend").shows("Regionale aanpak wapens");
    desk.keys("Home Tab Tab Tab Tab Tab").shows("voorstel       Regionale aanpak wapens · geagendeerd");
    desk.keys("o 'vastgesteld' Enter w Enter Enter").shows("Afgesloten");
    desk.keys("Esc g v Enter").shows("status              behandeld").shows("agendapunt          B");
    desk.shows("8 oktober 2026");
}

/// A meeting that lies ahead is closed by mistake only after a question; the list that was gone through stays.
#[test]
fn a_meeting_that_lies_ahead_is_closed_only_when_it_is_asked() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys("2 / '1 okt' Enter G m w").shows("afsluiten: wat komt terug, en waar?").keys("Enter");
    desk.shows("ligt nog voor u. Toch afsluiten?").keys("Esc").shows("afsluiten: wat komt terug, en waar?");
    assert_eq!(desk.content(), before);
    desk.keys("Enter Enter").hides("ligt nog voor u").hides("wat komt terug, en waar?");
    assert_ne!(desk.content(), before);
    desk.keys("u");
    assert_eq!(desk.content(), before);
    // On the day itself nobody is asked.
    desk.session_mut().date = Some(|| jiff::civil::date(2026, 10, 1));
    desk.session_mut().look_at_day();
    desk.keys("w").shows("wat komt terug, en waar?").keys("Enter").hides("ligt nog voor u");
    assert_ne!(desk.content(), before);
}

/// Who fills an agenda hears what is missing: the meeting before it was held and never closed.
#[test]
fn filling_an_agenda_tells_of_a_meeting_that_was_never_closed() {
    let mut desk = Desk::example();
    desk.keys("2 / '10 dec 2026' Enter G m f").hides("nog niet afgesloten").keys("Esc Esc");
    desk.session_mut().date = Some(|| jiff::civil::date(2026, 10, 2));
    desk.session_mut().look_at_day();
    desk.keys("G m f").shows("Let op: DVO IJsselland 1 oktober 2026 is nog niet afgesloten.");
    desk.keys("Esc Esc Esc w i").shows("Overleg geweest en nooit afgesloten");
}

/// The program lies open over midnight: what is said, shown and due goes by the new day.
#[test]
fn today_moves_while_the_program_is_open() {
    let mut desk = Desk::example();
    desk.shows("ma 14 september 2026").keys("w i").shows("Actie of toezegging over tijd   4");
    desk.session_mut().date = Some(|| jiff::civil::date(2026, 10, 16));
    assert!(desk.session_mut().look_at_day() && !desk.session_mut().look_at_day(), "once");
    desk.draw();
    desk.shows("vr 16 oktober 2026")
        .hides("Actie of toezegging over tijd   4")
        .shows("Overleg geweest en nooit afgesloten");
    let due = "2026-10-17";
    let meant = dvo::catalogue::period::understand("morgen", desk.session().state.today).unwrap();
    assert_eq!(meant.edtf(), due);
    // The throw-away file stays on its day.
    let mut demo = Desk::example();
    assert!(!demo.session_mut().look_at_day());
}

/// The calendar is looked at: what is planned on a day on which nobody meets is named, and can be made all the same.
#[test]
fn a_day_on_which_nobody_meets_is_pointed_out() {
    let mut desk = Desk::example();
    desk.keys("2 P '26-4-2027, 27-4-2027, 7 mei 2027, 9-10-2027, 10-12-2026, 15-1-2027' Ctrl+S")
        .shows("Deze 6 vastleggen?");
    desk.shows("DVO IJsselland 26 april 2027 (ma)").shows("DVO IJsselland 27 april 2027 (di)");
    desk.shows("datum: Let op: Koningsdag. Werkdag ervoor: 26-4-2027.");
    desk.shows("datum: Let op: vrijdag na Hemelvaart. Werkdag ervoor: 4-5-2027.");
    desk.shows("datum: Let op: weekend. Werkdag ervoor: 8-10-2027.");
    desk.shows("die is er al: DVO IJsselland 10 december 2026");
    desk.shows("aanleveren vóór: Let op: Kerstmis. Werkdag ervoor: 24-12-2026.");
    desk.keys("Enter").shows("Toegevoegd: ").keys("/ '27 april' Enter").shows("27 apr 2027");
    // And where one is moved to such a day, under the field.
    desk.keys("e Tab '5-5-2027'").shows("Let op: Bevrijdingsdag. Werkdag ervoor: 4-5-2027.");
    desk.keys("Ctrl+U '6-4-2027'").hides("Let op:").keys("Ctrl+S").shows("Gewijzigd");
}

/// The DVO of October is cancelled: where what was on its agenda goes is asked, and done in the same change. What nobody
/// sends on is offered to the next agenda.
#[test]
fn a_cancelled_meeting_does_not_take_its_agenda_along() {
    let cancel = "2 / '1 okt' Enter G e Tab Tab Tab Tab Tab Tab Tab 'verv' Ctrl+S";
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys(cancel)
        .shows("DVO IJsselland 1 oktober 2026 gaat niet door: waar gaat dit heen?")
        .shows("→ DVO IJsselland 10");
    // Nothing is done before it is said, and what was typed stays.
    assert_eq!(desk.keys("Esc").content(), before);
    desk.shows("vervallen").keys("Ctrl+S").shows("gaat niet door").keys("Enter").hides("gaat niet door");
    desk.shows("Gewijzigd");
    let items = |desk: &Desk, day: &str| {
        let of = desk
            .world()
            .of(&kinds::MEETING)
            .find(|one| one.value(meeting::DATE).as_period().is_some_and(|date| date.edtf() == day));
        desk.world().count_linked(of.unwrap().id, meeting_item::MEETING)
    };
    let sent = items(&desk, "2026-12-10");
    assert!(sent >= 6, "{sent} were sent on");
    assert!(items(&desk, "2026-10-01") >= 12, "it keeps its own record");
    // In one step it is back as it was.
    assert_eq!(desk.keys("u").content(), before);
    // Sent nowhere, it waits.
    let mut desk = Desk::example();
    desk.keys(cancel).keys("Space Space Space Space Space Space Space Space Space Space Enter").shows("Gewijzigd");
    assert_eq!(items(&desk, "2026-12-10"), 1);
    desk.keys("Esc / Ctrl+W Ctrl+W '10 dec' Enter G m f").shows("van een vervallen overleg");
    let screen = desk.screen();
    let offered = screen.lines().filter(|line| line.contains("van een vervallen overleg")).count();
    assert!(offered >= 4, "{offered} offered:\n{screen}");
}

/// Deleting a meeting asks the same; what goes on does not point at what is gone.
#[test]
fn a_deleted_meeting_does_not_take_its_agenda_along() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys("2 / '1 okt' Enter G d d")
        .shows("Dit verwijderen?")
        .keys("Enter")
        .shows("gaat niet door: waar gaat dit heen?");
    assert_eq!(desk.content(), before);
    desk.keys("Enter").hides("gaat niet door");
    assert_ne!(desk.content(), before);
    let day = |one: &dvo::catalogue::Record| one.value(meeting::DATE).as_period().map(|date| date.edtf());
    let on = |wanted: &str| desk.world().of(&kinds::MEETING).find(|one| day(one).as_deref() == Some(wanted));
    assert!(on("2026-10-01").is_none(), "it is still there");
    let next = on("2026-12-10").unwrap().id;
    assert!(desk.world().count_linked(next, meeting_item::MEETING) >= 6, "nothing was sent on");
    desk.is_sound();
    desk.reopen();
    assert_eq!(desk.keys("u").content(), before);
}
