//! The assets: reference data for a new file, and one invented year to look around in.
//!
//! A TOML file holds tables named by kind, and fields by their name in the catalogue:
//!
//! ```toml
//! [defaults]                # for every record of the file that has the field
//! public = true
//! [defaults.group]          # for the records of one kind
//! level = "unit"
//!
//! [[group]]
//! key = "dvo-twente"        # the handle by which links of any file name this record
//! name = "Districtelijk Veiligheidsoverleg Twente"
//! district = "twente"       # a link, by handle; a list of handles where a field holds several
//! from = "2008"             # a period, in EDTF; words for one in quotes of their own: '"doorlopend"'
//! seat = [{ role = "chair" }]  # records of another kind; their first link to a group is to this one, and what stands
//!                              # in an order (items of a meeting) has it from here
//!
//! [[seat]]
//! amends = "dvo-twente-secretary"  # fills in a record of an earlier file; takes no defaults
//! person = "lente"
//! ```
//!
//! What a new file begins with has the same identities in every file, so that two people who began by themselves have
//! their districts and bodies in common: they follow from the kind and the handle. A nested record without a handle of
//! its own is called after the one around it and by a number, `nth = 3`, that it keeps whatever is put before it. A
//! handle that was released names the same thing for ever; a test holds them.
//!
//! The one CSV file holds the municipalities, its header the names of the fields. Handles may be used before they are given.

#[cfg(test)]
mod tests;

use crate::{
    catalogue::{
        Decimal, Field, Id, Ids, Kind, Record, Type, Value, id::fixed, kinds, period::understand_time, text::clean,
    },
    process::order::STEP,
};
use std::collections::HashMap;
use toml::{Table, Value as Toml};

/// A file of the assets.
#[derive(Clone, Copy)]
struct Asset {
    name: &'static str,
    text: &'static str,
}

macro_rules! assets {
    ($($name:literal),* $(,)?) => {
        &[$(Asset { name: $name, text: include_str!(concat!("../../assets/", $name)) }),*]
    };
}

const REFERENCE: &[Asset] = assets![
    "reference/districts.toml",
    "reference/municipalities.csv",
    "reference/partners.toml",
    "reference/themes.toml",
    "reference/unit.toml",
    "reference/ijsselland.toml",
    "reference/twente.toml",
    "reference/noord-en-oost-gelderland.toml",
    "reference/gelderland-midden.toml",
    "reference/gelderland-zuid.toml",
    "reference/strategies.toml",
    "reference/terms.toml",
];

const EXAMPLE: &[Asset] = assets![
    "example/people.toml",
    "example/boards.toml",
    "example/working-groups.toml",
    "example/expert-groups.toml",
    "example/portfolios.toml",
    "example/plans.toml",
    "example/money.toml",
    "example/strategy.toml",
    "example/agenda-2025.toml",
    "example/agenda-2026.toml",
    "example/agenda-2026-adopted.toml",
    "example/agenda-2027.toml",
    "example/other-districts.toml",
    "example/events.toml",
    "example/documents.toml",
    "example/meetings.toml",
    "example/attendance.toml",
    "example/dvo-2026-02.toml",
    "example/dvo-2026-04.toml",
    "example/dvo-2026-06.toml",
    "example/dvo-2026-06-topics.toml",
    "example/agendas-autumn-2026.toml",
    "example/proposals.toml",
    "example/rounds.toml",
    "example/actions.toml",
];

/// What the rows of a CSV file are, and what they have in common.
const MUNICIPALITIES: &str = include_str!("../../assets/reference/municipalities.toml");

/// What is wrong with an asset, and where.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("{file}, {entry}: {problem}")]
pub struct SeedError {
    /// The file, below `assets/`.
    pub file: &'static str,
    /// The entry: its kind with its handle, else its place among its kind.
    pub entry: String,
    /// What does not fit.
    pub problem: String,
}

/// The districts, municipalities, partners, bodies, themes and strategies a new file starts with: the same identities
/// whenever and wherever it is made.
pub fn reference() -> Result<Vec<Record>, SeedError> {
    load(&entries(REFERENCE, &[], None)?)
}

