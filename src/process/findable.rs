//! What find-anything knows of a record.

use super::{
    find::{Entry, Hit, Index, Keep, Query},
    narrow::Asked,
    opened::Opened,
    year,
};
use crate::catalogue::{
    Found, Id, Record, Value, World,
    kinds::{self, person},
    text::fold,
};
use std::cmp::Reverse;

/// Hands the entry of a record to `take`. A line as it was adopted has none: who looks for it means the line.
pub fn entry(world: &World, record: &Record, take: impl FnOnce(Entry<'_>)) {
    if *record.kind == kinds::ADOPTED_LINE {
        return;
    }
    let of = |found: Found| {
        let fields = record.kind.fields.iter().zip(record.values()).filter(move |(field, _)| field.found == found);
        fields.map(|(_, value)| value.as_str()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let title = (record.kind.title)(world, record);
    // Several names stand in one field with a semicolon between them; each is a name by itself.
    let mut names = of(Found::Name).replace(';', "\n");
    if *record.kind == kinds::PERSON {
        // A surname alone is as good as the whole name.
        names.push('\n');
        names.push_str(record.get(person::SURNAME));
    }
    let mut body = of(Found::Body);
    // Words that stand for a period are looked for like any others.
    for words in record.values().iter().map(Value::as_words).filter(|words| !words.is_empty()) {
        body.push('\n');
        body.push_str(words);
    }
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
/// Where nothing but a sort or a district is asked for, so many records are looked at.
const LOOKED_AT: usize = 5_000;

/// Who asks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asker<'a> {
    /// The district one is in.
    pub district: Option<Id>,
    /// What one opened lately and often.
    pub opened: Option<&'a Opened>,
}

/// What is found, best first. Of hits of one kind that are equally good those of another district than this one come
/// last: five districts have a "Districtelijk Veiligheidsoverleg", and one's own is meant. Other kinds keep their places.
/// Of all that are equally good those opened lately and often come first.
pub fn find(world: &World, index: &Index, asked: &Asked, limit: usize, asker: Asker<'_>) -> Vec<Id> {
    let often: &[Id] = asker.opened.map(Opened::ids).unwrap_or_default();
    let weight = |id: Id| asker.opened.map_or(0, |opened| opened.weight(id));
    let holds = |id: Id| world.get(id).is_some_and(|record| asked.holds(world, record));
    if asked.is_narrowed() && Query::new(&asked.text).is_empty() {
        let mut known: Vec<Id> = often.iter().copied().filter(|id| holds(*id)).collect();
        known.sort_by_key(|id| Reverse(weight(*id)));
        let kinds = kinds::ALL.into_iter().filter(|kind| asked.may_hold(kind.index as u8));
        let others = kinds.flat_map(|kind| world.of(kind)).take(LOOKED_AT);
        let others = others.filter(|record| asked.holds(world, record)).map(|record| record.id);
        let others = others.filter(|id| !often.contains(id)).take(limit).collect::<Vec<_>>();
        return known.into_iter().chain(others).take(limit).collect();
    }
    let (of_kind, it) = (|kind: u8| asked.may_hold(kind), |id: Id| holds(id));
    let keep = if asked.is_narrowed() { Keep { kind: &of_kind, record: &it } } else { Keep::ALL };
    let mut hits = index.find_among(&asked.text, if limit == 0 { 0 } else { limit.max(AMONG) }, keep, often);
    if let Some(district) = asker.district {
        let far = |hit: &Hit| {
            let its = world.get(hit.id).and_then(|record| (record.kind.district)(world, record));
            its.is_some_and(|its| its != district)
        };
        let found = hits.clone();
        let alike = |at: usize| (found[at].class(), found[at].kind);
        let mut places: Vec<usize> = (0..found.len()).collect();
        places.sort_by_key(|at| (alike(*at), *at));
        let mut order = places.clone();
        order.sort_by_cached_key(|at| (alike(*at), far(&found[*at]), years_away(world, found[*at].id), *at));
        places.into_iter().zip(order).for_each(|(place, from)| hits[place] = found[from]);
    }
    if !often.is_empty() {
        hits.sort_by_cached_key(|hit| (Reverse(hit.class()), Reverse(weight(hit.id))));
    }
    hits.truncate(limit);
    hits.into_iter().map(|hit| hit.id).collect()
}

/// How many years a line of a year agenda is away from today's; this year's is meant before an older one.
fn years_away(world: &World, id: Id) -> u16 {
    let year = world.get(id).and_then(|record| year::of_line(world, record));
    match (year, world.today()) {
        (Some(year), Some(today)) => year.abs_diff(today.year()),
        _ => 0,
    }
}

/// Where in a record's texts a word looked for stands: the place of the field and the line it is on, from a little
/// before the word. What the title says already is passed over.
pub fn line(world: &World, record: &Record, text: &str) -> Option<(usize, String)> {
    let query = Query::new(text);
    let title = fold(&(record.kind.title)(world, record));
    let tokens: Vec<&String> = query.tokens().iter().filter(|token| !title.contains(token.as_str())).collect();
    let text = |(place, field): (usize, &crate::catalogue::Field)| match field.found {
        Found::Body => Some((place, record.at(place).as_str())),
        Found::No => Some((place, record.at(place).as_words())),
        Found::Name => None,
    };
    let texts = record.kind.fields.iter().enumerate().filter_map(text);
    texts.flat_map(|(place, text)| text.lines().map(move |line| (place, line))).find_map(|(place, line)| {
        let folded = fold(line);
        let token = tokens.iter().find(|token| folded.contains(token.as_str()))?;
        let has = |word: &&str| fold(word).contains(token.as_str());
        let before = line.split(' ').take_while(|word| !has(word)).count();
        // Eight words of what goes before say enough, and leave room for what comes after.
        let from = if before < line.split(' ').count() { before.saturating_sub(8) } else { 0 };
        let words: Vec<&str> = line.split(' ').skip(from).collect();
        Some((place, format!("{}{}", if from > 0 { "… " } else { "" }, words.join(" "))))
    })
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
            records.push(Record::with(ids.next_id(), kind, values));
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
            let asked = Asked { text: typed.to_owned(), ..Asked::default() };
            find(&world, &index, &asked, limit, Asker { district, opened: None })
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

        // What was opened comes before what is equally good, and is found however many others are.
        let mut opened = Opened::default();
        opened.note(far);
        let asked = Asked { text: "ivz".to_owned(), ..Asked::default() };
        let mut asker = Asker { district: Some(here), opened: Some(&opened) };
        assert_eq!(find(&world, &index, &asked, 9, asker), [far, near, part]);
        let asked = Asked { districts: Some(vec![here]), ..asked };
        assert_eq!(find(&world, &index, &asked, 9, asker), [near, part]);
        let asked = Asked { text: String::new(), ..asked };
        asker.district = None;
        assert_eq!(find(&world, &index, &asked, 9, asker), [here, near, part]);
    }
}
