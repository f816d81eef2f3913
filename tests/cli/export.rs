//! `dvo export`.

use super::help::{Home, names, text};
use dvo::exchange::csv::{self, Profile};
use std::{collections::BTreeSet, fs};

const HEADER: &str = "id;jaar;district;nummer;thema;onderwerp;resultaat;periode;begin;eind;overleg;groep;\
                      portefeuillehouder;projectleider;openbaar;status;voortgang;herkomst;verschoven;toelichting";

/// The rows under a header, as cells by column.
fn rows(table: &str) -> Vec<Vec<String>> {
    let table = csv::read(table.as_bytes(), Profile::ExcelNl).expect("a table");
    table.into_iter().skip(1).collect()
}

/// The cells of a column that hold something.
fn column(table: &str, name: &str) -> BTreeSet<String> {
    let header = table.trim_start_matches('\u{feff}').lines().next().unwrap();
    let at = header.split(';').position(|column| column == name).unwrap_or_else(|| panic!("{name} in {header}"));
    rows(table).into_iter().map(|row| row[at].clone()).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn the_year_agenda_opens_by_itself_in_dutch_excel() {
    let home = Home::new();
    let table = home.ok(&["--demo", "export", "agenda", "--district", "ijsselland", "--year", "2026"]);
    let (header, rest) = table.split_once("\r\n").expect("CR LF");
    assert_eq!(header.strip_prefix('\u{feff}'), Some(HEADER));
    assert!(!table.contains("sep=") && rest.ends_with("\r\n"));
    // A line feed alone is one within a cell.
    assert!(rows(&table).len() >= 40, "{}", rows(&table).len());
    assert_eq!(column(&table, "jaar"), BTreeSet::from(["2026".to_owned()]));
    assert_eq!(column(&table, "district"), BTreeSet::from(["IJsselland".to_owned()]));
    assert!(column(&table, "begin").iter().all(|day| day.len() == 10 && day.ends_with("-2026")));
    assert!(column(&table, "periode").contains("Q1 2026"));
}

#[test]
fn without_a_year_there_are_all() {
    let home = Home::new();
    let table = home.ok(&["--demo", "export", "jaaragenda"]);
    assert!(column(&table, "jaar").len() > 1);
    assert!(column(&home.ok(&["--demo", "export", "jaaragenda's"]), "jaar").len() > 1);
}

#[test]
fn programs_get_rfc_4180_and_english_gets_english_headers() {
    let home = Home::new();
    let table = home.ok(&["--demo", "--lang", "en", "export", "agenda", "--profile", "rfc4180"]);
    assert!(table.starts_with("id,year,district,"), "{}", table.lines().next().unwrap());
    assert!(table.contains(",2026-01-01,"));
    assert!(home.ok(&["--demo", "export", "persoon"]).starts_with("\u{feff}id;"));
    assert_eq!(
        home.ok(&["--demo", "export", "organisation"]).lines().next(),
        home.ok(&["--demo", "export", "Organisaties"]).lines().next()
    );
}

#[test]
fn public_leaves_out_what_is_not_public_and_who_is_not() {
    let home = Home::new();
    let path = home.example();
    let export = |args: &[&str]| home.ok(&[&["--file", text(&path), "export"], args].concat());
    let people = export(&["person"]);
    let header = people.trim_start_matches('\u{feff}').lines().next().unwrap().split(';').collect::<Vec<_>>();
    let public = header.iter().position(|column| *column == "openbaar").unwrap();
    let hidden: BTreeSet<String> =
        rows(&people).into_iter().filter(|row| row[public] != "ja").map(|row| row[0].clone()).collect();
    assert!(!hidden.is_empty(), "the example has people that are not public");
    let (all, out) = (export(&["agenda"]), export(&["agenda", "--public"]));
    assert!(rows(&out).len() < rows(&all).len() && !rows(&out).is_empty());
    assert_eq!(column(&out, "openbaar"), BTreeSet::from(["ja".to_owned()]));
    assert!(column(&export(&["person", "--public"]), "id").is_disjoint(&hidden));
    // Every name that is still there is that of somebody public.
    let world = dvo::store::open(&path, dvo::store::Mode::ReadOnly).unwrap().world;
    let titles: BTreeSet<String> = hidden.iter().map(|id| world.title(id.parse().unwrap())).collect();
    for who in ["portefeuillehouder", "projectleider"] {
        assert!(!column(&all, who).is_disjoint(&titles), "somebody who is not public is {who}");
        assert!(column(&out, who).is_disjoint(&titles), "{who}");
    }
}

#[test]
fn a_file_is_never_overwritten_unless_forced() {
    let home = Home::new();
    let export = |more: &[&str]| home.run(&[&["--demo", "export", "agenda", "--output", "uit.csv"], more].concat());
    let run = export(&[]);
    let path = home.path("uit.csv");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.contains(text(&path)) && run.err.contains("regels geëxporteerd"), "{}", run.err);
    let written = fs::read_to_string(&path).unwrap();
    assert_eq!(written.lines().next().unwrap().trim_start_matches('\u{feff}'), HEADER);
    fs::write(&path, "van mij").unwrap();
    let run = export(&[]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("--force"), "{}", run.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), "van mij");
    assert_eq!(export(&["--force"]).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), written.lines().count());
    assert_eq!(names(home.0.path()), ["tmp", "uit.csv"], "nothing is left beside it");
    assert_eq!(home.run(&["--demo", "export", "agenda", "--output", "weg/uit.csv"]).code, 1);
    assert!(home.ok(&["--demo", "export", "agenda", "--output", "-"]).starts_with('\u{feff}'));
}

