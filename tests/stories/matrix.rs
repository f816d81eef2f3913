//! From municipal plans to the year agenda: what is asked for and weighed, what is chosen, and what became of the rest.

use super::support::{Desk, templates};
use super::synthetic;
use dvo::{
    catalogue::{
        At, Id, Period, Record, Value, World,
        at::{Links, When},
        kinds::{
            self as k, agenda, agenda_line, consideration,
            organisation::{self, OrganisationKind},
            plan, priority, weighing,
        },
    },
    exchange::csv::{self, Profile},
    process::{
        priorities::{Criterion, Matrix, Weighing},
        scope::{Scope, districts},
    },
};
use std::collections::BTreeMap;

/// The rows of the one exported table.
fn exported(desk: &mut Desk, keys: &str) -> Vec<Vec<String>> {
    desk.keys(keys).keys("x").types("matrix excel").keys("Enter").shows("geëxporteerd");
    let files: Vec<_> = std::fs::read_dir(desk.exports()).unwrap().map(|file| file.unwrap().path()).collect();
    let [file] = files.as_slice() else { panic!("{files:?}") };
    let table = csv::read(std::fs::read(file).unwrap().as_slice(), Profile::ExcelNl).unwrap();
    std::fs::remove_file(file).unwrap();
    table
}

/// The cell of this row and column.
#[track_caller]
fn cell<'a>(table: &'a [Vec<String>], row: &str, column: &str) -> &'a str {
    let at = table[0].iter().position(|name| name == column).unwrap_or_else(|| panic!("{column} in {:?}", table[0]));
    let row = table.iter().find(|cells| cells[0] == row).unwrap_or_else(|| panic!("{row} in {table:?}"));
    &row[at]
}

/// Worked out from `assets/example` by hand: ranks count 5, 4, 3, 2 and 1; police 3, OM 3, strategy 2, unfinished 2.
/// Of the agenda of 2025 the lines moved on are about cybercrime (D04), zorg en veiligheid (Z01) and informatiegestuurd
/// werken (I01).
#[test]
fn the_sums_of_the_example_are_those_worked_out_by_hand() {
    let by_hand = [
        // Zwolle 2nd, Deventer 1st, Vechtdal 3rd (three municipalities), Salland 2nd (two), Steenwijkerland 3rd,
        // Staphorst and Zwartewaterland 3rd; police, OM, strategy, unfinished.
        ("Cybercrime/gedigitaliseerde criminaliteit", 4 + 5 + 3 * 3 + 2 * 4 + 3 + 2 * 3 + 3 + 3 + 2 + 2, "10 van 11"),
        // Zwolle 1st, Deventer 2nd, Vechtdal 2nd, Steenwijkerland 4th; police, OM, strategy. What was dropped is over.
        ("Ondermijning", 5 + 4 + 3 * 4 + 2 + 3 + 3 + 2, "6 van 11"),
        // Vechtdal 1st, Steenwijkerland 2nd; the annual plan of Basisteam Vechtdal.
        ("Veilig toerisme", 3 * 5 + 4 + 3, "4 van 11"),
        // Salland 1st; it stands below ondermijning, a theme of the strategy.
        ("Bibob", 2 * 5 + 2, "2 van 11"),
        // Zwolle 3rd, Steenwijkerland 1st; strategy, unfinished.
        ("Zorg en veiligheid", 3 + 5 + 2 + 2, "2 van 11"),
        // Staphorst and Zwartewaterland 1st. Kampen's plan has ended.
        ("Jaarwisseling", 2 * 5, "2 van 11"),
        // Zwolle 5th, Staphorst and Zwartewaterland 2nd.
        ("Jeugdcriminaliteit", 1 + 2 * 4, "3 van 11"),
        // Vechtdal 4th; below zorg en veiligheid.
        ("Kwetsbare personen", 3 * 2 + 2, "3 van 11"),
        // Deventer 3rd; Basisteam Vechtdal; below zorg en veiligheid.
        ("Personen met onbegrepen gedrag", 3 + 3 + 2, "1 van 11"),
        // Zwolle 4th; strategy, unfinished.
        ("Informatiegestuurd werken", 2 + 2 + 2, "1 van 11"),
        // Salland 3rd.
        ("Voorbereiding op crisisbeheersing", 2 * 3, "2 van 11"),
        // Salland 4th.
        ("Jeugd, alcohol en drugs", 2 * 2, "2 van 11"),
        // Deventer 4th.
        ("Veilige evenementen", 2, "1 van 11"),
    ];
    let mut desk = Desk::example();
    let table = exported(&mut desk, "w m");
    assert_eq!(table[0][1..], by_hand.map(|(theme, ..)| theme.to_owned()), "the heaviest first");
    for (theme, sum, asked) in by_hand {
        assert_eq!(cell(&table, "totaal", theme), sum.to_string(), "{theme}");
        assert_eq!(cell(&table, "gevraagd door", theme), asked, "{theme}");
        assert_eq!(cell(&table, "boven drempel 15", theme), if sum >= 15 { "ja" } else { "nee" }, "{theme}");
    }
    assert_eq!(table.len(), 1 + 11 + 4 + 4 + 1);
    assert_eq!(cell(&table, "Zwolle", "Jeugdcriminaliteit"), "5");
    assert_eq!(cell(&table, "Zwolle", "Bibob"), "", "a plan that does not name it");
    assert_eq!(cell(&table, "op de agenda", "Bibob"), "ja");
    assert_eq!(cell(&table, "op de agenda", "Veilige evenementen"), "nee");
    assert_eq!(cell(&table, "afweging", "Veilige evenementen"), "elders");
    assert_eq!(cell(&table, "afweging", "Jeugd, alcohol en drugs"), "open");
    assert_eq!(cell(&table, "politie (+3)", "Veilig toerisme"), "ja");
}

