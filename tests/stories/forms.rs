//! Forms: typing what one knows, being told at once what was understood, and never losing what was typed.

use super::support::Desk;
use dvo::catalogue::{
    Action, Change, Edit, Id, Record, Value,
    kinds::{self, agenda_line, group},
    name,
};

/// The field of this name, as it stands in the form.
fn field(desk: &Desk, name: &str) -> String {
    let screen = desk.screen();
    let line = screen
        .lines()
        .skip(3)
        .find(|line| line.contains(&format!("│ *{name} ")) || line.contains(&format!("│  {name} ")));
    let line = line.unwrap_or_else(|| panic!("no field {name:?}:\n{screen}"));
    line.chars().skip(24).collect::<String>().trim_end_matches(['│', '▼', ' ']).to_owned()
}

#[track_caller]
fn holds(desk: &Desk, name: &str, value: &str) {
    assert_eq!(field(desk, name), value, "{}", desk.screen());
}

/// A new line of the agenda, in a form, at the field of this number.
fn line_at(field: usize) -> Desk {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'Oefening'");
    desk.keys(&"Down ".repeat(field));
    desk
}

#[test]
fn what_is_typed_replaces_the_old_value_which_stays_in_sight() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("e Tab 'Z9'").shows("*nummer               Z9").shows("was: A01");
    // Arrows first, and the value is changed instead of replaced.
    desk.keys("Up End ' (concept)'").shows("*onderwerp            Jaaragenda 2026 verspreiden (concept)");
    desk.keys("Home 'De '").shows("De Jaaragenda 2026 verspreiden (concept)");
    desk.keys("Enter Enter Shift+Tab Shift+Tab Down Up Ctrl+S").shows("Gewijzigd: De Jaaragenda 2026");
    desk.keys("Enter").shows("nummer              Z9");
    // What is typed back to what it was is no change: Esc closes at once.
    desk.keys("e Tab 'Z9' Esc").hides("Er is iets gewijzigd").shows("agendaregel · De");
}

#[test]
fn problems_stand_under_their_field_and_saving_goes_to_the_first() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n Down Down Down 'ooit' Down Down Down Down Down Down '140' Tab").shows("! ‘ooit’ is niet begrepen");
    // A period that is not understood is told and kept all the same.
    desk.shows("= blijft staan als tekst");
    desk.shows("! Dit moet tussen 0 en 100 liggen.").keys("Ctrl+S").shows("Nog niet opgeslagen: kijk bij het uitroept");
    // The cursor stands at the first problem, the text selected.
    desk.keys("'40'").hides("tussen 0 en 100");
    desk.keys("Ctrl+S")
        .shows("! Dit is nodig om te kunnen opslaan.")
        .keys("'Eindelijk' Ctrl+S")
        .shows("Toegevoegd: Eind")
        .shows("‘ooit’ blijft staan als tekst.");
    desk.keys("7 n Tab Tab Tab 'X' Tab Tab Tab 'x.nl' Tab").shows("! Een e-mailadres heeft een @");
}

#[test]
fn choices_and_flags_by_typing_or_with_the_arrows() {
    let mut desk = line_at(8);
    holds(&desk, "status", "gepland");
    desk.shows("typ letters, of kies met pijl links en rechts").keys("Right");
    holds(&desk, "status", "loopt");
    desk.keys("Left Left");
    holds(&desk, "status", "vervallen");
    desk.keys("'ge'").shows("› gepland").shows("  gereed").keys("Down Enter");
    holds(&desk, "status", "gereed");
    desk.keys("Up 'xx' Tab").shows("! ‘xx’ is geen keuze").keys("Up 'loopt' Tab");
    desk.keys("Down Down Down Down Down Down Down 'j' Enter");
    holds(&desk, "openbaar", "ja");
    desk.keys("Up Right");
    holds(&desk, "openbaar", "nee");
}

