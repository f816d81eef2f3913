//! Long texts: paragraphs parted by empty lines, and lists in lines that begin with "- ".

use super::{Bullet, Part};

/// What begins a line of a list.
const MARKS: [&str; 4] = ["- ", "• ", "* ", "– "];

/// The parts of a text. A line end within a paragraph stays one.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let (mut parts, mut lines, mut bullets) = (Vec::new(), Vec::new(), Vec::new());
    let mut after_blank = false;
    for line in text.lines().map(str::trim_end) {
        let bare = line.trim_start();
        let indented = line.len() > bare.len();
        if let Some(item) = MARKS.iter().find_map(|mark| bare.strip_prefix(mark)) {
            close(&mut parts, &mut lines);
            let depth = u8::from(indented && !bullets.is_empty());
            bullets.push(Bullet { depth, text: item.trim().to_owned() });
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
        ] {
            assert_eq!(shown(&parts(text)), parted, "{text:?}");
        }
        assert_eq!(shown(&as_bullets(parts("Kop\n- a\n- b\n\nStaart"))), "0Kop1a1b|¶Staart");
        assert_eq!(shown(&points("een\n\ntwee")), "0een0twee");
        assert_eq!(shown(&points("vooraf\n- een")), "¶vooraf|0een");
    }
}
