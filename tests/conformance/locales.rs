//! The two languages: whole, equal, and readable by the library that puts the sentences together.

use dvo::catalogue::Lang;
use dvo::words::source;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::collections::{BTreeMap, BTreeSet};

const BOTH: [Lang; 2] = [Lang::Nl, Lang::En];

/// The keys of a language, each with the variables in its sentence.
pub fn sentences(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = None;
    for line in source(lang).lines() {
        let text = match line.split_once('=') {
            _ if line.starts_with('#') || line.trim().is_empty() => continue,
            Some((key, text)) if !line.starts_with([' ', '}', '[', '*']) => {
                let key = key.trim().to_owned();
                assert!(found.insert(key.clone(), BTreeSet::new()).is_none(), "{lang:?} has {key} twice");
                last = Some(key);
                text
            }
            _ => line,
        };
        let key = last.as_ref().unwrap_or_else(|| panic!("{lang:?}: {line}"));
        found.get_mut(key).unwrap().extend(variables(text));
    }
    found
}

/// `$name` within braces.
fn variables(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('{').skip(1).filter_map(|part| {
        let name = part.split('}').next().unwrap_or_default().trim().strip_prefix('$')?;
        Some(name.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect())
    })
}

#[test]
fn both_languages_can_be_read() {
    for lang in BOTH {
        let resource = FluentResource::try_new(source(lang).to_owned());
        let errors = resource.as_ref().err().map(|(_, errors)| format!("{errors:?}"));
        assert_eq!(errors, None, "{lang:?}");
        // The library's own count of sentences: what it could not read would be missing from it.
        let resource = resource.unwrap();
        let read = resource.entries().filter(|entry| format!("{entry:?}").starts_with("Message"));
        assert_eq!(read.count(), sentences(lang).len(), "{lang:?}: something was passed over");
    }
}

#[test]
fn both_languages_say_the_same_things() {
    let [nl, en] = BOTH.map(sentences);
    let alone = |a: &BTreeMap<String, _>, b: &BTreeMap<String, _>| -> Vec<String> {
        a.keys().filter(|key| !b.contains_key(*key)).cloned().collect()
    };
    assert_eq!(alone(&nl, &en), [""; 0], "in Dutch only");
    assert_eq!(alone(&en, &nl), [""; 0], "in English only");
    for (key, variables) in &nl {
        assert_eq!(variables, &en[key], "variables of {key}");
    }
    let order = |lang| source(lang).lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned());
    assert!(order(Lang::Nl).eq(order(Lang::En)), "the files are in the same order, so that they can be compared");
}

/// Every sentence can be put together from its variables, for one and for several.
#[test]
fn every_sentence_can_be_said() {
    for lang in BOTH {
        let resource = FluentResource::try_new(source(lang).to_owned()).unwrap();
        let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        for (key, variables) in sentences(lang) {
            for number in [0, 1, 2, 1234] {
                let mut args = FluentArgs::new();
                for name in &variables {
                    match name.as_str() {
                        "n" => args.set("n", number),
                        name => args.set(name.to_owned(), "…".to_owned()),
                    }
                }
                let mut errors = Vec::new();
                let pattern = bundle.get_message(&key).and_then(|message| message.value()).unwrap();
                let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{lang:?} {key}: {errors:?}");
                assert!(!said.trim().is_empty() && !said.contains(['{', '}', '«']), "{lang:?} {key}: {said}");
                assert!(!said.contains("  ") || key.starts_with("cli-"), "{lang:?} {key}: two spaces");
                assert!(!said.contains('!') && !said.contains('\t'), "{lang:?} {key}: {said}");
            }
        }
    }
}

/// The item that announcements go under is one of those that always stand on an agenda.
#[test]
fn announcements_have_their_place_on_the_standing_agenda() {
    for lang in BOTH {
        let words = dvo::words::Words::new(lang);
        let (agenda, item) = (words.t("standing-agenda"), words.t("standing-announcements"));
        assert!(agenda.lines().any(|line| line.starts_with(&item)), "{lang:?}: {item} is not in\n{agenda}");
    }
}
