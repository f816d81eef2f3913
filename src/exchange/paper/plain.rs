//! A paper as plain text for a mail. Nothing leans on letters being equally wide, and no line is broken: the mail does
//! that, in the width of whoever reads it. A row of a table is therefore a point with its columns named.

use super::{Bullet, Paper, Part, Table};
use crate::catalogue::text::width;

pub(super) fn text(paper: &Paper) -> String {
    let parts = paper.parts.iter().map(part).filter(|text| !text.is_empty());
    std::iter::once(underlined(&paper.title, "=")).chain(parts).collect::<Vec<_>>().join("\n\n") + "\n"
}

fn underlined(text: &str, line: &str) -> String {
    format!("{text}\n{}", line.repeat(width(text)))
}

fn part(part: &Part) -> String {
    match part {
        Part::Heading(1, text) => underlined(text, "-"),
        Part::Heading(_, text) | Part::Paragraph(text) => text.clone(),
        Part::Bullets(bullets) => bullets.iter().map(bullet).collect::<Vec<_>>().join("\n"),
        Part::Fields(fields) => {
            let field = |(label, value): &(String, String)| format!("{label}: {}", indented(value, "  "));
            fields.iter().map(|of| field(of).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
        }
        Part::Table(table) => table.rows.iter().map(|cells| row(table, cells)).collect::<Vec<_>>().join("\n"),
    }
}

fn bullet(bullet: &Bullet) -> String {
    let indent = "  ".repeat(usize::from(bullet.depth));
    format!("{indent}- {}", indented(&bullet.text, &format!("{indent}  ")))
}

/// "- 13:30  E01  Veiligheidsstrategie", and what else is known on a line of its own.
fn row(table: &Table, cells: &[String]) -> String {
    let (lead, others) = cells.split_at(table.lead.min(cells.len()));
    let lead = lead.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join("  ");
    let others = others.iter().zip(table.head.iter().skip(table.lead)).filter(|(cell, _)| !cell.is_empty());
    // A sentence or a long text gets a line; what is short shares one.
    let mut told: Vec<String> = vec![lead];
    let mut short = Vec::new();
    for (cell, label) in others {
        let said = format!("{}: {}", label.to_lowercase(), cell);
        let alone = cell.contains('\n') || cell.ends_with(['.', ';', '?']) || width(cell) > SHORT;
        if alone { told.push(said) } else { short.push(said) }
    }
    if !short.is_empty() {
        told.push(short.join("; "));
    }
    told.retain(|line| !line.is_empty());
    format!("- {}", indented(&told.join("\n"), "  "))
}

/// What is longer than this stands on a line of its own.
const SHORT: usize = 40;

fn indented(text: &str, indent: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join(&format!("\n{indent}"))
}