#[test]
fn periods_as_spoken_with_what_was_understood() {
    let mut desk = line_at(3);
    for (said, understood) in [
        ("12-11", "= do 12 november 2026, week 46"),
        ("morgen", "= di 15 september 2026"),
        ("wk 46", "= week 46 van 2026"),
        ("eind okt", "= eind oktober 2026"),
        ("2e week maart", "= week 11 van 2026, 2e week van maart (ma 9 t/m zo 15"),
        ("+2w", "= ma 28 september 2026"),
        ("april", "= april 2026 (1 t/m 30 april 2026)"),
    ] {
        desk.keys("Ctrl+U").types(said).shows(understood);
    }
    desk.keys("Up Down").shows("pijltjes schuiven op").keys("Right").shows("= mei 2026").keys("Left").shows("= april");
    desk.keys("Ctrl+U '12-11' Up Down Right").shows("= vr 13 november").keys("PgDn").shows("= vr 20 november");
    desk.keys("PgUp Left Left").shows("= wo 11 november 2026").keys("Ctrl+S").shows("11 nov");
}

#[test]
fn links_by_a_part_of_the_name_an_abbreviation_or_misspelt() {
    let mut desk = line_at(5);
    desk.shows("typ een deel van de naam; Enter kiest").keys("'rciv'").shows("› Regionale coördinatie Integrale Veil");
    desk.keys("Enter");
    holds(&desk, "groep", "Regionale coördinatie Integrale Veiligheid");
    desk.keys("'wit jor'").shows("› Jorinde de Wit").keys("Enter 'kaplna'").shows("› Ömer Kaplan").keys("Enter");
    holds(&desk, "portefeuillehouder", "Jorinde de Wit");
    holds(&desk, "projectleider", "Ömer Kaplan");
    // A name under another name: an alias.
    desk.keys("Up Up Up Up 'cybercrime'").shows("› Cybercrime/ged").keys("Enter Ctrl+S").shows("Toegevoegd: Oef");
}

#[test]
fn somebody_new_is_made_on_the_way_and_their_name_taken_apart() {
    let mut desk = line_at(6);
    let before = desk.world().len();
    desk.keys("'Marijke van Lente'").shows("Nieuw: ‘Marijke van Lente’ aanmaken (persoon)").keys("Enter");
    holds(&desk, "portefeuillehouder", "Marijke van Lente (nieuw)");
    // Somebody made just now is found by the next field too.
    desk.keys("'marij'")
        .shows("› Marijke van Lente")
        .keys("Enter Ctrl+S")
        .shows("Toegevoegd: Oefening. Ook nieuw: persoon Marijke van Lente.");
    desk.keys("z 'marijke lente' Enter").shows("persoon · Marijke van Lente").shows("voornaam            Marijke");
    desk.shows("tussenvoegsel       van").shows("achternaam          Lente");
    desk.shows("agendaregels (portefeuillehouder) 1").shows("agendaregels (projectleider) 1");
    // One action, one undo: the line and the person go together.
    desk.keys("u").shows("Ongedaan gemaakt: 2 regels. Het gaat om").shows("agendaregel Oefening").shows("Marijke");
    assert_eq!(desk.world().len(), before);
}

#[test]
fn several_links_as_chips() {
    let mut desk = line_at(13);
    desk.shows("typ een naam, Enter voegt toe; Backspace haalt weg").keys("'dalf' Enter 'devent' Enter 'kampe' Enter");
    holds(&desk, "herkomst", "[Dalfsen] [Deventer] [Kampen] ________________________");
    desk.keys("Backspace").hides("[Kampen]").keys("'ommen' Enter 'raalte' Enter 'zwolle' Enter 'kamp' Enter");
    // However many there are, the last stay in sight, with room to type.
    desk.shows("+3 [Raalte] [Zwolle] [Kampen]")
        .keys("'har'")
        .shows("› Hardenberg")
        .keys("Esc Backspace Backspace Backspace");
    desk.keys("Tab").shows("[Dalfsen] [Deventer] [Ommen] [Raalte] [Zwolle] +1");
    desk.keys("Ctrl+S Enter").shows("herkomst            Dalfsen ›").shows("Zwolle ›");
}

#[test]
fn long_texts_in_the_editor_or_ones_own() {
    let mut desk = line_at(10);
    desk.shows("Ctrl+E opent het tekstvenster, Ctrl+O uw editor").shows("Ctrl+E tekstvenster");
    desk.keys("'Een zin.' Ctrl+E")
        .shows("┌ resultaat")
        .shows("Ctrl+S klaar")
        .keys("Enter '- en een' Enter '- opsomming' Ctrl+S");
    desk.shows("Een zin.").shows("Nieuw: agendaregel").keys("Ctrl+O");
    assert_eq!(desk.own_editor("Elders getypt.\nMet regels.").unwrap(), "Een zin.\n- en een\n- opsomming");
    desk.shows("Elders getypt.").keys("Ctrl+S Enter").shows("Elders getypt.").shows("Met regels.");
}

