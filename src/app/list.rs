//! A list: which records, in what order, under what headings, with what columns.

use super::tabs::TabDef;
use crate::{
    catalogue::{Column, Id, Kind, Record, Type, Value, World, kinds::agenda_line, name, text::fold, world::IdMap},
    process::{find::Query, scope::Scope, year},
    words::Words,
};
use std::{cmp::Ordering, collections::HashSet};

/// A row on screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A heading over the records that share a value: the value as written, how many, and how many of them are done.
    Head(String, usize, Option<usize>),
    /// A record.
    Item(Id),
}

/// A column as the user has set it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shown {
    /// Name of the column in the kind.
    pub name: String,
    /// Width; 0 takes what is left.
    pub width: u16,
    /// Is it on screen?
    pub on: bool,
}

/// What a list is made of besides the records themselves.
pub struct Sight<'a> {
    /// The records.
    pub world: &'a World,
    /// The words values are written in.
    pub words: &'a Words,
    /// The district in view.
    pub scope: Scope,
    /// The year in view, for lists that go by year.
    pub year: i16,
}

/// A list.
pub struct List {
    /// The tab it belongs to.
    pub def: &'static TabDef,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Row the cursor is on.
    pub cursor: usize,
    /// First row on screen, as last drawn.
    pub top: usize,
    /// Column the cursor is in, among those on screen.
    pub column: usize,
    /// What the user filters by.
    pub filter: String,
    /// Columns in order.
    pub columns: Vec<Shown>,
    /// Column it is sorted by, and whether downwards.
    pub sort: (String, bool),
    /// Which of the tab's groupings is used.
    pub grouping: usize,
    /// Marked records.
    pub marked: HashSet<Id>,
    /// The record the cursor goes to when the rows are made, if it is there.
    pub(super) wanted: Option<Id>,
    /// How many records there are before filtering.
    pub total: usize,
    /// The folded text of each record, for filtering, and the revision of the world it was made for.
    texts: IdMap<String>,
    texts_of: Option<u64>,
    /// Revision of the world and the settings the rows were made for.
    fresh: Option<(u64, Scope, i16)>,
}

/// By what a value sorts: unknown last, whatever the direction.
#[derive(PartialEq, PartialOrd)]
enum SortKey {
    Number(i64),
    Time(crate::catalogue::Period),
    Text(String),
    /// What is said of a time in words only.
    Words(String),
}

impl List {
    /// The list of a tab, as it is before the user changes anything.
    pub fn new(def: &'static TabDef) -> List {
        let column = |column: &Column| Shown { name: column.name.to_owned(), width: column.width, on: column.shown };
        List {
            def,
            rows: Vec::new(),
            cursor: 0,
            top: 0,
            column: 0,
            filter: String::new(),
            columns: def.kind.columns.iter().map(column).collect(),
            sort: (def.kind.sort.to_owned(), false),
            grouping: 0,
            marked: HashSet::new(),
            wanted: None,
            total: 0,
            texts: IdMap::default(),
            texts_of: None,
            fresh: None,
        }
    }

