//! Long texts: paragraphs parted by empty lines, and lists in lines that begin with a mark: "- ", or what comes along from
//! Word.

use super::{Bullet, Part};

/// What begins a line of a list, before a space or a tab.
const MARKS: [char; 9] = ['-', '•', '*', '–', '·', '▪', '◦', '‣', '\u{f0b7}'];

/// How far a tab leads.
const TAB: usize = 4;

/// What stands behind the mark of a line of a list.
fn item(bare: &str) -> Option<&str> {
    bare.strip_prefix(MARKS).filter(|rest| rest.starts_with(char::is_whitespace)).map(str::trim)
}

/// How far a line stands from the margin.
fn indent(line: &str) -> usize {
    let blanks = line.chars().take_while(|letter| letter.is_whitespace());
    blanks.map(|blank| if blank == '\t' { TAB } else { 1 }).sum()
}

/// The parts of a text. A line end within a paragraph stays one.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let (mut parts, mut lines, mut bullets) = (Vec::new(), Vec::new(), Vec::new());
    let mut after_blank = false;
    // How far the items of this list stand from the margin: one that stands further is under them.
    let mut margin = 0;
    for line in text.lines().map(str::trim_end) {
        let bare = line.trim_start();
        let indented = line.len() > bare.len();
        if let Some(item) = item(bare) {
            close(&mut parts, &mut lines);
            let here = indent(line);
            margin = if bullets.is_empty() { here } else { margin.min(here) };
            bullets.push(Bullet { depth: u8::from(here > margin), text: item.to_owned() });
        } else if bare.is_empty() {
            close(&mut parts, &mut lines);
        } else if let (Some(last), true, false) = (bullets.last_mut(), indented, after_blank) {
            // A line that was broken goes on under its own text.
            last.text.push('\n');
            last.text.push_str(bare);
        } else {
            push(&mut parts, std::mem::take(&mut bullets));
            lines.push(bare);
        }
        after_blank = bare.is_empty();
    }
    close(&mut parts, &mut lines);
    push(&mut parts, bullets);
    parts
}

/// The same as lines of a list: the first paragraph is one, and a list behind it stands under it.
pub(super) fn as_bullets(mut parts: Vec<Part>) -> Vec<Part> {
    if let Some(Part::Paragraph(text)) = parts.first() {
        let mut bullets = vec![bullet(text.clone())];
        parts.remove(0);
        if let Some(Part::Bullets(under)) = parts.first() {
            bullets.extend(under.iter().map(|bullet| Bullet { depth: 1, text: bullet.text.clone() }));
            parts.remove(0);
        }
        parts.insert(0, Part::Bullets(bullets));
    }
    parts
}

/// A summary as a list: its own lists, and else a point for every line.
pub(super) fn points(text: &str) -> Vec<Part> {
    let parts = parts(text);
    if parts.iter().any(|part| matches!(part, Part::Bullets(_))) {
        return parts;
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    list(lines.map(|line| bullet(line.to_owned())).collect())
}

/// The text that begins it all.
pub(super) fn first(parts: &mut [Part]) -> Option<&mut String> {
    match parts.first_mut()? {
        Part::Paragraph(text) => Some(text),
        Part::Bullets(bullets) => bullets.first_mut().map(|bullet| &mut bullet.text),
        _ => None,
    }
}

/// An item of a list.
pub(super) fn bullet(text: String) -> Bullet {
    Bullet { depth: 0, text }
}

/// A list, or nothing without items.
pub(super) fn list(bullets: Vec<Bullet>) -> Vec<Part> {
    let mut parts = Vec::new();
    push(&mut parts, bullets);
    parts
}

/// Puts parts behind others; lists that meet become one.
pub(super) fn add(to: &mut Vec<Part>, more: Vec<Part>) {
    for part in more {
        match (to.last_mut(), part) {
            (Some(Part::Bullets(known)), Part::Bullets(bullets)) => known.extend(bullets),
            (_, part) => to.push(part),
        }
    }
}

fn close(parts: &mut Vec<Part>, lines: &mut Vec<&str>) {
    if !lines.is_empty() {
        parts.push(Part::Paragraph(std::mem::take(lines).join("\n")));
    }
}

fn push(parts: &mut Vec<Part>, bullets: Vec<Bullet>) {
    if !bullets.is_empty() {
        parts.push(Part::Bullets(bullets));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: &[Part]) -> String {
        let one = |part: &Part| match part {
            Part::Paragraph(text) => format!("¶{text}"),
            Part::Bullets(bullets) => bullets.iter().map(|bullet| format!("{}{}", bullet.depth, bullet.text)).collect(),
            _ => String::new(),
        };
        parts.iter().map(one).collect::<Vec<_>>().join("|").replace('\n', "/")
    }

    #[test]
    fn paragraphs_and_lists_are_told_apart() {
        for (text, parted) in [
            ("", ""),
            ("Een.\n\nTwee,\nverder.", "¶Een.|¶Twee,/verder."),
            ("De thema's:\n\n- Ondermijning\n- Cybercrime\n\nKlaar.", "¶De thema's:|0Ondermijning0Cybercrime|¶Klaar."),
            ("- één\n\n- twee\n  gaat door\n  - onder twee", "0één0twee/gaat door1onder twee"),
            ("• punt\ndaarna", "0punt|¶daarna"),
            ("-5 graden\n-", "¶-5 graden/-"),
            // As it comes from Word: every line as far from the margin, with a tab behind its mark.
            (" • markten\n • havens\n • beurzen", "0markten0havens0beurzen"),
            ("\t•\tmarkten\n\t•\thavens\n\t\t◦\tklein", "0markten0havens1klein"),
            (
                "Vooraf:\n   - een\n     verder\n   - twee\n      - onder\n   - drie",
                "¶Vooraf:|0een/verder0twee1onder0drie",
            ),
            ("·\u{a0}nbsp\n\u{f0b7} teken", "0nbsp0teken"),
            // The first may stand further in than the others; each list has its own margin.
            ("   - een\n - twee\n - drie", "0een0twee0drie"),
            ("- een\n\nTussen.\n  - twee\n  - drie", "0een|¶Tussen.|0twee0drie"),
        ] {
            assert_eq!(shown(&parts(text)), parted, "{text:?}");
        }
        assert_eq!(shown(&as_bullets(parts("Kop\n- a\n- b\n\nStaart"))), "0Kop1a1b|¶Staart");
        assert_eq!(shown(&points("een\n\ntwee")), "0een0twee");
        assert_eq!(shown(&points("vooraf\n- een")), "¶vooraf|0een");
    }
}
