//! `dvo export meeting … --as …`.

use super::{
    help::{Home, text},
    sitting::Sitting,
};
use dvo::catalogue::{Value, kinds, name};
use std::fs;

/// A home with the meeting of the papers in a file, and the words before every command.
fn home() -> (Home, String) {
    let home = Home::new();
    let path = home.file(&Sitting::new(None).records);
    let path = text(&path).to_owned();
    (home, path)
}

#[test]
fn a_meeting_is_known_by_its_day_or_by_words_of_its_title() {
    let (home, path) = home();
    for asked in [
        &["11-12-2026"][..],
        &["2026-12-11"],
        &["11", "december", "2026"],
        &["december 2026"],
        &["wk 50 2026"],
        &["DVO Zuidrand 11 december 2026"],
        &["zuidränd", "11-12"],
        &["districtelijk", "december"],
        &["2026"],
    ] {
        let run = home.ok(&[&["--file", &path, "export", "overleg"], asked, &["--as", "agenda"]].concat());
        assert!(
            run.starts_with("# Agenda Districtelijk Veiligheidsoverleg Zuidrand 11 december 2026\n"),
            "{asked:?}: {run}"
        );
    }
}

#[test]
fn every_paper_goes_out_in_every_shape() {
    let (home, path) = home();
    let export = |more: &[&str]| home.run(&[&["--file", &path, "export", "meeting", "11-12-2026"], more].concat());
    for (paper, title) in [
        ("agenda", "Agenda"),
        ("proposal", "Voorstellen"),
        ("voorstel", "Voorstellen"),
        ("feedback", "Terugkoppeling"),
        ("terugkoppeling", "Terugkoppeling"),
        ("decisions", "Besluitenlijst"),
        ("actions", "Actielijst"),
    ] {
        let run = export(&["--as", paper, "--format", "txt"]);
        assert!(run.code == 0 && run.out.starts_with(&format!("{title} Districtelijk")), "{run:?}");
        let file = format!("{paper}.docx");
        let run = export(&["--as", paper, "--output", &file]);
        assert!(run.code == 0 && run.err.contains("Geschreven:") && run.err.contains(&file), "{run:?}");
        assert!(fs::read(home.path(&file)).unwrap().starts_with(b"PK"));
    }
    assert!(export(&["--as", "actions"]).out.contains("D. Damhuis, 1 van 2 gereed"));
    // What is there is not overwritten, unless that is asked for.
    assert_eq!(export(&["--as", "agenda", "-o", "agenda.docx"]).code, 1);
    assert_eq!(export(&["--as", "agenda", "-o", "agenda.docx", "--force"]).code, 0);
    // In English for who asks for it.
    let english = home.ok(&["--lang", "en", "--file", &path, "export", "meeting", "11-12-2026", "--as", "feedback"]);
    assert!(english.contains("D. Damhuis sums up:"), "{english}");
}

#[test]
fn the_public_version_says_nothing_of_the_rest() {
    let (home, path) = home();
    let export = |more: &[&str]| home.run(&[&["--file", &path, "export", "meeting"], more].concat());
    let inside = export(&["11-12-2026", "--as", "agenda"]).out;
    let outside = export(&["11-12-2026", "--as", "agenda", "--public"]).out;
    for hidden in ["Akelei", "Stilhorst", "14:10"] {
        assert!(inside.contains(hidden) && !outside.contains(hidden), "{hidden}: {outside}");
    }
    let run = export(&["februari 2027", "--as", "agenda", "--public"]);
    assert!(run.code == 1 && run.out.is_empty() && run.err.contains("niet als openbaar te boek"), "{run:?}");
}