#[test]
fn a_municipality_counts_in_the_years_of_its_plan_and_is_visibly_without_one_in_others() {
    let mut desk = Desk::example();
    let now = exported(&mut desk, "w m");
    assert!(now.iter().find(|row| row[0] == "Kampen").unwrap()[1..].iter().all(|cell| cell == "geen plan"));
    desk.shows("IJsselland 2026").shows("geen plan");
    let before = exported(&mut desk, "(");
    desk.shows("IJsselland 2025").hides("geen plan");
    assert_eq!(cell(&before, "Kampen", "Polarisatie en radicalisering"), "1");
    assert_eq!(cell(&before, "Kampen", "Bibob"), "");
    assert!(!now[0].contains(&"Polarisatie en radicalisering".to_owned()), "nobody else asks for it");
    // Zwolle 5, Deventer 4, Vechtdal 12, Kampen 4, Steenwijkerland 2; police, OM, strategy.
    assert_eq!(cell(&before, "totaal", "Ondermijning"), (5 + 4 + 12 + 4 + 2 + 3 + 3 + 2).to_string());
    // Years in which nobody planned say so, and what to do.
    desk.keys("( ( ( ( ( ( ( ( (").shows("geen geldig plan");
}

#[test]
fn the_matrix_says_what_the_column_is_about_and_leads_to_the_plan() {
    let mut desk = Desk::example();
    desk.keys("w m").shows("10 van 11 vragen hierom · op de agenda: ja · som 45, drempel 15");
    desk.keys("Right Enter").shows("Integraal Veiligheidsplan Vechtdal").shows("prioriteiten 4").keys("f");
    desk.shows("6 van 11 vragen hierom");
    // Behind the count stand the municipalities.
    desk.keys("G Up Up Up").keys("Left Left Left Left Left Left Left Left Left Left Left Left Left Right");
    desk.keys("Enter").shows("Steenwijkerland").shows("Zwolle").keys("Esc");
    desk.keys("O 'twente' Enter").shows("Twente 2026").shows("geen geldig plan");
    desk.keys("o").shows("alle districten 2026").shows("van 76 vragen hierom");
}

/// All weighings there are.
fn weighings(desk: &Desk) -> Vec<Record> {
    desk.world().of(&k::WEIGHING).cloned().collect()
}

