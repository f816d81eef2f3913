//! What is shown of a joining before it is done.

use super::Join;
use crate::{
    app::State,
    catalogue::{Id, Kind, Record},
    process::join::{Asked, Plan, Take, Why},
};

/// As many of what stands there twice are named; more are only counted.
const NAMED: usize = 3;

/// One of the values a field can get.
pub struct Choice {
    /// Is it the one?
    pub on: bool,
    /// The value as people read it.
    pub text: String,
}

impl State {
    /// Which of the two is called what, with what tells it apart: first the one that stays.
    pub fn join_ends(&self, join: &Join) -> [(String, String); 2] {
        let called = |key: &str, record: &Record| {
            let (title, context) =
                ((record.kind.title)(&self.world, record), (record.kind.context)(&self.world, record));
            let said: Vec<String> = [title, context].into_iter().filter(|text| !text.is_empty()).collect();
            (self.words.t(key), said.join(" · "))
        };
        [called("join-stays", &join.plan.keep), called("join-goes", &join.plan.gone)]
    }

    /// What can be chosen for a field: each of its values, and which is.
    pub fn join_choices(&self, plan: &Plan, asked: &Asked) -> Vec<Choice> {
        let kind = plan.keep.kind;
        let choice = |take: &Take| {
            let value = plan.value(&self.world, asked.place, *take);
            let text = self.words.show(&self.world, kind, kind.fields[asked.place].name, &value);
            // On one line: how it is parted is seen where it is kept.
            let text = text.split('\n').filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" / ");
            let text = match (text.is_empty(), take, asked.why) {
                (true, ..) => self.words.t("join-nothing"),
                (_, Take::Both, Why::Differs) => self.words.with("join-both", &[("text", text.into())]),
                _ => text,
            };
            Choice { on: *take == asked.take, text }
        };
        asked.takes.iter().map(choice).collect()
    }

    /// What goes along, what would stand there twice, and what cannot be kept; a line each.
    pub fn join_said(&self, plan: &Plan) -> Vec<String> {
        let words = &self.words;
        let mut lines = vec![words.count("join-same", plan.same)];
        let counted = |(kind, n): &(&'static Kind, usize)| {
            format!("{n} {}", if *n == 1 { words.kind(kind) } else { words.kinds(kind) })
        };
        let moves: Vec<String> = plan.moves.iter().map(counted).collect();
        if !moves.is_empty() {
            lines.push(words.with("join-moves", &[("list", moves.join(", ").into())]));
        }
        let twice = |key: &str, ids: Vec<Id>| {
            let mut names: Vec<String> = ids.iter().take(NAMED).map(|id| self.with_kind(*id)).collect();
            if let Some(more) = ids.len().checked_sub(NAMED).filter(|more| *more > 0) {
                names.push(words.count("box-more", more));
            }
            (!names.is_empty()).then(|| words.with(key, &[("list", names.join(", ").into())]))
        };
        lines.extend(twice("join-along", plan.along.iter().map(|(gone, _)| *gone).collect()));
        lines.extend(twice("join-left", plan.left.iter().map(|(one, _)| *one).collect()));
        lines.extend(twice("join-falls", plan.falls.clone()));
        lines.extend(plan.dropped.iter().map(|(place, to)| {
            let field = words.field(plan.keep.kind, plan.keep.kind.fields[*place].name);
            words.with("join-dropped", &[("field", field.into()), ("name", self.world.title(*to).into())])
        }));
        lines
    }

    fn with_kind(&self, id: Id) -> String {
        let kind = self.world.get(id).map(|record| self.words.kind(record.kind)).unwrap_or_default();
        format!("{kind} ‘{}’", self.world.title(id))
    }
}