/// A year agenda twice would be one of which half is overlooked.
#[test]
fn a_second_agenda_for_a_year_is_refused_and_another_year_is_not() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys("z 'ijsselland 2026' Enter").shows("jaaragenda");
    desk.keys("D Ctrl+S").shows("Deze jaaragenda is er al: ‘IJsselland 2026’.");
    assert_eq!(desk.content(), before);
    desk.keys("'2031' Ctrl+S").shows("Toegevoegd: IJsselland 2031");
    // Changing the one into the other is refused as well.
    desk.keys("z 'ijsselland 2031' Enter e Tab '2026' Ctrl+S").shows("Deze jaaragenda is er al");
}

#[test]
fn of_several_nothing_is_copied_when_there_may_be_only_one_of_some() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys("g a * D").shows("Niets gekopieerd");
    assert_eq!(desk.content(), before);
}

/// What was emptied stays empty: nothing is taken that nobody pointed out.
#[test]
fn an_emptied_link_or_choice_stays_empty() {
    let mut desk = Desk::example();
    desk.keys("7 / 'brandsen' Enter");
    for (key, leave) in [("Backspace", "Tab"), ("Delete", "Enter"), ("Backspace", "Shift+Tab"), ("Backspace", "Ctrl+S")]
    {
        desk.keys("e").shows("Zwolle").keys("Tab Tab Tab Tab Tab").keys(key).shows("was: Zwolle");
        desk.shows("Ommen").keys(leave).hides("Ommen");
        if leave != "Ctrl+S" {
            desk.keys("Ctrl+S");
        }
        desk.shows("Gewijzigd: Esmée Brandsen.").keys("Enter").hides("organisatie   ").keys("Esc u").shows("Zwolle");
    }
    // With an arrow one is pointed out.
    desk.keys("e Tab Tab Tab Tab Tab Backspace Down Down Tab Ctrl+S").shows("Gewijzigd").hides("Zwolle");
}

/// A new name that was left with Tab is asked about when one comes back to it, and nothing of it is lost.
#[test]
fn a_name_left_without_choosing_is_asked_about_again() {
    let mut desk = Desk::example();
    desk.keys("4 Enter n 'zetel' Enter 'Piet Jansen' Tab")
        .shows("! Kies met Enter wie of wat u bedoelt: ‘Piet Jansen’.");
    desk.keys("Shift+Tab").shows("› Nieuw: ‘Piet Jansen’ aanmaken (persoon)").keys("Backspace").shows("Piet Janse ");
    desk.keys("Esc").hides("› Nieuw").keys("Enter").shows("› Nieuw: ‘Piet Janse’ aanmaken").keys("Enter");
    desk.shows("Piet Janse (nieuw)").keys("Ctrl+S").shows("Toegevoegd: Piet Janse");
}

/// Who resembles what was typed is offered, and only Enter or an arrow takes them: "Anne" is not Sanne.
#[test]
fn who_only_resembles_what_was_typed_is_not_taken_on_leaving() {
    for (typed, near, leave) in [("brandsn", "Brandsen", "Tab"), ("randsen", "Brandsen", "Ctrl+S")] {
        let mut desk = line_at(6);
        desk.types(typed).shows(&format!("› Esmée {near}")).keys(leave).shows("! Kies met Enter wie");
        desk.shows(typed).hides(near);
        // Where the cursor is on it again, it is offered again.
        desk.keys(if leave == "Tab" { "Shift+Tab" } else { "Enter" }).shows(&format!("› Esmée {near}")).keys("Enter");
        desk.shows("portefeuillehouder   Esmée Brandsen");
    }
    // The beginning of a name is enough, and so is an arrow.
    let mut desk = line_at(6);
    desk.keys("'brands' Tab").shows("portefeuillehouder   Esmée Brandsen");
    desk.keys("'randsen' Down Up Tab").shows("projectleider        Esmée Brandsen");
}