#[test]
fn sums_follow_the_weights_while_they_are_typed() {
    let mut desk = Desk::example();
    let before = desk.content();
    // A first place counts 9 instead of 5: only Deventer puts cybercrime first.
    desk.keys("w m g '9'").shows("som 49").shows("was: 1e 5");
    // Of ondermijning only Zwolle: 31 + 4.
    desk.shows("35").keys("Esc").shows("som 45").hides("Wat telt hoe zwaar");
    assert_eq!(desk.content(), before, "nothing was kept");
    desk.keys("g").click_on("strategie 2").keys("'9'").shows("strategie (+9)").shows("som 52").keys("Esc");
    // The threshold, from the other side; the arrows count too.
    desk.keys("g Shift+Tab '46'").shows("som 45, drempel 46").shows("boven drempel 46");
    desk.keys("Down Down Down").shows("drempel 43").keys("Tab").shows("som 45").keys("Up").shows("som 46");
    desk.keys("Enter").hides("Wat telt hoe zwaar").shows("som 46, drempel 43");
    let kept = weighings(&desk);
    assert_eq!(kept.len(), 2, "the one of 2027 and this one");
    let made = kept.iter().find(|one| one.get(weighing::YEAR) == Some(2026)).unwrap();
    assert_eq!(desk.world().title(made.id), "IJsselland 2026");
    let numbers = [weighing::RANK_1, weighing::RANK_2, weighing::FOR_POLICE, weighing::THRESHOLD]
        .map(|field| made.get(field).unwrap());
    assert_eq!(numbers, [6, 4, 3, 43]);
    // The second time it is changed, and one undo takes the whole of it back.
    desk.keys("g '7' Tab '5' Enter").shows("drempel 43");
    assert_eq!(weighings(&desk).len(), 2);
    desk.keys("u").shows("som 46, drempel 43").keys("u").shows("som 45, drempel 15");
    assert_eq!(desk.content(), before);
    desk.is_sound();
}

#[test]
fn a_weight_that_is_none_is_refused_in_place() {
    let mut desk = Desk::example().sized(80, 24);
    let before = desk.content();
    desk.keys("w m g 'x'").shows("! 1e: ‘x’ is geen heel getal.").shows("som 45");
    desk.keys("Enter").shows("Nog niet opgeslagen").shows("Wat telt hoe zwaar");
    desk.keys("Backspace '101'").shows("! 1e: Dit moet tussen 0 en 100 liggen.").shows("som 45");
    desk.keys("Tab Tab '-1' Home Enter").shows("tussen 0 en 100").shows("Wat telt hoe zwaar");
    desk.pastes("1\n2").keys("Esc").shows("som 45");
    assert_eq!(desk.content(), before);
    // Nothing typed is nothing to keep; it works on the smallest screen.
    desk.resize(60, 18);
    desk.keys("g").shows("drempel 15").shows("totaal").keys("Tab '0'").shows("33").keys("Esc g Enter");
    desk.hides("Wat telt hoe zwaar");
    assert_eq!(desk.content(), before);
}

/// The lines of the agenda of a year that were chosen from the matrix.
fn chosen(desk: &Desk, year: i64) -> Vec<Record> {
    let world = desk.world();
    let of_year =
        |line: &&Record| world.follow(line, agenda_line::AGENDA).is_some_and(|one| one.get(agenda::YEAR) == Some(year));
    let with_trace = |line: &&Record| line.has(agenda_line::PRIORITIES);
    world.of(&k::AGENDA_LINE).filter(of_year).filter(with_trace).cloned().collect()
}

#[test]
fn what_is_chosen_comes_on_the_concept_agenda_with_its_trace_in_one_change() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys("w m ) c").shows("Wat komt op de jaaragenda IJsselland 2027 (concept)?");
    // Above the threshold of 10 and not on the agenda yet: Bibob, jaarwisseling and jeugdcriminaliteit.
    desk.shows("[●] Bibob").shows("[ ] Ondermijning").shows("staat er al op · 1 van 11");
    desk.keys("Down Down Space").shows("[ ] Jaarwisseling").keys("Enter");
    desk.shows("2 thema's staan op de jaaragenda. 5 andere hebben nog geen reden");
    let lines = chosen(&desk, 2027);
    let world = desk.world();
    let names = |line: &Record, field: At<Links>| line.get(field).iter().map(|id| world.title(*id)).collect::<Vec<_>>();
    let bibob = lines.iter().find(|line| line.get(agenda_line::SUBJECT) == "Bibob").unwrap();
    assert_eq!(lines.len(), 2);
    assert_eq!(
        (world.title_of(bibob, agenda_line::THEME), world.title_of(bibob, agenda_line::AGENDA)),
        ("Bibob".into(), "IJsselland 2027".into())
    );
    assert_eq!(names(bibob, agenda_line::ORIGIN), ["Olst-Wijhe", "Raalte"]);
    assert_eq!(names(bibob, agenda_line::PRIORITIES), ["1. Bibob"], "two municipalities share one priority");
    assert_eq!(bibob.get(agenda_line::STATUS), Some(agenda_line::Status::Planned));
    desk.keys("u");
    assert_eq!(desk.content(), before, "one undo");
    desk.keys("U Esc");
    desk.keys("1 / 'bibob' Enter Enter").shows("herkomst").shows("Raalte").shows("1. Bibob");
    desk.is_sound();
}

