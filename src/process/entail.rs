//! What a change means for other records: it goes along in the same change, so that it is one step to take back. Whatever
//! makes the change (a form, a key, a question answered) need not know.

use super::{contributions, year_agenda::adopted};
use crate::catalogue::{Edit, Id, Ids, Kind, Record, World, kinds as k};
use std::collections::BTreeMap;

/// What follows when a record becomes `after`; there is nothing before a record that is made.
type Rule = fn(&World, &mut Ids, before: Option<&Record>, after: &Record) -> Vec<Edit>;

/// Every kind of which a change means something for others.
static RULES: [(&Kind, Rule); 3] =
    [(&k::AGENDA, adopted::keep), (&k::AGENDA_LINE, adopted::as_public), (&k::ARRANGEMENT, contributions::fix::keep)];

/// The edits that go along with these. Where there are none, the records of a change are not looked at.
pub fn entailed(world: &World, ids: &mut Ids, edits: &[Edit]) -> Vec<Edit> {
    let rule = |kind: &Kind| RULES.iter().find(|(known, _)| *known == kind).map(|(_, rule)| rule);
    let mut touched: BTreeMap<Id, Record> = BTreeMap::new();
    for edit in edits.iter().filter(|edit| rule(edit.kind()).is_some()) {
        match edit {
            Edit::Create(record) => drop(touched.insert(record.id, record.clone())),
            Edit::Delete(record) => drop(touched.remove(&record.id)),
            Edit::Set { id, field, after, .. } => {
                let known = touched.remove(id).or_else(|| world.get(*id).cloned());
                touched.extend(known.map(|mut record| {
                    record.set_at(*field, after.clone());
                    (*id, record)
                }));
            }
        }
    }
    let follows = |record: &Record| rule(record.kind).map(|rule| rule(world, ids, world.get(record.id), record));
    touched.values().filter_map(follows).flatten().collect()
}
