//! What each paper leaves out, and who could be named on it.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::{
    catalogue::{Ids, Kind, Value},
    process::papers::{confirmed::Confirmed, in_public_naming},
};

/// Records of one's own.
struct Net {
    ids: Ids,
    all: Vec<Record>,
}

impl Net {
    fn make(&mut self, kind: &'static Kind, public: Option<bool>, values: &[(&str, Value)]) -> Id {
        let public = ("public", public.map_or(Value::Empty, Value::Flag));
        let record = Record::with(self.ids.next_id(), kind, &[values, &[public]].concat());
        let id = record.id;
        self.all.push(record);
        id
    }

    fn person(&mut self, name: &str, public: Option<bool>) -> Id {
        let values = [("given_name", name), ("office", "wijkagent"), ("email", "x@y.example"), ("phone", "038-1")];
        self.make(&k::PERSON, public, &values.map(|(field, text)| (field, Value::text(text))))
    }
}

/// A meeting that is public, of a body, with people and items of which nobody said whether they are.
fn meeting() -> (World, Id) {
    let mut net = Net { ids: Ids::new(1_790_000_000_000, 96), all: Vec::new() };
    let (yes, no, text) = (Some(true), Some(false), Value::text);
    let [ada, bo, cis] = [("Ada", None), ("Bo", no), ("Cis", yes)].map(|(name, public)| net.person(name, public));
    let [dirk, eef] = ["Dirk", "Eef"].map(|name| net.person(name, None));
    let body = net.make(&k::GROUP, None, &[("name", text("Driehoek Zuid"))]);
    let link = |name: &'static str, id| (name, Value::Ref(id));
    let meeting = [link("group", body), link("chair", ada), link("secretary", bo), ("begins", Value::Time(600))];
    let meeting = net.make(&k::MEETING, yes, &meeting);
    let open = [("subject", text("Drones")), link("meeting", meeting), link("introducer", cis)];
    let open = net.make(&k::MEETING_ITEM, yes, &[&open[..], &[("minutes", Value::Int(5))]].concat());
    let shut = net.make(&k::MEETING_ITEM, no, &[("subject", text("Zaak Kiel")), link("meeting", meeting)]);
    let said = |kind, item| [("kind", Value::Choice(kind)), link("item", item), ("text", text(kind))];
    net.make(&k::ENTRY, yes, &[&said("discussion", open)[..], &[link("speaker", dirk)]].concat());
    net.make(&k::ENTRY, None, &[&said("summary", open)[..], &[link("speaker", eef)]].concat());
    net.make(&k::ENTRY, yes, &[&said("action", open)[..], &[link("speaker", ada), link("owner", eef)]].concat());
    net.make(&k::ENTRY, yes, &[&said("commitment", open)[..], &[link("speaker", dirk)]].concat());
    net.make(&k::ENTRY, yes, &said("decision", shut));
    let attendance = [link("meeting", meeting), link("person", eef)];
    net.make(&k::ATTENDANCE, None, &attendance);
    (World::of_records(net.all), meeting)
}

#[test]
fn each_paper_tells_what_it_leaves_out_and_who_could_be_named() {
    let (world, meeting) = meeting();
    for (which, names, out, hours) in [
        (Which::Agenda, &["Driehoek Zuid", "Ada"][..], &["secretary Bo!", "Zaak Kiel!"][..], true),
        (Which::Feedback, &["Driehoek Zuid", "Dirk", "Ada"], &["Eef", "summary", "owner Eef", "Zaak Kiel!"], false),
        (Which::Decisions, &["Driehoek Zuid"], &["Zaak Kiel!"], false),
        (Which::Actions, &["Driehoek Zuid", "Dirk"], &["owner Eef"], false),
        (Which::Proposal, &["Driehoek Zuid"], &[], false),
    ] {
        let left = left_out(&world, which, meeting);
        let told = left.out.iter().map(|out| {
            let at = out.at.map(|link| format!("{} ", link.name)).unwrap_or_default();
            format!("{at}{}{}", world.title(out.id), if out.refused { "!" } else { "" })
        });
        let called: Vec<String> = left.names.iter().map(|id| world.title(*id)).collect();
        assert_eq!(
            (called, told.collect::<Vec<_>>(), left.hours),
            (
                names.iter().map(|name| (*name).to_owned()).collect(),
                out.iter().map(|name| (*name).to_owned()).collect(),
                hours
            ),
            "{which:?}"
        );
    }
}

/// Of who was confirmed the public is told a name and an office, where a link that may name leads there; of who is not to
/// be public nothing, also when confirmed.
#[test]
fn who_is_confirmed_is_named_and_nothing_more() {
    let (world, meeting) = meeting();
    let named = |title: &str| world.all().find(|record| world.title(record.id) == title).unwrap().id;
    let confirmed = Confirmed::of(["Ada", "Bo", "Eef", "Driehoek Zuid"].map(named));
    let seen = in_public_naming(&world, &confirmed);
    let record = seen.get(meeting).unwrap();
    let links = [meeting::GROUP, meeting::CHAIR, meeting::SECRETARY];
    assert_eq!(links.map(|link| seen.title_of(record, link)), ["Driehoek Zuid", "Ada", ""]);
    let ada = seen.get(named("Ada")).unwrap();
    let known: Vec<&str> = k::PERSON
        .fields
        .iter()
        .enumerate()
        .filter(|(at, _)| !ada.at(*at).is_empty())
        .map(|(_, field)| field.name)
        .collect();
    assert_eq!(known, ["given_name", "office"]);
    assert!(seen.get(named("Bo")).is_none() && seen.get(named("Dirk")).is_none());
    // An owner may not be named by being confirmed as a speaker.
    let action = seen.of(&k::ENTRY).find(|entry| entry.is(entry::KIND, EntryKind::Action)).unwrap();
    assert!(action.lacks(entry::OWNER) && action.has(entry::SPEAKER));
}

/// What may be named is of a kind that says what it is called by.
#[test]
fn whoever_a_link_may_name_is_called_by_something() {
    let links = k::ALL.iter().flat_map(|kind| kind.fields).filter(|field| field.named);
    let targets: Vec<&Kind> = links.filter_map(|field| field.target()).collect();
    assert!(targets.len() > 8 && targets.iter().all(|kind| !kind.named_by.is_empty()));
    for kind in k::ALL {
        assert!(
            kind.named_by.iter().all(|name| kind.field(name).is_some_and(|(_, field)| !field.private)),
            "{}",
            kind.name
        );
    }
}
