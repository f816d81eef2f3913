//! Help, wrong usage, completions, places, and pipes that close.

use super::help::{Home, names};
use std::process::{Command, Stdio};

#[test]
fn help_speaks_the_language_asked_for() {
    let home = Home::new();
    let dutch = home.ok(&["--help"]);
    assert!(dutch.contains("Gebruik: dvo [OPTIES] [BESTAND]") && dutch.contains("Open dit bestand"), "{dutch}");
    assert!(dutch.contains("Gebruik: dvo [OPTIES]") && dutch.contains("Voorbeelden:"), "{dutch}");
    let english = home.ok(&["--lang", "en", "--help"]);
    assert!(english.contains("Usage: dvo [OPTIONS]") && english.contains("Examples:"), "{english}");
    let export = home.ok(&["export", "--help", "--lang=en"]);
    assert!(export.contains("--district <NAME>") && export.contains("without this option all years"), "{export}");
    // No colour, no other sequence, where there is no terminal.
    assert!(!dutch.contains('\u{1b}'));
    assert!(home.ok(&["--version"]).starts_with("dvo 0."));
}

#[test]
fn wrong_usage_ends_with_two_and_a_word_about_it() {
    let home = Home::new();
    for (args, said) in [
        (&["zoek"][..], "De opdracht ‘zoek’ bestaat niet."),
        (&["zoek", "enschede"], "De opdracht ‘zoek’ bestaat niet."),
        (&["a.dvo", "zoek"], "De opdracht ‘zoek’ bestaat niet."),
        (&["a.dvo", "b.dvo"], "‘b.dvo’ wordt hier niet verwacht."),
        (&["a.dvo", "--demo", "find", "x"], "a.dvo gaat niet samen"),
        (&["a.dvo", "find", "x", "--file", "b.dvo"], "a.dvo gaat niet samen"),
        (&["find"], "Er ontbreekt: <TEKST>"),
        (&["find", "x", "--jaar", "3"], "‘--jaar’ wordt hier niet verwacht."),
        (&["export", "agenda", "--year", "26"], "‘26’ is geen waarde voor --year"),
        (&["export", "agenda", "--profile", "pdf"], "Kies uit: excel-nl, rfc4180."),
        (&["--lang", "fr", "find", "x"], "Kies uit: nl, en."),
        (&["--demo", "--file", "x.dvo", "find", "x"], "gaat niet samen"),
        (&["--lang", "en", "export"], "This is missing: <KIND>"),
        (&["find", "a\u{1b}[31m", "--\u{1b}[5m"], "‘--[5m’"),
    ] {
        let run = home.run(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(run.err.contains(said), "{args:?}: {}", run.err);
        assert!(!run.err.contains('\u{1b}'));
    }
}

#[test]
fn the_screen_needs_a_terminal() {
    let home = Home::new();
    let run = home.run(&[]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("terminal nodig"), "{}", run.err);
    // And nothing was made for it.
    assert_eq!(names(home.0.path()), ["tmp"]);
    assert_eq!(home.run(&["--demo"]).code, 2);
    assert_eq!(names(&home.temporary()), [""; 0]);
}

#[test]
fn every_shell_can_complete() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = home.ok(&["completions", shell]);
        assert!(script.contains("export") && script.contains("district"), "{shell}");
    }
    assert_eq!(home.run(&["completions", "dos"]).code, 2);
}

#[cfg_attr(windows, ignore = "there the own folder is the user's real one")]
#[test]
fn paths_are_one_a_line() {
    let home = Home::new();
    let told = home.ok(&["paths"]);
    let lines: Vec<(&str, &str)> = told.lines().map(|line| line.split_once('\t').unwrap()).collect();
    assert_eq!(lines.iter().map(|(label, _)| *label).collect::<Vec<_>>(), ["bestand", "reservekopieën", "exports"]);
    assert!(lines[0].1.ends_with("veiligheidsnetwerk.dvo"), "{told}");
    assert!(lines.iter().all(|(_, path)| path.starts_with(home.0.path().to_str().unwrap())), "{told}");
    // Looking makes nothing.
    assert_eq!(names(home.0.path()), ["tmp"]);
    let file = home.path("elders.dvo");
    let told = home.ok(&["paths", "--file", file.to_str().unwrap(), "--lang", "en"]);
    assert!(told.starts_with(&format!("file\t{}\n", file.display())), "{told}");
    let run: super::help::Run = home.command(&["paths"]).env("DVO_FILE", &file).output().unwrap().into();
    assert!(run.out.starts_with(&format!("bestand\t{}\n", file.display())), "{run:?}");
}

/// `dvo export agenda | head -1`: the reader is gone before the writer is done.
#[test]
fn a_closed_pipe_is_a_quiet_end() {
    let home = Home::new();
    let file = home.example();
    for args in [
        &["export", "agenda-line"][..],
        &["find", "e", "--limit", "0"],
        &["--help"],
        &["completions", "bash"],
        &["check"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dvo"))
            .args(args)
            .args(["--file", file.to_str().unwrap()])
            .envs(home.environment())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&ended.stderr), "", "{args:?}");
    }
}