/// Tab goes round: only Enter on [Opslaan] saves.
#[test]
fn tab_goes_round_and_does_not_save() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("7 n 'Kaart' Shift+Tab").shows("[ Opslaan ]").keys("Tab 'Karlijn' Shift+Tab Enter");
    desk.shows("Toegevoegd: Karlijn");
}

/// Whoever answers for a theme in the district is filled in with it, and goes along with another theme, but what was
/// filled in by hand stays.
#[test]
fn a_theme_brings_along_who_answers_for_it() {
    let mut desk = Desk::example();
    let held = |name: &str| format!("portefeuillehouder   {name}");
    desk.keys("n 'Nieuw punt' Enter Enter Enter Enter 'cyber' Enter").shows(&held("Jorinde de Wit"));
    desk.shows("projectleider        Ömer Kaplan").keys("Shift+Tab 'jaarwiss' Enter").shows(&held("Arend Kragt"));
    // Mensenhandel has nobody of its own, and what it stands under has; nobody answers for Verkeersveiligheid.
    desk.keys("Shift+Tab 'mensenh' Enter").shows(&held("Esmée Brandsen"));
    desk.keys("Shift+Tab 'verkeers' Enter").hides(&held("Esmée Brandsen")).shows(held("").trim());
    desk.keys("Shift+Tab 'bibob' Enter Enter 'lohuis' Enter").shows(&held("Agnes Lohuis"));
    desk.keys("Shift+Tab Shift+Tab Shift+Tab 'cyber' Enter").shows(&held("Agnes Lohuis"));
    desk.shows("projectleider        Ömer Kaplan").keys("Ctrl+S").shows("Toegevoegd: Nieuw punt.").keys("Enter");
    desk.shows("portefeuillehouder  Agnes Lohuis").shows("projectleider       Ömer Kaplan").keys("Esc");
    // A line that is there already keeps what was left open in it.
    desk.keys("/ 'basisniveau' Enter e Tab Tab Tab Tab 'jaarwiss' Enter Ctrl+S").shows("Gewijzigd").keys("Enter");
    desk.shows("thema               Jaarwisseling").hides("portefeuillehouder  ");
}

/// The project leader of the group that takes a line up leads it, and not who has the theme elsewhere.
#[test]
fn a_group_brings_along_its_project_leader() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("4 n 'Groep Rivier' Ctrl+S Enter n 'zetel' Enter 'oostveen' Enter 'projectl' Enter Ctrl+S");
    desk.shows("Toegevoegd: René Oostveen").keys("1 n 'Dijken' Enter Enter Enter Enter 'cyber' Enter");
    desk.shows("projectleider        Ömer Kaplan").keys("'rivier' Enter").shows("projectleider        René Oostveen");
    desk.shows("portefeuillehouder   Jorinde de Wit").keys("Shift+Tab 'rciv' Enter");
    desk.shows("projectleider        Ömer Kaplan").keys("Ctrl+S").shows("Toegevoegd: Dijken");
}

/// What is said without a year falls in the year of the agenda that a line is on, whatever year is looked at.
#[test]
fn a_period_falls_in_the_year_of_its_own_agenda() {
    let mut desk = Desk::example();
    // The line goes to another agenda: what was said goes along.
    desk.keys("n 'Overgang' Tab Tab '2027' Enter 'Q3'").shows("= Q3 2027").keys("Shift+Tab '2026' Enter");
    desk.shows("= Q3 2026").keys("Shift+Tab '2027' Enter").shows("= Q3 2027").keys("Ctrl+S Ctrl+G 'Overgang' Enter");
    desk.shows("periode             Q3 2027").keys("Esc");
    // A draft is taken up where another year is in view, the next day too.
    desk.keys(") ) n 'Zomer' Tab Tab Tab 'zomer'")
        .shows("= juni–augustus 2028")
        .keys("Esc Esc ( ( Ctrl+P 'klad' Enter");
    desk.keys("Enter").shows("IJsselland 2028 (nieuw)").shows("= juni–augustus 2028").keys("Esc Esc");
    desk.reopen().keys("Ctrl+P 'klad' Enter Enter").shows("IJsselland 2028 (nieuw)").keys("Ctrl+S");
    desk.shows("Toegevoegd").keys(") )").shows("Zomer").keys("Enter").shows("juni–augustus 2028").keys("Esc ( (");
    // To be put off from where another year is in view.
    desk.keys("Ctrl+G 'Overgang' Enter p 'nov'").shows("= november 2027").keys("Esc Esc");
}

