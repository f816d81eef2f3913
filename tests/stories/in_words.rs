//! What is known in words only: periods, seats of which nobody knows who sits there, proposals that were not decided on.

use super::support::Desk;
use dvo::catalogue::{
    Record, Value,
    kinds::{self, agenda_line, proposal, seat},
};

fn line<'a>(desk: &'a Desk, subject: &str) -> &'a Record {
    desk.world().of(&kinds::AGENDA_LINE).find(|line| line.get(agenda_line::SUBJECT) == subject).unwrap()
}

#[test]
fn a_period_is_kept_in_the_words_in_which_it_was_said() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("n 'Wijkschouw' Down Down Down 'doorlopend'").shows("= blijft in woorden staan; er is geen dag bekend");
    desk.keys("Ctrl+S").shows("Toegevoegd: Wijkschouw").hides("blijft staan als tekst");
    assert_eq!(line(&desk, "Wijkschouw").value(agenda_line::PERIOD), &Value::in_words("doorlopend"));
    // In the list, on the card, found by it, filtered by it, in the history, after a restart.
    desk.reopen()
        .keys("/ 'wijkschouw' Enter")
        .shows("doorlopend")
        .keys("Enter")
        .shows("periode             doorlopend");
    desk.keys("i").shows("toegevoegd").keys("Esc Esc z 'doorlopend'").shows("Wijkschouw").keys("Esc");
    desk.keys("Esc / Backspace 'doorlopend' Enter").shows("Wijkschouw");
    // Asked about, with the words.
    desk.keys("w i G").shows("Periode in woorden").shows("periode: ‘doorlopend’, zonder dag").keys("Esc");
    // Changed into a period and taken back: one value, never both.
    desk.keys("z 'wijkschouw' Enter e Down Down Down 'Q3'").shows("= Q3 2026").shows("was: doorlopend").keys("Ctrl+S");
    desk.shows("periode             Q3 2026").keys("i").shows("doorlopend").keys("Esc");
    desk.keys("u").shows("periode             doorlopend");
}

#[test]
fn a_slip_is_told_and_kept() {
    let mut desk = Desk::example().sized(80, 24);
    for (typed, told) in [
        ("febuari", "! ‘febuari’ is niet begrepen"),
        ("31 februari", "! Die dag of periode bestaat niet: ‘31 februari’."),
        ("10 mei t/m 3 mei 2026", "! Het eind ligt vóór het begin"),
        ("12 november 2300", "! Zo ver reikt de kalender hier niet"),
        ("volgend beraad", "! Er is nog geen ‘volgend beraad’ gepland."),
    ] {
        desk.keys("n 'Proef' Down Down Down").types(typed);
        desk.shows("= blijft staan als tekst: niet als periode begrepen").hides("! ").keys("Tab").shows(told);
        desk.keys("Ctrl+S").shows("Toegevoegd: Proef").shows("blijft staan als tekst.");
        assert_eq!(line(&desk, "Proef").value(agenda_line::PERIOD), &Value::in_words(typed));
        desk.keys("u").shows("Proef");
    }
}

/// Where days are reckoned with words do not do, and that is said.
#[test]
fn a_question_that_reckons_with_days_wants_a_period() {
    let mut desk = Desk::example();
    desk.keys("w i Down p 'n.t.b.' Tab 'later' Ctrl+S").shows("! ‘n.t.b.’ is niet begrepen");
    // Putting off to words is no reckoning.
    let mut desk = Desk::example();
    desk.keys("p 'n.t.b.' Tab Tab 'wacht op het OM' Ctrl+S").shows("n.t.b.");
}

#[test]
fn words_come_last_and_are_exported_as_they_were_said() {
    let mut desk = Desk::example().sized(120, 40);
    desk.keys("n 'Aaa eerst' Down Down Down 'z.s.m.' Ctrl+S n 'Zzz geen' Ctrl+S");
    desk.keys("G").shows("─in woorden ").shows("─niet ingevuld ").shows("Zzz geen");
    // Turned round, what has a day comes the other way; words stay between that and nothing.
    for (keys, sorted) in [("b b b G", "periode ▲"), ("S G", "periode ▼")] {
        let screen = desk.keys(keys).shows(sorted).screen();
        let lines: Vec<&str> = screen.lines().collect();
        let words = lines.iter().rposition(|line| line.contains("z.s.m.")).unwrap();
        let none = lines.iter().rposition(|line| line.contains("Zzz geen")).unwrap();
        assert!(words < none, "{screen}");
    }
    desk.keys("x Enter").shows("geëxporteerd");
    let files = std::fs::read_dir(desk.exports()).unwrap().map(|file| file.unwrap().path());
    let csv: String = files.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    assert!(csv.lines().any(|line| line.contains("Aaa eerst") && line.contains("z.s.m.")), "{csv}");
    // On the time line it stands with what has no time, in its own words.
    desk.keys("w t").shows("Jaaragenda").keys("End").shows("Zzz geen");
}

#[test]
fn a_seat_is_not_filled_in_until_somebody_says_more() {
    let mut desk = Desk::reference();
    let count =
        |desk: &Desk, why| desk.world().of(&kinds::SEAT).filter(|seat| seat::occupancy(seat) == Some(why)).count();
    let shipped = count(&desk, seat::Occupancy::NotFilledIn);
    assert!(shipped > 40 && count(&desk, seat::Occupancy::Vacant) == 0, "{shipped}");
    desk.keys("w i").hides("Vacante zetel").shows("Zetels nog niet ingevuld").keys("Esc");
    // On the card of its group and in the list it says so.
    desk.keys("z 'rciv ijsselland' Enter").shows("nog niet ingevuld");
    // Filled in and emptied again it is vacant: by then it is known that nobody sits there.
    desk.keys(": 'zetels' Enter Home").shows("nog niet ingevuld");
    desk.keys("e Down 'Jansen' Enter Ctrl+S");
    assert_eq!(count(&desk, seat::Occupancy::NotFilledIn), shipped - 1, "{}", desk.screen());
}

#[test]
fn a_proposal_is_held_over_or_withdrawn_with_a_reason() {
    let mut desk = Desk::example();
    let status = |desk: &Desk| {
        let found = desk.world().of(&kinds::PROPOSAL).find(|one| one.get(proposal::SUBJECT) == "Nota drones").unwrap();
        (found.get(proposal::STATUS).unwrap(), found.get(proposal::STATUS_WHY).to_owned())
    };
    desk.keys("g v n 'Nota drones' Ctrl+S Enter").hides("reden");
    // Without a reason it is asked for; in the cell of the status too.
    desk.keys("e").types("").keys(&"Down ".repeat(13)).keys("'ingetrokken' Ctrl+S").shows("! Zeg bij ‘reden’ waarom.");
    desk.keys("'te duur' Ctrl+S").shows("ingetrokken").shows("reden").shows("te duur");
    assert_eq!(status(&desk), (proposal::Status::Withdrawn, "te duur".to_owned()));
    // Taken up again, the reason is past.
    desk.keys("e").keys(&"Down ".repeat(13)).keys("'concept' Ctrl+S").hides("te duur");
    assert_eq!(status(&desk), (proposal::Status::Concept, String::new()));
    desk.keys("u").shows("te duur").keys("i").shows("te duur");
}
