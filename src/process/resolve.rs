//! Which record is named: by its title, by another name it is known by (an abbreviation, an alias, a code) or by its
//! identity. Exactly so, as people see it (folded): what only resembles it is for somebody to choose. Where several are
//! called the same, one's own district makes the difference; nothing is ever guessed.

use crate::catalogue::{At, Found, Id, Kind, Meant, Record, World, at::Any, field::has_word, text::fold};
use std::collections::HashMap;

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Sought {
    /// Records of this kind.
    pub kind: &'static Kind,
    /// Only those with this word in this field, a choice (see [`crate::catalogue::Field::among`]).
    pub among: Option<(At<Any>, &'static str)>,
    /// The district whose own comes first.
    pub district: Option<Id>,
}

impl Sought {
    fn admits(&self, record: &Record) -> bool {
        record.kind == self.kind && has_word(self.among, record)
    }
}

/// By what a record is known; the surer comes first.
type Sure = u8;
const TITLE: Sure = 0;
const OTHER: Sure = 1;

/// All names of what is looked for, to look up many.
pub struct Names<'a> {
    world: &'a World,
    made: &'a [Record],
    sought: Sought,
    by: HashMap<String, Vec<(Sure, Id)>>,
}

impl<'a> Names<'a> {
    /// The names of what there is in the world, and of what is made along.
    pub fn of(world: &'a World, made: &'a [Record], sought: Sought) -> Names<'a> {
        Names::such(world, made, sought, |_| true)
    }

    fn such(world: &'a World, made: &'a [Record], sought: Sought, wanted: impl Fn(&str) -> bool) -> Names<'a> {
        let mut by: HashMap<String, Vec<(Sure, Id)>> = HashMap::new();
        for record in records(world, made, sought) {
            for (sure, name) in names(world, record).into_iter().filter(|(_, name)| wanted(name)) {
                by.entry(name).or_default().push((sure, record.id));
            }
        }
        Names { world, made, sought, by }
    }

    /// The record of this name.
    pub fn find(&self, text: &str) -> Meant<Id> {
        let by_id = text.trim().parse().ok().and_then(|id| known(self.world, self.made, self.sought, id));
        if let Some(record) = by_id {
            return Meant::One(record.id);
        }
        let found = self.by.get(&fold(text)).map(Vec::as_slice).unwrap_or_default();
        let surest = found.iter().map(|(sure, _)| *sure).min();
        self.settled(Meant::of(found.iter().filter(|(sure, _)| Some(*sure) == surest).map(|(_, id)| *id)))
    }

    /// The one of one's own district, if there is exactly one.
    fn settled(&self, meant: Meant<Id>) -> Meant<Id> {
        let (Meant::Several(all), Some(own)) = (&meant, self.sought.district) else { return meant };
        let district = |id: &Id| {
            let record = known(self.world, self.made, self.sought, *id)?;
            (record.kind.district)(self.world, record)
        };
        match Meant::of(all.iter().copied().filter(|id| district(id) == Some(own))) {
            Meant::One(id) => Meant::One(id),
            Meant::None | Meant::Several(_) => meant,
        }
    }

    /// The records named in a list: apart by line ends and semicolons, and by commas where no name has one. The whole
    /// text is tried before its parts.
    ///
    /// # Errors
    /// Every part that is not exactly one, with what it can mean.
    pub fn several(&self, text: &str) -> Result<Vec<Id>, Vec<(String, Meant<Id>)>> {
        let (mut ids, mut open) = (Vec::new(), Vec::new());
        for part in text.split([';', '\n']).filter(|part| !part.trim().is_empty()) {
            let pieces: Vec<&str> = part.split(',').collect();
            let mut at = 0;
            while at < pieces.len() {
                let run = |end: usize| pieces[at..end].join(",");
                let longest = (at + 1..=pieces.len()).rev().map(|end| (end, self.find(&run(end))));
                let first = longest.into_iter().find(|(_, meant)| *meant != Meant::None);
                let (end, meant) = first.unwrap_or((at + 1, Meant::None));
                match meant {
                    Meant::One(id) if ids.contains(&id) => {}
                    Meant::One(id) => ids.push(id),
                    meant if !run(end).trim().is_empty() => open.push((run(end).trim().to_owned(), meant)),
                    _ => {}
                }
                at = end;
            }
        }
        if open.is_empty() { Ok(ids) } else { Err(open) }
    }
}

/// The record of this name, where one is looked up.
pub fn resolve(world: &World, made: &[Record], sought: Sought, text: &str) -> Meant<Id> {
    let wanted = fold(text);
    Names::such(world, made, sought, |name| name == wanted).find(text)
}

fn records<'a>(world: &'a World, made: &'a [Record], sought: Sought) -> impl Iterator<Item = &'a Record> {
    made.iter().chain(world.of(sought.kind)).filter(move |record| sought.admits(record))
}

fn known<'a>(world: &'a World, made: &'a [Record], sought: Sought, id: Id) -> Option<&'a Record> {
    super::begin::known(world, made, id).filter(|record| sought.admits(record))
}

/// Is a record called so, by whichever of its names, or is it its identity?
pub fn is_called(world: &World, record: &Record, text: &str) -> bool {
    let wanted = fold(text);
    text.trim().parse() == Ok(record.id) || names(world, record).iter().any(|(_, name)| *name == wanted)
}

