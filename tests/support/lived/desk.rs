//! How things are kept: as forms, keys and questions would have them.

use super::{Life, words};
use dvo::{
    catalogue::{
        Action, Change, Edit, Id, Kind, Period, Record, Value, World,
        kinds::{self as k, term},
        name,
    },
    process::{ask::Ask, depend, entail::entailed, order},
};
use jiff::{SignedDuration, civil::Date};

/// So much that was worked on lately is looked at again.
const LATELY: usize = 120;

pub fn link(id: Id) -> Value {
    Value::Ref(id)
}

pub fn text(text: &str) -> Value {
    Value::text(text)
}

pub fn day(day: Date) -> Value {
    Value::Period(Period::day(day))
}

pub fn whole_year(year: i16) -> Value {
    Period::of_year(year).map_or(Value::Empty, Value::Period)
}

/// Fields of a record, by name.
pub type Values<'v> = &'v [(&'v str, Value)];

impl Life<'_> {
    /// A record as a form would begin it, with these values.
    pub fn draft(&mut self, kind: &'static Kind, values: Values<'_>) -> Record {
        let mut record = Record::new(self.ids.next_id(), kind);
        // Most of it may be seen.
        if kind.field("public").is_some() && self.dice.roll(5) > 0 {
            record.set(name::PUBLIC, true);
        }
        for (field, value) in values {
            assert!(record.set_named(field, value.clone()), "{field}");
        }
        let above = kind.ordered_in.and_then(|through| record.get(through));
        if let Some(above) = above.filter(|_| record.lacks(name::POSITION)) {
            record.set(name::POSITION, order::last(&self.world, above, kind));
        }
        record
    }

    /// Makes a record with a form.
    pub fn make(&mut self, kind: &'static Kind, values: Values<'_>) -> Id {
        let mut record = self.draft(kind, values);
        if let Some(follows) = kind.follows {
            follows(&self.world, None, &mut record);
        }
        let id = record.id;
        self.keep(Action::New, vec![Edit::Create(record)]);
        self.recent.push(id);
        if self.recent.len() > LATELY {
            self.recent.remove(0);
        }
        id
    }

    /// Changes fields of a record.
    pub fn change(&mut self, id: Id, values: Values<'_>) {
        let Some(before) = self.world.get(id) else { return };
        let mut after = before.clone();
        for (field, value) in values {
            assert!(after.set_named(field, value.clone()), "{field}");
        }
        if let Some(follows) = before.kind.follows {
            follows(&self.world, Some(before), &mut after);
        }
        let edits = Change::between(before, &after);
        self.keep(Action::Edit, edits);
    }

    /// Answers questions about these records.
    pub fn answer(&mut self, ask: &Ask, answers: &Record, about: &[Id]) {
        // What cannot be done is said on the screen, and left.
        if let Ok(edits) = (ask.answer)(&self.world, &mut self.ids, answers, about) {
            self.keep(ask.action, edits);
        }
    }

    /// What a process came to, as one change.
    pub fn worked_out(&mut self, edits: Vec<Edit>) {
        let made = edits.iter().all(|edit| matches!(edit, Edit::Create(_)));
        self.keep(if made { Action::New } else { Action::Edit }, edits);
    }

    /// Deletes a record, with what cannot do without it.
    pub fn delete(&mut self, id: Id) {
        let removal = depend::removal(&self.world, &[id]);
        self.keep(Action::Delete, removal.edits);
    }

    /// Brings back a record that was deleted.
    pub fn bring_back(&mut self, record: Record) {
        let record = depend::without_dangling(&self.world, record, &[]);
        self.keep(Action::BringBack, vec![Edit::Create(record)]);
    }

    /// Keeps edits as one change, with what it means for other records.
    pub fn keep(&mut self, action: Action, mut edits: Vec<Edit>) {
        if edits.is_empty() {
            return;
        }
        if matches!(action, Action::New | Action::Edit | Action::Close) {
            edits.splice(0..0, entailed(&self.world, &mut self.ids, &edits));
        }
        let change = Change::new(self.ids.next_id(), action, edits);
        self.commit(change);
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        let step = self.store.undoable();
        self.step(step);
    }

    /// Does it again.
    pub fn redo(&mut self) {
        let step = self.store.redoable();
        self.step(step);
    }

    fn step(&mut self, step: Result<Option<Change>, dvo::store::StoreError>) {
        match step {
            // Its identity comes from the dice too, so that it is the same each time.
            Ok(Some(change)) => {
                let id = self.ids.next_id();
                self.commit(Change { id, ..change });
            }
            Ok(None) => {}
            Err(error) => self.failed = self.failed.take().or(Some(error)),
        }
    }

    fn commit(&mut self, change: Change) {
        self.now += SignedDuration::from_millis(4_000 + self.dice.roll(40_000) as i64);
        if self.failed.is_some() {
            return;
        }
        match self.store.commit_at(&change, self.now) {
            Ok(()) => self.world.apply(&change).expect("what is kept fits what is known"),
            Err(error) => self.failed = Some(error),
        }
    }

    /// A sentence, one of these, with its gaps filled.
    pub fn told(&mut self, from: &[&str]) -> String {
        let mut told = String::new();
        let mut rest = self.dice.pick(from);
        while let Some((before, after)) = rest.split_once('{') {
            let (gap, after) = after.split_once('}').unwrap_or((after, ""));
            told.push_str(before);
            told.push_str(&self.gap(gap));
            rest = after;
        }
        told + rest
    }

    fn gap(&mut self, gap: &str) -> String {
        let title = |world: &World, id: Id| world.title(id);
        match gap {
            "t" => title(&self.world, self.dice.pick(&self.cast.themes)),
            "m" => title(&self.world, self.dice.pick(&self.cast.municipalities)),
            "p" => title(&self.world, self.dice.pick(&self.cast.partners)),
            "w" => self.dice.pick(super::super::WHAT).to_lowercase(),
            "d" => self.dice.pick(words::DEEDS).to_owned(),
            "f" => self.dice.pick(super::super::FOR).to_owned(),
            "s" => self.dice.pick(super::super::LAST).to_owned(),
            "q" => self.dice.pick(words::SEASONS).to_owned(),
            _ => (2 + self.dice.roll(9)).to_string(),
        }
    }

    pub fn said(&mut self, from: &[&str]) -> Value {
        Value::text(&self.told(from))
    }

    /// A theme, mostly one of the few that are always there.
    pub fn theme(&mut self) -> Id {
        let all = self.cast.themes.clone();
        if self.dice.roll(3) > 0 { all[self.dice.roll(9.min(all.len()))] } else { self.dice.pick(&all) }
    }

    /// A word of a list, by what it brings about: an outcome that settles, a treatment in a block.
    pub fn term(&mut self, vocabulary: &str, field: &str, word: &str) -> Value {
        let fits =
            |term: &&Record| term.value(term::VOCABULARY).as_str() == vocabulary && term.named(field).as_str() == word;
        let found: Vec<Id> = self.world.of(&k::TERM).filter(fits).map(|term| term.id).collect();
        self.dice.id(&found)
    }

    /// True so many times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.dice.roll(100) < percent
    }
}