    /// The kind it lists.
    pub fn kind(&self) -> &'static Kind {
        self.def.kind
    }

    /// The columns on screen.
    pub fn on_screen(&self) -> impl Iterator<Item = (&Shown, &'static Column)> {
        self.columns.iter().filter(|shown| shown.on).filter_map(|shown| Some((shown, self.kind().column(&shown.name)?)))
    }

    /// The column the cursor is in.
    pub fn current_column(&self) -> Option<&'static Column> {
        self.on_screen().nth(self.column).map(|(_, column)| column)
    }

    /// The record the cursor is on.
    pub fn current(&self) -> Option<Id> {
        match self.rows.get(self.cursor)? {
            Row::Item(id) => Some(*id),
            Row::Head(..) => None,
        }
    }

    /// The records in it, in order.
    pub fn ids(&self) -> impl Iterator<Item = Id> {
        self.rows.iter().filter_map(|row| if let Row::Item(id) = row { Some(*id) } else { None })
    }

    /// What a command is about: the marked records in order, else the one under the cursor.
    pub fn chosen(&self) -> Vec<Id> {
        let marked: Vec<Id> = self.ids().filter(|id| self.marked.contains(id)).collect();
        if marked.is_empty() { self.current().into_iter().collect() } else { marked }
    }

    /// The column it is grouped by, "" for none.
    pub fn grouped_by(&self) -> &'static str {
        self.def.grouped.get(self.grouping).copied().unwrap_or_default()
    }

    /// Says that filter, sorting or grouping changed, so that the rows are made again.
    pub fn spoil(&mut self) {
        self.fresh = None;
    }

    /// The words of the interface changed: what was made of them is made again.
    pub fn forget_words(&mut self) {
        self.texts_of = None;
        self.spoil();
    }

    /// Makes the rows again if anything they depend on changed; the cursor stays on its record.
    pub fn refresh(&mut self, sight: &Sight<'_>) {
        let now = (sight.world.revision(), sight.scope, sight.year);
        if self.fresh == Some(now) {
            return;
        }
        self.fresh = Some(now);
        let first = self.rows.is_empty();
        let here = self.wanted.take().or_else(|| self.current());
        let found = self.find(sight);
        let sorted = self.sorted(sight, found);
        self.rows = self.under_heads(sight, sorted);
        self.marked.retain(|id| sight.world.get(*id).is_some());
        let here = here.or_else(|| if first && self.def.begins_today { self.next(sight) } else { None });
        match here.and_then(|id| self.rows.iter().position(|row| *row == Row::Item(id))) {
            Some(row) => self.cursor = row,
            None => self.cursor = self.cursor.min(self.rows.len().saturating_sub(1)),
        }
        self.leave_head(1);
    }

    /// The first that is not over yet, by the period it is sorted by.
    fn next(&self, sight: &Sight<'_>) -> Option<Id> {
        let today = sight.world.today()?;
        let ahead = |id: &Id| {
            let period = sight.world.get(*id).and_then(|record| record.named(&self.sort.0).as_period());
            period.is_some_and(|period| period.end() >= today)
        };
        self.ids().find(ahead)
    }

    fn find<'a>(&mut self, sight: &Sight<'a>) -> Vec<&'a Record> {
        let mut found: Vec<&Record> = if self.def.yearly {
            let agendas = year::agendas(sight.world, sight.scope, sight.year);
            sight.world.among(agenda_line::AGENDA, &agendas)
        } else {
            let in_view = |record: &&Record| self.def.holds(record) && sight.scope.holds(sight.world, record);
            sight.world.of(self.kind()).filter(in_view).collect()
        };
        self.total = found.len();
        let query = Query::new(&self.filter);
        if !query.is_empty() {
            self.renew_texts(sight);
            let texts = &mut self.texts;
            let text = |record: &Record| fold(&text_of(sight, record));
            found.retain(|record| query.matches(texts.entry(record.id).or_insert_with(|| text(record))));
        }
        found
    }

    /// Folds the text of every record once, so that each key of a filter only has to look through it.
    pub fn prepare(&mut self, sight: &Sight<'_>) {
        self.renew_texts(sight);
        for record in sight.world.of(self.kind()) {
            self.texts.entry(record.id).or_insert_with(|| fold(&text_of(sight, record)));
        }
    }

    /// Texts of another state of the world say nothing.
    fn renew_texts(&mut self, sight: &Sight<'_>) {
        if self.texts_of != Some(sight.world.revision()) {
            self.texts_of = Some(sight.world.revision());
            self.texts.clear();
        }
    }

    /// The record to find again the next time; `None` where the cursor is at the beginning anyway.
    pub(super) fn kept_cursor(&self) -> Option<Id> {
        self.wanted.or_else(|| self.current().filter(|here| self.ids().next() != Some(*here)))
    }

    fn sorted<'a>(&self, sight: &Sight<'a>, found: Vec<&'a Record>) -> Vec<&'a Record> {
        let (name, down) = (self.sort.0.as_str(), self.sort.1);
        let mut keyed: Vec<_> = found.into_iter().map(|record| (sort_key(sight, record, name), record)).collect();
        keyed.sort_by(|(a, x), (b, y)| in_order(a.as_ref(), b.as_ref(), down).then(x.id.cmp(&y.id)));
        keyed.into_iter().map(|(_, record)| record).collect()
    }

    fn under_heads(&self, sight: &Sight<'_>, sorted: Vec<&Record>) -> Vec<Row> {
        let by = self.grouped_by();
        let Some(column) = self.kind().column(by) else {
            return sorted.into_iter().map(|record| Row::Item(record.id)).collect();
        };
        let mut heads: Vec<(Option<SortKey>, String, Vec<&Record>)> = Vec::new();
        // Most records have a value that another had before; it is written out once.
        let mut known: Vec<(Value, usize)> = Vec::new();
        for record in sorted {
            let value = column.value(sight.world, record);
            let at = known.iter().find(|(other, _)| *other == value).map(|(_, at)| *at).unwrap_or_else(|| {
                let label = sight.words.show(sight.world, self.kind(), by, &value);
                let at = heads.iter().position(|(_, known, _)| *known == label).unwrap_or_else(|| {
                    heads.push((key_of(sight, record, column, &value), label, Vec::new()));
                    heads.len() - 1
                });
                known.push((value, at));
                at
            });
            heads[at].2.push(record);
        }
        heads.sort_by(|(a, ..), (b, ..)| in_order(a.as_ref(), b.as_ref(), false));
        let rows = heads.into_iter().flat_map(|(_, label, records)| {
            let done = self.kind().finish.map(|finish| records.iter().filter(|record| finish.is_done(record)).count());
            let head = Row::Head(label, records.len(), done);
            std::iter::once(head).chain(records.into_iter().map(|record| Row::Item(record.id)))
        });
        rows.collect()
    }

    /// Moves the cursor by so many rows and stays on records.
    pub fn step(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1) as isize;
        self.cursor = (self.cursor as isize + by).clamp(0, last) as usize;
        self.leave_head(if by < 0 { -1 } else { 1 });
    }

    /// Moves the cursor to this record; says whether it is there.
    pub fn go_to(&mut self, id: Id) -> bool {
        let found = self.rows.iter().position(|row| *row == Row::Item(id));
        self.cursor = found.unwrap_or(self.cursor);
        found.is_some()
    }

    /// A cursor on a heading goes on in the direction it came, or turns round at the end of the list.
    fn leave_head(&mut self, direction: isize) {
        let item = |row: usize| matches!(self.rows.get(row), Some(Row::Item(_)));
        let down = (self.cursor..self.rows.len()).find(|row| item(*row));
        let up = (0..=self.cursor).rev().find(|row| item(*row));
        let found = if direction < 0 { up.or(down) } else { down.or(up) };
        self.cursor = found.unwrap_or(0);
    }
}

