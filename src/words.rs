//! Every sentence of the interface, from `assets/locales`, and how values are written for people.

use crate::catalogue::{
    At, Choice, Field, Id, Kind, Lang, Record, Value, World,
    at::{Names, Word},
    decimal::RATE,
    kind::Column,
    kinds,
};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::{borrow::Cow, cell::LazyCell, rc::Rc, thread};
use unic_langid::LanguageIdentifier;

/// The files of a language, in `assets/locales`.
pub fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => include_str!("../assets/locales/nl.ftl"),
        Lang::En => include_str!("../assets/locales/en.ftl"),
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The words of one language. A copy is the same words; to read them from their file takes a millisecond, when the first
/// of them is asked for.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    bundle: Rc<LazyCell<Bundle, Box<dyn FnOnce() -> Bundle>>>,
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
        Words { lang, bundle: Rc::new(LazyCell::new(Box::new(move || read(lang)))) }
    }

    /// The same, read on another core at once: at the start there is enough else to do before the first word.
    pub fn ahead(lang: Lang) -> Words {
        let reading = thread::Builder::new().name("words".to_owned()).spawn(move || read(lang));
        let taken = move || reading.ok().and_then(|reading| reading.join().ok()).unwrap_or_else(|| read(lang));
        Words { lang, bundle: Rc::new(LazyCell::new(Box::new(taken))) }
    }

    /// The same in this language.
    pub fn spoken(&self, lang: Lang) -> Words {
        if lang == self.lang { self.clone() } else { Words::new(lang) }
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

    /// Yes or no.
    pub fn flag(&self, yes: bool) -> String {
        self.t(if yes { "yes" } else { "no" })
    }

    /// A value as people read it; "" for one that is not known. `name` is the field or column it stands in.
    pub fn show(&self, world: &World, kind: &Kind, name: &str, value: &Value) -> String {
        match value {
            Value::Empty => String::new(),
            Value::Text(text) => text.to_string(),
            Value::Int(number) if kind.field(name).is_some_and(|(_, field)| field.percent) => format!("{number} %"),
            Value::Int(number) => number.to_string(),
            Value::Decimal(number) if number.places() == RATE => number.brief(self.lang),
            Value::Decimal(number) => number.show(self.lang),
            Value::Flag(yes) => self.flag(*yes),
            Value::Choice(word) => self.choice(kind, name, word),
            Value::Time(minutes) => time(*minutes),
            Value::Period(period) => period.show(self.lang),
            Value::Ref(id) => world.title(*id),
            Value::Refs(ids) => ids.iter().map(|id| world.title(*id)).collect::<Vec<_>>().join(", "),
        }
    }

    /// A field of a record as people read it.
    pub fn show_field(&self, world: &World, record: &Record, field: &Field) -> String {
        self.show(world, record.kind, field.name, record.named(field.name))
    }

    /// A column of a record, short enough for a list. In a list of one year that year need not be said.
    pub fn show_column(&self, world: &World, record: &Record, column: &Column, year: Option<i16>) -> String {
        match column.value(world, record) {
            Value::Period(period) if year == Some(period.year()) => period.compact(self.lang),
            Value::Period(period) => period.compact_with_year(self.lang),
            value => self.show(world, record.kind, column.name, &value),
        }
    }
}

impl Words {
    /// The word by which a record says how what it points at through the field at `place` stands to its other end, in
    /// the direction in which it is read there: "begeleidt", "wordt begeleid door".
    pub fn verb(&self, record: &Record, place: usize) -> Option<String> {
        let field = record.kind.fields.iter().find(|field| self.back(record, field.name).is_some())?;
        if record.kind.fields[place].far_end {
            return self.back(record, field.name);
        }
        Some(self.choice(record.kind, field.name, record.named(field.name).as_str()))
    }

    /// The word in this field, as it is read from its other end; `None` for a word that has no direction.
    fn back(&self, record: &Record, name: &str) -> Option<String> {
        let key = format!("back-{name}-{}", record.named(name).as_str().replace('_', "-"));
        self.has(&key).then(|| self.t(&key))
    }

    /// What is said of a record beside its title where it stands under a record it points at through the field at
    /// `place`: what its list shows first, without that link itself and what was said already.
    pub fn beside(&self, world: &World, record: &Record, place: usize) -> String {
        let title = record.kind.seen_from(world, record, place);
        self.telling(world, record, Some(record.kind.fields[place].name), &title)
    }

    /// A record in a page about another one: what it is called there, and what is said of it beside that.
    pub fn briefly(&self, world: &World, record: &Record, about: Id) -> (String, String) {
        let place = record.links().find(|(_, id)| *id == about).map(|(place, _)| place);
        let title = place.map_or_else(|| world.title(record.id), |place| record.kind.seen_from(world, record, place));
        let said = self.telling(world, record, place.map(|place| record.kind.fields[place].name), &title);
        (title, said)
    }

    fn telling(&self, world: &World, record: &Record, through: Option<&str>, title: &str) -> String {
        let telling = record.kind.columns.iter().filter(|column| column.shown && Some(column.name) != through);
        let telling = telling.filter(|column| column.computed.is_none() && !record.named(column.name).is_empty());
        let telling = telling.filter(|column| self.back(record, column.name).is_none());
        let parts = telling.map(|column| self.show(world, record.kind, column.name, record.named(column.name)));
        // A text whose beginning is the title says nothing more.
        let new = |text: &String| !title.contains(text.as_str()) && !text.starts_with(title.trim_end_matches('…'));
        parts.filter(new).take(3).collect::<Vec<_>>().join(" · ")
    }
}

impl Words {
    /// What a record says in this choice; "" where it says nothing.
    pub fn said(&self, record: &Record, field: impl Names) -> String {
        match record.value(field) {
            Value::Choice(word) => self.choice(record.kind, field.name(), word),
            _ => String::new(),
        }
    }

    /// A word of the choice in this field of a kind.
    pub fn word<C: Choice>(&self, field: At<Word<C>>, word: C) -> String {
        self.choice(kinds::ALL[field.kind], field.name, word.word())
    }
}
