//! A form: a draft of one record, of a new one, or of what several have in common.

mod back;
pub mod draft;
pub mod entry;
mod keys;
mod meaning;
mod save;
mod suggest;
mod together;

use crate::{
    catalogue::{Field, Id, Ids, Kind, Period, Record, Type, Value, World, kind::Fault},
    process::{
        begin::{begin, known},
        find::Index,
        scope::Scope,
    },
    words::Words,
};
use entry::Entry;
use jiff::civil::Date;
pub use keys::Outcome;
pub use save::NotYet;
pub use suggest::{Offer, Suggestions};

/// What a form can see of the rest while it works.
pub struct Sight<'a> {
    /// All records.
    pub world: &'a World,
    /// The words of the interface.
    pub words: &'a Words,
    /// Today.
    pub today: Date,
    /// The year in view, which a period without a year falls in.
    pub year: Option<i16>,
    /// The period that "+2w" is counted from the end of, if not from today.
    pub from: Option<Period>,
    /// The district in view, whose people and groups come first.
    pub scope: Scope,
    /// Find-anything, for names that are misspelt.
    pub index: &'a Index,
    /// The kind of the form.
    pub kind: &'static Kind,
    /// Records made in this form, not kept yet.
    pub made: &'a [Record],
}

impl Sight<'_> {
    /// A record's title, also of one just made here.
    pub fn name(&self, id: Id) -> String {
        title(self.world, self.made, id)
    }

    /// The words a field can be chosen from, with what they mean.
    pub fn words_of(&self, field: &Field) -> Vec<(String, Value)> {
        match field.ty {
            Type::Flag => [true, false].map(|yes| (self.words.flag(yes), Value::Flag(yes))).into(),
            Type::Choice(words) => {
                words.iter().map(|word| (self.words.choice(self.kind, field.name, word), Value::Choice(word))).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What a form is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A record that does not exist yet.
    New(Record),
    /// One record, as it was when the form was opened.
    One(Record),
    /// Several records at once.
    Many(Vec<Id>),
    /// What is asked before something is done to these records (see [`crate::process::ask`]).
    Asked(Record, Vec<Id>),
}

impl Subject {
    /// The record it is about; none when it is about several.
    pub fn record(&self) -> Option<&Record> {
        match self {
            Subject::New(record) | Subject::One(record) | Subject::Asked(record, _) => Some(record),
            Subject::Many(_) => None,
        }
    }

    fn record_mut(&mut self) -> Option<&mut Record> {
        match self {
            Subject::New(record) | Subject::One(record) | Subject::Asked(record, _) => Some(record),
            Subject::Many(_) => None,
        }
    }
}

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    /// The kind of what is edited.
    pub kind: &'static Kind,
    /// What is edited.
    pub subject: Subject,
    /// The fields, in order.
    pub entries: Vec<Entry>,
    /// Field with the cursor; one past the last is [Opslaan].
    pub cursor: usize,
    /// Esc was pressed once on a changed form.
    pub warned: bool,
    /// Records made in place, kept in the same change.
    pub made: Vec<Record>,
    /// What the field under the cursor offers.
    pub offers: Option<Suggestions>,
    /// Only this field is edited (a cell of a list).
    pub single: bool,
    /// Something was typed since the draft was last put away.
    pub unsaved: bool,
    /// A draft of this form is kept in the file.
    pub kept: bool,
    /// What is probably not meant so, though it may be.
    pub remark: Option<Fault>,
    /// The record that is there already and is perhaps this one, and what is said of that.
    pub twin: Option<(Id, Fault)>,
}

impl Form {
    /// A form for `subject`; `only` restricts it to these fields, by place and in this order.
    pub fn new(world: &World, context: &Context<'_>, subject: Subject, only: &[usize]) -> Option<Form> {
        let kind = match &subject {
            Subject::Many(ids) => ids.iter().find_map(|id| world.get(*id))?.kind,
            one => one.record()?.kind,
        };
        let mut form = Form {
            kind,
            subject,
            entries: Vec::new(),
            cursor: 0,
            warned: false,
            made: Vec::new(),
            offers: None,
            single: only.len() == 1,
            unsaved: false,
            kept: false,
            remark: None,
            twin: None,
        };
        let sight = context.sight(world, kind, &[]);
        let all: Vec<usize> = (0..kind.fields.len()).filter(|place| !kind.fields[*place].behind).collect();
        let places = if only.is_empty() { &all } else { only };
        form.entries = places.iter().map(|place| form.entry(*place, &sight)).collect();
        form.focus(0);
        Some(form)
    }

    fn entry(&self, place: usize, sight: &Sight<'_>) -> Entry {
        let field = &self.kind.fields[place];
        match &self.subject {
            Subject::New(record) | Subject::One(record) | Subject::Asked(record, _) => {
                Entry::new(place, field, record.at(place).clone(), sight)
            }
            Subject::Many(ids) => {
                let mut values = ids.iter().filter_map(|id| sight.world.get(*id)).map(|record| record.at(place));
                let first = values.next().cloned().unwrap_or_default();
                let same = values.all(|value| *value == first);
                let mut entry = Entry::new(place, field, if same { first } else { Value::Empty }, sight);
                entry.mixed = !same;
                entry
            }
        }
    }

    /// A record with what a new one begins with; a line of an agenda that is not there yet brings that agenda along.
    fn begun(&mut self, record: Record, world: &World, context: &Context<'_>, ids: &mut Ids) -> Record {
        let year = context.year.unwrap_or(context.today.year());
        let (record, along) = begin(world, record, context.scope, year, ids.next_id());
        self.made.extend(along);
        record
    }

    /// A record's title, also of one made in this form.
    pub fn title(&self, world: &World, id: Id) -> String {
        title(world, &self.made, id)
    }

    /// The field under the cursor; `None` on [Opslaan].
    pub fn current(&self) -> Option<&Entry> {
        self.entries.get(self.cursor)
    }

    /// Was anything changed that saving would keep? What a new record starts with does not count.
    pub fn changed(&self) -> bool {
        self.entries.iter().any(Entry::filled_in)
    }

    /// Puts the cursor on a field, its text selected.
    pub fn focus(&mut self, field: usize) {
        if let Some(entry) = self.entries.get_mut(self.cursor)
            && self.cursor != field
        {
            entry.left = true;
            entry.selected = false;
        }
        self.cursor = field.min(self.entries.len());
        self.offers = None;
        if let Some(entry) = self.entries.get_mut(self.cursor) {
            entry.selected = !entry.input.value().is_empty() && !entry.is_long() && !entry.is_open();
        }
    }

    /// Puts the cursor where something is missing: what is known already needs no typing.
    pub fn focus_missing(&mut self) {
        self.focus(self.entries.iter().position(|entry| entry.before.is_empty()).unwrap_or(0));
    }

    /// Takes in records that are made along: links to them can be named now.
    pub fn with_made(&mut self, made: Vec<Record>, world: &World, context: &Context<'_>) {
        self.made = made;
        let sight = context.sight(world, self.kind, &self.made);
        for entry in self.entries.iter_mut().filter(|entry| !entry.touched && !entry.chosen.is_empty()) {
            entry.put(entry.before.clone(), &sight);
        }
    }

    /// The name under which its draft is kept.
    pub fn draft_key(&self) -> String {
        let about = match &self.subject {
            Subject::New(record) => format!("new-{}", record.id),
            Subject::Asked(record, _) => format!("asked-{}", record.id),
            Subject::One(record) => format!("edit-{}", record.id),
            Subject::Many(ids) => format!("many-{}", ids.first().map(Id::to_string).unwrap_or_default()),
        };
        match self.entries.first() {
            // A cell that is saved must not drop the draft of the whole form.
            Some(entry) if self.single => format!("cell-{}-{about}", entry.field.name),
            _ => about,
        }
    }
}

/// What forms need to know of the program's state.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// Today.
    pub today: Date,
    /// The year in view.
    pub year: Option<i16>,
    /// The period that "+2w" is counted from the end of, if not from today.
    pub from: Option<Period>,
    /// The district in view.
    pub scope: Scope,
    /// Find-anything.
    pub index: &'a Index,
}

impl<'a> Context<'a> {
    /// What a form of this kind can see.
    pub fn sight(&self, world: &'a World, kind: &'static Kind, made: &'a [Record]) -> Sight<'a> {
        Sight {
            world,
            words: self.words,
            today: self.today,
            year: self.year,
            from: self.from,
            scope: self.scope,
            index: self.index,
            kind,
            made,
        }
    }
}

fn title(world: &World, made: &[Record], id: Id) -> String {
    known(world, made, id).map(|record| (record.kind.title)(world, record)).unwrap_or_default()
}
