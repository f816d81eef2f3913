//! The help is whole in both languages.

use super::args;
use crate::{catalogue::Lang, words::Words};
use std::ffi::OsString;

fn commands(lang: Lang) -> Vec<clap::Command> {
    let whole = super::command(lang);
    let mut all: Vec<clap::Command> = whole.get_subcommands().cloned().collect();
    all.push(whole);
    all
}

#[test]
fn every_command_and_argument_is_explained_in_both_languages() {
    for lang in [Lang::Nl, Lang::En] {
        for mut command in commands(lang) {
            let help = command.render_long_help().to_string();
            assert!(!help.contains('«'), "{help}");
            for english in ["Usage:", "Options:", "[default", "[possible"] {
                assert!(lang == Lang::En || !help.contains(english), "{english}: {help}");
            }
        }
    }
}

#[test]
fn the_language_is_known_before_the_rest_is_read() {
    let peek = |line: &str| args::peek_lang(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
    assert_eq!(peek("dvo --lang en --help"), Some(Lang::En));
    assert_eq!(peek("dvo find x --lang=NL"), Some(Lang::Nl));
    assert_eq!(peek("dvo --language en"), None);
    assert_eq!(peek("dvo find -- --lang en"), None);
    assert_eq!(peek("dvo --lang"), None);
    assert_eq!(peek("dvo --lang fr"), None);
}

/// Clicked on, the window goes with the program; a message must wait for the reader there.
#[test]
fn a_file_alone_is_known() {
    let only = |line: &str| args::is_only_a_file(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
    for line in ["dvo net.dvo", "dvo C:\\net", "dvo ./net"] {
        assert!(only(line), "{line}");
    }
    for line in ["dvo", "dvo check", "dvo --file=net.dvo", "dvo net.dvo check", "dvo --version"] {
        assert!(!only(line), "{line}");
    }
}

#[test]
fn the_shape_of_the_command_line_is_sound() {
    args::spoken(&Words::new(Lang::Nl)).debug_assert();
}
