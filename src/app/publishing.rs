//! A public paper: before it is written its maker sees what it leaves out, and says who is named on it.

use super::{
    Effect, State,
    layer::Layer,
    meeting::{
        Checklist,
        checklist::{Line, Task},
    },
};
use crate::{
    catalogue::{
        Id, World,
        kinds::{self as k, person},
    },
    process::papers::{
        Format, Which,
        confirmed::Confirmed,
        left_out::{LeftOut, Out, left_out},
    },
    words::Words,
};

/// A public paper that is about to be written.
#[derive(Clone, Debug)]
pub struct Publish {
    /// Of which record.
    pub id: Id,
    /// Which paper.
    pub which: Which,
    /// In which shape.
    pub format: Format,
    /// What it leaves out, as it is told: what, and why.
    pub told: Vec<(String, String)>,
}

/// As many records of one kind are told one by one; of more it is told how many.
const MOST: usize = 8;

/// What a public paper leaves out, in words: each with why.
pub fn told(world: &World, words: &Words, left: &LeftOut) -> Vec<(String, String)> {
    let why = |refused: bool| words.t(if refused { "left-out-refused" } else { "left-out-unset" });
    let kind = |out: &Out| world.get(out.id).filter(|_| out.at.is_none()).map(|record| record.kind);
    // The places of those that are told of in the same words.
    let alike = |out: &Out| -> Vec<usize> {
        let same = |other: &Out| kind(other) == kind(out) && other.refused == out.refused;
        left.out.iter().enumerate().filter(|(_, other)| same(other)).map(|(at, _)| at).collect()
    };
    let mut told = Vec::new();
    for (at, out) in left.out.iter().enumerate() {
        let Some(record) = world.get(out.id) else { continue };
        let alike = alike(out);
        match (kind(out), out.at) {
            (Some(kind), _) if alike.len() > MOST => {
                if alike.first() == Some(&at) {
                    told.push((format!("{}: {}", words.kinds(kind), alike.len()), why(out.refused)));
                }
            }
            (_, Some(link)) => {
                let label = words.column(k::ALL[link.kind], link.name);
                told.push((format!("{label}: {}", world.title(record.id)), why(out.refused)));
            }
            (_, None) => {
                told.push((format!("{}: {}", words.kind(record.kind), world.title(record.id)), why(out.refused)))
            }
        }
    }
    if left.hours {
        told.push((words.t("left-out-hours"), words.t("left-out-hours-why")));
    }
    told
}

/// How somebody is called who may be named: with their office, where that is known.
pub fn called(world: &World, id: Id) -> (String, String) {
    let person = world.get(id).filter(|record| *record.kind == k::PERSON);
    (world.title(id), person.map(|person| person.get(person::OFFICE).to_owned()).unwrap_or_default())
}

impl State {
    /// Shows what the public paper of a record leaves out and whom it could name; writes it where there is neither.
    pub(super) fn publish(&mut self, id: Id, which: Which, format: Format) -> Vec<Effect> {
        let left = left_out(&self.world, which, id);
        if left.is_nothing() {
            return vec![Effect::Paper { id, which, format, public: true, over: None }];
        }
        let known = Confirmed::recall(self.settings.get(Confirmed::KEY));
        let told = told(&self.world, &self.words, &left);
        let rows = left.names.into_iter().map(|id| (id, known.said(id).unwrap_or(true))).collect();
        let task = Task::Publish(Box::new(Publish { id, which, format, told }), rows);
        self.layers.push(Layer::Checklist(Checklist { task, cursor: 0 }));
        Vec::new()
    }

    pub(super) fn publish_title(&self, publish: &Publish) -> String {
        self.words.with("checklist-publish", &[("paper", self.paper_name(publish.which).into())])
    }

    /// Who is named, then what is left out.
    pub(super) fn publish_lines(&self, publish: &Publish, rows: &[(Id, bool)]) -> Vec<Line> {
        let name = |(id, on): &(Id, bool)| {
            let (name, office) = called(&self.world, *id);
            let said = self.words.t(if *on { "publish-named" } else { "publish-unnamed" });
            let detail = if office.is_empty() || office == name { said } else { format!("{said} · {office}") };
            Line { on: Some(*on), label: name, detail }
        };
        let out = |(label, why): &(String, String)| Line { on: None, label: label.clone(), detail: why.clone() };
        rows.iter().map(name).chain(publish.told.iter().map(out)).collect()
    }

    /// Remembers who may be named, and writes the paper.
    pub(super) fn accept_publish(&mut self, publish: Publish, rows: &[(Id, bool)]) -> Vec<Effect> {
        self.layers.pop();
        let mut effects = Vec::new();
        let mut known = Confirmed::recall(self.settings.get(Confirmed::KEY));
        let before = known.clone();
        rows.iter().for_each(|(id, yes)| known.say(*id, *yes));
        if known != before {
            let text = known.remember();
            self.settings.insert(Confirmed::KEY.to_owned(), text.clone());
            // What is only read along remembers it until it closes.
            if !self.read_only {
                effects.push(Effect::Setting(Confirmed::KEY.to_owned(), text));
            }
        }
        let Publish { id, which, format, .. } = publish;
        effects.push(Effect::Paper { id, which, format, public: true, over: None });
        effects
    }
}