/// The text a filter looks in: the title and every field as people read it.
fn text_of(sight: &Sight<'_>, record: &Record) -> String {
    let mut text = (record.kind.title)(sight.world, record);
    let goes_without = |column: &&Column| column.reads.is_some() && record.named(column.name).is_empty();
    for column in record.kind.columns.iter().filter(goes_without) {
        text.push(' ');
        text.push_str(&sight.words.show_column(sight.world, record, column, None));
    }
    for (field, value) in record.kind.fields.iter().zip(record.values()) {
        if !matches!(value, Value::Empty | Value::Flag(_)) {
            text.push(' ');
            text.push_str(&sight.words.show(sight.world, record.kind, field.name, value));
        }
    }
    text
}

/// What is known comes in its order or the other way round; behind it in either case what words say of, which are before
/// and after nothing, and last what nothing is known of.
fn in_order(a: Option<&SortKey>, b: Option<&SortKey>, down: bool) -> Ordering {
    let last = |key: Option<&SortKey>| match key {
        None => 2,
        Some(SortKey::Words(_)) => 1,
        Some(_) => 0,
    };
    let order = match (a, b) {
        (Some(SortKey::Words(a)), Some(SortKey::Words(b))) => a.cmp(b),
        (Some(a), Some(b)) if down => b.partial_cmp(a).unwrap_or(Ordering::Equal),
        (Some(a), Some(b)) => a.partial_cmp(b).unwrap_or(Ordering::Equal),
        _ => Ordering::Equal,
    };
    last(a).cmp(&last(b)).then(order)
}

