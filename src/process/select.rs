//! Which records an export is about, and in what order.

use crate::catalogue::{
    Id, Kind, Record, Value, World,
    at::Names,
    kinds::{self as k, agenda},
    name,
    text::sort_key,
    world::IdMap,
};
use std::{borrow::Cow, cell::OnceCell, cmp::Ordering};

/// What is to go out.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// Which kind.
    pub kind: &'static Kind,
    /// Of which district only; what belongs to no district stays out.
    pub district: Option<Id>,
    /// Of which year only, for lines of a year agenda and the agendas themselves.
    pub year: Option<i16>,
    /// These records only, in this order.
    pub rows: Option<Vec<Id>>,
    /// Leave out everything that is not marked public.
    pub public: bool,
    /// With the user's own notes, which else stay where they are.
    pub notes: bool,
}

impl Selection {
    /// All records of a kind.
    pub fn all(kind: &'static Kind) -> Selection {
        Selection { kind, district: None, year: None, rows: None, public: false, notes: false }
    }

    /// The records, in the order they go out: as asked for, else by year, district, number, time and name.
    pub fn records<'a>(&self, world: &'a World) -> Vec<&'a Record> {
        let mut agendas: IdMap<(i16, String)> = IdMap::default();
        if *self.kind == k::AGENDA_LINE {
            let whole = |agenda: &Record| {
                let year = agenda.year().unwrap_or(i16::MAX);
                (agenda.id, (year, sort_key(&world.title_of(agenda, agenda::DISTRICT))))
            };
            agendas = world.of(&k::AGENDA).map(whole).collect();
        }
        let wanted = |record: &&Record| {
            let district = self.district.is_none_or(|id| (self.kind.district)(world, record) == Some(id));
            let year = self.year.is_none_or(|year| year_of(world, record) == Some(year));
            district && year && (!self.public || is_public(record))
        };
        if let Some(rows) = &self.rows {
            return rows.iter().filter_map(|id| world.get(*id)).filter(wanted).collect();
        }
        let is_line = *self.kind == k::AGENDA_LINE;
        let (of_agenda, number) = (name::AGENDA.place_in(self.kind), name::NUMBER.place_in(self.kind));
        let period = name::PERIOD.place_in(self.kind);
        let at = |record: &'a Record, place: Option<usize>| place.map(|place| record.at(place));
        let order = |record: &'a Record| {
            let agenda = at(record, of_agenda).and_then(Value::as_ref).and_then(|id| agendas.get(&id));
            // Lines without a number follow those that have one, in the order in which they come up.
            let line = is_line.then(|| {
                let number = at(record, number).map(Value::as_str).unwrap_or_default();
                let period = at(record, period).and_then(Value::as_period);
                let time = period.map(|period| (period.start(), period.end()));
                (number.is_empty(), Near::new(sort_key(number).into()), period.is_none(), time)
            });
            let agenda = agenda.map(|(year, district)| (*year, Near::new(district.as_str().into())));
            let agenda = agenda.unwrap_or_else(|| {
                let district = (self.kind.district)(world, record).map(|id| sort_key(&world.title(id)));
                (year_of(world, record).unwrap_or_default(), Near::new(district.unwrap_or_default().into()))
            });
            (record, (agenda, line), OnceCell::new())
        };
        let mut found: Vec<_> = world.of(self.kind).filter(wanted).map(order).collect();
        // Nearly all lines differ before their names do, and to fold a name takes longer than all the rest.
        let name = |record: &Record| sort_key(&(self.kind.sort_name)(world, record));
        sort(&mut found, |(a, x, x_name), (b, y, y_name)| {
            let by_name = || x_name.get_or_init(|| name(a)).cmp(y_name.get_or_init(|| name(b)));
            x.cmp(y).then_with(by_name).then_with(|| a.id.cmp(&b.id))
        });
        found.into_iter().map(|(record, ..)| record).collect()
    }
}

fn year_of(world: &World, record: &Record) -> Option<i16> {
    world.follow(record, name::AGENDA).unwrap_or(record).year()
}

/// A text with its beginning at hand: most differ there, and to go and look at a text takes longer than to compare it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Near<'a>(u64, Cow<'a, str>);

impl<'a> Near<'a> {
    fn new(text: Cow<'a, str>) -> Near<'a> {
        let mut begin = [0; 8];
        begin.iter_mut().zip(text.bytes()).for_each(|(to, byte)| *to = byte);
        Near(u64::from_be_bytes(begin), text)
    }
}

/// Sorts; two halves at the same time where it is much.
fn sort<T: Send>(all: &mut [T], order: impl Fn(&T, &T) -> Ordering + Sync) {
    const MUCH: usize = 10_000;
    if all.len() < MUCH {
        all.sort_unstable_by(order);
        return;
    }
    let (one, other) = all.split_at_mut(all.len() / 2);
    std::thread::scope(|scope| {
        // Without a second thread the last sort does its part too.
        let _ = std::thread::Builder::new().spawn_scoped(scope, || one.sort_unstable_by(&order));
        other.sort_unstable_by(&order);
    });
    // Two sorted halves are put together by this in one go.
    all.sort_by(order);
}

/// Only what is marked public is; unset counts as no.
pub fn is_public(record: &Record) -> bool {
    record.get(name::PUBLIC) == Some(true)
}
