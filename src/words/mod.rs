//! Every sentence of the interface, from `assets/locales`; how values are written for people (`show`) and what people
//! write is read back (`read`), in either language.

pub mod read;
mod show;

use crate::catalogue::{Kind, Lang};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{
    borrow::Cow,
    cell::{LazyCell, OnceCell},
    rc::Rc,
    thread,
};
use unic_langid::LanguageIdentifier;

/// The files of a language, in `assets/locales`.
pub fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => include_str!("../../assets/locales/nl.ftl"),
        Lang::En => include_str!("../../assets/locales/en.ftl"),
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The words of one language. A copy is the same words; to read them from their file takes a millisecond, when the first
/// of them is asked for.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    bundle: Rc<LazyCell<Bundle, Box<dyn FnOnce() -> Bundle>>>,
    other: Rc<OnceCell<Words>>,
}

fn read(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(source(lang).to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let _ = bundle.add_resource(resource);
    bundle
}

/// "14:30"
pub fn time(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// A value put into a sentence.
pub type Arg<'a> = (&'a str, Cow<'a, str>);

/// A number put into a sentence under the name `n`, by which the sentence may choose singular or plural.
pub const COUNT: &str = "n";

impl Words {
    /// Loads a language. A sentence that cannot be read stands out as its key; a test keeps both files whole.
    pub fn new(lang: Lang) -> Words {
        Words::reading(lang, move || read(lang))
    }

    /// The same, read on another core at once: at the start there is enough else to do before the first word.
    pub fn ahead(lang: Lang) -> Words {
        let reading = thread::Builder::new().name("words".to_owned()).spawn(move || read(lang));
        let taken = move || reading.ok().and_then(|reading| reading.join().ok()).unwrap_or_else(|| read(lang));
        Words::reading(lang, taken)
    }

    fn reading(lang: Lang, how: impl FnOnce() -> Bundle + 'static) -> Words {
        Words { lang, bundle: Rc::new(LazyCell::new(Box::new(how))), other: Rc::default() }
    }

    /// The same in this language.
    pub fn spoken(&self, lang: Lang) -> Words {
        if lang == self.lang { self.clone() } else { self.other().clone() }
    }

    /// The words of the other language: people write both.
    pub fn other(&self) -> &Words {
        self.other.get_or_init(|| Words::new(self.lang.other()))
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Is there a sentence under this key?
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence under this key.
    pub fn t(&self, key: &str) -> String {
        self.look_up(key, None)
    }

    /// The sentence under this key, with these texts in it.
    pub fn with(&self, key: &str, args: &[Arg<'_>]) -> String {
        let mut known = FluentArgs::with_capacity(args.len());
        for (name, text) in args {
            match text.parse::<i64>() {
                Ok(number) if *name == COUNT => known.set(*name, number),
                _ => known.set(*name, text.clone()),
            }
        }
        self.look_up(key, Some(&known))
    }

    /// The sentence under this key, with a number in it.
    pub fn count(&self, key: &str, number: usize) -> String {
        self.with(key, &[(COUNT, number.to_string().into())])
    }

    fn look_up(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        match self.bundle.get_message(key).and_then(|message| message.value()) {
            Some(pattern) => self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
            None => format!("«{key}»"),
        }
    }

    /// The first of these keys that has a sentence.
    fn first(&self, keys: [String; 3]) -> String {
        match keys.iter().find(|key| self.has(key)) {
            Some(key) => self.t(key),
            None => format!("«{}»", keys[2]),
        }
    }

    /// What one of a kind is called: "werkgroep".
    pub fn kind(&self, kind: &Kind) -> String {
        self.t(&format!("kind-{}", kind.name))
    }

    /// What several of a kind are called: "werkgroepen".
    pub fn kinds(&self, kind: &Kind) -> String {
        self.t(&format!("kinds-{}", kind.name))
    }

    /// What a field is called in forms, on cards and in history.
    pub fn field(&self, kind: &Kind, name: &str) -> String {
        let own = format!("field-{}-{name}", kind.name);
        self.first([own.clone(), own, format!("field-{name}")])
    }

    /// What stands above a column: the column's own words, else those of the field.
    pub fn column(&self, kind: &Kind, name: &str) -> String {
        let own = format!("column-{}-{name}", kind.name);
        if self.has(&own) {
            return self.t(&own);
        }
        if kind.field(name).is_some() {
            return self.field(kind, name);
        }
        let shared = format!("column-{name}");
        if self.has(&shared) { self.t(&shared) } else { self.field(kind, name) }
    }

    /// The header of an exported column; year agendas have words of their own. A field is named in full: no column is
    /// too narrow for it here.
    pub fn header(&self, kind: &Kind, name: &str) -> String {
        let own = format!("export-{}-{name}", kind.name);
        if self.has(&own) {
            return self.t(&own);
        }
        let named = if kind.field(name).is_some() { self.field(kind, name) } else { self.column(kind, name) };
        named.to_lowercase()
    }

    /// The label of a word of a choice.
    pub fn choice(&self, kind: &Kind, field: &str, word: &str) -> String {
        let [field, word] = [field, word].map(|part| part.replace('_', "-"));
        self.first([
            format!("choice-{}-{field}-{word}", kind.name),
            format!("choice-{field}-{word}"),
            format!("choice-{word}"),
        ])
    }

    /// What people also say for a word of a choice, in this language and in the other.
    pub fn said_for(&self, kind: &Kind, field: &str, word: &str) -> Vec<String> {
        let [field, word] = [field, word].map(|part| part.replace('_', "-"));
        let keys = [format!("said-{}-{field}-{word}", kind.name), format!("said-{field}-{word}")];
        let said = [self, self.other()]
            .into_iter()
            .filter_map(|words| keys.iter().find(|key| words.has(key)).map(|key| words.t(key)));
        said.flat_map(|said| said.split(';').map(|one| one.trim().to_owned()).collect::<Vec<_>>()).collect()
    }

    /// Yes or no.
    pub fn flag(&self, yes: bool) -> String {
        self.t(if yes { "yes" } else { "no" })
    }
}