fn sort_key(sight: &Sight<'_>, record: &Record, column: &str) -> Option<SortKey> {
    let column = record.kind.column(column)?;
    if column.name == name::NAME.name {
        return Some(SortKey::Text(fold(&(record.kind.sort_name)(sight.world, record))));
    }
    key_of(sight, record, column, &column.value(sight.world, record))
}

fn key_of(sight: &Sight<'_>, record: &Record, column: &Column, value: &Value) -> Option<SortKey> {
    if let Some(order) = column.order {
        return order(record).map(SortKey::Number);
    }
    let kind = record.kind;
    Some(match value {
        Value::Empty => return None,
        Value::Int(number) => SortKey::Number(*number),
        Value::Decimal(number) => SortKey::Number(number.units()),
        Value::Time(minutes) => SortKey::Number(i64::from(*minutes)),
        Value::Flag(yes) => SortKey::Number(i64::from(!*yes)),
        Value::Period(period) => SortKey::Time(*period),
        Value::InWords(words) => SortKey::Words(fold(words)),
        Value::Text(text) => SortKey::Text(fold(text)),
        Value::Choice(word) => match kind.field(column.name).map(|(_, field)| field.ty) {
            Some(Type::Choice(words)) => {
                SortKey::Number(words.iter().position(|known| known == word).unwrap_or_default() as i64)
            }
            // What is worked out comes in the order in which its words are named: what is late first.
            _ if column.words.contains(word) => {
                SortKey::Number(column.words.iter().position(|known| known == word).unwrap_or_default() as i64)
            }
            _ => SortKey::Text((*word).to_owned()),
        },
        Value::Ref(id) => {
            let target = sight.world.get(*id)?;
            // What is sorted by time in its own list is so here: meetings by their day, not by how it is written.
            match target.moment() {
                Some(period) => SortKey::Time(period),
                None => SortKey::Text(fold(&(target.kind.sort_name)(sight.world, target))),
            }
        }
        Value::Refs(_) => SortKey::Text(fold(&sight.words.show(sight.world, kind, column.name, value))),
    })
}

impl List {
    /// The columns and the sorting as text, to be remembered.
    pub fn remember(&self) -> String {
        serde_json::to_string(&(&self.columns, &self.sort, self.grouping)).unwrap_or_default()
    }

    /// Takes up remembered columns; what this version does not know is left out, what it has anew is added.
    pub fn recall(&mut self, text: &str) {
        type Kept = (Vec<Shown>, (String, bool), usize);
        let Ok((columns, sort, grouping)) = serde_json::from_str::<Kept>(text) else { return };
        let new = std::mem::take(&mut self.columns);
        self.columns = columns.into_iter().filter(|column| self.kind().column(&column.name).is_some()).collect();
        let missing = new.into_iter().filter(|column| !self.columns.iter().any(|known| known.name == column.name));
        let missing: Vec<Shown> = missing.collect();
        self.columns.extend(missing);
        // A list without columns could not be drawn, nor be mended with the keys of a column.
        if self.on_screen().next().is_none() {
            self.columns.iter_mut().for_each(|column| {
                column.on = self.def.kind.column(&column.name).is_some_and(|column| column.shown);
            });
        }
        if self.kind().column(&sort.0).is_some() {
            self.sort = sort;
        }
        self.grouping = grouping.min(self.def.grouped.len().saturating_sub(1));
        self.spoil();
    }
}
