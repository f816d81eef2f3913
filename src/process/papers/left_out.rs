//! What a public paper leaves out, and whom it could name: shown to who makes it before it is written.

use super::Which;
use crate::{
    catalogue::{
        At, Id, Record, World,
        at::Any,
        kinds::{
            self as k, advice_line, attendance,
            entry::{self, EntryKind},
            meeting, meeting_item, proposal, route_step,
        },
        name,
    },
    process::{
        briefing,
        meeting::{Meeting, decided::decided, entries},
        order,
        select::is_public,
        year_agenda::{adopted, decisions, lines},
    },
};

/// What stays away, and who could be named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeftOut {
    /// Who speaks, introduces, handles or meets and is not public; nobody of whom it is said that they are not to be.
    pub names: Vec<Id>,
    /// What is not public, in the order of the paper.
    pub out: Vec<Out>,
    /// The hours at which items begin: counted from a part they would not be true.
    pub hours: bool,
}

/// Something that stays away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Out {
    /// The record.
    pub id: Id,
    /// The link at which it would have stood; none where it would have stood by itself.
    pub at: Option<At<Any>>,
    /// It is marked as not public; else nobody said whether it is.
    pub refused: bool,
}

impl LeftOut {
    /// Is nothing left out, and nobody to be named?
    pub fn is_nothing(&self) -> bool {
        self.names.is_empty() && self.out.is_empty() && !self.hours
    }
}

/// What the public paper of this record leaves out.
pub fn left_out(world: &World, which: Which, id: Id) -> LeftOut {
    let mut looking = Looking { world, links: links(which), found: LeftOut::default() };
    let Some(record) = world.get(id) else { return looking.found };
    match which {
        Which::Briefing(since) => {
            let today = world.today().unwrap_or_default();
            let sections = briefing::sections(world, id, today, since.unwrap_or_else(|| briefing::since(today)));
            for id in sections.into_iter().flat_map(|(_, ids)| ids) {
                looking.at(world.get(id));
            }
        }
        Which::Report => {
            let year = record.get(name::DISTRICT).zip(record.year());
            let decided = year.map(|(district, year)| decisions::of_year(world, district, year)).unwrap_or_default();
            let all = adopted::of(world, id).into_iter().chain(lines(world, id)).chain(decided);
            for record in all {
                looking.at(Some(record));
            }
        }
        Which::Personal => {}
        Which::Proposal if *record.kind == k::PROPOSAL => looking.proposal(record),
        Which::Agenda | Which::Proposal | Which::Feedback | Which::Decisions | Which::Actions => {
            if let Some(meeting) = Meeting::of(world, id) {
                looking.meeting(&meeting, which);
            }
        }
    }
    looking.found
}

/// The links that a paper prints.
fn links(which: Which) -> Vec<At<Any>> {
    let owners = || [entry::OWNER.any(), entry::OWNER_GROUP.any(), entry::OWNER_ORGANISATION.any()];
    let said = || [entry::SPEAKER.any(), entry::ON_BEHALF.any()];
    let mut links = vec![meeting::GROUP.any()];
    match which {
        Which::Agenda => links.extend([
            meeting::CHAIR.any(),
            meeting::SECRETARY.any(),
            meeting_item::INTRODUCER.any(),
            meeting_item::TREATMENT.any(),
        ]),
        Which::Proposal => links.extend([
            proposal::GROUP.any(),
            proposal::HANDLED_BY.any(),
            proposal::HOLDER.any(),
            proposal::ATTACHMENTS.any(),
            advice_line::TREATMENT.any(),
            route_step::GROUP.any(),
            route_step::RESULT.any(),
        ]),
        Which::Feedback => {
            links.extend([attendance::PERSON.any(), attendance::ORGANISATION.any(), attendance::REPLACED_BY.any()]);
            links.extend(said());
            links.extend(owners());
            links.extend([entry::DUE_MEETING.any(), meeting_item::OUTCOME.any()]);
        }
        Which::Decisions => links.extend([meeting_item::OUTCOME.any(), advice_line::OUTCOME.any()]),
        Which::Actions => {
            links.extend(said());
            links.extend(owners());
            links.push(entry::DUE_MEETING.any());
        }
        Which::Briefing(_) | Which::Report | Which::Personal => links.clear(),
    }
    links
}

struct Looking<'a> {
    world: &'a World,
    links: Vec<At<Any>>,
    found: LeftOut,
}

impl Looking<'_> {
    /// Looks at a record of the paper; what it links to is looked at where it is public itself, and so is what stands
    /// under it. Is it?
    fn at(&mut self, record: Option<&Record>) -> bool {
        let Some(record) = record else { return false };
        if !is_public(record) {
            self.leave(record, None);
            return false;
        }
        for link in self.links.clone().into_iter().filter(|link| link.kind == record.kind.index) {
            for other in record.value(link).ids().iter().filter_map(|id| self.world.get(*id)) {
                match is_public(other) {
                    true => {}
                    false if record.kind.fields[link.place].named && other.lacks(name::PUBLIC) => {
                        if !self.found.names.contains(&other.id) {
                            self.found.names.push(other.id);
                        }
                    }
                    false => self.leave(other, Some(link)),
                }
            }
        }
        true
    }

    fn leave(&mut self, record: &Record, at: Option<At<Any>>) {
        if !self.found.out.iter().any(|out| out.id == record.id && out.at == at) {
            self.found.out.push(Out { id: record.id, at, refused: record.has(name::PUBLIC) });
        }
    }

    fn meeting(&mut self, meeting: &Meeting<'_>, which: Which) {
        if !self.at(Some(meeting.record)) {
            return;
        }
        let items = meeting.items();
        self.found.hours = which == Which::Agenda && meeting.times(&items).iter().any(Option::is_some);
        if which == Which::Feedback {
            for one in self.world.linked_by(meeting.record.id, attendance::MEETING) {
                self.at(Some(one));
            }
        }
        for item in items {
            let under: Vec<&Record> = match which {
                Which::Agenda => Vec::new(),
                Which::Proposal => match self.world.follow(item, meeting_item::PROPOSAL) {
                    Some(proposal) => {
                        if self.at(Some(item)) {
                            self.proposal(proposal);
                        }
                        continue;
                    }
                    None => continue,
                },
                Which::Decisions => {
                    let found = decided(self.world, item);
                    found.decisions.into_iter().chain(found.advice.into_iter().map(|(line, _)| line)).collect()
                }
                Which::Actions => entries(self.world, item.id).into_iter().filter(|one| entry::is_task(one)).collect(),
                Which::Feedback | Which::Briefing(_) | Which::Report | Which::Personal => entries(self.world, item.id),
            };
            let told = match which {
                Which::Agenda => true,
                Which::Actions => !under.is_empty(),
                _ => !under.is_empty() || item.has(meeting_item::OUTCOME),
            };
            if !told || !self.at(Some(item)) {
                continue;
            }
            for one in under {
                // Of an action it is not printed who spoke of it.
                let silent = which == Which::Actions && !one.is(entry::KIND, EntryKind::Commitment);
                let links = self.links.clone();
                self.links.retain(|link| !silent || ![entry::SPEAKER.any(), entry::ON_BEHALF.any()].contains(link));
                self.at(Some(one));
                self.links = links;
            }
        }
    }

    fn proposal(&mut self, proposal: &Record) {
        if self.at(Some(proposal)) {
            let under = [&k::ADVICE_LINE, &k::ROUTE_STEP].map(|kind| order::under(self.world, proposal.id, kind));
            for one in under.into_iter().flatten() {
                self.at(Some(one));
            }
        }
    }
}

#[cfg(test)]
mod tests;
