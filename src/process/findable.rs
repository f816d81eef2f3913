//! What find-anything knows of a record.

use super::find::{Entry, Hit, Index};
use crate::catalogue::{Found, Id, Record, World, kinds};

/// Hands the entry of a record to `take`.
pub fn entry(world: &World, record: &Record, take: impl FnOnce(Entry<'_>)) {
    let of = |found: Found| {
        let fields = record.kind.fields.iter().filter(move |field| field.found == found);
        fields.map(|field| record.str(field.name)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let title = (record.kind.title)(world, record);
    // Several names stand in one field with a semicolon between them; each is a name by itself.
    let mut names = of(Found::Name).replace(';', "\n");
    if *record.kind == kinds::PERSON {
        // A surname alone is as good as the whole name.
        names.push('\n');
        names.push_str(record.str("surname"));
    }
    let mut body = of(Found::Body);
    // A fact is a sentence of a source, not a name: a word in it weighs as a word in a note does.
    let said = if *record.kind == kinds::FACT { title.as_str() } else { "" };
    body.push('\n');
    body.push_str(said);
    if *record.kind != kinds::PERSON {
        body.push('\n');
        body.push_str(&(record.kind.context)(world, record));
    }
    take(Entry {
        id: record.id,
        kind: record.kind.index as u8,
        title: if said.is_empty() { &title } else { "" },
        names: &names,
        body: &body,
        weight: record.kind.weight,
    });
}

/// Among so many hits those of one's own district are looked for, however few are asked for.
const AMONG: usize = 50;

/// What is found, best first. Of hits of one kind that are equally good those of another district than this one come
/// last: five districts have a "Districtelijk Veiligheidsoverleg", and one's own is meant. Other kinds keep their places.
pub fn find(world: &World, index: &Index, typed: &str, limit: usize, district: Option<Id>) -> Vec<Hit> {
    let mut hits = index.find(typed, if limit == 0 { 0 } else { limit.max(AMONG) });
    if let Some(district) = district {
        let far = |hit: &Hit| {
            let its = world.get(hit.id).and_then(|record| (record.kind.district)(world, record));
            its.is_some_and(|its| its != district)
        };
        let found = hits.clone();
        let alike = |at: usize| (found[at].class(), found[at].kind);
        let mut places: Vec<usize> = (0..found.len()).collect();
        places.sort_by_key(|at| (alike(*at), *at));
        let mut order = places.clone();
        order.sort_by_cached_key(|at| (alike(*at), far(&found[*at]), *at));
        places.into_iter().zip(order).for_each(|(place, from)| hits[place] = found[from]);
    }
    hits.truncate(limit);
    hits
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::catalogue::{Ids, Value};

    /// Each of several names is a name by itself, and only what is alike changes places.
    #[test]
    fn nearer_ones_come_first_among_their_kind_only() {
        let mut ids = Ids::new(1, 1);
        let mut records = Vec::new();
        let mut make = |kind, values: &[(&str, Value)]| {
            let mut record = Record::new(ids.next_id(), kind);
            for (field, value) in values {
                record.set(field, value.clone());
            }
            records.push(record);
            records[records.len() - 1].id
        };
        let [here, there] = ["Hier", "Daar"].map(|name| make(&kinds::DISTRICT, &[("name", Value::text(name))]));
        let mut of = |kind, name: &str, aliases: &str, district| {
            let values = [("name", name), ("aliases", aliases)].map(|(field, text)| (field, Value::text(text)));
            make(kind, &[&values[..], &[("district", Value::Ref(district))]].concat())
        };
        let far = of(&kinds::GROUP, "Overleg", "IVZ; Platform", there);
        let city = of(&kinds::ORGANISATION, "Platform", "", there);
        let near = of(&kinds::GROUP, "Overleg met een lange naam", "ivz;platform ", here);
        let part = of(&kinds::GROUP, "Platform IVZ", "", here);
        let world = World::of_records(records);
        let mut index = Index::default();
        world.all().for_each(|record| entry(&world, record, |entry| index.push(entry)));
        let found = |typed: &str, limit, district| -> Vec<Id> {
            find(&world, &index, typed, limit, district).iter().map(|hit| hit.id).collect()
        };
        assert_eq!(found("ivz", 9, Some(here)), [near, far, part]);
        assert_eq!(found("ivz", 9, Some(there)), [far, near, part]);
        assert_eq!(found("ivz", 1, Some(here)), [near]);
        assert_eq!(found("overl", 9, None), [far, near]);
        assert_eq!(found("overl", 9, Some(here)), [near, far], "before a shorter title");
        let platform = found("platform", 9, Some(here));
        let place = |id| platform.iter().position(|found| *found == id).unwrap();
        assert!(place(near) < place(far) && place(far) < place(part), "{platform:?}");
        assert_eq!(place(city), found("platform", 9, None).iter().position(|found| *found == city).unwrap());
        assert!(found("platform", 0, Some(here)).is_empty());
    }
}