#[test]
fn what_is_not_understood_is_answered_with_what_there_is() {
    let home = Home::new();
    let run = home.run(&["--demo", "export", "agenda", "--district", "drenthe"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    for name in ["IJsselland", "Twente", "Noord- en Oost-Gelderland", "Gelderland-Midden", "Gelderland-Zuid"] {
        assert!(run.err.contains(name), "{}", run.err);
    }
    let run = home.run(&["--demo", "export", "agenda", "--district", "gelderland"]);
    assert!(run.code == 2 && !run.err.contains("Twente"), "{run:?}");
    let run = home.run(&["--demo", "export", "vergunning"]);
    assert!(run.code == 2 && run.err.contains("agendaregel"), "{run:?}");
    let run = home.run(&["--demo", "--lang", "en", "export", "permit"]);
    assert!(run.code == 2 && run.err.contains("agenda-line"), "{run:?}");
    let run = home.run(&["--demo", "export", "persoon", "--year", "2026"]);
    assert!(run.code == 2 && run.err.contains("personen"), "{run:?}");
    for loose in ["noog", "ijs", "gelderland miden", "TWENTE"] {
        assert_eq!(home.run(&["--demo", "export", "agenda", "--district", loose]).code, 0, "{loose}");
    }
    let run = home.run(&["--demo", "export", "agenda", "--year", "1990"]);
    assert!(run.code == 0 && run.out.lines().count() == 1 && run.err.contains("kopregel"), "{run:?}");
}

/// Only the kinds that a table leads to are read for it; it says the same as the whole file does.
#[test]
fn every_kind_is_exported_as_from_the_whole_file() {
    let home = Home::new();
    let path = home.example();
    let mut whole = dvo::store::open(&path, dvo::store::Mode::ReadOnly).unwrap().world;
    whole.set_today(jiff::Zoned::now().date());
    let words = dvo::words::Words::new(dvo::catalogue::Lang::Nl);
    for kind in dvo::catalogue::kinds::ALL {
        // "agenda" are its lines.
        let name = if kind.name == "agenda" { "agendas" } else { kind.name };
        let what = dvo::process::select::Selection::all(kind);
        let mut wanted = Vec::new();
        let rows = dvo::exchange::export::write(&whole, &words, &what, Profile::ExcelNl, &mut wanted).unwrap();
        let table = home.ok(&["--file", text(&path), "export", name]);
        assert!(table.as_bytes() == wanted, "{}", kind.name);
        let file = home.path(&format!("{}.csv", kind.name));
        let run = home.run(&["--file", text(&path), "export", name, "--output", text(&file)]);
        assert_eq!(run.code, 0, "{run:?}");
        assert!(run.err.contains(&rows.to_string()) && fs::read(&file).unwrap() == wanted, "{}", kind.name);
    }
}

#[test]
fn what_is_worked_out_goes_out_by_its_name_in_either_language() {
    let home = Home::new();
    let table = home.ok(&["--demo", "export", "contributions", "--district", "ijsselland", "--year", "2025"]);
    let (header, rest) = table.split_once("\r\n").expect("CR LF");
    assert_eq!(header, "\u{feff}organisatie;inwoners;peiljaar;bijdrage;precies;verschil");
    // 28.945 inhabitants times two and a half cents.
    assert!(rest.starts_with("Dalfsen;28945;2025;723,63;723,62500;0,00500\r\n"), "{rest}");
    assert!(rest.ends_with("\r\ntotaal;541039;;13526,03;13525,97500;0,05500\r\n"), "{rest}");
    let dutch = home.ok(&["--demo", "export", "bijdragen per gemeente", "--year", "2025", "--profile", "rfc4180"]);
    assert!(dutch.contains("\r\nDalfsen,28945,2025,723.63,723.62500,0.00500\r\n"), "{dutch}");
    let empty = home.run(&["--demo", "export", "contributions", "--year", "2030"]);
    assert!(empty.code == 0 && empty.err.contains("geen"), "{empty:?}");
    let wrong = home.run(&["--demo", "export", "contributions", "--as", "agenda"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
}

/// The matrix of a district and year, letter for letter: the same figures as on the screen.
#[test]
fn the_matrix_is_exported_as_it_is_on_the_screen() {
    let home = Home::new();
    let table = home.ok(&["--demo", "export", "matrix", "--district", "ijsselland", "--year", "2027"]);
    let whole = "\u{feff}gemeente;Cybercrime/gedigitaliseerde criminaliteit;Bibob;Jaarwisseling;Ondermijning;\
                 Jeugdcriminaliteit;Voorbereiding op crisisbeheersing;Personen met onbegrepen gedrag;\
                 \"Jeugd, alcohol en drugs\";Veilige evenementen\r\n";
    assert!(table.starts_with(whole), "{table}");
    assert!(table.contains("\r\nRaalte;2;1;;;;3;;4;\r\n"), "{table}");
    assert!(table.contains(&format!("\r\nZwolle{}\r\n", ";geen plan".repeat(9))), "{table}");
    // Deventer 1st, Salland 2nd (two), Staphorst and Zwartewaterland 3rd; OM 2, strategy 3, unfinished 3, as decided.
    let cyber = 5 + 2 * 4 + 2 * 3 + 2 + 3 + 3;
    assert!(table.contains(&format!("\r\ntotaal;{cyber};16;13;12;11;9;6;4;2\r\n")), "{table}");
    assert!(table.contains("\r\nboven drempel 10;ja;ja;ja;ja;ja;nee;nee;nee;nee\r\n"), "{table}");
    let public = home.ok(&["--demo", "export", "matrix", "--district", "ijsselland", "--year", "2027", "--public"]);
    assert!(public.contains("boven drempel 10") && public.contains(&format!("totaal;{cyber};")), "{public}");
    let english = home.ok(&["--demo", "--lang", "en", "export", "matrix", "--profile", "rfc4180", "--year", "2026"]);
    assert!(english.starts_with("municipality,") && english.contains(",no plan,"), "{english}");
    assert!(english.lines().count() > 76, "without a district it is the whole unit");
    let named = home.ok(&["--demo", "export", "prioriteitenmatrix", "--district", "ijsselland", "--year", "2027"]);
    assert_eq!(named, table);
    let nothing = home.run(&["--demo", "export", "matrix", "--year", "2199"]);
    assert!(nothing.code == 0 && nothing.err.contains("kopregel"), "{nothing:?}");
}

/// The charts of the screen, by name or by what they are called: the same figures, counted by hand in the example.
#[test]
fn what_a_year_comes_to_is_exported_too() {
    let home = Home::new();
    let asked = ["--district", "ijsselland", "--year", "2026"];
    let table = |name: &str| home.ok(&[&["--demo", "export", name][..], &asked[..]].concat());
    let holders = table("by-holder");
    assert!(holders.starts_with("\u{feff}portefeuillehouder;gepland;loopt;gereed;verschoven;vervallen;totaal\r\n"));
    assert!(holders.contains("\r\nEsmée Brandsen;4;2;3;1;0;10\r\n"), "{holders}");
    assert!(holders.contains("\r\nnog geen houder;1;0;0;0;1;2\r\n"), "{holders}");
    assert!(holders.ends_with("\r\ntotaal;18;10;20;2;3;53\r\n"), "{holders}");
    assert_eq!(table("Regels per houder"), holders);
    assert!(table("by-quarter").contains("\r\nQ4;10;1;0;2;0;13\r\n"));
    assert!(table("by-theme").contains("\r\nOndermijning;2;2;3;0;1;8\r\n"));
    assert!(table("postponements").contains("\r\nQ4;8;4;12\r\n"));
    assert!(table("years").contains(";2026;2027;thema\r\n"), "{}", table("years"));
    let actions = home.ok(&["--demo", "--lang", "en", "export", "actions-over-time", "--profile", "rfc4180"]);
    assert!(actions.starts_with("month,new,closed,still open\r\n") && actions.lines().count() == 14, "{actions}");
}

#[test]
fn own_notes_go_out_only_when_they_are_asked_for() {
    let home = Home::new();
    let records = crate::sitting::Sitting::new(None).records;
    let path = home.file(&records);
    let path = text(&path).to_owned();
    for (kind, note) in [("person", "belt liever niet"), ("overleg", "koffie regelen"), ("voorstel", "ligt gevoelig")] {
        let export = |more: &[&str]| home.run(&[&["--file", &path, "export", kind], more].concat());
        for more in [&[][..], &["--public"], &["--profile", "rfc4180"]] {
            let table = export(more).out;
            assert!(!table.contains(note) && !table.contains("notities"), "{kind} {more:?}: {table}");
        }
        let with = export(&["--with-notes"]).out;
        assert!(column(&with, "eigen notities").contains(note), "{with}");
        let both = export(&["--with-notes", "--public"]);
        assert!(both.code == 2 && both.out.is_empty() && both.err.contains("gaat niet samen"), "{both:?}");
    }
    let run = home.run(&["--demo", "export", "by-holder", "--with-notes"]);
    assert!(run.code == 2 && run.err.contains("geen eigen notities"), "{run:?}");
}