#[test]
fn an_agenda_that_is_not_there_is_made_and_some_are_refused() {
    let mut desk = Desk::example();
    let before = desk.content();
    let agendas = |desk: &Desk| desk.world().of(&k::AGENDA).count();
    let count = agendas(&desk);
    desk.keys("w m ) ) c").shows("IJsselland 2028 (wordt nu gemaakt)").keys("Space Enter").shows("op de jaaragenda");
    assert_eq!(agendas(&desk), count + 1);
    assert!(!chosen(&desk, 2028).is_empty());
    desk.keys("u");
    assert_eq!(desk.content(), before);
    desk.keys("( ( ( c").shows("De jaaragenda van dit jaar is al geëvalueerd").hides("Wat komt op");
    desk.keys(") o c").shows("Kies eerst één district").hides("Wat komt op");
    // Nothing ticked is nothing done.
    desk.keys("o c").shows("IJsselland 2026 (lopend)").keys("Enter").hides("Wat komt op");
    assert_eq!(desk.content(), before);
    desk.keys("Esc w z c").shows("Dit kan in de prioriteitenmatrix").keys("g").shows("Dit kan in").keys("Esc");
    desk.keys(": 'waarom niet' Enter").shows("Dit kan in");
}

#[test]
fn a_municipality_sees_what_became_of_what_it_asked() {
    let mut desk = Desk::example();
    desk.keys("z 'raalte' Enter w g").shows("Gevraagd en gekozen · Raalte").shows("plannen die in 2026 gelden");
    desk.shows("1. Bibob")
        .shows("Wie een vergunning wil, laat zien")
        .shows("B02 Training Bibob voor vergunningverleners");
    desk.shows("4. Jeugd, alcohol en drugs").shows("nog niet afgewogen");
    desk.keys("Esc z 'deventer' Enter w g").shows("4. Veilige evenementen").shows("elders belegd");
    desk.shows("de evenementenkalender wordt al met de");
    desk.keys("Esc z 'kampen' Enter w g").shows("geen geldig plan in 2026").shows("plannen die in 2026 niet gelden");
    desk.shows("Integraal Veiligheidsplan Kampen 2022-2025").keys("(").shows("1. Polarisatie en radicalisering");
}