#[test]
fn names_are_confirmed_from_the_shell_and_what_stays_away_is_told() {
    let mut sitting = Sitting::new(None);
    for record in &mut sitting.records {
        // The people and the body were made in a field; one of them is not to be named.
        if *record.kind == kinds::PERSON || *record.kind == kinds::GROUP {
            let public =
                if record.named("surname").as_str() == "Oosterveld" { Value::Flag(false) } else { Value::Empty };
            record.set(name::PUBLIC, public);
        }
    }
    let home = Home::new();
    let path = home.file(&sitting.records);
    let path = text(&path).to_owned();
    let export = |paper: &str, more: &[&str]| {
        home.run(&[&["--file", &path, "export", "meeting", "11-12-2026", "--as", paper, "--public"], more].concat())
    };
    let without = export("feedback", &[]);
    assert!(without.code == 0 && !without.out.contains("Damhuis") && !without.out.contains("Zuidrand"), "{without:?}");
    for told in
        ["Niet met naam genoemd", "- D. Damhuis", "Weggelaten:", "Oosterveld (niet openbaar)", "Geheime zaak Akelei"]
    {
        assert!(without.err.contains(told), "{told}: {}", without.err);
    }
    let with = export("feedback", &["--names"]);
    assert!(with.out.contains("D. Damhuis wijst de aanwezigen op") && with.out.contains("Veiligheidsoverleg Zuidrand"));
    assert!(with.err.contains("Met naam genoemd:") && !with.out.contains("van Oosterveld"), "{with:?}");
    let proposal = export("proposal", &["--names"]).out;
    assert!(proposal.contains("B. Stilhorst") && !proposal.contains("038-"), "{proposal}");
    for hidden in ["stil@eikhorst.example", "belt liever niet", "Akelei"] {
        assert!(!proposal.contains(hidden) && !with.out.contains(hidden), "{hidden}");
    }
    // Without the public there is nothing to confirm.
    let run = home.run(&["--file", &path, "export", "meeting", "11-12-2026", "--as", "agenda", "--names"]);
    assert!(run.code == 2 && run.out.is_empty(), "{run:?}");
    let run = home.run(&["--file", &path, "export", "person", "--public", "--names"]);
    assert!(run.code == 2 && run.err.contains("--as"), "{run:?}");
}

#[test]
fn what_is_not_understood_is_answered_with_the_meetings_there_are() {
    let (home, path) = home();
    let export = |more: &[&str]| home.run(&[&["--file", &path, "export"], more].concat());
    for (args, code, said) in [
        (
            &["meeting", "12-11-2026", "--as", "agenda"][..],
            1,
            "Er is geen overleg ‘12-11-2026’. Er zijn wel:\n- DVO Zuidrand 11 december 2026",
        ),
        (&["meeting", "zuidrand", "12-11-2026", "--as", "agenda"], 1, "Er is geen overleg"),
        (&["meeting", "zuidrand", "--as", "agenda"], 2, "past bij meer dan één overleg"),
        (&["meeting", "--as", "agenda"], 2, "Van welk overleg?"),
        (&["meeting", "11-12-2026"], 2, "Welk stuk wilt u?"),
        (&["meeting", "11-12-2026", "--format", "txt"], 2, "--as"),
        (&["meeting", "11-12-2026", "--as", "notulen"], 2, "Kies uit: agenda, proposal, feedback, decisions, actions."),
        (&["meeting", "11-12-2026", "--as", "agenda", "--format", "pdf"], 2, "Kies uit: md, txt, docx."),
        (&["meeting", "11-12-2026", "--as", "agenda", "--profile", "rfc4180"], 2, "gaat niet samen"),
        (&["person", "piet"], 2, "‘piet’ wordt hier niet verwacht."),
        (&["person", "--as", "agenda"], 2, "personen"),
    ] {
        let run = export(args);
        assert!(run.code == code && run.out.is_empty() && run.err.contains(said), "{args:?}: {run:?}");
    }
    let many = export(&["meeting", "zuidrand", "--as", "agenda"]).err;
    assert!(
        many.contains("- DVO Zuidrand 11 december 2026 (") && many.contains("- DVO Zuidrand februari 2027"),
        "{many}"
    );
    // Without a paper it is the table of all meetings, as ever.
    let table = export(&["meeting"]);
    assert!(table.code == 0 && table.out.starts_with("\u{feff}id;") && table.out.lines().count() == 3, "{table:?}");
    let empty = home.run(&["--demo", "export", "meeting", "--as", "agenda"]);
    assert!(empty.code != 0 && !empty.err.is_empty(), "{empty:?}");
}

#[test]
fn the_help_has_examples() {
    let help = Home::new().ok(&["export", "--help"]);
    assert!(help.contains("dvo export overleg 11-12-2026 --as terugkoppeling --format txt"), "{help}");
    assert!(help.contains("--as <STUK>") && help.contains("--format <VORM>") && help.contains("[OVERLEG"), "{help}");
}
