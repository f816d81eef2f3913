//! A kind of record, described once as data: table, card, form, search, history, export and help follow from it.

use super::{
    At, Choice, Field, Id, Period, Record, Value, World,
    at::Names,
    at::{Any, Link, When, Word},
    known::Key,
    name,
};
use jiff::civil::Date;

/// A kind of record. All kinds stand in [`super::kinds::ALL`].
pub struct Kind {
    /// Table in the file, word on the command line, key in the locales (`kind-<name>`, `kinds-<name>`).
    pub name: &'static str,
    /// Its fields, in the order of form, card and table.
    pub fields: &'static [Field],
    /// What must be known before a record can be kept: of each inner list at least one field.
    pub required: &'static [&'static [&'static str]],
    /// What its fields must agree on, beside what each must be by itself.
    pub check: Option<fn(&World, &Record) -> Option<Fault>>,
    /// What is probably not meant as it is, though it may be: it is pointed out while one types, and kept.
    pub remark: Option<fn(&World, &Record) -> Option<Fault>>,
    /// By what two records of the kind are known to be one that was written down twice, strongest first.
    pub known_by: &'static [Key],
    /// What follows in the record itself when it is made (nothing before) or changed; the user's own words come first.
    pub follows: Option<fn(&World, Option<&Record>, &mut Record)>,
    /// What a record is called wherever it is named.
    pub title: fn(&World, &Record) -> String,
    /// What it sorts under; people under their surname ("Van Lente" under L).
    pub sort_name: fn(&World, &Record) -> String,
    /// What it is called on the card of a record it points at, where that is not its title: a seat is called by its
    /// group on the card of the person who holds it. The last argument is the place of the field that points.
    pub seen_from: Option<fn(&World, &Record, usize) -> String>,
    /// The fields by which it is called: all that is told of it where only its name may be. None: it is never named so.
    pub named_by: &'static [&'static str],
    /// What stands behind the title to tell two alike apart; "" for nothing.
    pub context: fn(&World, &Record) -> String,
    /// The district it belongs to; `None` is of the whole unit and is seen from every district.
    pub district: fn(&World, &Record) -> Option<Id>,
    /// What lists and exports show of it, in order.
    pub columns: &'static [Column],
    /// The columns an export has after `id`, in order; none named means every field and every computed column.
    pub export: &'static [&'static str],
    /// The column lists are sorted by until the user chooses another.
    pub sort: &'static str,
    /// How a record is finished, for kinds that can be; headings then count "2 of 11".
    pub finish: Option<Finish>,
    /// The choice that one key turns to its next word, for kinds that are not finished but answered.
    pub turns: Option<At<Any>>,
    /// The link to what its records stand in an order of their own under, by their field `position`.
    pub ordered_in: Option<At<Link>>,
    /// For equal hits of find-anything: higher comes first.
    pub weight: u8,
    /// Number in [`super::kinds::ALL`]; a test holds it true.
    pub index: usize,
}

/// Fields of a record that do not agree, or probably are not meant as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The field to look at.
    pub field: &'static str,
    /// The sentence that says what is wrong: `problem-…`.
    pub problem: &'static str,
    /// A text for that sentence (`text`); "" where it needs none.
    pub text: String,
    /// What would do instead (`offer`); "" where nothing can be said of that.
    pub offer: String,
    /// Fields it names (`list`).
    pub fields: Vec<&'static str>,
}

impl Fault {
    /// A fault whose sentence says all there is to say.
    pub fn new(field: impl Names, problem: &'static str) -> Fault {
        Fault::named(field.name(), problem)
    }

    /// The same of a field whose name is data.
    pub fn named(field: &'static str, problem: &'static str) -> Fault {
        Fault { field, problem, text: String::new(), offer: String::new(), fields: Vec::new() }
    }

    /// One whose sentence goes with a text.
    pub fn with(field: impl Names, problem: &'static str, text: String) -> Fault {
        Fault { text, ..Fault::new(field, problem) }
    }
}

/// How a record is finished and taken up again: with a word in a choice, or with the day on which it was done.
#[derive(Clone, Copy, Debug)]
pub enum Finish {
    /// By a choice.
    Word {
        /// The field, a choice.
        field: At<Any>,
        /// Its word for what is done.
        done: &'static str,
        /// Its word for what is not done any more.
        open: &'static str,
    },
    /// By a period that is known once it is done.
    Day(At<Any>),
}

impl Finish {
    /// Is this record finished?
    pub fn is_done(&self, record: &Record) -> bool {
        match self {
            Finish::Word { field, done, .. } => record.get(*field).as_str() == *done,
            Finish::Day(field) => record.has(*field),
        }
    }

    /// Makes it finished on this day, or not finished any more.
    pub fn turn(&self, record: &mut Record, done: bool, today: Date) {
        match self {
            Finish::Word { field, done: word, open } => {
                record.set(*field, Value::Choice(if done { word } else { open }));
            }
            Finish::Day(field) => {
                record.set(*field, if done { Value::Period(Period::day(today)) } else { Value::Empty });
            }
        }
    }

