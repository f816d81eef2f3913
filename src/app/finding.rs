//! Find-anything: what is asked, the hits, a look at the one under the cursor, and what taking it does.

use super::{
    State,
    form::Form,
    layer::{Act, Item, Layer, Pick, What},
};
use crate::{
    catalogue::{Id, Lang, Type, World, kinds, name},
    process::{
        findable::{self, Asker},
        narrow::{By, Names, Sort},
    },
    words::Words,
};

/// As many hits as one looks through.
const HITS: usize = 50;
/// Fields of a hit that are shown before it is taken.
const FIELDS: usize = 8;
/// After so many openings what was opened is written, however long the program stays open.
const WRITTEN_AFTER: usize = 12;
/// The setting that remembers it.
const OPENED: &str = "opened";

/// A look at a hit before it is taken.
#[derive(Debug)]
pub struct Preview {
    /// Its title.
    pub title: String,
    /// Its kind, and what tells it from others of the same name.
    pub about: String,
    /// The first fields that are known: name and value.
    pub fields: Vec<(String, String)>,
    /// Where the words looked for stand in its texts: the field and the line.
    pub found: Option<(String, String)>,
}

/// The names by which a query is narrowed, in both languages: one types what one is used to.
pub fn names(world: &World, words: &Words) -> Names {
    let mut names = Names::of_districts(world);
    for words in [Lang::Nl, Lang::En].map(|lang| words.spoken(lang)) {
        names.prefix(&words.t("find-prefix-sort"), By::Sort);
        names.prefix(&words.t("find-prefix-district"), By::District);
        for kind in kinds::ALL {
            for name in [words.kind(kind), words.kinds(kind)] {
                names.sort(&name, Sort { kind, only: None });
            }
            // "werkgroep" is no kind of record, but nobody says "groep van de soort werkgroep".
            if let Some(place) = kind.field(name::KIND.name).map(|(place, _)| place)
                && let Type::Choice(choices) = kind.fields[place].ty
            {
                for word in choices {
                    names.sort(
                        &words.choice(kind, name::KIND.name, word),
                        Sort { kind, only: Some((kind.at(place), word)) },
                    );
                }
            }
        }
    }
    names
}

/// What is said of something a query cannot be narrowed by.
pub fn unknown(words: &Words, (by, value): &(By, String)) -> String {
    let text = [("text", value.as_str().into())];
    match by {
        By::Sort => words.with("find-no-sort", &text),
        By::District => words.with("find-no-district", &text),
    }
}

impl State {
    /// Find-anything. It lies over whatever is open, a half-filled form included.
    pub(super) fn open_find(&mut self) {
        self.fill_index();
        self.search.names = names(&self.world, &self.words);
        self.layers.retain(|layer| !matches!(layer, Layer::Pick(_) | Layer::Filter(_)));
        self.open_pick(What::Find);
    }

    /// The hits of a search that is open, with what came into the index since; the cursor stays on its hit.
    pub(super) fn look_again(&mut self) -> bool {
        let place = |pick: &Pick| pick.what == What::Find && !pick.input.value().is_empty();
        let Some(Layer::Pick(pick)) = self.layers.last() else { return false };
        if !place(pick) {
            return false;
        }
        let cursor = pick.cursor;
        self.narrow();
        if let Some(Layer::Pick(pick)) = self.layers.last_mut() {
            pick.step(cursor as isize);
        }
        true
    }

    /// The hits for what is typed, and whether there are more than these.
    pub(super) fn hits(&self, typed: &str) -> (Vec<Item>, bool) {
        let asked = self.search.names.asked(typed);
        if let Some(unknown_one) = &asked.unknown {
            let detail = self.words.t("find-no-such");
            let item = Item::new(unknown(&self.words, unknown_one), String::new(), Act::Nothing);
            return (vec![Item { why_not: Some(detail), ..item }], false);
        }
        let asker = Asker { district: self.scope.district().or(self.own), opened: Some(&self.search.opened) };
        let found = findable::find(&self.world, &self.search.index, &asked, HITS + 1, asker);
        let item = |id: &Id| {
            let (record, title) = self.named(*id)?;
            let context = (record.kind.context)(&self.world, record);
            let kind = self.words.kind(record.kind);
            let detail = if context.is_empty() { kind } else { format!("{kind} · {context}") };
            Some(Item::new(title, detail, Act::Jump(*id)))
        };
        (found.iter().take(HITS).filter_map(item).collect(), found.len() > HITS)
    }

