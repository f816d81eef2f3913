//! What people type, and what is understood.

use super::TODAY;
use crate::catalogue::period::{Period, PeriodError, understand, understand_in, understand_time};
use jiff::civil::{date, time};

/// Each line: what is typed, and the spelling in the file of what is understood.
fn check(table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|(typed, expected)| {
            let heard = understand(typed, TODAY).map(Period::edtf);
            (heard != Ok((*expected).to_owned())).then(|| format!("{typed:?}: {heard:?}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn days_as_spoken() {
    check(&[
        ("vandaag", "2026-11-22"),
        ("Morgen", "2026-11-23"),
        ("overmorgen", "2026-11-24"),
        ("gisteren", "2026-11-21"),
        ("today", "2026-11-22"),
        ("tomorrow", "2026-11-23"),
        ("do", "2026-11-26"),
        ("donderdag", "2026-11-26"),
        ("zo", "2026-11-29"),
        ("deze zondag", "2026-11-22"),
        ("volgende do", "2026-11-26"),
        ("next thu", "2026-11-26"),
        ("volgende zondag", "2026-11-29"),
        ("vrijdag a.s.", "2026-11-27"),
        ("komende vrijdag", "2026-11-27"),
        ("vorige do", "2026-11-12"),
        ("afgelopen do", "2026-11-19"),
        ("vorige week donderdag", "2026-11-12"),
        ("donderdag volgende week", "2026-11-26"),
        ("12-11", "2026-11-12"),
        ("12/11", "2026-11-12"),
        (" 12 - 11 - 2026 ", "2026-11-12"),
        ("12-11-2026", "2026-11-12"),
        ("12.11.2026", "2026-11-12"),
        ("12-11-26", "2026-11-12"),
        ("12-nov-2026", "2026-11-12"),
        ("12 nov", "2026-11-12"),
        ("12 nov.", "2026-11-12"),
        ("12nov", "2026-11-12"),
        ("12 NOV '26", "2026-11-12"),
        ("12 nov 27", "2027-11-12"),
        ("12 november 2026", "2026-11-12"),
        ("do 12 nov", "2026-11-12"),
        ("do. 12  nov. 2026", "2026-11-12"),
        ("donderdag 12-11-2026", "2026-11-12"),
        ("nov 12", "2026-11-12"),
        ("Nov 12, 2026", "2026-11-12"),
        ("12th of November 2026", "2026-11-12"),
        ("2026-11-12", "2026-11-12"),
        ("+2w", "2026-12-06"),
        ("-3d", "2026-11-19"),
        ("\u{2212}3d", "2026-11-19"),
        ("+1m", "2026-12-22"),
        ("+1j", "2027-11-22"),
        ("+ 1 y", "2027-11-22"),
        ("over 3 dagen", "2026-11-25"),
        ("29-2-2028", "2028-02-29"),
    ]);
}

#[test]
fn longer_periods_as_spoken() {
    check(&[
        ("wk 46", "2026-W46"),
        ("week 46", "2026-W46"),
        ("wk46 2027", "2027-W46"),
        ("week 46-2026", "2026-W46"),
        ("2026 wk 46", "2026-W46"),
        ("wk 53", "2026-W53"),
        ("wk 3", "2027-W03"),
        ("2026-W46", "2026-W46"),
        ("2026-w46", "2026-W46"),
        ("deze week", "2026-W47"),
        ("volgende week", "2026-W48"),
        ("over 2 weken", "2026-W49"),
        ("in 2 weeks", "2026-W49"),
        ("twee weken geleden", "2026-W45"),
        ("2e week maart", "2027-W10"),
        ("tweede week van maart", "2027-W10"),
        ("second week of march", "2027-W10"),
        ("laatste week van maart 2026", "2026-W13"),
        ("april", "2027-04"),
        ("in april", "2027-04"),
        ("ÁPRIL", "2027-04"),
        ("apr 2027", "2027-04"),
        ("mrt", "2027-03"),
        ("mei", "2027-05"),
        ("sep", "2026-09"),
        ("sept", "2026-09"),
        ("okt", "2026-10"),
        ("oct", "2026-10"),
        ("dec", "2026-12"),
        ("aug", "2026-08"),
        ("jul", "2027-07"),
        ("10-2026", "2026-10"),
        ("volgende maand", "2026-12"),
        ("deze maand", "2026-11"),
        ("over een maand", "2026-12"),
        ("eind okt", "2026-10-21/2026-10-31"),
        ("eind van de maand", "2026-11-21/2026-11-30"),
        ("half oktober", "2026-10-11/2026-10-20"),
        ("midden oktober", "2026-10-11/2026-10-20"),
        ("medio oktober", "2026-10-11/2026-10-20"),
        ("mid-oct", "2026-10-11/2026-10-20"),
        ("begin november", "2026-11-01/2026-11-10"),
        ("end of oct", "2026-10-21/2026-10-31"),
        ("late oct", "2026-10-21/2026-10-31"),
        ("early feb", "2027-02-01/2027-02-10"),
        ("begin volgende maand", "2026-12-01/2026-12-10"),
        ("Q3", "2026-35"),
        ("q2", "2027-34"),
        ("Q1 van 2020", "2020-33"),
        ("Q3 2027", "2027-35"),
        ("3e kwartaal", "2026-35"),
        ("kwartaal 3", "2026-35"),
        ("volgend kwartaal", "2027-33"),
        ("eerste helft 2026", "2026-40"),
        ("first half of 2026", "2026-40"),
        ("H2 2026", "2026-41"),
        ("2e halfjaar", "2026-41"),
        ("2e half jaar", "2026-41"),
        ("eerste helft volgend jaar", "2027-40"),
        ("begin volgend jaar", "2027-37"),
        ("early next year", "2027-37"),
        ("mid 2026", "2026-38"),
        ("eind dit jaar", "2026-39"),
        ("eind 2026", "2026-39"),
        ("volgend jaar", "2027"),
        ("dit jaar", "2026"),
        ("vorig jaar", "2025"),
        ("2026", "2026"),
        ("na een jaar", "2027-11"),
        ("april volgend jaar", "2027-04"),
        ("najaar", "2026-09/2026-11"),
    ]);
}

#[test]
fn from_and_to_as_spoken() {
    check(&[
        ("april-mei", "2027-04/2027-05"),
        ("april t/m juni 2026", "2026-34"),
        ("van april tot en met mei 2026", "2026-04/2026-05"),
        ("from april to may 2026", "2026-04/2026-05"),
        ("12-14 november", "2026-11-12/2026-11-14"),
        ("12 t/m 14 nov", "2026-11-12/2026-11-14"),
        ("nov 12-14", "2026-11-12/2026-11-14"),
        ("1-3 april", "2027-04-01/2027-04-03"),
        ("30 nov - 2 dec", "2026-11-30/2026-12-02"),
        ("12-11 - 14-11", "2026-11-12/2026-11-14"),
        ("dec-jan", "2026-12/2027-01"),
        ("december-januari 2026", "2025-12/2026-01"),
        ("juli-oktober", "2026-07/2026-10"),
        ("week 46-48", "2026-11-09/2026-11-29"),
        ("Q2-Q3 2027", "2027-04/2027-09"),
        ("2026-2029", "2026-01/2029-12"),
        ("2026–2029", "2026-01/2029-12"),
        ("ma t/m wo", "2026-11-23/2026-11-25"),
        ("vr t/m ma", "2026-11-27/2026-11-30"),
        ("eind okt - begin nov", "2026-10-21/2026-11-10"),
        ("1 t/m 10 november", "2026-11-01/2026-11-10"),
        ("1-1 t/m 31-12-2026", "2026"),
        ("tweede helft van maart 2026", "2026-03-16/2026-03-31"),
    ]);
}

#[test]
fn what_is_no_period_says_why() {
    use PeriodError::{Empty, EndBeforeStart, NoSuchDay, NotUnderstood, OutOfRange};
    let table = [
        ("", Empty),
        ("  ", Empty),
        ("volgend DVO", NotUnderstood),
        ("half", NotUnderstood),
        ("begin", NotUnderstood),
        ("t/m april", NotUnderstood),
        ("tot april", NotUnderstood),
        ("na april", NotUnderstood),
        ("vanaf april", NotUnderstood),
        ("april of mei", NotUnderstood),
        ("12", NotUnderstood),
        ("…", NotUnderstood),
        ("31-2", NoSuchDay),
        ("31 april", NoSuchDay),
        ("2026-02-30", NoSuchDay),
        ("wo 12-11-2026", NoSuchDay),
        ("week 60", NoSuchDay),
        ("week 0", NoSuchDay),
        ("wk 53 2027", NoSuchDay),
        ("5e week van februari 2026", NoSuchDay),
        ("Q5", NoSuchDay),
        ("H3 2026", NoSuchDay),
        ("14-12 november", EndBeforeStart),
        ("2 dec - 30 nov", EndBeforeStart),
        ("2026-11-14/2026-11-12", EndBeforeStart),
        ("12-11-1899", OutOfRange),
        ("2200", OutOfRange),
        ("+9999j", OutOfRange),
    ];
    for (typed, error) in table {
        assert_eq!(understand(typed, TODAY), Err(error), "{typed:?}");
    }
    assert_eq!(understand("wk 53", date(2027, 6, 1)), Err(NoSuchDay));
}

#[test]
fn a_year_that_is_left_out() {
    let on = |typed, today| understand(typed, today).map(Period::edtf);
    // 22 August lies 92 days back, 21 August one more.
    assert_eq!(on("22 aug", TODAY), Ok("2026-08-22".into()));
    assert_eq!(on("21 aug", TODAY), Ok("2027-08-21".into()));
    assert_eq!(on("29 feb", date(2027, 12, 1)), Ok("2028-02-29".into()));
    assert_eq!(on("29 feb", date(2027, 2, 1)), Err(PeriodError::NoSuchDay));
    assert_eq!(on("21 sep-29 feb", date(2027, 9, 1)), Ok("2027-09-21/2028-02-29".into()));
    assert_eq!(on("wk 53", date(2027, 1, 2)), Ok("2026-W53".into()));
    let within = |typed| understand_in(typed, TODAY, Some(2025)).map(Period::edtf);
    assert_eq!(within("april"), Ok("2025-04".into()));
    assert_eq!(within("2e week maart"), Ok("2025-W11".into()));
    assert_eq!(within("dec-jan"), Ok("2025-12/2026-01".into()));
    assert_eq!(within("april 2027"), Ok("2027-04".into()));
    assert_eq!(within("morgen"), Ok("2026-11-23".into()));
    assert_eq!(within("volgend jaar"), Ok("2027".into()));
    assert_eq!(within("begin volgend jaar"), Ok("2027-37".into()));
    assert_eq!(understand_in("april", TODAY, Some(20)), Err(PeriodError::OutOfRange));
}

#[test]
fn times_as_spoken() {
    for typed in ["14u30", "14.30", "1430", "14:30", "14:30 uur", "om 14u30", "2:30 pm"] {
        assert_eq!(understand_time(typed), Some(time(14, 30, 0, 0)), "{typed:?}");
    }
    for typed in ["14u", "14 uur", "14", "14h", "2pm", "2 p.m."] {
        assert_eq!(understand_time(typed), Some(time(14, 0, 0, 0)), "{typed:?}");
    }
    assert_eq!(understand_time("930"), Some(time(9, 30, 0, 0)));
    for typed in ["", "24u", "14:60", "14:3", "14:", "half drie", "12345", "14pm", "u", "é"] {
        assert_eq!(understand_time(typed), None, "{typed:?}");
    }
}

/// Counted on or back from a day at the edge of the years there are: what lies beyond is refused, and is not the last
/// day over again.
#[test]
fn at_the_edge_of_the_years() {
    let (first, last) = (date(1900, 1, 1), date(2199, 12, 31));
    for (typed, today, expected) in [
        ("gisteren", first.tomorrow().expect("a day"), Some("1900-01-01")),
        ("gisteren", first, None),
        ("morgen", date(2199, 12, 30), Some("2199-12-31")),
        ("morgen", last, None),
        ("vandaag", last, Some("2199-12-31")),
        // The last day there is, is a Tuesday.
        ("di", date(2199, 12, 30), Some("2199-12-31")),
        ("wo", date(2199, 12, 30), None),
        ("volgende ma", date(2199, 12, 24), Some("2199-12-30")),
        ("volgende wo", date(2199, 12, 24), None),
        ("vorige ma", date(1900, 1, 8), Some("1900-01-01")),
        ("vorige ma", date(1900, 1, 7), None),
        ("deze week", date(2199, 12, 29), Some("2199-W52")),
        ("deze week", date(2199, 12, 30), None),
        ("volgende week", date(2199, 12, 22), Some("2199-W52")),
        ("volgende week", date(2199, 12, 23), None),
        ("maandag volgende week", date(2199, 12, 30), None),
        ("over 1 week", date(2199, 12, 30), None),
        ("+1w", date(2199, 12, 24), Some("2199-12-31")),
        ("+1w", date(2199, 12, 25), None),
    ] {
        let heard = understand(typed, today).map(Period::edtf);
        assert_eq!(heard, expected.map(str::to_owned).ok_or(PeriodError::OutOfRange), "{typed:?} on {today}");
    }
}