/// In a list that does not go by year the one left elsewhere does not count: what is said is said from today.
#[test]
fn a_year_that_is_not_in_view_does_not_count() {
    let mut desk = Desk::example();
    desk.keys(") ) 3 n 'Bellen' Tab Tab Tab Tab 'eind okt'").shows("= eind oktober 2026").keys("Esc Esc 1");
    desk.shows("Jaaragenda 2028");
}

/// What is probably not meant so is pointed out while one types, and kept all the same.
#[test]
fn what_is_probably_a_slip_is_pointed_out_and_may_be_kept() {
    let mut desk = line_at(3);
    desk.keys("'12-11-2028'").shows("Let op: dit valt niet in IJsselland 2026.").keys("Tab").shows("Let op: dit valt");
    desk.keys("Shift+Tab '12-11'").hides("Let op").keys("'-2027' Ctrl+S").shows("Toegevoegd: Oefening");
    // What is as it was is not remarked upon.
    desk.keys("/ 'Oefening' Enter Right Down").hides("Let op");
    desk.keys("Esc 7 n 'Esmée' Enter Enter Enter 'Brandsen'")
        .shows("Let op: die is er al: Esmée Brandsen (burgemeester");
    desk.keys("Ctrl+S").shows("Toegevoegd: Esmée Brandsen.");
}

/// What is put off by two weeks is put off from when it was to be, and one is told when it leaves its year.
#[test]
fn putting_off_counts_from_when_it_was_to_be() {
    let mut desk = Desk::example();
    desk.keys("n 'Oefening' Enter Enter Enter '12 nov' Ctrl+S").shows("Toegevoegd: Oefening").keys("p '+2w'");
    desk.shows("= do 26 november 2026").hides("Let op").keys("Ctrl+U 'wk 2 2027'").shows("Let op: dit valt niet in IJ");
    desk.keys("Ctrl+U '-1w'")
        .shows("= do 5 november 2026")
        .keys("Ctrl+U '+8w'")
        .shows("Let op")
        .keys("Tab Tab 'geen zaal' Ctrl+S")
        .shows("Verschoven: Oefening");
    // What takes a month is put off from its end.
    desk.keys("n 'Maand' Enter Enter Enter 'maart' Ctrl+S p '+2w'").shows("= di 14 april 2026");
}

/// Of two that are known under a name the one that is called so comes first, and whoever has a seat is not given it twice.
#[test]
fn who_is_called_so_comes_first_and_has_a_seat_once() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("8 n 'Vuurwerkvrije wijken' Ctrl+S 1 n 'X' Enter Enter Enter Enter 'vuurwerk' Tab");
    // Two can be meant, so leaving the field takes neither.
    desk.shows("! Kies met Enter wie").keys("Shift+Tab").shows("› Vuurwerkvrije wijken").keys("Enter");
    desk.shows("thema                Vuurwerkvrije wijken").keys("Ctrl+X Enter 4 n 'Groep' Ctrl+S Enter");
    desk.keys("n 'zetel' Enter 'brandsen' Enter Ctrl+S").shows("Toegevoegd: Esmée Brandsen");
    desk.keys("n 'zetel' Enter 'brandsen' Enter").shows("Let op: die is er al: Esmée Brandsen");
    desk.keys("'voorz' Enter").hides("Let op").keys("Ctrl+S").shows("Toegevoegd: Esmée Brandsen");
}

/// A word that is not there shows the words there are, and who is not among the offers is told to be there.
#[test]
fn the_words_there_are_and_that_there_are_more_people() {
    let mut desk = line_at(8);
    desk.keys("'x'").shows("gepland").shows("vervallen").shows("Enter kiest").keys("Tab");
    desk.shows("! ‘x’ is geen keuze").keys("Shift+Tab Backspace 'loop' Tab").shows("status               loopt");
    desk.keys("Up Up Backspace 'a'").shows("… typ meer letters voor de andere");
}

