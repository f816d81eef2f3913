//! Which records an export is about, and in what order.

use crate::catalogue::{Id, Kind, Record, Value, World, kinds as k, text::fold, world::IdMap};

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
}

impl Selection {
    /// All records of a kind.
    pub fn all(kind: &'static Kind) -> Selection {
        Selection { kind, district: None, year: None, rows: None, public: false }
    }

    /// The records, in the order they go out: as asked for, else by year, district, number, time and name.
    pub fn records<'a>(&self, world: &'a World) -> Vec<&'a Record> {
        let mut agendas: IdMap<(i64, String)> = IdMap::default();
        if *self.kind == k::AGENDA_LINE {
            let whole = |agenda: &Record| {
                let year = agenda.get("year").as_int().unwrap_or(i64::MAX);
                (agenda.id, (year, fold(&world.title_of(agenda, "district"))))
            };
            agendas = world.of(&k::AGENDA).map(whole).collect();
        }
        let wanted = |record: &&Record| {
            let district = self.district.is_none_or(|id| (self.kind.district)(world, record) == Some(id));
            let year = self.year.is_none_or(|year| self.year_of(world, record) == Some(i64::from(year)));
            district && year && (!self.public || is_public(record))
        };
        if let Some(rows) = &self.rows {
            return rows.iter().filter_map(|id| world.get(*id)).filter(wanted).collect();
        }
        let mut found: Vec<&Record> = world.of(self.kind).filter(wanted).collect();
        found.sort_by_cached_key(|record| {
            let agenda = record.get("agenda").as_ref().and_then(|id| agendas.get(&id));
            // Lines without a number follow those that have one, in the order in which they come up.
            let line = (*self.kind == k::AGENDA_LINE).then(|| {
                let (number, period) = (record.str("number").to_owned(), record.get("period").as_period());
                (number.is_empty(), number, period.is_none(), period.map(|period| (period.start(), period.end())))
            });
            let district = (self.kind.district)(world, record).filter(|_| agenda.is_none());
            let agenda = agenda.cloned().unwrap_or_else(|| {
                (
                    self.year_of(world, record).unwrap_or_default(),
                    district.map(|id| fold(&world.title(id))).unwrap_or_default(),
                )
            });
            (agenda, line, fold(&(self.kind.sort_name)(world, record)), record.id)
        });
        found
    }

    fn year_of(&self, world: &World, record: &Record) -> Option<i64> {
        match world.follow(record, "agenda") {
            Some(agenda) => agenda.get("year").as_int(),
            None => record.get("year").as_int(),
        }
    }
}

/// Only what is marked public is; unset counts as no.
pub fn is_public(record: &Record) -> bool {
    *record.get("public") == Value::Flag(true)
}
