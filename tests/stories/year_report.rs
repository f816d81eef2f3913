//! The year report and the strategy: the same figures on screen, in a file and on paper, and nothing for the public that
//! is not public.

use super::{
    papers::{compare, is_whole, unpacked, written},
    support::{Desk, TODAY, sitting, year::Year},
};
use dvo::{
    app::sheet::{self, Row, SHEETS},
    catalogue::{
        Action, Change, Edit, Id, Kind, Lang, Value, World,
        kinds::{self as k, agenda, agenda_line, plan},
        name,
    },
    exchange::paper::{self, Part},
    process::{
        papers::{Format, Which},
        scope::Scope,
        select::is_public,
        strategy::{self, Tally},
    },
    tables::{self, Basis, Table},
    words::Words,
};
use proptest::{collection, prelude::*};

/// The example year with the invented district beside it.
fn desk() -> (Desk, Year) {
    let (mut desk, year) = (Desk::example(), Year::new());
    let edits = year.records.iter().cloned().map(Edit::Create).collect();
    let id = desk.session_mut().state.ids.next_id();
    desk.commit(Change::new(id, Action::Load, edits));
    (desk, year)
}

fn table(world: &World, words: &Words, name: &str, of: &Year) -> Table {
    let basis = Basis { world, words, today: TODAY, year: 2026, scope: Scope::One(of.district) };
    (tables::named(name).unwrap().table)(&basis, None)
}

/// The texts of a table of which the columns that are empty are left out.
fn texts(table: &Table) -> Vec<Vec<String>> {
    let stands = |at: usize| table.cells.iter().any(|row| !row[at].figure.is_nothing());
    let row = |(at, row): (usize, &Vec<tables::Cell>)| {
        let figures = row.iter().enumerate().filter(|(at, _)| stands(*at)).map(|(_, cell)| cell.figure.show(Lang::Nl));
        std::iter::once(table.rows[at].label.clone()).chain(figures).collect()
    };
    table.cells.iter().enumerate().map(row).collect()
}

#[test]
fn the_report_whole_as_markdown_and_as_text() {
    let year = Year::new();
    let (world, words) = (year.world(), Words::new(Lang::Nl));
    for (format, public) in [(Format::Markdown, false), (Format::Plain, false), (Format::Plain, true)] {
        let text = String::from_utf8(written(&world, &words, Which::Report, year.agenda, format, public)).unwrap();
        let public = if public { "-public" } else { "" };
        compare(&format!("paper-report{public}_{}", format.ending()), &text);
    }
    let english = Words::new(Lang::En);
    let text = String::from_utf8(written(&world, &english, Which::Report, year.agenda, Format::Plain, false)).unwrap();
    compare("paper-report-en_txt", &text);
    let parts = unpacked(&written(&world, &words, Which::Report, year.agenda, Format::Docx, false));
    parts.iter().for_each(|(name, text)| is_whole(name, text));
    let document = &parts["word/document.xml"];
    // Adopted, what became of it, decisions, themes, strategy, chosen; nothing goes on in a next year yet.
    assert_eq!(document.matches("<w:tblHeader/>").count(), 6);
    for heading in ["Wat er van elke regel werd", "Besluiten van het DVO", "Per thema", "Gekozen en niet gekozen"] {
        assert!(document.contains(&format!("<w:t xml:space=\"preserve\">{heading}</w:t>")), "{heading}");
    }
}

#[test]
fn the_report_has_the_figures_of_the_tables() {
    let year = Year::new();
    let (world, words) = (year.world(), Words::new(Lang::Nl));
    let report = paper::build(&world, &words, Which::Report, year.agenda, false).unwrap();
    let under = |heading: &str| {
        let at = report.parts.iter().position(|part| matches!(part, Part::Heading(_, text) if text == heading));
        let parts = &report.parts[at.unwrap_or_else(|| panic!("{heading} in {report:?}"))..];
        let found = parts.iter().find_map(|part| if let Part::Table(table) = part { Some(table) } else { None });
        found.unwrap().rows.clone()
    };
    assert_eq!(under("Wat er van elke regel werd"), texts(&table(&world, &words, "adopted", &year)));
    // The review of two years tells each of them: the rows of this one are those of the report.
    let review = table(&world, &words, "endterm", &year);
    let of_year: Vec<Vec<String>> = (0..review.rows.len())
        .filter(|at| review.rows[*at].label.ends_with(" 2026"))
        .map(|at| {
            let figures = review.cells[at].iter().map(|cell| cell.figure.show(Lang::Nl));
            std::iter::once(review.rows[at].label.trim_end_matches(" 2026").to_owned()).chain(figures).collect()
        })
        .collect();
    let shown: Vec<Vec<String>> =
        of_year.iter().map(|row| row.iter().filter(|text| !text.is_empty()).cloned().collect()).collect();
    let told: Vec<Vec<String>> = under("Per strategiethema: Strategie Zuidrand 2025-2026")
        .iter()
        .map(|row| row.iter().filter(|text| !text.is_empty()).cloned().collect())
        .collect();
    assert_eq!(told, shown);
}