    /// By this choice, with its words for done and for not done any more.
    pub const fn by<C: Choice>(field: At<Word<C>>, done: &'static str, open: &'static str) -> Finish {
        Finish::Word { field: field.any(), done, open }
    }

    /// By the day on which it was done.
    pub const fn on(field: At<When>) -> Finish {
        Finish::Day(field.any())
    }
}

/// A column of a list or an export: a field of the same name, or something worked out.
#[derive(Clone, Copy)]
pub struct Column {
    /// Field name, or a name of its own (`column-<kind>-<name>`, `column-<name>`, then the field's label).
    pub name: &'static str,
    /// Width on screen in columns; 0 takes what is left.
    pub width: u16,
    /// Whether the screen shows it until the user says otherwise; exports have all columns.
    pub shown: bool,
    /// Whether the card shows it too, behind the fields; for what is worked out only.
    pub card: bool,
    /// The words it may show, where it shows a word that is worked out.
    pub words: &'static [&'static str],
    /// How it is worked out; `None` reads the field.
    pub computed: Option<fn(&World, &Record) -> Value>,
    /// What a field is read as where that goes without saying: what stands in the column is this, and not what was stored.
    pub reads: Option<fn(&Record) -> Value>,
    /// By what it sorts, where that is not its value.
    pub order: Option<fn(&Record) -> Option<i64>>,
}

/// A column that shows a field.
pub const fn shows<T>(field: At<T>, width: u16) -> Column {
    Column::of_field(field.name, width)
}

impl Column {
    const fn of_field(name: &'static str, width: u16) -> Column {
        Column { name, width, shown: true, card: false, words: &[], computed: None, reads: None, order: None }
    }
}

/// A column that shows something worked out.
pub const fn computes(name: &'static str, width: u16, from: fn(&World, &Record) -> Value) -> Column {
    Column { name, width, shown: true, card: false, words: &[], computed: Some(from), reads: None, order: None }
}

impl Column {
    /// Not on screen until asked for.
    pub const fn hidden(mut self) -> Column {
        self.shown = false;
        self
    }

    /// Shows one of these words.
    pub const fn says(mut self, words: &'static [&'static str]) -> Column {
        self.words = words;
        self
    }

    /// On the card too.
    pub const fn on_card(mut self) -> Column {
        self.card = true;
        self
    }

    /// Reads the field so, also where nothing was stored.
    pub const fn read_as(mut self, reads: fn(&Record) -> Value) -> Column {
        self.reads = Some(reads);
        self
    }

    /// By this it sorts, and not by how it is written.
    pub const fn ordered(mut self, by: fn(&Record) -> Option<i64>) -> Column {
        self.order = Some(by);
        self
    }

    /// What stands in this column for a record.
    pub fn value(&self, world: &World, record: &Record) -> Value {
        match (self.computed, self.reads) {
            (Some(from), _) => from(world, record),
            (None, Some(reads)) => reads(record),
            (None, None) => record.named(self.name).clone(),
        }
    }
}

impl Kind {
    /// What a record of this kind cannot be kept with.
    pub fn fault(&self, world: &World, record: &Record) -> Option<Fault> {
        self.check.and_then(|check| check(world, record))
    }

    /// The field of this name and its place.
    pub fn field(&self, name: &str) -> Option<(usize, &'static Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }

    /// Has it this field? Asked with the name of a field that many kinds have.
    pub fn has_field(&self, field: impl Names) -> bool {
        field.place_in(self).is_some()
    }

    /// The field at this place, for what is done to fields of any sort.
    pub fn at(&self, place: usize) -> At<Any> {
        At::new(self.index, place, self.fields[place].name)
    }

    /// What a record is called on the card of one it points at through the field at `place`.
    pub fn seen_from(&self, world: &World, record: &Record, place: usize) -> String {
        let seen = self.seen_from.map(|seen| seen(world, record, place));
        seen.filter(|text| !text.is_empty()).unwrap_or_else(|| (self.title)(world, record))
    }

    /// The columns an export has, after `id`.
    pub fn exported(&self) -> Vec<Column> {
        if !self.export.is_empty() {
            return self.export.iter().map(|name| self.any_column(name)).collect();
        }
        let fields = self.fields.iter().filter(|field| !field.past).map(|field| self.any_column(field.name));
        let computed = self.columns.iter().filter(|column| self.field(column.name).is_none());
        fields.chain(computed.copied()).collect()
    }

    /// The column of this name, shown in lists or not.
    fn any_column(&self, name: &'static str) -> Column {
        self.column(name).copied().unwrap_or(Column::of_field(name, 0))
    }

    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        self.index == other.index
    }
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// A kind of which nothing is said but what most kinds have in common; its own table says the rest.
pub const PLAIN: Kind = Kind {
    name: "",
    fields: &[],
    required: &[],
    check: None,
    remark: None,
    known_by: &[],
    follows: None,
    title: |_, record| record.get(name::NAME).to_owned(),
    sort_name: |world, record| (record.kind.title)(world, record),
    seen_from: None,
    named_by: &[],
    context: |_, _| String::new(),
    district: |_, _| None,
    columns: &[],
    export: &[],
    sort: "",
    finish: None,
    turns: None,
    ordered_in: None,
    weight: 0,
    index: usize::MAX,
};
