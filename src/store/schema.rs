//! The table of a kind, worked out from the catalogue: what the migrations must have made, and the statements that
//! read and write it.
//!
//! Foreign keys are deferred: one change may make and remove records in any order, and what still points at nothing
//! when it is committed makes it fail. There is no cascade. Every link has an index, because SQLite looks for whoever
//! points at a record each time one goes (without: 1,000 deletions beside 10,000 lines take seconds).

use crate::catalogue::{Field, Kind, Type, kinds};
use std::{fmt::Write, sync::LazyLock};

/// Longest text of a field, in characters.
pub const TEXT_LIMIT: usize = 65_536;

/// Statements for a kind, made once.
pub(super) struct Sql {
    /// Hands rows to the function `take`, by their number in the file (the order they were put in): the kind's index,
    /// then the same columns as below.
    pub take: String,
    /// Rows, to be followed by a condition: id, then every field that is no list of links.
    pub some: String,
    /// One row by its id, the same columns.
    pub one: String,
    /// A new row, the same columns as parameters.
    pub insert: String,
    /// Removes a row by its id.
    pub delete: String,
    /// Per field: sets it (`?2`) in the row `?1` where it holds `?3`; empty for a list of links.
    pub set: Vec<String>,
    /// The lists of links.
    pub lists: Vec<ListSql>,
}

/// Statements for a list of links.
pub(super) struct ListSql {
    /// Place of the field in the kind.
    pub place: usize,
    /// All links: record, target; in order.
    pub all: String,
    /// The targets of one record, in order.
    pub one: String,
    /// A new link: record, place, target.
    pub insert: String,
    /// Removes the links of a record.
    pub delete: String,
}

static SQL: LazyLock<Vec<Sql>> = LazyLock::new(|| kinds::ALL.iter().map(|kind| statements(kind)).collect());

/// The statements of a kind.
pub(super) fn sql(kind: &Kind) -> &'static Sql {
    &SQL[kind.index]
}

/// Is this field a column (and not a table of links)?
pub(super) fn is_column(field: &Field) -> bool {
    !matches!(field.ty, Type::Refs(_))
}

/// The table that holds a list of links.
pub(super) fn list_table(kind: &Kind, field: &Field) -> String {
    format!("{}_{}", kind.name, field.name)
}

fn statements(kind: &Kind) -> Sql {
    let table = kind.name;
    let names: Vec<&str> = kind.fields.iter().filter(|field| is_column(field)).map(|field| field.name).collect();
    let columns = std::iter::once("id").chain(names).map(|name| format!("\"{name}\"")).collect::<Vec<_>>();
    let marks = vec!["?"; columns.len()].join(", ");
    let columns = columns.join(", ");
    let set = |field: &Field| match is_column(field) {
        true => format!("UPDATE \"{table}\" SET \"{0}\" = ?2 WHERE id = ?1 AND \"{0}\" IS ?3", field.name),
        false => String::new(),
    };
    let list = |(place, field): (usize, &Field)| {
        let table = list_table(kind, field);
        ListSql {
            place,
            all: format!("SELECT record, target FROM \"{table}\" ORDER BY record, place"),
            one: format!("SELECT target FROM \"{table}\" WHERE record = ?1 ORDER BY place"),
            insert: format!("INSERT INTO \"{table}\" (record, place, target) VALUES (?1, ?2, ?3)"),
            delete: format!("DELETE FROM \"{table}\" WHERE record = ?1"),
        }
    };
    Sql {
        take: format!("SELECT take({}, {columns}) FROM \"{table}\" WHERE rowid BETWEEN ?1 AND ?2", kind.index),
        some: format!("SELECT {columns} FROM \"{table}\" WHERE"),
        one: format!("SELECT {columns} FROM \"{table}\" WHERE id = ?1"),
        insert: format!("INSERT INTO \"{table}\" ({columns}) VALUES ({marks})"),
        delete: format!("DELETE FROM \"{table}\" WHERE id = ?1"),
        set: kind.fields.iter().map(set).collect(),
        lists: kind.fields.iter().enumerate().filter(|(_, field)| !is_column(field)).map(list).collect(),
    }
}