/// The reference data and one invented year of a district. Any order will do: links point both ways.
pub fn example(ids: &mut Ids) -> Result<Vec<Record>, SeedError> {
    load(&entries(REFERENCE, EXAMPLE, Some(ids))?)
}

/// A record as the files spell it, not yet understood.
struct Entry {
    file: &'static str,
    /// Its kind and handle, by which errors call it and a fixed identity is made; its place where it has no handle.
    label: String,
    kind: &'static Kind,
    fields: Table,
    /// The field that links a nested entry to the one around it, and that entry.
    inside: Option<(&'static str, Id)>,
    id: Id,
}

impl Entry {
    fn wrong(&self, problem: impl Into<String>) -> SeedError {
        SeedError { file: self.file, entry: self.label.clone(), problem: problem.into() }
    }
}

type Handles = HashMap<String, (Id, &'static Kind)>;

/// The entries of files whose records have fixed identities, and of more files whose records get new ones.
fn entries(fixed: &[Asset], more: &[Asset], mut ids: Option<&mut Ids>) -> Result<(Vec<Entry>, Handles), SeedError> {
    let (mut entries, mut handles) = (Vec::new(), Handles::new());
    for (place, asset) in fixed.iter().chain(more).enumerate() {
        let ids = ids.as_deref_mut().filter(|_| place >= fixed.len());
        let mut reader = Reader { file: asset.name, defaults: Table::new(), ids, handles: &mut handles };
        reader.file(asset.text, &mut entries)?;
    }
    Ok((entries, handles))
}

fn load((entries, handles): &(Vec<Entry>, Handles)) -> Result<Vec<Record>, SeedError> {
    let mut records: Vec<Record> = Vec::with_capacity(entries.len());
    let mut places: HashMap<Id, usize> = HashMap::with_capacity(entries.len());
    for entry in entries {
        let place = *places.entry(entry.id).or_insert_with(|| {
            records.push(Record::new(entry.id, entry.kind));
            records.len() - 1
        });
        fill(&mut records[place], entry, handles)?;
    }
    // Of seats that come without a name it is not known who sits there, unless they say that nobody does.
    records.iter_mut().filter(|record| *record.kind == kinds::SEAT).for_each(kinds::seat::ship);
    Ok(records)
}

/// The entry around a nested one.
struct Around {
    kind: &'static Kind,
    id: Id,
    /// Its handle, given or made; "" where it has none.
    handle: String,
}

/// Reads the entries of one file and gives them their identities.
struct Reader<'a> {
    file: &'static str,
    defaults: Table,
    /// Makes identities; `None` where they follow from the handles.
    ids: Option<&'a mut Ids>,
    handles: &'a mut Handles,
}

impl Reader<'_> {
    fn wrong(&self, entry: &str, problem: impl ToString) -> SeedError {
        SeedError { file: self.file, entry: entry.to_owned(), problem: problem.to_string() }
    }

    fn file(&mut self, text: &str, entries: &mut Vec<Entry>) -> Result<(), SeedError> {
        if self.file.ends_with(".csv") {
            return self.csv(text, entries);
        }
        let mut tables: Table = text.parse().map_err(|error| self.wrong("whole file", error))?;
        if let Some(defaults) = tables.remove("defaults") {
            self.defaults = table(defaults).ok_or_else(|| self.wrong("defaults", "is no table"))?;
        }
        for kind in kinds::ALL {
            if let Some(list) = tables.remove(kind.name) {
                self.list(kind, list, None, entries)?;
            }
        }
        match tables.keys().next() {
            Some(unknown) => Err(self.wrong(unknown, "is no kind of record")),
            None => Ok(()),
        }
    }

    fn csv(&mut self, text: &str, entries: &mut Vec<Entry>) -> Result<(), SeedError> {
        self.defaults = MUNICIPALITIES.parse().map_err(|error| self.wrong("defaults", error))?;
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let header = rows.headers().map_err(|error| self.wrong("header", error))?.clone();
        for (number, row) in rows.records().enumerate() {
            let row = row.map_err(|error| self.wrong("row", error))?;
            let cells = header.iter().zip(&row).filter(|(_, cell)| !cell.is_empty());
            let fields = cells.map(|(name, cell)| (name.to_owned(), Toml::from(cell))).collect();
            self.entry(&kinds::ORGANISATION, number, fields, None, entries)?;
        }
        Ok(())
    }

