//! A table whose columns must read otherwise: SQLite cannot change a CHECK, a NOT NULL or where a link leads, so the
//! table is made anew and its rows are copied.
//!
//! It goes by what the file says of its tables and not by the catalogue: a step of long ago must do tomorrow what it does
//! today. Foreign keys must be off while it runs, for otherwise taking the old table away would take away what its rows
//! are linked by; what [`super::migrate`] does around all steps. Whether every link still leads somewhere is asked at the
//! end, in the same transaction.

use rusqlite::{Connection, OptionalExtension, types::Value as Cell};

/// The name a table has while it is filled. No kind is called so.
const MADE: &str = "rebuilt table";

/// Why a table cannot be made anew.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unbuilt {
    /// Nothing in the file is called so, or it cannot be made anew.
    #[error("there is no table {0} to make anew")]
    Table(String),
    /// The table has no such column.
    #[error("table {0} has no column {1}")]
    Column(String, String),
    /// Somebody forgot to turn them off; it cannot be done within a transaction.
    #[error("foreign keys are on")]
    ForeignKeys,
}

impl From<Unbuilt> for rusqlite::Error {
    fn from(unbuilt: Unbuilt) -> rusqlite::Error {
        rusqlite::Error::ToSqlConversionFailure(Box::new(unbuilt))
    }
}

/// Gives columns of a table another definition, each spelled as in `CREATE TABLE`: its name and what is said of it. All
/// rows stay, with their row numbers; indexes are made anew. To be called in a transaction, with foreign keys off.
///
/// # Errors
/// What SQLite says: of a row that does not fit what is said now, for one. Then the transaction must be given up.
pub(super) fn exchange(work: &Connection, table: &str, columns: &[&str]) -> rusqlite::Result<()> {
    let stored = work.query_row(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1 AND sql NOT LIKE 'CREATE VIRTUAL%'",
        [table],
        |row| row.get::<_, String>(0),
    );
    let stored = stored.optional()?.ok_or_else(|| Unbuilt::Table(table.to_owned()))?;
    let mut parts = Parts::of(&stored).ok_or_else(|| Unbuilt::Table(table.to_owned()))?;
    for column in columns {
        let name = first_name(column);
        let known = name.as_deref().is_some_and(|name| parts.exchange(name, column));
        known.then_some(()).ok_or_else(|| Unbuilt::Column(table.to_owned(), name.unwrap_or_default()))?;
    }
    anew(work, table, &parts)
}

/// The columns of a table, each as the file spells it: what `exchange` may be given with a part of it changed.
pub(super) fn columns(work: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let stored = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    let stored = work.query_row(stored, [table], |row| row.get::<_, String>(0)).optional()?;
    let parts = stored.as_deref().and_then(Parts::of).ok_or_else(|| Unbuilt::Table(table.to_owned()))?;
    Ok(parts.items.into_iter().map(|item| item.trim().to_owned()).collect())
}

/// SQLite's own order of doing this: make, fill, take away, rename, and the indexes anew. To rename the old table first
/// would change what links to it.
fn anew(work: &Connection, table: &str, parts: &Parts) -> rusqlite::Result<()> {
    if work.pragma_query_value(None, "foreign_keys", |row| row.get::<_, bool>(0))? {
        return Err(Unbuilt::ForeignKeys.into());
    }
    let beside = "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND tbl_name = ?1 AND sql NOTNULL \
                  ORDER BY rowid";
    let beside: Vec<String> = work.prepare(beside)?.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?;
    // How far the numbers of an AUTOINCREMENT had come, which is forgotten with the table.
    let counted = match work.query_row("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'", [], |_| Ok(())) {
        Ok(()) => work.query_row("SELECT seq FROM sqlite_sequence WHERE name = ?1", [table], |row| row.get(0)),
        Err(none) => Err(none),
    };
    let counted: Option<Cell> = counted.optional()?;
    let old = quoted(table);
    work.execute_batch(&format!("CREATE TABLE \"{MADE}\" {}", parts.body()))?;
    let names = "SELECT name, pk, type FROM pragma_table_xinfo(?1) WHERE hidden = 0";
    let names = work.prepare(names)?.query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect();
    let names: Result<Vec<(String, i64, String)>, _> = names;
    let names = names?;
    let keys: Vec<&str> = names.iter().filter(|(_, pk, _)| *pk > 0).map(|(.., ty)| ty.as_str()).collect();
    // A key that is an integer is the row number.
    let numbered = !parts.is_without_rowid() && !matches!(keys[..], [ty] if ty.eq_ignore_ascii_case("INTEGER"));
    let taken = |name: &str| names.iter().any(|(known, ..)| known.eq_ignore_ascii_case(name));
    let number = ["rowid", "_rowid_", "oid"].into_iter().find(|name| numbered && !taken(name));
    let columns = number.map(str::to_owned).into_iter().chain(names.iter().map(|(name, ..)| quoted(name)));
    let columns = columns.collect::<Vec<_>>().join(", ");
    let order = number.map(|number| format!(" ORDER BY {number}")).unwrap_or_default();
    work.execute_batch(&format!(
        "INSERT INTO \"{MADE}\" ({columns}) SELECT {columns} FROM {old}{order}; \
         DROP TABLE {old}; \
         ALTER TABLE \"{MADE}\" RENAME TO {old};"
    ))?;
    if let Some(counted) = counted {
        work.execute("DELETE FROM sqlite_sequence WHERE name = ?1", [table])?;
        work.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)", (table, counted))?;
    }
    beside.iter().try_for_each(|sql| work.execute_batch(sql))
}

