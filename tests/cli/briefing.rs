//! `dvo briefing`: one page, and nothing in the public one that is not public.

use super::help::Home;

#[test]
fn a_page_on_a_person_an_organisation_a_group_or_a_theme() {
    let home = Home::new();
    let page = home.ok(&["--demo", "briefing", "de", "wit"]);
    assert!(page.starts_with("# Briefing Jorinde de Wit"), "{page}");
    assert!(page.contains("## Portefeuilles") && page.contains("## Komt eraan"), "{page}");
    assert!(home.ok(&["--demo", "briefing", "raalte", "--format", "txt"]).contains("Raalte"));
    assert!(home.ok(&["--demo", "--lang", "en", "briefing", "ondermijnign"]).contains("Ondermijning"));
    let late = home.ok(&["--demo", "briefing", "de wit", "--since", "12-06-2026"]);
    assert!(!late.contains("## Wat is besloten"), "{late}");
}

#[test]
fn what_cannot_be_said_is_said() {
    let home = Home::new();
    let none = home.run(&["--demo", "briefing", "xyzzyq"]);
    assert!(none.code == 1 && none.err.contains("Niets gevonden voor ‘xyzzyq’."), "{}", none.err);
    let when = home.run(&["--demo", "briefing", "raalte", "--since", "ooit"]);
    assert!(when.code == 2 && when.err.contains("‘ooit’ is niet begrepen"), "{}", when.err);
}