/// What goes out of sight as it is kept is said to have done so; what one sees thrown away is listed.
#[test]
fn what_is_kept_out_of_sight_is_said_to_be() {
    let mut desk = Desk::example();
    desk.keys("/ 'cyber' Enter n 'Heel iets anders' Ctrl+S").shows("In deze lijst staat het niet: zie het filter");
    desk.keys("Esc n 'Weg' Tab 'Z1' Ctrl+X").shows("· onderwerp: Weg").shows("· nummer: Z1").keys("Enter");
    // A form that was left open for another one is a draft, and one is told.
    desk.keys("n 'De ene' Ctrl+G 'brandsen' Enter e 'De andere' Ctrl+G 'kaplan' Enter").shows("Het vorige ligt bij de");
}

/// Whatever way a theme comes into a new line, those who answer for it come along, and go when it goes.
#[test]
fn who_answers_comes_along_whatever_way_the_theme_was_chosen() {
    let held = |name: &str| format!("portefeuillehouder   {name}");
    // Found with find-anything, then emptied.
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("n 'Een' Enter Enter Enter Enter Ctrl+G 'cybercrime' Enter").shows(&held("Jorinde de Wit"));
    desk.keys("Backspace Tab").hides("Jorinde de Wit").keys("Ctrl+X Enter");
    // From the card of the theme.
    desk.keys("8 / 'cybercrime' Enter Enter n 'agendaregel' Enter").shows(&held("Jorinde de Wit")).keys("Esc Esc Esc");
    // A draft knows what came along: another theme brings others.
    desk.keys("1 n 'Twee' Enter Enter Enter Enter 'cyber' Enter").shows(&held("Jorinde de Wit")).keys("Esc Esc");
    desk.keys("Ctrl+P 'klad' Enter 'Twee' Enter").shows(&held("Jorinde de Wit")).keys("Ctrl+U 'jaarwiss' Enter");
    desk.shows(&held("Arend Kragt"));
}

/// With the mouse wheel or the arrows nobody is chosen whom one did not see chosen.
#[test]
fn passing_through_a_form_chooses_nobody() {
    let mut desk = line_at(6);
    desk.keys("'Piet Jansen'").wheel(2).keys("Tab").shows("! Kies met Enter wie").hides("(nieuw)");
    desk.keys("Up Up Down Down Down Tab Tab").hides("(nieuw)").shows("Piet Jansen");
}

/// Ctrl+Delete on what is selected empties the field, and not only the screen.
#[test]
fn what_looks_empty_is_empty() {
    let mut desk = Desk::example().sized(80, 24);
    desk.keys("e Tab Ctrl+Delete").shows("was: A01").keys("Ctrl+S").shows("Gewijzigd").keys("Enter").hides("A01");
}

/// The word of a choice in the other language, exactly as it is there, is understood; what is a word of one's own comes
/// first.
#[test]
fn a_choice_is_understood_in_the_other_language_too() {
    let mut desk = Desk::example();
    let kind = agenda_line::STATUS.place;
    desk.keys("1 n 'Proefles'");
    for _ in 0..kind {
        desk.keys("Tab");
    }
    desk.keys("'dropped' Ctrl+S").shows("Proefles");
    let line = desk.world().of(&kinds::AGENDA_LINE).find(|one| one.get(name::SUBJECT) == "Proefles");
    assert_eq!(line.unwrap().value(name::STATUS).as_str(), "dropped");
}

/// Two that are called the same in one district: leaving the field takes neither.
#[test]
fn of_two_of_one_name_none_is_taken_in_passing() {
    let mut desk = Desk::reference();
    let district = desk.world().of(&kinds::DISTRICT).find(|one| one.get(name::NAME) == "IJsselland");
    let district = Value::Ref(district.unwrap().id);
    let edits = ["a", "b"].map(|_| {
        let mut group = Record::new(Id::now_v7(), &kinds::GROUP);
        group.set(group::NAME, "Tweelingteam").set(group::DISTRICT, district.clone());
        Edit::Create(group)
    });
    let id = desk.session_mut().state.ids.next_id();
    desk.put(Change::new(id, Action::Load, edits.into()));
    desk.keys("1 n 'Proefles'");
    for _ in 0..agenda_line::GROUP.place {
        desk.keys("Tab");
    }
    desk.keys("'Tweelingteam' Tab Ctrl+S").shows("Kies met Enter wie of wat u bedoelt");
    desk.keys("Enter Enter Ctrl+S").shows("Toegevoegd: Proefles");
}