/// All that a record is called, folded.
fn names(world: &World, record: &Record) -> Vec<(Sure, String)> {
    let title = (TITLE, (record.kind.title)(world, record));
    let fields = record.kind.fields.iter().zip(record.values()).filter(|(field, _)| field.found == Found::Name);
    let others = fields.flat_map(|(_, value)| value.as_str().split([';', '\n'])).map(|name| (OTHER, name.to_owned()));
    let all = std::iter::once(title).chain(others).map(|(sure, name)| (sure, fold(&name)));
    all.filter(|(_, name)| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{
        Ids, Value,
        kinds::{self as k, group, term},
    };

    struct Room {
        world: World,
        ids: Ids,
    }

    impl Room {
        fn put(&mut self, kind: &'static Kind, fields: &[(&str, Value)]) -> Id {
            self.world.made(&mut self.ids, kind, fields)
        }
    }

    fn text(text: &str) -> Value {
        Value::text(text)
    }

    #[test]
    fn one_is_named_exactly_or_not_at_all() {
        let mut room = Room { world: World::new(), ids: Ids::new(1_700_000_000_000, 31) };
        let here = room.put(&k::DISTRICT, &[("name", text("Zuidrand"))]);
        let there = room.put(&k::DISTRICT, &[("name", text("Noordrand")), ("aliases", text("De Noord; noordelijk"))]);
        let group = |room: &mut Room, name: &str, district: Option<Id>| {
            let district = district.map_or(Value::Empty, Value::Ref);
            room.put(&k::GROUP, &[("name", text(name)), ("abbreviation", text("KERN")), ("district", district)])
        };
        let (ours, theirs) = (group(&mut room, "Kernteam", Some(here)), group(&mut room, "Kernteam", Some(there)));
        let unit = group(&mut room, "Kern", None);
        let again = group(&mut room, "Wijkteam", Some(there));
        let town = room.put(&k::ORGANISATION, &[("name", text("Raalte")), ("cbs_code", text("GM0177"))]);
        let world = &room.world;
        let found = |kind, district, text: &str| resolve(world, &[], Sought { kind, among: None, district }, text);
        for (kind, district, said, meant) in [
            (&k::DISTRICT, None, "zuidrand", Meant::One(here)),
            (&k::DISTRICT, None, " NOORDELIJK ", Meant::One(there)),
            (&k::DISTRICT, None, "zuid", Meant::None),
            (&k::DISTRICT, None, "", Meant::None),
            (&k::DISTRICT, None, "…", Meant::None),
            (&k::ORGANISATION, None, "gm0177", Meant::One(town)),
            (&k::GROUP, None, "Kernteam", Meant::Several(vec![ours, theirs])),
            (&k::GROUP, Some(here), "Kernteam", Meant::One(ours)),
            (&k::GROUP, Some(town), "Kernteam", Meant::Several(vec![ours, theirs])),
            // What is called so itself comes before what is also known so.
            (&k::GROUP, Some(here), "kern", Meant::One(unit)),
            (&k::GROUP, Some(there), "wijkteam", Meant::One(again)),
        ] {
            assert_eq!(found(kind, district, said), meant, "{said}");
        }
        assert_eq!(found(&k::GROUP, None, &ours.to_string()), Meant::One(ours));
        assert_eq!(found(&k::GROUP, None, &town.to_string()), Meant::None, "of another kind");
        let mut made = Record::new(room.ids.next_id(), &k::GROUP);
        made.set(group::NAME, text("Nieuw team"));
        let sought = Sought { kind: &k::GROUP, among: None, district: None };
        assert_eq!(resolve(&room.world, std::slice::from_ref(&made), sought, "nieuw team"), Meant::One(made.id));
    }

    #[test]
    fn only_among_those_that_may_be_meant() {
        let mut room = Room { world: World::new(), ids: Ids::new(1_700_000_000_000, 32) };
        let mut term = |word| room.put(&k::TERM, &[("name", text("Akkoord")), ("vocabulary", Value::Choice(word))]);
        let (outcome, treatment) = (term("outcome"), term("treatment"));
        let sought = |word| Sought { kind: &k::TERM, among: Some((term::VOCABULARY.any(), word)), district: None };
        assert_eq!(resolve(&room.world, &[], sought("outcome"), "akkoord"), Meant::One(outcome));
        assert_eq!(resolve(&room.world, &[], sought("outcome"), &treatment.to_string()), Meant::None);
    }

    #[test]
    fn several_are_told_apart_by_what_there_is() {
        let mut room = Room { world: World::new(), ids: Ids::new(1_700_000_000_000, 33) };
        let [care, whole, youth] = ["Zorg", "Zorg, wonen en welzijn", "Jeugd"].map(|name| {
            let name = [("name", text(name))];
            room.put(&k::THEME, &name)
        });
        let twice = ["Wijk", "Wijk"].map(|name| room.put(&k::THEME, &[("name", text(name))]));
        let names = Names::of(&room.world, &[], Sought { kind: &k::THEME, among: None, district: None });
        for (said, ids) in [
            ("zorg, wonen en welzijn", vec![whole]),
            ("Jeugd, Zorg, wonen en welzijn", vec![youth, whole]),
            ("Zorg, Jeugd", vec![care, youth]),
            ("Zorg; Jeugd; zorg;", vec![care, youth]),
            ("Jeugd\nZorg,", vec![youth, care]),
            ("", vec![]),
        ] {
            assert_eq!(names.several(said), Ok(ids), "{said}");
        }
        let open = names.several("Zorg, Wijk; Sport").unwrap_err();
        assert_eq!(open, [("Wijk".into(), Meant::Several(twice.to_vec())), ("Sport".into(), Meant::None)]);
    }
}
