//! A paper as a document for Word and LibreOffice: five small parts of XML in a zip (ECMA-376, WordprocessingML).
//!
//! Written here and not by a library, for three things a reader notices: the head of a table is marked as one (it comes
//! back on the next page and is read out), the language is set (Dutch is not underlined as misspelt English), and the
//! document has its title. docx-rs 0.4 writes none of them.

use super::{Bullet, Paper, Part, Table};
use crate::catalogue::{Lang, text::width};
use std::io::{self, Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
const OF_DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"#;
const STYLES: &str = include_str!("../../../assets/paper/styles.xml");
const NUMBERING: &str = include_str!("../../../assets/paper/numbering.xml");

/// Between the margins of an A4, in twentieths of a point.
const ROOM: usize = 9638;
/// For the label of a field, in capitals too.
const LABEL: usize = 3400;

pub(super) fn write(paper: &Paper, lang: Lang, mut out: impl Write) -> io::Result<()> {
    let language = match lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    let core = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{language}</dc:language>\
         </cp:coreProperties>",
        escaped(&paper.title)
    );
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core),
        ("word/_rels/document.xml.rels", OF_DOCUMENT.to_owned()),
        ("word/document.xml", document(paper)),
        ("word/styles.xml", STYLES.replace("{lang}", language)),
        ("word/numbering.xml", NUMBERING.to_owned()),
    ];
    // The parts are small, and without a compressor the same paper is the same file everywhere.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    out.write_all(zip.finish()?.get_ref())
}

fn document(paper: &Paper) -> String {
    let mut body = paragraph("Title", "", &paper.title);
    for part in &paper.parts {
        match part {
            Part::Heading(level, text) => {
                body.push_str(&paragraph(&format!("Heading{}", level.clamp(&1, &3)), "", text))
            }
            Part::Paragraph(text) => body.push_str(&paragraph("", "", text)),
            Part::Bullets(bullets) => body.extend(bullets.iter().map(bullet)),
            Part::Fields(fields) => {
                let rows: Vec<_> = fields.iter().map(|(label, value)| vec![label.clone(), value.clone()]).collect();
                body.push_str(&table(&[], &rows, &[LABEL, ROOM - LABEL]));
            }
            Part::Table(Table { head, rows, .. }) => body.push_str(&table(head, rows, &widths(paper, head))),
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}<w:sectPr>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" \
         w:left=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

fn bullet(bullet: &Bullet) -> String {
    let level = bullet.depth.min(1);
    let numbering = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>");
    paragraph("ListParagraph", &numbering, &bullet.text)
}

/// A paragraph in a style ("" is the plain one), with what else is said of it.
fn paragraph(style: &str, more: &str, text: &str) -> String {
    let style = if style.is_empty() { String::new() } else { format!("<w:pStyle w:val=\"{style}\"/>") };
    let about =
        if style.is_empty() && more.is_empty() { String::new() } else { format!("<w:pPr>{style}{more}</w:pPr>") };
    format!("<w:p>{about}{}</w:p>", run(text, false))
}

fn run(text: &str, bold: bool) -> String {
    if text.is_empty() {
        return String::new();
    }
    let bold = if bold { "<w:rPr><w:b/></w:rPr>" } else { "" };
    let line = |line: &str| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line));
    format!("<w:r>{bold}{}</w:r>", text.lines().map(line).collect::<Vec<_>>().join("<w:br/>"))
}

/// A table; without a head the first column says what stands behind it.
fn table(head: &[String], rows: &[Vec<String>], widths: &[usize]) -> String {
    let cell = |(at, text): (usize, &String), bold: bool| {
        let width = widths.get(at).copied().unwrap_or_default();
        let shade = if bold { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/>" } else { "" };
        format!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr><w:p><w:pPr><w:pStyle \
             w:val=\"TableText\"/></w:pPr>{}</w:p></w:tc>",
            run(text, bold)
        )
    };
    let row = |cells: &[String], all_bold: bool| {
        let repeat = if all_bold { "<w:tblHeader/>" } else { "" };
        let bold = |at: usize| all_bold || (head.is_empty() && at == 0);
        let cells: String = cells.iter().enumerate().map(|(at, text)| cell((at, text), bold(at))).collect();
        format!("<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{cells}</w:tr>")
    };
    let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let first = if head.is_empty() { String::new() } else { row(head, true) };
    let rows: String = rows.iter().map(|cells| row(cells, false)).collect();
    let look =
        if head.is_empty() { "firstRow=\"0\" w:firstColumn=\"1\"" } else { "firstRow=\"1\" w:firstColumn=\"0\"" };
    // Two tables that touch become one, so a line stands behind each.
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{ROOM}\" w:type=\"dxa\"/><w:tblLayout \
         w:type=\"fixed\"/><w:tblLook w:{look} w:lastRow=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
         </w:tblPr><w:tblGrid>{grid}</w:tblGrid>{first}{rows}</w:tbl><w:p/>"
    )
}

/// Room for each column: its longest word, so that none is broken, and of what is left a share after its longest line.
/// Tables with the same head stand under each other with the same columns.
fn widths(paper: &Paper, head: &[String]) -> Vec<usize> {
    /// A letter of a table in a wide font, and the margins of a cell.
    const LETTER: usize = 130;
    const MARGINS: usize = 216;
    const LONG_WORD: usize = 18;
    const LONG_LINE: usize = 60;
    let tables = paper.parts.iter().filter_map(|part| match part {
        Part::Table(table) if table.head == head => Some(table),
        _ => None,
    });
    let rows: Vec<&Vec<String>> = tables.flat_map(|table| &table.rows).collect();
    let column = |at: usize| rows.iter().filter_map(move |row| row.get(at)).chain(head.get(at));
    let longest = |at: usize, whole: bool| {
        let lines = column(at).flat_map(|cell| cell.lines());
        let parts = lines.flat_map(|line| if whole { vec![line] } else { line.split_whitespace().collect() });
        parts.map(width).max().unwrap_or(0)
    };
    // The head is bold, and its words are wider for it.
    let bold = |at: usize| head[at].split_whitespace().map(width).max().unwrap_or(0) + 1;
    let word = |at: usize| longest(at, false).max(bold(at)).min(LONG_WORD) * LETTER + MARGINS;
    let line = |at: usize| longest(at, true).min(LONG_LINE) * LETTER + MARGINS;
    let least: Vec<usize> = (0..head.len()).map(word).collect();
    let more: Vec<usize> = least.iter().enumerate().map(|(at, least)| line(at).saturating_sub(*least)).collect();
    let (all, wanted) = (least.iter().sum::<usize>().max(1), more.iter().sum::<usize>());
    match ROOM.checked_sub(all) {
        Some(left) if wanted > 0 => least.iter().zip(&more).map(|(least, more)| least + left * more / wanted).collect(),
        _ => least.iter().map(|least| ROOM * least / all).collect(),
    }
}

/// Text within XML. Two characters pass the gate for texts that XML does not allow.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter => out.push(letter),
        }
    }
    out
}