#[test]
fn why_something_was_not_chosen_is_asked_for_one_or_for_several_at_once() {
    let mut desk = Desk::example();
    let before = desk.content();
    let last = "Right Right Right Right Right Right Right Right Right Right Right Right";
    // The last column but one: jeugd, alcohol en drugs.
    desk.keys("w m").keys(last).keys("Left r").shows("waarom niet gekozen").shows("[Jeugd, alcohol en drugs]");
    desk.keys("Ctrl+S").shows("Dit is nodig");
    desk.types("Twee gemeenten; zij trekken zelf samen op.").keys("Ctrl+S");
    desk.shows("niet gekozen: Twee gemeenten; zij trekken zelf samen");
    desk.keys("Esc z 'raalte' Enter w g")
        .shows("Twee gemeenten; zij trekken zelf samen op.")
        .hides("nog niet afgewogen");
    desk.keys("Esc Esc").keys("u");
    assert_eq!(desk.content(), before);
    // What has a reason already is changed, not said twice.
    desk.keys("1 w m").keys(last).keys("r").shows("[Veilige evenementen]").shows("elders belegd");
    desk.keys("' En verder niets.' Ctrl+S").shows("elders belegd: Eén gemeente vraagt erom");
    let why: Vec<&str> = desk.world().of(&k::CONSIDERATION).map(|one| one.get(consideration::WHY)).collect();
    assert!(matches!(why.as_slice(), [only] if only.ends_with("afgestemd. En verder niets.")), "{why:?}");
    desk.keys("u");
    assert_eq!(desk.content(), before);
    // A theme that is on the agenda needs none; then those that do are asked for together.
    desk.keys("Home ) r").shows("thema's").shows("+").types("Te weinig vraag.").keys("Ctrl+S");
    let considered: Vec<_> =
        desk.world().of(&k::CONSIDERATION).filter(|one| one.get(consideration::WHY) == "Te weinig vraag.").collect();
    assert_eq!(considered.len(), 7, "nine themes, of which two are on the agenda of 2027");
    assert!(
        considered.iter().all(|one| one.get(consideration::YEAR) == Some(2027) && one.has(consideration::DISTRICT))
    );
    desk.keys("r").shows("staat op de agenda of heeft een reden").keys("u");
    assert_eq!(desk.content(), before, "one undo");
    desk.is_sound();
}

#[test]
fn a_theme_twice_and_a_plan_that_ends_before_it_starts_are_refused_where_it_is_wrong() {
    let mut desk = Desk::example();
    let before = desk.content();
    desk.keys("z 'veiligheidsplan kampen' Enter n 'priorit' Enter").shows("Nieuw: prioriteit");
    desk.keys("'ondermijning' Enter Ctrl+S").shows("Dit plan noemt dit thema al: ‘2. Ondermijning’.");
    // Nothing of what was typed is lost, and another theme will do.
    desk.keys("'bibob' Enter Ctrl+S").shows("Toegevoegd: Bibob");
    desk.keys("u");
    assert_eq!(desk.content(), before);
    desk.keys("g l n 'Plan van niets' Tab Tab Tab '2027' Tab '2025' Ctrl+S").shows("Dit ligt vóór het begin");
    desk.shows("Plan van niets").shows("2027");
    assert_eq!(desk.content(), before);
    desk.keys("'2028' Ctrl+S").shows("Toegevoegd: Plan van niets");
}

/// A priority in words only counts for nothing yet; that is said, here and where the municipality looks.
#[test]
fn a_priority_without_a_theme_is_not_lost() {
    let mut desk = Desk::example();
    desk.keys("z 'veiligheidsplan zwolle' Enter n 'priorit' Enter Tab Tab 'Rust in de stad.' Ctrl+S");
    desk.keys("1 w m").shows("Eén prioriteit heeft nog geen thema en telt niet mee.").shows("som 45");
    desk.keys("Esc z 'zwolle' Enter w g G").shows("Rust in de stad.").shows("heeft nog geen thema");
}

#[test]
fn a_new_file_says_what_belongs_here() {
    let mut desk = Desk::on(templates::reference());
    desk.keys("w m").shows("geen geldig plan").shows("g l").keys("c").shows("geen geldig plan");
    desk.keys("g '8'").shows("Wat telt hoe zwaar").keys("Esc r").shows("staat op de agenda of heeft een reden");
    let mut desk = Desk::example().in_english();
    desk.keys("w m").shows("10 of 11 ask for this · on the agenda: yes · sum 45, threshold 15").shows("no plan");
}

