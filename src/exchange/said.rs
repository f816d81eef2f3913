//! What is written for links, periods and words. The same few come back in every row, and putting a sentence together
//! costs more than the rest of the row.

use super::csv::{Cell, holds};
use crate::{
    catalogue::{
        Column, Field, Id, Kind, Lang, Period, Type, Value, World, kinds,
        period::Unit,
        text::{FIELD_CAP, clean},
        world::IdMap,
    },
    process::select::is_public,
    words::Words,
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
};

/// What the words of choices, and yes and no, are called: by column.
pub(super) struct Labels {
    lang: Lang,
    columns: Vec<Vec<(&'static str, String)>>,
}

impl Labels {
    pub(super) fn of(words: &Words, kind: &Kind, columns: &[Column]) -> Labels {
        let words_of = |field: &Field| if let Type::Choice(all) = field.ty { all } else { &[] };
        let label = |column: &Column| {
            // A column that is worked out may hold a word of any choice.
            let known: BTreeSet<&str> = match kind.field(column.name) {
                Some((_, field)) => words_of(field).iter().copied().collect(),
                None => {
                    let of_fields = kinds::ALL.iter().flat_map(|kind| kind.fields).flat_map(words_of);
                    of_fields.chain(column.words).copied().collect()
                }
            };
            let choices = known.into_iter().map(|word| (word, tame(words.choice(kind, column.name, word))));
            choices.chain([true, false].map(|yes| (flag(yes), tame(words.flag(yes))))).collect()
        };
        Labels { lang: words.lang(), columns: columns.iter().map(label).collect() }
    }

    fn find(&self, at: usize, word: &str) -> &str {
        let label = self.columns[at].iter().find(|(known, _)| *known == word);
        label.map(|(_, label)| label.as_str()).unwrap_or_default()
    }
}

/// What was said before.
pub(super) struct Said<'a> {
    world: &'a World,
    labels: &'a Labels,
    public: bool,
    texts: Vec<String>,
    titles: IdMap<usize>,
    periods: HashMap<Period, usize>,
}

/// How a value is written: by its place in what was said before, where it is something that comes back.
pub(super) enum Spelt<'v> {
    Cell(Cell<'v>),
    Said(usize),
    List(Vec<usize>),
}

impl<'a> Said<'a> {
    pub(super) fn new(world: &'a World, labels: &'a Labels, public: bool) -> Said<'a> {
        Said { world, labels, public, texts: Vec::new(), titles: IdMap::default(), periods: HashMap::new() }
    }

    /// How the value in the column at this place is written.
    pub(super) fn spell<'v>(&mut self, at: usize, column: &Column, value: &'v Value) -> Spelt<'v>
    where
        'a: 'v,
    {
        Spelt::Cell(match value {
            Value::Empty => Cell::Empty,
            // A file may have been written by something else: what goes out of it goes through the gate too.
            Value::Text(text) if mostly(text) => Cell::Text(Cow::Borrowed(text)),
            Value::Text(text) => Cell::Text(clean(text, true)),
            Value::Int(number) => Cell::Int(*number),
            Value::Decimal(number) => Cell::Decimal(*number),
            Value::Time(minutes) => Cell::Text(crate::words::time(*minutes).into()),
            // An exact day stands in a column worked out for it; a period stands as people write it.
            Value::Period(period) if column.computed.is_some() && period.unit() == Unit::Day => {
                Cell::Day(period.start())
            }
            Value::Period(period) => return Spelt::Said(self.period(*period)),
            Value::InWords(words) => Cell::Text(clean(words, false)),
            Value::Choice(word) => Cell::Text(self.labels.find(at, word).into()),
            Value::Flag(yes) => Cell::Text(self.labels.find(at, flag(*yes)).into()),
            Value::Ref(id) => return Spelt::Said(self.title(*id)),
            Value::Refs(ids) => return Spelt::List(ids.iter().map(|id| self.title(*id)).collect()),
        })
    }

    pub(super) fn cell<'v>(&'v self, spelt: Spelt<'v>) -> Cell<'v> {
        match spelt {
            Spelt::Cell(cell) => cell,
            Spelt::Said(at) => Cell::Text(self.texts[at].as_str().into()),
            Spelt::List(all) => {
                let names: Vec<&str> =
                    all.iter().map(|at| self.texts[*at].as_str()).filter(|it| !it.is_empty()).collect();
                Cell::Text(names.join(", ").into())
            }
        }
    }

    fn period(&mut self, period: Period) -> usize {
        let (texts, lang) = (&mut self.texts, self.labels.lang);
        *self.periods.entry(period).or_insert_with(|| {
            texts.push(tame(period.show(lang)));
            texts.len() - 1
        })
    }

    fn title(&mut self, id: Id) -> usize {
        let (texts, world, public) = (&mut self.texts, self.world, self.public);
        *self.titles.entry(id).or_insert_with(|| {
            // In a public table a link to a record that is not public is left out: its name is a fact of its own.
            let shown = !public || world.get(id).is_some_and(is_public);
            texts.push(if shown { tame(world.title(id)) } else { String::new() });
            texts.len() - 1
        })
    }
}

fn flag(yes: bool) -> &'static str {
    // No choice has such a word.
    if yes { "?yes" } else { "?no" }
}

fn tame(text: String) -> String {
    if mostly(&text) { text } else { clean(&text, true).into_owned() }
}

/// Text as it mostly is, in which nothing has to be cleaned: decided by its bytes, without reading characters.
fn mostly(text: &str) -> bool {
    text.len() <= FIELD_CAP && !holds(text.as_bytes(), |byte| !matches!(byte, b' '..=b'~' | b'\n'))
}
