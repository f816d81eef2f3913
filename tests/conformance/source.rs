//! The source files as text: code without comments, and the string literals in it.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A source file under `src`.
pub struct Source {
    /// Its path from `src`, with `/`.
    pub path: String,
    /// How many lines it has, tests included.
    pub lines: usize,
    /// The code, without comments, without what only tests see, with every literal emptied.
    pub code: String,
    /// The literals, each with where in `code` its quotes stand.
    pub literals: Vec<(usize, String)>,
}

impl Source {
    /// The room of the house it stands in: `app` for `app/form/mod.rs`, `words` for `words.rs`.
    pub fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.trim_end_matches(".rs")
    }

    /// The code just before a literal, without the white space between.
    pub fn before(&self, at: usize) -> &str {
        self.code[..at].trim_end()
    }
}

/// Every source file that is no test.
pub fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let (code, literals) = take_apart(&text);
        Source { path: name, lines: text.lines().count(), code, literals }
    };
    paths.into_iter().map(read).collect()
}

/// Files of tests (`tests.rs`, `tests/`, `timing.rs`) are passed over.
fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match path.is_dir() {
            _ if name == "tests" || name == "timing" => {}
            true => collect(&path, into),
            false if path.extension().is_some_and(|ext| ext == "rs") => into.push(path),
            false => {}
        }
    }
}

/// Splits a file in code and literals. Knows of Rust what these files use: line and block comments, strings with
/// escapes, raw strings, characters and lifetimes.
pub fn take_apart(text: &str) -> (String, Vec<(usize, String)>) {
    let text = text.split("\nmod tests {").next().unwrap_or_default();
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(raw) = raw_string(rest, &code) {
            literals.push((code.len(), raw.1.to_owned()));
            code.push_str("\"\"");
            raw.0
        } else if letter == '"' {
            let end = 1 + string_end(&rest[1..]);
            literals.push((code.len(), rest[1..end].replace("\\\"", "\"")));
            code.push_str("\"\"");
            (end + 1).min(rest.len())
        } else if letter == '\'' {
            let character = character(rest);
            code.push_str(if character == 1 { "'" } else { "' '" });
            character
        } else {
            code.push(letter);
            letter.len_utf8()
        };
        rest = &rest[taken..];
    }
    (code, literals)
}

/// How far to the closing quote.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// The length of a raw string that begins here, and what is in it.
fn raw_string<'a>(text: &'a str, before: &str) -> Option<(usize, &'a str)> {
    let in_a_name = before.chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let hashes = text.strip_prefix('r').filter(|_| !in_a_name)?;
    let inner = hashes.trim_start_matches('#');
    let count = hashes.len() - inner.len();
    let inner = inner.strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(count));
    let end = inner.find(&closing)?;
    Some((1 + count + 1 + end + closing.len(), &inner[..end]))
}

/// The length of a character literal that begins here; 1 for the quote of a lifetime.
fn character(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    match (letters.next(), letters.next()) {
        (Some((_, '\\')), _) => text[3..].find('\'').map_or(1, |end| 3 + end + 1),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[test]
fn a_file_is_taken_apart() {
    let text = "let a = \"x\\\"y\"; // \"no\"\nlet b = '\"'; let c: &'static str = r#\"raw \"\"#; f('\\'', \"z\");";
    let (code, literals) = take_apart(text);
    let found: Vec<&str> = literals.iter().map(|(_, literal)| literal.as_str()).collect();
    assert_eq!(found, ["x\"y", "raw \"", "z"]);
    assert_eq!(code, "let a = \"\"; \nlet b = ' '; let c: &'static str = \"\"; f(' ', \"\");");
}
