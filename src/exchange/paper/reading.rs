//! What the papers ask of the records, put as it stands on paper.

use super::{Part, prose};
use crate::{
    catalogue::{
        At, Choice, Kind, Record, World,
        at::Word,
        kinds::{addressee, entry, meeting, person},
        text::fold,
    },
    process::meeting::Meeting,
    words::Words,
};

/// The records a paper is made of, and the words for it.
pub(super) struct Reading<'a> {
    /// What may be seen.
    pub world: &'a World,
    /// The words.
    pub words: &'a Words,
    /// Is it the public that reads? What it may not see is gone from `world` already.
    pub public: bool,
}

/// The text with its first letter a capital.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Reading<'_> {
    /// A field or column as people read it; "" when it is not known.
    pub fn show(&self, record: &Record, name: &str) -> String {
        let value = match record.kind.column(name) {
            Some(column) => column.value(self.world, record),
            None => record.named(name).clone(),
        };
        self.words.show(self.world, record.kind, name, &value)
    }

    /// What a field or column is called, to stand on paper.
    pub fn label(&self, kind: &Kind, name: &str) -> String {
        capital(&self.words.header(kind, name))
    }

    /// What a word of a choice is called, to stand on paper.
    pub fn word<C: Choice>(&self, field: At<Word<C>>, word: C) -> String {
        capital(&self.words.word(field, word))
    }

    /// What is known of these, on one line.
    pub fn joined(&self, parts: &[&str]) -> String {
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
    }

    /// What a meeting is called in the title of a paper: by its own name, else by its group in full.
    pub fn called(&self, meeting: &Meeting<'_>) -> String {
        let name = meeting.record.get(meeting::NAME);
        if name.is_empty() { self.world.title_of(meeting.record, meeting::GROUP) } else { name.to_owned() }
    }

    /// Who has to do it (a commitment without an owner is of who made it), and how many of those it is addressed to did.
    pub fn who(&self, entry: &Record) -> String {
        let addressed = self.world.linked_by(entry.id, addressee::ENTRY);
        let named = |one: &&Record| !(one.kind.title)(self.world, one).is_empty();
        let counted: Vec<_> = addressed
            .into_iter()
            .filter(named)
            .filter(|one| one.get(addressee::STATUS) != Some(addressee::Status::Dropped))
            .collect();
        let done = counted.iter().filter(|one| one.is(addressee::STATUS, addressee::Status::Done)).count();
        let ticked = (!counted.is_empty()).then(|| {
            let args = [("done", done.to_string().into()), ("n", counted.len().to_string().into())];
            self.words.with("group-done", &args)
        });
        let owners = match self.show(entry, "owners") {
            owners if owners.is_empty() && entry.is(entry::KIND, entry::EntryKind::Commitment) => self.speaker(entry),
            owners => owners,
        };
        let parts = [owners, ticked.unwrap_or_default()];
        parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    }

    /// When it has to be done: by a day or period, or in a meeting.
    pub fn due(&self, entry: &Record) -> String {
        let due = self.show(entry, entry::DUE.name);
        if due.is_empty() { self.show(entry, entry::DUE_MEETING.name) } else { due }
    }

    /// Where an entry stands, with "te laat" for what should have been done.
    pub fn standing(&self, entry: &Record) -> String {
        self.show(entry, "standing")
    }

    /// What was said, beginning with who said it, unless the text itself begins by saying so.
    pub fn said(&self, entry: &Record) -> Vec<Part> {
        let mut parts = prose::parts(entry.get(entry::TEXT));
        let speaker = self.speaker(entry);
        if let Some(text) = prose::first(&mut parts)
            && !speaker.is_empty()
            && !self.names_speaker(entry, text)
        {
            // "Bats" + "geeft aan dat …" is one sentence; what begins with a capital is one of its own.
            let goes_on = text.chars().next().is_some_and(char::is_lowercase);
            *text = format!("{speaker}{} {text}", if goes_on { "" } else { ":" });
        }
        parts
    }

    /// "Marleen", "Marleen namens Bats, Strien".
    pub fn speaker(&self, entry: &Record) -> String {
        let (speaker, others) = (self.show(entry, entry::SPEAKER.name), self.show(entry, entry::ON_BEHALF.name));
        match (speaker.is_empty(), others.is_empty()) {
            (_, true) => speaker,
            (true, false) => self.words.with("paper-on-behalf-only", &[("others", others.into())]),
            (false, false) => {
                self.words.with("paper-on-behalf", &[("speaker", speaker.into()), ("others", others.into())])
            }
        }
    }

    /// "Burgemeester Bats geeft aan …" needs no "Bats" before it; on whose behalf it is said is said all the same.
    fn names_speaker(&self, entry: &Record, text: &str) -> bool {
        const OPENING: usize = 4;
        let Some(speaker) = self.world.follow(entry, entry::SPEAKER) else { return false };
        let name = [person::SURNAME, person::GIVEN_NAME]
            .map(|field| speaker.get(field))
            .into_iter()
            .find(|name| !name.is_empty());
        let opening = fold(text).split(' ').take(OPENING).collect::<Vec<_>>().join(" ");
        let names = |name: &str| format!(" {opening} ").contains(&format!(" {} ", fold(name)));
        entry.lacks(entry::ON_BEHALF) && name.is_some_and(names)
    }
}