/// A statement that makes a table, taken apart.
struct Parts {
    /// What stands between the commas: columns, and what is said of the whole table.
    items: Vec<String>,
    /// What stands behind: STRICT, WITHOUT ROWID.
    rest: String,
}

impl Parts {
    /// `None` for what makes a table in another way.
    fn of(sql: &str) -> Option<Parts> {
        let open = Lexed::of(sql).find(|(_, text)| *text == "(")?.0;
        let (mut items, mut depth, mut from) = (Vec::new(), 0, open + 1);
        for (at, text) in Lexed::of(sql).filter(|(at, _)| *at >= open) {
            match text {
                "(" => depth += 1,
                ")" => depth -= 1,
                "," if depth == 1 => {
                    items.push(sql[from..at].to_owned());
                    from = at + 1;
                }
                _ => {}
            }
            if depth == 0 {
                items.push(sql[from..at].to_owned());
                return Some(Parts { items, rest: sql[at + 1..].trim().to_owned() });
            }
        }
        None
    }

    /// Puts this in the place of the column of that name; says whether there is one.
    fn exchange(&mut self, name: &str, column: &str) -> bool {
        // What is said of the whole table may begin with a name too: that of no column.
        let is_it = |item: &&mut String| first_name(item).is_some_and(|its| its.eq_ignore_ascii_case(name));
        let found = self.items.iter_mut().find(is_it);
        found.map(|item| *item = format!("\n  {}", column.trim())).is_some()
    }

    fn body(&self) -> String {
        // A remark at the end of an item must not swallow the comma.
        let items =
            self.items.iter().map(|item| item.trim_end().to_owned() + if item.contains("--") { "\n" } else { "" });
        format!("({}\n) {}", items.collect::<Vec<_>>().join(","), self.rest)
    }

    fn is_without_rowid(&self) -> bool {
        let words: Vec<String> = Lexed::of(&self.rest).map(|(_, word)| word.to_uppercase()).collect();
        words.windows(2).any(|two| two == ["WITHOUT", "ROWID"])
    }
}

/// The name a column's definition begins with, without its quotes; `None` for what is said of a whole table.
fn first_name(item: &str) -> Option<String> {
    const OF_TABLE: [&str; 5] = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];
    let (_, first) = Lexed::of(item).next()?;
    let (open, close) = match first.chars().next()? {
        '[' => ('[', ']'),
        quote @ ('"' | '`' | '\'') => (quote, quote),
        _ if OF_TABLE.iter().any(|word| first.eq_ignore_ascii_case(word)) => return None,
        _ => return Some(first.to_owned()),
    };
    let inside = first.strip_prefix(open)?.strip_suffix(close)?;
    Some(inside.replace(&format!("{close}{close}"), &close.to_string()))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The words and signs of a statement with their places; quoted names and texts in one piece, remarks left out.
struct Lexed<'a> {
    sql: &'a str,
    at: usize,
}

impl<'a> Lexed<'a> {
    fn of(sql: &'a str) -> Lexed<'a> {
        Lexed { sql, at: 0 }
    }

    /// How many bytes the word or sign that begins here takes.
    fn length(rest: &str) -> usize {
        let Some(first) = rest.chars().next() else { return 0 };
        let whole = rest.len();
        match first {
            '"' | '`' | '\'' => {
                let mut from = 1;
                while let Some(end) = rest[from..].find(first) {
                    from += end + 1;
                    // Doubled, it stands for itself.
                    if !rest[from..].starts_with(first) {
                        return from;
                    }
                    from += 1;
                }
                whole
            }
            '[' => rest.find(']').map_or(whole, |end| end + 1),
            _ if is_word(first) => rest.find(|c| !is_word(c)).unwrap_or(whole),
            other => other.len_utf8(),
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

impl<'a> Iterator for Lexed<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = &self.sql[self.at..];
            let blank = rest.len() - rest.trim_start().len();
            let remark = match &rest[blank..] {
                text if text.starts_with("--") => text.find('\n').map_or(text.len(), |end| end + 1),
                text if text.starts_with("/*") => text.find("*/").map_or(text.len(), |end| end + 2),
                _ => 0,
            };
            self.at += blank + remark;
            if remark == 0 {
                break;
            }
        }
        let (at, length) = (self.at, Lexed::length(&self.sql[self.at..]));
        self.at += length;
        (length > 0).then(|| (at, &self.sql[at..at + length]))
    }
}

#[cfg(test)]
mod tests;