    /// How many hits there are, in words; `None` where nothing is looked for.
    pub fn hit_count(&self, pick: &Pick) -> Option<String> {
        if pick.input.value().is_empty() {
            return None;
        }
        let hits = pick.fitting.iter().filter(|at| pick.items[**at].why_not.is_none()).count();
        let more = if pick.more { "+" } else { "" };
        Some(self.words.with("find-count", &[("n", format!("{hits}{more}").into())]))
    }

    /// A look at the hit under the cursor.
    pub fn preview(&self, pick: &Pick) -> Option<Preview> {
        let item = pick.current()?;
        let Act::Jump(id) = item.act else { return None };
        let (record, title) = self.named(id)?;
        let kind = record.kind;
        let text = self.search.names.asked(pick.input.value()).text;
        let found = findable::line(&self.world, record, &text);
        let told = found.as_ref().map(|(place, _)| *place);
        let shown = |place: &usize| {
            let field = &kind.fields[*place];
            let new = Some(*place) != told && record.at(*place).as_str() != title;
            new && !field.behind && !record.at(*place).is_empty()
        };
        let name = |place: usize| self.words.field(kind, kind.fields[place].name);
        let fields = (0..kind.fields.len()).filter(shown).take(FIELDS);
        let fields =
            fields.map(|at| (name(at), self.words.show_field(&self.world, record, &kind.fields[at]))).collect();
        let found = found.map(|(place, line)| (name(place), line));
        Some(Preview { title, about: item.detail.clone(), fields, found })
    }

    /// The link field that find-anything was opened on, if the record under its cursor fits in it: what it is called.
    pub fn link_to_fill(&self) -> Option<String> {
        let [.., Layer::Form(form), Layer::Pick(pick)] = self.layers.as_slice() else { return None };
        let Act::Jump(id) = pick.current()?.act else { return None };
        let field = form.current().filter(|_| pick.what == What::Find)?.field;
        self.fits(form, id).then(|| self.words.field(form.kind, field.name))
    }

    /// Can the field under the cursor of the form hold a link to this record?
    fn fits(&self, form: &Form, id: Id) -> bool {
        form.current().zip(self.world.get(id)).is_some_and(|(entry, record)| entry.field.admits(record))
    }

    /// Fills the link field under the cursor of the form in view, if it can hold this record; says whether it did.
    pub(super) fn fill_link(&mut self, id: Id) -> bool {
        let Some(Layer::Form(form)) = self.layers.last() else { return false };
        if !self.fits(form, id) {
            return false;
        }
        self.with_form(|form, world, context, _| form.take_link(id, world, context));
        true
    }

    /// Takes note that a record was opened.
    pub(super) fn note_opened(&mut self, id: Id) {
        self.search.opened.note(id);
        self.search.unwritten += 1;
    }

    /// What was opened, to be remembered: when the program is left, else only now and then.
    pub(super) fn keep_opened(&mut self, leaving: bool) -> Option<super::Effect> {
        let due = self.search.unwritten >= if leaving { 1 } else { WRITTEN_AFTER };
        if !due || self.read_only {
            return None;
        }
        self.search.unwritten = 0;
        Some(super::Effect::Setting(OPENED.to_owned(), self.search.opened.put_down()))
    }

    /// Takes up what was opened before.
    pub(super) fn recall_opened(&mut self) {
        let kept = self.settings.get(OPENED).map(String::as_str).unwrap_or_default();
        self.search.opened = crate::process::opened::Opened::take_up(kept);
    }
}
