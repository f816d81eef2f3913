//! What a file has otherwise than the catalogue describes, and what a migration should write to mend that.

use super::schema::{column, expected, is_column};
use crate::catalogue::{Field, Kind, Type, kinds};
use rusqlite::Connection;

/// One difference.
#[derive(Debug, PartialEq)]
pub struct Difference {
    /// The table or column, and what is the matter with it.
    pub what: String,
    /// The statements that mend it; "" where that is not for a rule to say.
    pub write: String,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.what)?;
        if self.write.is_empty() { Ok(()) } else { write!(f, "; write: {}", self.write) }
    }
}

/// What the file has otherwise than the catalogue expects, kind by kind.
///
/// # Errors
/// What SQLite says of a file that cannot be read.
pub fn differences(conn: &Connection) -> rusqlite::Result<Vec<Difference>> {
    let mut found = Vec::new();
    let mut stored = conn.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1")?;
    for kind in kinds::ALL {
        for (name, wanted) in expected(kind) {
            let mut report = |what: &str, write: String| {
                let what = format!("{name} {what}");
                found.push(Difference { what, write });
            };
            match stored.query_map([&name], |row| row.get::<_, String>(0))?.next().transpose()? {
                None if name == kind.name => report("has no table", format!("{wanted};")),
                None => report("is missing", format!("{wanted};")),
                Some(has) if name == kind.name => found.extend(of_table(conn, kind, &has)?),
                Some(has) if plain(&has) != plain(&wanted) => report(&format!("is «{has}»"), format!("{wanted};")),
                Some(_) => {}
            }
        }
    }
    Ok(found)
}

/// What the table of a kind has otherwise. Columns may have come with later migrations, so each is looked for wherever
/// it stands.
fn of_table(conn: &Connection, kind: &Kind, has: &str) -> rusqlite::Result<Vec<Difference>> {
    let (table, has) = (kind.name, plain(has));
    let mut columns = conn.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let columns = columns.query_map([table], |row| row.get::<_, String>(0))?.collect::<Result<Vec<String>, _>>()?;
    let mut found = Vec::new();
    let mut report = |name: &str, what: &str, write| {
        found.push(Difference { what: format!("{table}{name} {what}"), write });
    };
    for field in kind.fields.iter().filter(|field| is_column(field)) {
        let (name, wanted) = (format!(".{}", field.name), plain(&column(kind, field)));
        if !columns.iter().any(|column| column == field.name) {
            report(&name, "has no column", added(kind, field));
        } else if !has.contains(&format!(" {wanted},")) && !has.contains(&format!(" {wanted} )")) {
            report(&name, "differs", exchanged(kind, field));
        }
    }
    if !has.ends_with(") STRICT") {
        report("", "is not STRICT", String::new());
    }
    for column in columns {
        if column != "id" && !kind.field(&column).is_some_and(|(_, field)| is_column(field)) {
            report(&format!(".{column}"), "is not in the catalogue", String::new());
        }
    }
    Ok(found)
}

/// A column for a table that is there already.
fn added(kind: &Kind, field: &Field) -> String {
    let (table, column) = (kind.name, column(kind, field));
    match must_be_filled(kind, field) {
        true => {
            format!("-- a new column of a table with rows cannot be NOT NULL: make {table} anew, with\n-- {column}")
        }
        false => format!("ALTER TABLE \"{table}\" ADD COLUMN {column};"),
    }
}

/// A column in the place of the one of that name: SQLite does not change one, so the values move to a new one.
fn exchanged(kind: &Kind, field: &Field) -> String {
    let (table, name, wanted) = (kind.name, field.name, column(kind, field));
    if must_be_filled(kind, field) || matches!(field.ty, Type::Ref(_)) {
        return format!(
            "-- a link, or a column that must be filled, is not exchanged by statements; in a hook of the step (HOOKS in\n\
             -- src/store/migrate.rs): rebuild::exchange(work, \"{table}\", &[r#\"{wanted}\"#])?;"
        );
    }
    format!(
        "ALTER TABLE \"{table}\" RENAME COLUMN \"{name}\" TO \"{name}_before\";\n\
         ALTER TABLE \"{table}\" ADD COLUMN {wanted};\n\
         UPDATE \"{table}\" SET \"{name}\" = \"{name}_before\";\n\
         ALTER TABLE \"{table}\" DROP COLUMN \"{name}_before\";"
    )
}

fn must_be_filled(kind: &Kind, field: &Field) -> bool {
    kind.required.contains(&&[field.name][..])
}

/// The text without differences of white space.
fn plain(sql: &str) -> String {
    let words = sql.replace(')', " )").split_whitespace().collect::<Vec<_>>().join(" ");
    // A column that was added later stands after a line break.
    words.replace(" ,", ",")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::migrate::in_memory;

    /// What a migration forgot is named, and what is written for it mends it.
    #[test]
    fn differences_are_seen_and_mended() {
        for (change, named) in [
            ("ALTER TABLE theme DROP COLUMN notes", "theme.notes has no column"),
            ("ALTER TABLE theme DROP COLUMN notes; ALTER TABLE theme ADD COLUMN notes INTEGER", "theme.notes differs"),
            ("DROP INDEX seat_group", "seat_group is missing"),
            ("DROP TABLE plan_owners", "plan_owners is missing"),
            ("DROP TABLE grant", "grant has no table"),
        ] {
            let conn = in_memory().unwrap();
            conn.execute_batch(change).unwrap();
            let found = differences(&conn).unwrap();
            assert_eq!(found[0].what, named);
            for difference in found {
                conn.execute_batch(&difference.write).unwrap();
            }
            assert_eq!(differences(&conn).unwrap(), [], "{change}");
        }
    }

    /// Nothing is written for what somebody has to decide.
    #[test]
    fn what_is_too_much_is_named() {
        for (change, named) in [
            ("ALTER TABLE theme ADD COLUMN of_nobody TEXT", "theme.of_nobody is not in the catalogue"),
            ("DROP TABLE term; CREATE TABLE term (id TEXT)", "term is not STRICT"),
        ] {
            let conn = in_memory().unwrap();
            conn.execute_batch(change).unwrap();
            let found = differences(&conn).unwrap();
            assert!(found.iter().any(|one| one.what == named && one.write.is_empty()), "{found:?}");
        }
    }
}