#[test]
fn what_contributes_to_the_strategy_is_counted_as_by_hand() {
    let year = Year::new();
    let world = year.world();
    let record = world.get(year.strategy).unwrap();
    let parts = strategy::parts(&world, record, Scope::One(year.district), 2025..=2026);
    // As in STATUSES: done, running, planned, moved, dropped; as in MARKS: reached, partly, not.
    let tally =
        |lines, by_status, by_mark, postponed, decisions| Tally { lines, by_status, by_mark, postponed, decisions };
    let all: Vec<Tally> = parts.iter().map(|part| part.tally()).collect();
    // Crime: A1, B1, B4, and B3 that says so. People: A2, B2 and B5 through care, which stands below it. None: A3, B6.
    let crime = tally(4, [2, 0, 1, 0, 1], [2, 0, 0], 0, 1);
    let people = tally(3, [0, 1, 1, 1, 0], [0, 1, 0], 3, 2);
    let none = tally(2, [1, 0, 1, 0, 0], [0, 0, 0], 0, 1);
    assert_eq!(all, [crime, people, none]);
    assert_eq!(parts[0].tally_of(2025), tally(1, [1, 0, 0, 0, 0], [1, 0, 0], 0, 0));
    assert_eq!(parts[1].tally_of(2026), tally(2, [0, 1, 1, 0, 0], [0, 0, 0], 1, 1));
    let plans = |at: usize| parts[at].plans.iter().map(|plan| plan.get(plan::NAME)).collect::<Vec<_>>();
    assert_eq!(plans(0), ["IVP Oosterholt"]);
    assert_eq!(plans(1), ["IVP Oosterholt", "IVP Westerholt", "Meerjarenplan politie"]);
    assert!(parts[2].theme.is_none() && parts[2].plans.is_empty());

    // The strategy beside the plans of the police: rank, or that it is named.
    let words = Words::new(Lang::Nl);
    let police = table(&world, &words, "police", &year);
    let heads: Vec<&str> = police.columns.iter().map(|column| column.label.as_str()).collect();
    assert_eq!(heads, ["Strategie Zuidrand 2025-2026", "Meerjarenplan politie", "gemeente-plannen"]);
    let figures = |at: usize| police.cells[at].iter().map(|cell| cell.figure.show(Lang::Nl)).collect::<Vec<_>>();
    let names: Vec<&str> = police.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(names, ["Ondermijnende misdaad", "Kwetsbare mensen", "Verkeer"]);
    assert_eq!(figures(0), ["genoemd", "", "1"]);
    assert_eq!(figures(1), ["genoemd", "3", "2"]);
    assert_eq!(figures(2), ["", "1", "1"]);
}

