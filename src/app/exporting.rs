//! The export menu: the papers of what is in view, then tables.

use super::{
    Effect, ExportAsk, Exported, State,
    layer::{Act, Item},
};
use crate::{
    catalogue::{Id, Record, kinds},
    process::{
        papers::{self, Format, Which},
        select::{Selection, is_public},
    },
};

impl State {
    /// All there is to export.
    pub(super) fn exports(&self) -> Vec<Item> {
        let list = &self.tab().list;
        let kind = list.kind();
        let of = |what| ExportAsk { what, rfc4180: false, over: None };
        let ask = |what| of(Exported::Records(what));
        let agenda =
            Selection { district: self.scope.district(), year: Some(self.year), ..Selection::all(&kinds::AGENDA_LINE) };
        let year = |key| self.words.with(key, &[("year", self.year.to_string().into())]);
        let mut asks = vec![
            (year("pick-export-agenda"), ask(agenda.clone())),
            (year("pick-export-agenda-public"), ask(Selection { public: true, ..agenda.clone() })),
            (year("pick-export-agenda-rfc"), ExportAsk { rfc4180: true, ..ask(agenda) }),
        ];
        let rows: Vec<Id> = if list.marked.is_empty() { list.ids().collect() } else { list.chosen() };
        let label = self.words.with(
            "pick-export-list",
            &[("kinds", self.words.kinds(kind).into()), ("n", rows.len().to_string().into())],
        );
        let shown = ask(Selection { rows: Some(rows), ..Selection::all(kind) });
        asks.insert(if self.tab().yearly() { asks.len() } else { 0 }, (label, shown));
        let tables = self.table_in_view().into_iter().map(|(label, table)| (label, of(table)));
        let whole = kinds::ALL.into_iter().map(|kind| {
            let label = self.words.with("pick-export-all", &[("kinds", self.words.kinds(kind).into())]);
            (label, ask(Selection::all(kind)))
        });
        let item = |(label, ask)| Item::new(label, String::new(), Act::Effect(Box::new(Effect::Export(ask))));
        // What is in view comes first.
        let first = tables.map(item).chain(self.papers()).chain(asks.into_iter().map(item));
        first.chain(self.report()).chain(whole.map(item)).collect()
    }

    /// The table in view, whole and of what is public.
    fn table_in_view(&self) -> Vec<(String, Exported)> {
        let Some(grid) = self.grid() else { return Vec::new() };
        let (scope, year, about) = (self.scope, self.year, grid.about);
        let name = grid.def.name;
        let called = self.words.t(&format!("table-{name}"));
        let one = |key, public| {
            let label = self.words.with(key, &[("table", called.as_str().into())]);
            (label, Exported::Table { name, about, scope, year, public })
        };
        vec![one("pick-export-table", false), one("pick-export-table-public", true)]
    }

    /// The papers of the record under the cursor, else of the one whose card it is on.
    fn papers(&self) -> Vec<Item> {
        let here = [self.subject(), self.tab().trail.last().map(|card| card.id)].into_iter().flatten();
        let here = here.filter_map(|id| self.world.get(id));
        let of = |record: &Record| papers::of_record(&self.world, record);
        let Some(papers) = here.map(of).find(|papers| !papers.is_empty()) else { return Vec::new() };
        self.in_every_shape(&papers)
    }

    /// The report on the year agenda in view, where its list or a page on it is.
    fn report(&self) -> Vec<Item> {
        let on_page = self.grid().is_some_and(|grid| grid.def.about.contains(&&kinds::AGENDA));
        let on_list = self.list_in_view() && self.tab().yearly();
        let agenda = self.agenda_here().filter(|_| on_page || on_list);
        self.in_every_shape(&agenda.map(|id| (Which::Report, id)).into_iter().collect::<Vec<_>>())
    }

    fn in_every_shape(&self, papers: &[(Which, Id)]) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let all = |format: Format, public: bool| papers.iter().map(move |paper| (*paper, format, public));
        // What is asked for most stands first: every paper for Word, then the feedback for a mail.
        items.extend(all(Format::Docx, false).map(|(paper, format, public)| self.paper(paper, format, public)));
        let feedback = papers.iter().find(|(which, _)| *which == Which::Feedback);
        items.extend(feedback.map(|(which, id)| {
            let label = self.words.with("pick-copy-paper", &[("paper", self.paper_name(*which).into())]);
            Item::new(label, self.world.title(*id), Act::Effect(Box::new(Effect::CopyPaper(*id, *which))))
        }));
        let others = all(Format::Plain, false).chain(all(Format::Markdown, false));
        let public = Format::ALL.into_iter().flat_map(|format| all(format, true));
        let public = public.filter(|((which, _), ..)| *which != Which::Personal);
        items.extend(others.chain(public).map(|(paper, format, public)| self.paper(paper, format, public)));
        items
    }

    fn paper(&self, (which, id): (Which, Id), format: Format, public: bool) -> Item {
        let shape = self.words.t(&format!("paper-as-{}", format.ending()));
        let args = [("paper", self.paper_name(which).into()), ("format", shape.into())];
        let label = self.words.with(if public { "pick-paper-public" } else { "pick-paper" }, &args);
        let hidden = public && !self.world.get(id).is_some_and(is_public);
        let act = match public {
            true => Act::Publish(id, which, format),
            false => Act::Effect(Box::new(Effect::Paper { id, which, format, public, over: None })),
        };
        Item {
            why_not: hidden.then(|| self.words.t("whynot-not-public")),
            ..Item::new(label, self.world.title(id), act)
        }
    }

    pub(super) fn paper_name(&self, which: Which) -> String {
        self.words.t(&format!("paper-{}", which.word()))
    }
}
