//! A paper as Markdown (CommonMark, with the tables of GitHub). What has a meaning there is escaped.

use super::{Bullet, Paper, Part, Table};

pub(super) fn text(paper: &Paper) -> String {
    let title = format!("# {}", escaped(&paper.title));
    let parts = paper.parts.iter().map(part).filter(|text| !text.is_empty());
    std::iter::once(title).chain(parts).collect::<Vec<_>>().join("\n\n") + "\n"
}

fn part(part: &Part) -> String {
    match part {
        Part::Heading(level, text) => format!("{} {}", "#".repeat(usize::from(*level) + 1), escaped(text)),
        Part::Paragraph(text) => lines(text, ""),
        Part::Bullets(bullets) => bullets.iter().map(bullet).collect::<Vec<_>>().join("\n"),
        Part::Fields(fields) => {
            let rows = fields.iter().map(|(label, value)| vec![label.clone(), value.clone()]).collect();
            // A table needs a head; an empty one does not show.
            table(&Table { head: vec![String::new(), String::new()], rows, lead: 1 })
        }
        Part::Table(of) => table(of),
    }
}

fn bullet(bullet: &Bullet) -> String {
    let indent = "  ".repeat(usize::from(bullet.depth));
    format!("{indent}- {}", lines(&bullet.text, &format!("{indent}  ")))
}

fn table(table: &Table) -> String {
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().map(|cell| lines(cell, "").replace("\\\n", "<br>").replace('|', "\\|"));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(table.head.len()));
    [row(&table.head), rule].into_iter().chain(table.rows.iter().map(row)).collect::<Vec<_>>().join("\n")
}

/// Lines that stay lines: a backslash at their end breaks them. (Two spaces do too, but do not survive an editor.)
fn lines(text: &str, indent: &str) -> String {
    let lines = text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
    lines.map(|line| escaped(&line)).collect::<Vec<_>>().join(&format!("\\\n{indent}"))
}

/// One line in which nothing means anything.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let begins = line.trim_start_matches(|c: char| c.is_ascii_digit());
    // What would begin a heading, a list or a quotation.
    let mark = match begins.as_bytes() {
        [b'.' | b')', b' ', ..] | [b'.' | b')'] if (1..=9).contains(&digits) => Some(digits),
        [b'#' | b'>' | b'=', ..] if digits == 0 => Some(0),
        [b'-' | b'+', b' ' | b'-', ..] | [b'-' | b'+'] if digits == 0 => Some(0),
        _ => None,
    };
    for (at, letter) in line.char_indices() {
        let entity = letter == '&' && is_entity(&line[at + 1..]);
        if Some(at) == mark || entity || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Does what follows an ampersand make it one letter ("amp;", "#233;")?
fn is_entity(rest: &str) -> bool {
    let name = rest.split(';').next().unwrap_or_default();
    name.len() < rest.len() && !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_is_escaped() {
        for (text, written) in [
            ("Gewoon – één & ander: 3 ct. (R&D, €1)", "Gewoon – één & ander: 3 ct. (R&D, €1)"),
            ("&amp; &#233; &co", "\\&amp; \\&#233; &co"),
            ("# geen kop", "\\# geen kop"),
            ("12. december", "12\\. december"),
            ("- streep", "\\- streep"),
            ("-5 graden", "-5 graden"),
            ("a*b_c`d[e](f)<g>~h\\", "a\\*b\\_c\\`d\\[e\\](f)\\<g>\\~h\\\\"),
            ("11 december", "11 december"),
        ] {
            assert_eq!(escaped(text), written);
        }
        let cells = Table { head: vec!["a|b".into()], rows: vec![vec!["een\ntwee".into()]], lead: 1 };
        assert_eq!(table(&cells), "| a\\|b |\n| --- |\n| een<br>twee |");
    }
}