#[test]
fn the_strategy_on_screen_folds_and_leads_to_its_lines() {
    let (mut desk, year) = desk();
    desk.session_mut().state.jump(year.strategy);
    desk.keys("O").types("zuidrand").keys("Enter w e");
    desk.shows("Strategie en eindbalans · Strategie Zuidrand 2025-2026").shows("2025 tot en met 2026");
    desk.shows("Wat draagt bij in 2026").shows("3 regels: 1 gereed, 1 gepland, 1 vervallen · 1 plan");
    desk.shows("2 regels: 1 loopt, 1 gepland · 3 plannen").shows("Eindbalans over de hele periode");
    desk.shows("4 regels: 2 gereed, 1 gepland, 1 vervallen").shows("3 regels: 1 loopt, 1 gepland, 1 verschoven");
    desk.hides("B1 Havencontrole").keys("Down Space").shows("B1 Havencontrole").shows("IVP Oosterholt");
    desk.keys("Down Down Enter").shows("agendaregel · Havencontrole").keys("f").shows("Strategie en eindbalans");
    desk.keys("End Up Space").shows("oordeel").shows("1 deels bereikt").shows("Het meldpunt komt er");
    // On a small screen too, and in the years around it.
    desk.resize(80, 24).shows("Ondermijnende misdaad").shows("█").keys("Esc");
    desk.session_mut().state.jump(year.strategy);
    desk.resize(120, 40).keys("w E").shows("Eindbalans van de strategie").shows("Kwetsbare mensen 2026");
    desk.keys("x Enter").shows("geëxporteerd naar");
    let file = std::fs::read_dir(desk.exports()).unwrap().flatten().next().unwrap().path();
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains("\r\nKwetsbare mensen;3;;1;1;1;;;1;;3;2\r\n"), "{text}");
    desk.keys("Esc w l").shows("Strategie naast politie en OM").shows("genoemd");
}

#[test]
fn the_sheet_counts_what_the_table_counts() {
    let (desk, year) = desk();
    let mut scene = desk.session().state.scene();
    (scene.year, scene.scope) = (2026, Scope::One(year.district));
    let rows = (SHEETS.iter().find(|def| def.name == "strategy").unwrap().rows)(&scene, None);
    let bars: Vec<(String, (u64, u64))> = rows
        .iter()
        .filter_map(|row| match row {
            Row::Line(sheet::Line { label, bar: Some(bar), depth: 0, .. }) => Some((label.clone(), *bar)),
            _ => None,
        })
        .collect();
    let review = table(desk.world(), &Words::new(Lang::Nl), "endterm", &year);
    let number = |row: usize, column: usize| review.cells[row][column].figure.show(Lang::Nl).parse().unwrap_or(0u64);
    let whole: Vec<(String, (u64, u64))> = (0..review.rows.len())
        .filter(|at| !review.rows[*at].label.ends_with(char::is_numeric))
        .map(|at| (review.rows[at].label.clone(), (number(at, 1), number(at, 0))))
        .collect();
    assert_eq!(bars[3..], whole);
    assert_eq!(whole[1], ("Kwetsbare mensen".to_owned(), (0, 3)));
}

#[test]
fn from_the_card_and_from_the_list_of_the_year() {
    let mut desk = Desk::example();
    desk.keys("x").shows("Stuk: jaarverslag als Word").types("jaarverslag markdown openbaar").keys("Enter");
    desk.shows("Openbaar (jaarverslag)").shows("agendaregels: 20").keys("Enter").shows("Geschreven:");
    let public = std::fs::read_to_string(desk.exports().join("IJsselland 2026 jaarverslag openbaar.md")).unwrap();
    assert!(public.contains("# Jaarverslag IJsselland 2026") && public.contains("D03"), "{public}");
    // Neither a line that is not public nor somebody who is not.
    let hidden = desk.world().all().filter(|record| !is_public(record));
    let hidden = hidden.filter(|one| *one.kind == k::AGENDA_LINE || *one.kind == k::PERSON).map(|one| one.id);
    let open: Vec<String> =
        desk.world().all().filter(|one| is_public(one)).map(|one| desk.world().title(one.id)).collect();
    let titles = hidden.map(|id| desk.world().title(id)).filter(|title| !open.iter().any(|it| it.contains(title)));
    let told: Vec<String> = titles.filter(|title| public.contains(title.as_str())).collect();
    assert!(told.is_empty(), "{told:?}");
    // What the public reads of the agenda adds up by itself: nothing is called added or dropped that is only hidden.
    assert!(!public.contains("| A03") && !public.contains("O07"), "{public}");
    desk.keys("w w x").shows("Stuk: jaarverslag als Word").keys("Esc Esc");
    desk.keys("w c x Enter").shows("Geschreven:");
    assert!(desk.exports().join("IJsselland 2026 jaarverslag.docx").exists());
    // A concept that is not public has no public report, and the menu says why.
    desk.keys("Esc . w c x").types("jaarverslag word openbaar").keys("Enter").shows("niet als openbaar te boek");
}