    fn list(
        &mut self,
        kind: &'static Kind,
        list: Toml,
        inside: Option<&Around>,
        entries: &mut Vec<Entry>,
    ) -> Result<(), SeedError> {
        let Toml::Array(list) = list else { return Err(self.wrong(kind.name, "is no list of records")) };
        for (number, fields) in list.into_iter().enumerate() {
            let fields = table(fields).ok_or_else(|| self.wrong(kind.name, "holds something that is no record"))?;
            self.entry(kind, number, fields, inside, entries)?;
        }
        Ok(())
    }

    /// One entry, and those nested in it.
    fn entry(
        &mut self,
        kind: &'static Kind,
        number: usize,
        mut fields: Table,
        inside: Option<&Around>,
        entries: &mut Vec<Entry>,
    ) -> Result<(), SeedError> {
        let mut label = format!("{} {}", kind.name, number + 1);
        let key = self.handle(&mut fields, "key", &label)?;
        let amends = self.handle(&mut fields, "amends", &label)?;
        let nth = inside.zip(fields.remove("nth").and_then(|nth| nth.as_integer()));
        let key = key.or_else(|| nth.map(|(around, nth)| format!("{}/{}/{nth}", around.handle, kind.name)));
        if let Some(handle) = key.as_ref().or(amends.as_ref()) {
            label = format!("{} {handle}", kind.name);
        }
        let id = match (&amends, &key, &mut self.ids) {
            (Some(handle), ..) => match self.handles.get(handle) {
                Some((id, known)) if *known == kind => *id,
                _ => return Err(self.wrong(&label, "amends a record that no earlier file has")),
            },
            (None, _, Some(ids)) => ids.next_id(),
            (None, Some(_), None) => fixed(&label),
            (None, None, None) => return Err(self.wrong(&label, "needs a key, or an nth in what it stands in")),
        };
        if let Some(key) = &key
            && self.handles.insert(key.clone(), (id, kind)).is_some()
        {
            return Err(self.wrong(&label, "has the handle of another record"));
        }
        let mut nested = Vec::new();
        // A field may be called as a kind is: "entry" of an item is a link, a list of entries stands inside it.
        for other in kinds::ALL {
            if kind.field(other.name).is_none() || fields.get(other.name).is_some_and(is_list_of_records) {
                nested.extend(fields.remove(other.name).map(|list| (other, list)));
            }
        }
        let inside = match inside {
            None => None,
            Some(Around { kind: around, id: at, .. }) => match link_to(kind, around, &fields) {
                Some(field) => {
                    // What stands in an order has it from the file.
                    if kind.ordered_in.is_some_and(|link| link.name == field) && amends.is_none() {
                        let place = STEP.saturating_mul(number as i64 + 1);
                        fields.entry("position").or_insert_with(|| Toml::Integer(place));
                    }
                    Some((field, *at))
                }
                None => return Err(self.wrong(&label, format!("does not belong inside a {}", around.name))),
            },
        };
        if amends.is_none() {
            self.add_defaults(kind, &mut fields);
        }
        entries.push(Entry { file: self.file, label, kind, fields, inside, id });
        let around = Around { kind, id, handle: key.or(amends).unwrap_or_default() };
        for (other, list) in nested {
            self.list(other, list, Some(&around), entries)?;
        }
        Ok(())
    }

    fn handle(&self, fields: &mut Table, name: &str, label: &str) -> Result<Option<String>, SeedError> {
        match fields.remove(name) {
            None => Ok(None),
            Some(Toml::String(handle)) => Ok(Some(handle)),
            Some(_) => Err(self.wrong(label, format!("{name} is no text"))),
        }
    }

