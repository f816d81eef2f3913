//! What goes out comes back, and does no harm on the way.

use std::borrow::Cow;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::catalogue::Decimal;

const BOTH: [Profile; 2] = [Profile::ExcelNl, Profile::Rfc4180];

fn written(rows: &[Vec<Cell>], profile: Profile) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), profile).expect("memory takes everything");
    for row in rows {
        writer.row(row).expect("memory takes everything");
    }
    writer.finish().expect("memory takes everything")
}

fn text(text: &str) -> Cell<'_> {
    Cell::Text(Cow::Borrowed(text))
}

/// Text made of what CSV, spreadsheets and encodings trip over.
fn nasty() -> impl Strategy<Value = String> {
    let odd = prop::sample::select("'=+-@\t\r\n\";, \u{a0}\u{feff}＝a1é€sep".chars().collect::<Vec<_>>());
    prop::collection::vec(prop_oneof![6 => odd, 1 => any::<char>()], 0..8).prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn every_table_survives(rows in prop::collection::vec(prop::collection::vec(nasty(), 1..4), 0..4)) {
        for profile in BOTH {
            let cells: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(|cell| text(cell)).collect()).collect();
            let bytes = written(&cells, profile);
            prop_assert_eq!(&read(&bytes[..], profile)?, &rows);
        }
    }

    #[test]
    fn defusing_is_undone_exactly(text in nasty()) {
        let harmless = defuse(&text);
        prop_assert_eq!(&*restore(&harmless), &*text);
        prop_assert!(!harmless.trim_start().starts_with(['=', '+', '-', '@']));
        prop_assert!(!harmless.starts_with(['\t', '\r', '\n']));
    }

    #[test]
    fn no_bytes_are_refused_or_fatal(bytes: Vec<u8>) {
        for profile in BOTH {
            prop_assert!(read(&bytes[..], profile).is_ok());
        }
    }
}

#[test]
fn each_profile_has_its_spelling() {
    let rows = [
        vec![text("nr"), text("bedrag"), text("op"), text("wat")],
        vec![Cell::Int(-7), Cell::Decimal(Decimal::cents(-1_205)), Cell::Day(date(2026, 3, 9)), text("- één; twee")],
        vec![Cell::Empty, Cell::Decimal(Decimal::cents(i64::MIN)), Cell::Empty, text("+31 6 \"x\"\nregel, twee")],
    ];
    let excel = "\u{feff}nr;bedrag;op;wat\r\n-7;-12,05;09-03-2026;\"'- één; twee\"\r\n\
        ;-92233720368547758,08;;\"'+31 6 \"\"x\"\"\nregel, twee\"\r\n";
    assert_eq!(String::from_utf8_lossy(&written(&rows, Profile::ExcelNl)), excel);
    let plain = "nr,bedrag,op,wat\r\n-7,-12.05,2026-03-09,\"'- één; twee\"\r\n\
        ,-92233720368547758.08,,\"'+31 6 \"\"x\"\"\nregel, twee\"\r\n";
    assert_eq!(String::from_utf8_lossy(&written(&rows, Profile::Rfc4180)), plain);
}

#[test]
fn apostrophes_of_names_stay_single() {
    for name in ["'t Harde", "'s-Hertogenbosch", "’t", "a=b", "'", "''", " - "] {
        assert_eq!(defuse(name).starts_with("''"), name == "''", "{name}");
    }
    assert_eq!(defuse("'t Harde"), "'t Harde");
    assert_eq!(defuse("=1+1"), "'=1+1");
    assert_eq!(defuse("  =1+1"), "'  =1+1");
    assert_eq!(defuse("'=1+1"), "''=1+1");
    assert_eq!(restore("'t Harde"), "'t Harde");
}

#[test]
fn files_of_others_are_understood() {
    let table = [["naam", "plaats"], ["Zoë", "'t Harde"]].map(|row| row.map(str::to_owned).to_vec()).to_vec();
    let utf16: Vec<u8> = "\u{feff}naam\tplaats\r\nZoë\t't Harde".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [
        "naam;plaats\nZoë;'t Harde\n".as_bytes(),
        "\u{feff}naam,plaats\rZoë,'t Harde".as_bytes(),
        "sep=;\r\nnaam;plaats\r\n\r\nZoë;'t Harde\r\n".as_bytes(),
        "\"naam\"\t\"plaats\"\nZoë\t't Harde\n".as_bytes(),
        b"naam;plaats\r\nZo\xeb;'t Harde\r\n",
        &utf16,
    ] {
        for profile in BOTH {
            assert_eq!(read(bytes, profile).expect("a table"), table);
        }
    }
}

#[test]
fn a_lone_amount_and_an_empty_row_come_back() {
    let rows = [vec![Cell::Decimal(Decimal::cents(1_250))], vec![], vec![Cell::Empty]];
    let back = read(&written(&rows, Profile::ExcelNl)[..], Profile::ExcelNl).expect("a table");
    assert_eq!(back, [["12,50"], [""], [""]]);
    assert!(read(&written(&[], Profile::ExcelNl)[..], Profile::ExcelNl).expect("a table").is_empty());
}

/// `cargo test --release --lib csv -- --ignored --nocapture`
#[test]
#[ignore = "figures mean something in a release build only"]
fn a_hundred_thousand_rows_take_a_moment() {
    let row: Vec<Cell> = (0..20)
        .map(|at| match at % 5 {
            0 => Cell::Int(at * 1_234),
            1 => Cell::Day(date(2026, 1, 12)),
            2 => text("Digitale criminaliteit, aanpak"),
            3 => text("loopt"),
            _ => Cell::Empty,
        })
        .collect();
    let once = || {
        let start = std::time::Instant::now();
        let mut writer = Writer::new(std::io::sink(), Profile::ExcelNl).expect("a sink takes everything");
        (0..100_000).for_each(|_| writer.row(&row).expect("a sink takes everything"));
        writer.finish().expect("a sink takes everything");
        start.elapsed().as_millis()
    };
    let millis = (0..5).map(|_| once()).min().unwrap_or(u128::MAX);
    println!("100,000 rows of 20 cells: {millis} ms");
    assert!(millis < 100);
}