proptest! {
    /// However lines are spread over years and themes: the years add up to the whole, and every line is counted by how
    /// far it is.
    #[test]
    fn the_years_of_a_review_add_up(how in collection::vec((0usize..5, 0usize..4, 0usize..3, 0i64..5, any::<bool>()), 1..40)) {
        let mut year = Year::new();
        let find = |year: &Year, kind: &'static Kind, field: &str| -> Vec<Id> {
            let of = year.records.iter().filter(|one| *one.kind == *kind && !one.named(field).is_empty());
            of.map(|one| one.id).collect()
        };
        let (themes, agendas) = (find(&year, &k::THEME, "name"), find(&year, &k::AGENDA, "status"));
        for (status, theme, mark, postponed, late) in how {
            let mark = agenda_line::Mark::ALL.get(mark).map_or(Value::Empty, |mark| Value::Choice(mark.word()));
            year.add(&k::AGENDA_LINE, &[
                ("subject", sitting::text("Regel")),
                ("agenda", Value::Ref(agendas[usize::from(late)])),
                ("theme", Value::Ref(themes[theme])),
                ("status", Value::Choice(strategy::STATUSES[status].word())),
                ("mark", mark),
                ("postponed", Value::Int(postponed)),
            ]);
        }
        let world = year.world();
        let record = world.get(year.strategy).unwrap();
        let parts = strategy::parts(&world, record, Scope::One(year.district), 2025..=2026);
        for part in &parts {
            let (whole, years) = (part.tally(), [2025, 2026].map(|year| part.tally_of(year)));
            prop_assert_eq!(whole.lines, years.iter().map(|one| one.lines).sum::<usize>());
            prop_assert_eq!(whole.postponed, years.iter().map(|one| one.postponed).sum::<usize>());
            prop_assert_eq!(whole.decisions, years.iter().map(|one| one.decisions).sum::<usize>());
            prop_assert_eq!(whole.lines, whole.by_status.iter().sum::<usize>());
            prop_assert!(whole.by_mark.iter().sum::<usize>() <= whole.lines);
        }
        // No line here is of two themes of the strategy, so each stands in one part.
        let all = world.of(&k::AGENDA_LINE).count();
        prop_assert_eq!(parts.iter().map(|part| part.lines.len()).sum::<usize>(), all);
    }

    /// Whatever is public: the report for the public has no word of anything else, and is what it would be if the rest
    /// had never been.
    #[test]
    fn the_public_reads_nothing_else_of_a_year(marks in collection::vec(0u8..3, 90)) {
        let mut year = Year::new();
        for ((at, record), mark) in year.records.iter_mut().enumerate().zip(marks.into_iter().cycle()) {
            for (place, field) in record.kind.fields.iter().enumerate() {
                if let Value::Text(text) = record.at(place).clone() {
                    let secret = if field.private { "privé" } else { "woord" };
                    record.set_at(place, sitting::text(&format!("{secret}{at}x {text} {secret}{at}x")));
                }
            }
            record.set(name::PUBLIC, [Value::Flag(true), Value::Flag(false), Value::Empty][usize::from(mark)].clone());
        }
        let agenda = year.agenda;
        year.records.iter_mut().filter(|one| one.id == agenda).for_each(|one| {
            one.set(agenda::PUBLIC, sitting::yes());
        });
        let words = Words::new(Lang::Nl);
        let whole = year.world();
        let mut left = World::of_records(year.records.iter().filter(|one| is_public(one)).cloned());
        left.set_today(TODAY);
        let report = paper::build(&whole, &words, Which::Report, agenda, true).unwrap();
        prop_assert_eq!(&report, &paper::build(&left, &words, Which::Report, agenda, true).unwrap());
        for format in [Format::Plain, Format::Markdown] {
            let mut out = Vec::new();
            paper::write(&report, &words, format, &mut out).unwrap();
            let text = String::from_utf8_lossy(&out);
            prop_assert!(!text.contains("privé"), "{}", text);
            for (at, record) in year.records.iter().enumerate().filter(|(_, one)| !is_public(one)) {
                let told = text.contains(&format!("woord{at}x")) || report.stem.contains(&format!("woord{at}x"));
                prop_assert!(!told, "{:?}: {}", record.to_json(), text);
            }
        }
    }
}