    /// The defaults of its kind go before those of the whole file.
    fn add_defaults(&self, kind: &'static Kind, fields: &mut Table) {
        let own = self.defaults.get(kind.name).and_then(Toml::as_table);
        let all = self.defaults.iter().filter(|(name, value)| !value.is_table() && kind.field(name).is_some());
        for (name, value) in own.into_iter().flatten().chain(all) {
            fields.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
}

fn is_list_of_records(value: &Toml) -> bool {
    value.as_array().is_some_and(|list| list.iter().all(Toml::is_table) && !list.is_empty())
}

fn table(value: Toml) -> Option<Table> {
    if let Toml::Table(table) = value { Some(table) } else { None }
}

/// The first field of `kind` that links to one record of `around` and is not filled in.
fn link_to(kind: &'static Kind, around: &'static Kind, fields: &Table) -> Option<&'static str> {
    let fits = |field: &&Field| field.ty == Type::Ref(around) && !fields.contains_key(field.name);
    kind.fields.iter().find(fits).map(|field| field.name)
}

/// Puts what the entry says into its record.
fn fill(record: &mut Record, entry: &Entry, handles: &Handles) -> Result<(), SeedError> {
    for (name, toml) in &entry.fields {
        let Some((place, field)) = entry.kind.field(name) else {
            return Err(entry.wrong(format!("a {} has no field {name}", entry.kind.name)));
        };
        let value = value(field, toml, handles).map_err(|problem| entry.wrong(format!("{name}: {problem}")))?;
        record.set_at(place, value);
    }
    if let Some((name, around)) = entry.inside {
        record.set_named(name, Value::Ref(around));
    }
    let unknown = |names: &&&[&str]| names.iter().all(|name| record.named(name).is_empty());
    match entry.kind.required.iter().find(unknown) {
        Some(missing) => Err(entry.wrong(format!("lacks {}", missing.join(" or ")))),
        None => Ok(()),
    }
}

/// A value as its field wants it, or what is wrong with it. Empty text stands for what is not known.
fn value(field: &Field, toml: &Toml, handles: &Handles) -> Result<Value, String> {
    let link = |handle: &Toml, target: &str| match handle.as_str().and_then(|handle| handles.get(handle)) {
        Some((id, kind)) if kind.name == target => Ok(*id),
        Some((_, kind)) => Err(format!("{handle} is a {}, not a {target}", kind.name)),
        None => Err(format!("no record has the handle {handle}")),
    };
    match (field.ty, toml) {
        (_, Toml::String(text)) if text.is_empty() => Ok(Value::Empty),
        (Type::LongText, Toml::String(text)) => Ok(Value::text(&clean(text.trim_end(), true))),
        (Type::Text | Type::Email | Type::Phone | Type::Place, Toml::String(text)) => {
            Ok(Value::text(&clean(text, false)))
        }
        (Type::Int(least, most), Toml::Integer(number)) if (least..=most).contains(number) => Ok(Value::Int(*number)),
        (Type::Decimal(places, least, most), Toml::String(text)) => match Decimal::from_plain(text, places) {
            Some(number) if (least..=most).contains(&number.units()) => Ok(Value::Decimal(number)),
            _ => Err(format!("{text} is no number with {places} decimals in bounds")),
        },
        (Type::Time, Toml::String(text)) => match understand_time(text) {
            Some(time) => Ok(Value::Time(time.hour() as u16 * 60 + time.minute() as u16)),
            None => Err(format!("{text} is no time of day")),
        },
        (Type::Flag, Toml::Boolean(yes)) => Ok(Value::Flag(*yes)),
        (Type::Choice(words), Toml::String(word)) => match words.iter().find(|known| *known == word) {
            Some(known) => Ok(Value::Choice(known)),
            None => Err(format!("{word} is none of {}", words.join(", "))),
        },
        (Type::Period, Toml::String(text)) => {
            Value::when(text).ok_or_else(|| format!("{text} is no period, nor words in quotes"))
        }
        (Type::Ref(target), handle @ Toml::String(_)) => link(handle, target.name).map(Value::Ref),
        (Type::Refs(target), Toml::Array(list)) => {
            list.iter().map(|handle| link(handle, target.name)).collect::<Result<_, _>>().map(Value::refs)
        }
        (ty, other) => Err(format!("{other} does not fit {ty:?}")),
    }
}
