//! Draws the pictures of the README: real screens of the example year, as SVG in `assets/screens`.
//!
//! `cargo run --example screens`

use dvo::{
    app::{Key, Msg},
    catalogue::name,
    exchange::seed,
    run::{Places, Session, session},
    screen::{Look, draw},
    store::{self, Mode},
};
use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::Buffer,
    style::{Color, Modifier},
};
use std::{fmt::Write, fs, path::Path};

/// Name of the picture, columns, rows, keys that lead there.
const PICTURES: &[(&str, u16, u16, &str)] = &[
    ("agenda", 120, 34, "Down Down Down"),
    ("form", 100, 26, ") n 'Jaarwisseling: kader voor vuurwerkvrije zones' Enter 'J01' Enter Enter '2e week maart'"),
    ("find", 100, 26, "z 'ondermijnign'"),
    ("timeline", 110, 30, "w t Home PgDn Down Down Down Down"),
    ("matrix", 110, 30, "w m"),
    ("meeting", 110, 26, "2 Home Down Down Down m Tab Tab Tab Tab"),
];
const WIDE: f32 = 8.4;
const TALL: f32 = 17.0;

fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("voorbeeld.dvo");
    let records = seed::example(&mut session::fresh_ids())?;
    let own = records.iter().find(|record| record.get(name::NAME) == "IJsselland").map(|record| record.id.to_string());
    let mut store = store::create(&path, &records, jiff::Timestamp::now())?;
    store.set_setting("own", &own.unwrap_or_default())?;
    drop(store);
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/screens");
    for (name, columns, rows, keys) in PICTURES {
        let places = Places { exports: folder.path().into(), temporary: folder.path().into(), machine: None };
        let opened = store::open(&path, Mode::ReadOnly)?;
        let mut session = Session::new(opened, None, jiff::civil::date(2026, 9, 14), places)?;
        // The pictures show what a user sees who may write.
        session.state.read_only = false;
        session.state.fill_index();
        press(&mut session, keys);
        let mut screen = Terminal::new(TestBackend::new(*columns, *rows))?;
        screen.draw(|frame| drop(draw(&session.state, Look { colour: true, ascii: false }, frame)))?;
        fs::write(out.join(format!("{name}.svg")), svg(screen.backend().buffer()))?;
    }
    Ok(())
}

/// Keys by name; what stands in quotes is typed.
fn press(session: &mut Session, keys: &str) {
    for (at, part) in keys.split('\'').enumerate() {
        let names: Vec<Key> = match at % 2 {
            0 => part.split_whitespace().filter_map(Key::parse).collect(),
            _ => part.chars().map(Key::char).collect(),
        };
        names.into_iter().for_each(|key| session.take(Msg::Key(key)));
    }
}

fn svg(cells: &Buffer) -> String {
    let (wide, tall) = (f32::from(cells.area.width) * WIDE + 20.0, f32::from(cells.area.height) * TALL + 20.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {tall:.0}\" font-family=\"ui-monospace, \
         Menlo, Consolas, monospace\" font-size=\"14\"><rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#16191d\"/>\n"
    );
    for y in 0..cells.area.height {
        let mut x = 0;
        while x < cells.area.width {
            let style = cells[(x, y)].style();
            let end = (x..cells.area.width).find(|at| cells[(*at, y)].style() != style).unwrap_or(cells.area.width);
            let text: String = (x..end).map(|at| cells[(at, y)].symbol()).collect();
            let turned = style.add_modifier.contains(Modifier::REVERSED);
            let colour = match style.fg {
                Some(Color::Cyan) => "#5ac8d8",
                Some(Color::Red) => "#f07178",
                _ => "#d5d9de",
            };
            let (left, top) = (f32::from(x) * WIDE + 10.0, f32::from(y) * TALL + 10.0);
            let run = f32::from(end - x) * WIDE;
            if turned {
                let _ = writeln!(
                    out,
                    "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{run:.1}\" height=\"{TALL}\" fill=\"{colour}\"/>"
                );
            }
            if !text.trim().is_empty() {
                let fill = if turned { "#16191d" } else { colour };
                let weight = if style.add_modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
                let dim = if style.add_modifier.contains(Modifier::DIM) && !turned { " opacity=\"0.6\"" } else { "" };
                let text = text.replace('&', "&amp;").replace('<', "&lt;");
                let base = top + 13.0;
                let _ = writeln!(
                    out,
                    "<text x=\"{left:.1}\" y=\"{base:.1}\" textLength=\"{run:.1}\" xml:space=\"preserve\" fill=\"{fill}\"{weight}{dim}>{text}</text>"
                );
            }
            x = end;
        }
    }
    out.push_str("</svg>\n");
    out
}
