//! A form as it is put away in the file: every text as typed, right or wrong, so that it can be taken up again after
//! Esc, after leaving the program, and after a crash.

use super::{Context, Form, Subject};
use crate::{
    catalogue::{Id, Kind, Record, World, kinds},
    process::ask,
    words::Words,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use tui_input::Input;

#[derive(Serialize, Deserialize)]
struct Kept {
    kind: String,
    about: About,
    texts: Vec<Typed>,
    made: Vec<Made>,
    #[serde(default)]
    single: bool,
    /// Fields that were filled in along with others.
    #[serde(default)]
    along: Vec<String>,
    /// The fields it is restricted to; none for a whole form.
    #[serde(default)]
    only: Vec<String>,
}

#[derive(Serialize, Deserialize)]
enum About {
    New(Id, Json),
    Edit(Id, Json),
    /// What an earlier version wrote instead of `Edit`.
    One(Id),
    Many(Vec<Id>),
    Asked(Id, Json, Vec<Id>),
}

/// The record that is edited: as it is, or as it was if it is gone.
fn edited(world: &World, kind: &'static Kind, id: Id, was: &Json) -> Option<Record> {
    world.get(id).cloned().or_else(|| Record::of_json(id, kind, was))
}

#[derive(Serialize, Deserialize)]
struct Typed {
    field: String,
    text: String,
    chosen: Vec<Id>,
}

#[derive(Serialize, Deserialize)]
struct Made {
    id: Id,
    kind: String,
    record: Json,
}

/// The new record that a draft is about, as it was begun.
pub fn of_new(text: &str) -> Option<Record> {
    let kept: Kept = serde_json::from_str(text).ok()?;
    match kept.about {
        About::New(id, record) => Record::from_json(id, &kept.kind, &record),
        _ => None,
    }
}

/// What a draft is called, without taking it up; `None` for one that can no longer be taken up.
pub fn label(world: &World, words: &Words, text: &str) -> Option<String> {
    let kept: Kept = serde_json::from_str(text).ok()?;
    let kind = kinds::named(&kept.kind).or_else(|| ask::named(&kept.kind))?;
    let about = match kept.about {
        About::Edit(id, was) => Some(edited(world, kind, id, &was)?),
        About::One(id) => Some(world.get(id)?.clone()),
        About::Many(ids) if ids.iter().all(|id| world.get(*id).is_none()) => return None,
        About::New(..) | About::Many(_) | About::Asked(..) => None,
    };
    let typed = |typed: &&Typed| !typed.text.is_empty() && kind.field(&typed.field).is_some();
    let typed = kept.texts.iter().find(typed).map(|typed| typed.text.lines().next().unwrap_or_default().to_owned());
    let name = about.map(|record| (kind.title)(world, &record)).or(typed).unwrap_or_default();
    Some(format!("{}: {name}", words.kind(kind)))
}

impl Form {
    /// The form as text for the file.
    pub fn put_down(&self) -> String {
        let about = match &self.subject {
            Subject::New(record) => About::New(record.id, record.to_json()),
            Subject::One(record) => About::Edit(record.id, record.to_json()),
            Subject::Many(ids) => About::Many(ids.clone()),
            Subject::Asked(record, about) => About::Asked(record.id, record.to_json(), about.clone()),
        };
        let touched = self.entries.iter().filter(|entry| entry.touched);
        let kept = Kept {
            kind: self.kind.name.to_owned(),
            about,
            texts: touched
                .map(|entry| Typed {
                    field: entry.field.name.to_owned(),
                    text: entry.input.value().to_owned(),
                    chosen: entry.chosen.clone(),
                })
                .collect(),
            made: self
                .made
                .iter()
                .map(|record| Made { id: record.id, kind: record.kind.name.to_owned(), record: record.to_json() })
                .collect(),
            single: self.single,
            along: self.entries.iter().filter(|entry| entry.along).map(|entry| entry.field.name.to_owned()).collect(),
            only: if self.entries.len() < self.kind.fields.iter().filter(|field| !field.behind).count() {
                self.entries.iter().map(|entry| entry.field.name.to_owned()).collect()
            } else {
                Vec::new()
            },
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Takes a form up as it was put away; [`Form::catch_up`] then sees to what changed since. `None` when it cannot be
    /// read.
    pub fn take_up(world: &World, context: &Context<'_>, text: &str) -> Option<Form> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        let kind = kinds::named(&kept.kind).or_else(|| ask::named(&kept.kind))?;
        let subject = match kept.about {
            About::New(id, record) => Subject::New(Record::of_json(id, kind, &record)?),
            About::Edit(id, was) => Subject::One(edited(world, kind, id, &was)?),
            About::One(id) => Subject::One(world.get(id)?.clone()),
            About::Asked(id, record, about) => Subject::Asked(Record::of_json(id, kind, &record)?, about),
            About::Many(ids) => Subject::Many(ids),
        };
        // A cell put away by an earlier version names its field only with its text.
        let cell = kept.texts.iter().map(|typed| &typed.field).filter(|_| kept.single && kept.texts.len() == 1);
        let named: Vec<&String> = if kept.only.is_empty() { cell.collect() } else { kept.only.iter().collect() };
        let only: Vec<usize> = named.into_iter().filter_map(|name| Some(kind.field(name)?.0)).collect();
        let mut form = Form::new(world, context, subject, &only)?;
        let made = kept.made.iter().filter_map(|made| Record::from_json(made.id, &made.kind, &made.record));
        form.with_made(made.collect(), world, context);
        for entry in &mut form.entries {
            entry.along = kept.along.iter().any(|name| name == entry.field.name);
        }
        form.in_its_year(world, context, |form, context| {
            let sight = context.sight(world, kind, &form.made);
            for typed in kept.texts {
                let entry = form.entries.iter_mut().find(|entry| entry.field.name == typed.field);
                let Some(entry) = entry else { continue };
                entry.input = Input::new(typed.text);
                entry.chosen = typed.chosen;
                entry.touched = true;
                // What is wrong with it shows at once, as it did when it was put away.
                entry.left = true;
                entry.understand(&sight);
            }
        });
        form.kept = true;
        // One goes on where one was, behind what was typed last.
        let last = form.entries.iter().rposition(|entry| entry.touched);
        form.focus(last.unwrap_or(0));
        if let Some(entry) = form.entries.get_mut(form.cursor) {
            entry.selected &= !entry.touched;
        }
        Some(form)
    }
}