/// The column a field must have, as a migration spells it.
pub fn column(kind: &Kind, field: &Field) -> String {
    let name = field.name;
    // A requirement of several fields together is kept by `process::admit`: a check would look between two edits.
    let required = if kind.required.contains(&&[name][..]) { " NOT NULL" } else { "" };
    match field.ty {
        Type::Text | Type::LongText | Type::Email | Type::Phone | Type::Place => {
            format!("\"{name}\" TEXT{required} CHECK (length(\"{name}\") BETWEEN 1 AND {TEXT_LIMIT})")
        }
        Type::Int(min, max) | Type::Decimal(_, min, max) => {
            format!("\"{name}\" INTEGER{required} CHECK (\"{name}\" BETWEEN {min} AND {max})")
        }
        Type::Flag => format!("\"{name}\" INTEGER{required} CHECK (\"{name}\" IN (0, 1))"),
        Type::Choice(words) => {
            let words = words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ");
            format!("\"{name}\" TEXT{required} CHECK (\"{name}\" IN ({words}))")
        }
        Type::Time => format!("\"{name}\" INTEGER{required} CHECK (\"{name}\" BETWEEN 0 AND 1439)"),
        // A period or the words for one, which are as long as they are.
        Type::Period => format!("\"{name}\" TEXT{required}"),
        Type::Ref(target) => {
            let target = target.name;
            format!("\"{name}\" TEXT{required} REFERENCES \"{target}\" (id) DEFERRABLE INITIALLY DEFERRED")
        }
        Type::Refs(_) => String::new(),
    }
}

/// Everything the file must hold for a kind, as a migration spells it when the kind is new: (name, statement).
pub fn expected(kind: &Kind) -> Vec<(String, String)> {
    let table = kind.name;
    let mut text = format!("CREATE TABLE \"{table}\" (\n  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)");
    for field in kind.fields.iter().filter(|field| is_column(field)) {
        let _ = write!(text, ",\n  {}", column(kind, field));
    }
    text.push_str("\n) STRICT");
    let mut made = vec![(table.to_owned(), text)];
    for field in kind.fields {
        let name = field.name;
        match field.ty {
            Type::Ref(_) => made.push((
                format!("{table}_{name}"),
                format!("CREATE INDEX \"{table}_{name}\" ON \"{table}\" (\"{name}\") WHERE \"{name}\" IS NOT NULL"),
            )),
            Type::Refs(target) => {
                let list = list_table(kind, field);
                let links = |to: &str| format!("TEXT NOT NULL REFERENCES \"{to}\" (id) DEFERRABLE INITIALLY DEFERRED");
                made.push((
                    list.clone(),
                    format!(
                        "CREATE TABLE \"{list}\" (\n  record {},\n  place INTEGER NOT NULL CHECK (place >= 0),\n  \
                         target {},\n  PRIMARY KEY (record, place)\n) STRICT, WITHOUT ROWID",
                        links(table),
                        links(target.name)
                    ),
                ));
                made.push((format!("{list}_target"), format!("CREATE INDEX \"{list}_target\" ON \"{list}\" (target)")));
            }
            _ => {}
        }
    }
    made
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::migrate::in_memory;

    #[test]
    fn every_link_has_an_end_that_exists() {
        let conn = in_memory().unwrap();
        for kind in kinds::ALL {
            let mut links =
                conn.prepare("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1)").unwrap();
            let links = links.query_map([kind.name], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
            let mut links: Vec<(String, String, String)> = links.map(Result::unwrap).collect();
            links.sort();
            let wanted = kind.fields.iter().filter_map(|field| match field.ty {
                Type::Ref(target) => Some((field.name.to_owned(), target.name.to_owned(), "id".to_owned())),
                _ => None,
            });
            let mut wanted: Vec<_> = wanted.collect();
            wanted.sort();
            assert_eq!(links, wanted, "{}", kind.name);
        }
    }

    /// Whoever points at a record is found by an index, not by reading the table.
    #[test]
    fn links_are_found_by_an_index() {
        let conn = in_memory().unwrap();
        let plan = "EXPLAIN QUERY PLAN SELECT 1 FROM agenda_line WHERE theme = ?1";
        let plan: String = conn.query_row(plan, [""], |row| row.get(3)).unwrap();
        assert!(plan.contains("agenda_line_theme"), "{plan}");
    }
}