/// The same counted slowly: every municipality against every priority.
fn recounted(world: &World, district: Option<Id>, year: i16) -> BTreeMap<Id, i64> {
    let holds = |plan: &Record| {
        let year_of = |field: At<When>| plan.get(field).map(Period::year);
        let done = [Some(plan::PlanKind::AnnualReport), Some(plan::PlanKind::Agreement)];
        year_of(plan::FROM).is_none_or(|from| from <= year)
            && year_of(plan::UNTIL).is_none_or(|until| until >= year)
            && !done.contains(&plan.get(plan::KIND))
    };
    let named: Vec<(&Record, &Record)> = world
        .of(&k::PRIORITY)
        .filter_map(|priority| Some((world.follow(priority, priority::PLAN)?, priority)))
        .filter(|(plan, _)| holds(plan))
        .collect();
    let here = |one: &Record| district.is_none() || one.get(organisation::DISTRICT) == district;
    let weights = Weighing::default();
    let mut sums = BTreeMap::new();
    for municipality in world
        .of(&k::ORGANISATION)
        .filter(|one| one.is(organisation::KIND, organisation::OrganisationKind::Municipality) && here(one))
    {
        let mut best: BTreeMap<Id, i64> = BTreeMap::new();
        for (plan, priority) in &named {
            if plan.get(plan::OWNERS).contains(&municipality.id)
                && plan.get(plan::KIND) != Some(plan::PlanKind::TeamYear)
            {
                let counts = weights.rank(priority.get(priority::RANK));
                let known = best.entry(priority.get(priority::THEME).unwrap()).or_default();
                *known = counts.max(*known);
            }
        }
        best.into_iter().for_each(|(theme, counts)| *sums.entry(theme).or_default() += counts);
    }
    for (theme, sum) in &mut sums {
        let about = |priority: &Record| priority.get(priority::THEME) == Some(*theme);
        let (police, prosecution) =
            ([OrganisationKind::Police, OrganisationKind::BasicTeam], [OrganisationKind::Prosecution]);
        for (kinds, criterion) in [(&police[..], Criterion::Police), (&prosecution, Criterion::Prosecution)] {
            let by = |plan: &Record| {
                let owners = plan.get(plan::OWNERS).iter().filter_map(|id| world.get(*id));
                let ours = |one: &Record| one.lacks(organisation::DISTRICT) || here(one);
                let of = |one: &Record| one.get(organisation::KIND).is_some_and(|kind| kinds.contains(&kind));
                owners.into_iter().any(|one| of(one) && ours(one))
            };
            if named.iter().any(|(plan, priority)| about(priority) && by(plan)) {
                *sum += weights.criterion(criterion);
            }
        }
    }
    sums
}

#[test]
fn sums_of_any_network_are_those_of_counting_slowly() {
    for seed in 1..=4 {
        let mut records = synthetic::records(6_000, seed).unwrap();
        // Plans of all sorts of years; without agendas and strategies nothing else speaks for a theme.
        for (at, plan) in records.iter_mut().filter(|record| *record.kind == k::PLAN).enumerate() {
            let year = |number: usize| Period::of_year(2020 + (number % 9) as i16).map_or(Value::Empty, Value::Period);
            plan.set(plan::FROM, if at % 5 == 0 { Value::Empty } else { year(at) });
            plan.set(plan::UNTIL, if at % 7 == 0 { Value::Empty } else { year(at + at % 4) });
        }
        let counted = [&k::AGENDA, &k::AGENDA_LINE, &k::STRATEGY];
        records.retain(|record| !counted.contains(&record.kind));
        let world = World::of_records(records);
        let one = districts(&world)[0].id;
        for (scope, district) in [(Scope::All, None), (Scope::One(one), Some(one))] {
            for year in [2019, 2023, 2026, 2028] {
                let matrix = Matrix::of(&world, scope, year);
                let sums: BTreeMap<Id, i64> = matrix.themes.iter().map(|asked| (asked.theme, asked.sum)).collect();
                assert!(scope != Scope::All || sums.len() > 5, "{year}: {}", sums.len());
                assert_eq!(sums, recounted(&world, district, year), "{scope:?} {year}, seed {seed}");
                assert!(matrix.themes.is_sorted_by_key(|asked| -asked.sum));
            }
        }
    }
}

#[test]
fn a_card_that_the_matrix_led_to_leads_back_to_it() {
    let mut desk = Desk::example();
    desk.keys("w m Enter").shows("Integraal Veiligheidsplan").keys("Esc").shows("Prioriteitenmatrix IJsselland 2026");
    // From further on the way goes back step by step.
    desk.keys("Enter G Enter Esc").shows("plan · Integraal").keys("Esc").shows("Prioriteitenmatrix").keys("Esc");
    desk.shows("Jaaragenda 2026");
    // What nothing belongs to says so.
    desk.keys("g u Enter n").shows("Bij dit soort kaart hoort niets om toe te voegen.");
}
