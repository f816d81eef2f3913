//! `dvo report`: the year report, of one's own district unless another is meant.

use super::help::{Home, text};
use std::fs;

#[test]
fn the_report_of_a_year_in_every_shape() {
    let home = Home::new();
    let page = home.ok(&["--demo", "report", "--district", "ijs"]);
    assert!(page.starts_with("# Jaarverslag IJsselland 2026\n"), "{page}");
    for heading in
        ["De jaaragenda zoals vastgesteld", "Wat er van elke regel werd", "Besluiten van het DVO", "Per thema"]
    {
        assert!(page.contains(&format!("\n## {heading}\n")), "{heading}: {page}");
    }
    let row = page.lines().find(|line| line.starts_with("| D03 Weerbaar ondernemen")).unwrap();
    assert!(row.contains("| verschoven | 2e week mrt | 2e week nov | gepland 10 % |"), "{row}");
    let plain = home.ok(&["--demo", "report", "--district", "ijsselland", "--year", "2025", "--format", "txt"]);
    assert!(plain.starts_with("Jaarverslag IJsselland 2025\n====") && plain.contains("Gaat door in 2026"), "{plain}");
    let english = home.ok(&["--demo", "--lang", "en", "report", "--district", "ijsselland"]);
    assert!(english.contains("## What became of each line"), "{english}");

    let path = home.example();
    let report = |more: &[&str]| home.run(&[&["--file", text(&path), "report", "--district", "ijs"], more].concat());
    let run = report(&["--output", "verslag.docx"]);
    assert!(run.code == 0 && run.err.contains("Geschreven:") && run.err.contains("verslag.docx"), "{run:?}");
    assert!(fs::read(home.path("verslag.docx")).unwrap().starts_with(b"PK"));
    assert_eq!(report(&["--output", "verslag.docx"]).code, 1);
    assert_eq!(report(&["--output", "verslag.docx", "--force"]).code, 0);
}

#[test]
fn its_tables_go_out_alone_too() {
    let home = Home::new();
    let export = |more: &[&str]| home.ok(&[&["--demo", "export"], more, &["--district", "ijsselland"]].concat());
    let adopted = export(&["adopted", "--year", "2026"]);
    assert!(
        adopted.contains("\r\nD03 Weerbaar ondernemen: elf markten;verschoven;2e week mrt;2e week nov;"),
        "{adopted}"
    );
    assert!(export(&["adopted", "--year", "2025"]).contains("D04 Oefening cybergevolgbestrijding;verschoven;;nov;"));
    let police = export(&["police", "--year", "2026"]);
    assert!(police.lines().next().unwrap().ends_with(";gemeente-plannen"), "{police}");
    // A strategy of the sources: nothing was kept of its years, and nothing is made up.
    let review = export(&["endterm", "--year", "2020"]);
    assert!(review.contains("\r\nOndermijning;0;") && review.contains("\r\nOndermijning 2022;0;"), "{review}");
}

#[test]
fn the_public_report_says_nothing_of_the_rest() {
    let home = Home::new();
    let inside = home.ok(&["--demo", "report", "--district", "ijsselland", "--year", "2026"]);
    let outside = home.ok(&["--demo", "report", "--district", "ijsselland", "--year", "2026", "--public"]);
    for hidden in ["Managementbijeenkomst ondermijning", "Netwerkdag", "Convenant gegevensdeling"] {
        assert!(inside.contains(hidden) && !outside.contains(hidden), "{hidden}: {outside}");
    }
    assert!(outside.contains("Weerbaar ondernemen"), "{outside}");
    let run = home.run(&["--demo", "report", "--district", "ijsselland", "--year", "2027", "--public"]);
    assert!(run.code == 1 && run.out.is_empty() && run.err.contains("niet als openbaar te boek"), "{run:?}");
}

#[test]
fn which_district_and_year_is_asked_where_it_is_not_clear() {
    let home = Home::new();
    let path = home.example();
    let report = |more: &[&str]| home.run(&[&["--file", text(&path), "report"], more].concat());
    // In 2026 two districts have an agenda; in 2025 one has.
    let run = report(&["--year", "2026"]);
    assert!(run.code == 2 && run.out.is_empty() && run.err.contains("Van welk district?"), "{run:?}");
    assert!(["IJsselland", "Twente", "Gelderland-Zuid"].iter().all(|name| run.err.contains(name)), "{run:?}");
    assert!(report(&["--year", "2025"]).out.starts_with("# Jaarverslag IJsselland 2025"));
    for (args, code, said) in [
        (&["--district", "ijsselland", "--year", "2031"][..], 1, "Er is geen jaaragenda 2031 van IJsselland."),
        (&["--district", "atlantis"], 2, "Er is geen district ‘atlantis’."),
        (&["--year", "morgen"], 2, "morgen"),
        (&["--format", "pdf"], 2, "Kies uit: md, txt, docx."),
    ] {
        let run = report(args);
        assert!(run.code == code && run.out.is_empty() && run.err.contains(said), "{args:?}: {run:?}");
    }
    let help = home.ok(&["report", "--help"]);
    assert!(help.contains("dvo report --district ijsselland --year 2025") && help.contains("--year <JJJJ>"), "{help}");
}
