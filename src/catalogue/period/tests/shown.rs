//! What people read.

use super::{TODAY, read};
use crate::catalogue::Lang;
use crate::catalogue::period::understand_in;

#[test]
fn as_people_read_it() {
    // File spelling; shown in full, in a column and echoed, in Dutch and in English.
    let table = [
        ("2026-11-12", "12 november 2026", "12 nov", "12 November 2026", "12 Nov"),
        ("2026-W11", "2e week maart 2026", "2e week mrt", "2nd week of March 2026", "2nd week Mar"),
        ("2026-10-21/2026-10-31", "eind oktober 2026", "eind okt", "late October 2026", "late Oct"),
        ("2026-10-11/2026-10-20", "midden oktober 2026", "midden okt", "mid-October 2026", "mid-Oct"),
        ("2026-10", "oktober 2026", "okt", "October 2026", "Oct"),
        ("2026-33", "Q1 2026", "Q1", "Q1 2026", "Q1"),
        ("2027-37", "begin 2027", "begin jaar", "early 2027", "early year"),
        ("2026-40", "1e helft 2026", "1e helft", "first half of 2026", "1st half"),
        ("2026", "2026", "2026", "2026", "2026"),
        ("2026-04/2026-05", "april–mei 2026", "apr–mei", "April–May 2026", "Apr–May"),
        ("2026-12/2027-01", "december 2026–januari 2027", "dec–jan", "December 2026–January 2027", "Dec–Jan"),
        ("2026-11-12/2026-11-14", "12–14 november 2026", "12–14 nov", "12–14 November 2026", "12–14 Nov"),
        (
            "2026-11-30/2026-12-02",
            "30 november–2 december 2026",
            "30 nov–2 dec",
            "30 November–2 December 2026",
            "30 Nov–2 Dec",
        ),
        ("2026-01/2029-12", "2026–2029", "2026–2029", "2026–2029", "2026–2029"),
    ];
    for (spelling, nl, nl_short, en, en_short) in table {
        let period = read(spelling);
        let shown = [Lang::Nl, Lang::En].map(|lang| (period.show(lang), period.compact(lang)));
        assert_eq!(shown, [(nl.into(), nl_short.into()), (en.into(), en_short.into())], "{spelling}");
        for (_, compact) in shown {
            assert!(compact.chars().count() <= 12, "{compact}");
            assert_eq!(understand_in(&compact, TODAY, Some(period.year())), Ok(period), "{compact}");
        }
    }
    assert_eq!(read("2026-W11").compact_with_year(Lang::Nl), "2e week mrt 2026");
}

#[test]
fn echoed_with_the_exact_days() {
    let table = [
        ("2026-11-12", "do 12 november 2026, week 46", "Thu 12 November 2026, week 46"),
        ("2027-01-01", "vr 1 januari 2027, week 53 van 2026", "Fri 1 January 2027, week 53 of 2026"),
        (
            "2026-W11",
            "week 11 van 2026, 2e week van maart (ma 9 t/m zo 15 maart)",
            "week 11 of 2026, 2nd week of March (Mon 9 to Sun 15 March)",
        ),
        (
            "2026-W14",
            "week 14 van 2026, 1e week van april (ma 30 maart t/m zo 5 april)",
            "week 14 of 2026, 1st week of April (Mon 30 March to Sun 5 April)",
        ),
        (
            "2026-W53",
            "week 53 van 2026, 5e week van december (ma 28 december 2026 t/m zo 3 januari 2027)",
            "week 53 of 2026, 5th week of December (Mon 28 December 2026 to Sun 3 January 2027)",
        ),
        ("2026-33", "Q1 2026 (1 januari t/m 31 maart 2026)", "Q1 2026 (1 January to 31 March 2026)"),
        (
            "2026-10-21/2026-10-31",
            "eind oktober 2026 (21 t/m 31 oktober 2026)",
            "late October 2026 (21 to 31 October 2026)",
        ),
        ("2026-11-12/2026-11-14", "do 12 t/m za 14 november 2026 (3 dagen)", "Thu 12 to Sat 14 November 2026 (3 days)"),
    ];
    for (spelling, nl, en) in table {
        let period = read(spelling);
        assert_eq!([period.echo(Lang::Nl), period.echo(Lang::En)], [nl, en]);
    }
}
