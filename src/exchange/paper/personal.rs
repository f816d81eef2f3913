//! All that is held of a person, for who asks what that is (GDPR, art. 15).

use super::{
    Bullet, Paper, Part,
    reading::{Reading, capital},
};
use crate::{
    catalogue::{Field, Kind, Record, Value, World, kinds as k},
    process::erase::Erasure,
    words::Words,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the history says of a field.
pub struct Earlier {
    /// When.
    pub date: Date,
    /// The field.
    pub field: &'static Field,
    /// What stood there.
    pub before: Value,
    /// What came there.
    pub after: Value,
}

/// The person, where that one stands, and where the name is in a text. Own notes are held as well.
pub(super) fn parts(reading: &Reading<'_>, person: &Record) -> Vec<Part> {
    let (world, words, kind) = (reading.world, reading.words, person.kind);
    let known = kind.fields.iter().zip(person.values()).filter(|(_, value)| !value.is_empty());
    let fields = known.map(|(field, _)| (reading.label(kind, field.name), reading.show(person, field.name)));
    let mut parts = vec![Part::Fields(fields.collect())];
    let mut standing: BTreeMap<usize, Vec<Bullet>> = BTreeMap::new();
    for (record, place) in world.pointing_at(person.id) {
        let (title, said) = words.briefly(world, record, person.id);
        let label = words.column(record.kind, record.kind.fields[place].name);
        let more = [label, said].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ");
        standing.entry(record.kind.index).or_default().push(Bullet { depth: 0, text: format!("{title} ({more})") });
    }
    for (kind, bullets) in standing {
        parts.push(Part::Heading(1, capital(&words.kinds(k::ALL[kind]))));
        parts.push(Part::Bullets(bullets));
    }
    let named = Erasure::of(person, world, "").places(world);
    if !named.is_empty() {
        parts.push(Part::Heading(1, words.t("paper-personal-named")));
        let bullet = |place: crate::process::erase::Place| {
            let record = world.get(place.record)?;
            let field = words.column(record.kind, record.kind.fields[place.field].name);
            let whose = format!("{}: {}, {field}", words.kind(record.kind), world.title(record.id));
            Some(Bullet { depth: 0, text: format!("{whose}: {}", place.excerpt) })
        };
        parts.push(Part::Bullets(named.into_iter().filter_map(bullet).collect()));
    }
    parts
}

/// Adds what the history holds of the person: what was changed, newest first.
pub fn add_history(paper: &mut Paper, world: &World, words: &Words, kind: &Kind, earlier: &[Earlier]) {
    if earlier.is_empty() {
        return;
    }
    let shown = |field: &Field, value: &Value| match words.show(world, kind, field.name, value) {
        text if text.is_empty() => "–".to_owned(),
        text => text,
    };
    let line = |one: &Earlier| {
        let Earlier { date, field, before, after } = one;
        let label = words.column(kind, field.name);
        format!("{}: {label}: {} → {}", date.strftime("%d-%m-%Y"), shown(field, before), shown(field, after))
    };
    paper.parts.push(Part::Heading(1, words.t("paper-personal-history")));
    let bullets = earlier.iter().map(|one| Bullet { depth: 0, text: line(one) });
    paper.parts.push(Part::Bullets(bullets.collect()));
    paper.clean();
}
