//! What every text must survive, and what must not survive.

use std::borrow::Cow;

use proptest::prelude::*;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::*;

/// Text made of the characters that have broken programs before, mixed with ordinary ones.
fn nasty() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(
        "aeIJĳ ß'’\u{301}\u{308}\u{323}\u{200d}\u{200c}\u{202e}\u{2066}\u{ad}\u{feff}\u{200b}\r\n\t\u{b}\u{85}\u{2028}\u{2029}👩💻🇳🇱가\u{1100}\u{1161}\u{11a8}\u{915}\u{94d}\u{937}\u{9c7}\u{9be}\u{1b}\u{7f}\u{9b}\u{fe0f}\u{1f3fb}ﬁ日ا\u{644}"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop::collection::vec(prop_oneof![3 => odd, 1 => any::<char>()], 0..60)
        .prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn cleaning_twice_is_cleaning_once(text in nasty(), multiline: bool) {
        let once = clean(&text, multiline).into_owned();
        let twice = clean(&once, multiline);
        prop_assert!(matches!(twice, Cow::Borrowed(_)));
        prop_assert_eq!(&*twice, &once);
        prop_assert_eq!(once.nfc().collect::<String>(), once.clone());
        prop_assert!(once.chars().all(|c| (multiline && c == '\n') || !c.is_control()));
        prop_assert!(once.chars().all(|c| !is_format(c) || c == '\u{200d}' || c == '\u{200c}'), "format character left");
        let mut marks = 0;
        for c in once.chars() {
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            prop_assert!(marks <= MARKS_CAP);
        }
    }

    #[test]
    fn what_needs_no_cleaning_is_borrowed(text in "[ -~é’–]{0,80}") {
        prop_assert!(matches!(clean(&text, false), Cow::Borrowed(_)));
    }

    #[test]
    fn folding_twice_is_folding_once(text in nasty()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once.clone());
        prop_assert!(!once.contains("  ") && once.trim() == once);
    }

    /// Blocks that are folded in one go give what single words give.
    #[test]
    fn folding_in_blocks_is_folding_by_letter(text in "[ -~]{0,60}[a-zA-Z ]{0,200}é?[ -~]{0,60}") {
        let words: Vec<String> = text.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect();
        prop_assert_eq!(fold(&text), words.join(" "));
    }

    #[test]
    fn a_cut_text_fits(text in nasty(), columns in 0usize..40) {
        let text = clean(&text, false);
        let cut = truncate(&text, columns, ELLIPSIS);
        prop_assert!(width(&cut) <= columns, "{} > {columns}", width(&cut));
        if let Cow::Borrowed(same) = cut { prop_assert_eq!(same, &*text); }
    }
}

#[test]
fn control_and_format_characters_are_dropped() {
    assert_eq!(clean("a\u{1b}[31mb\u{7}", true), "a[31mb");
    assert_eq!(clean("veilig\u{ad}heid\u{202e}x\u{2066}\u{200b}\u{feff}", true), "veiligheidx");
    assert_eq!(clean("a\tb", true), "a b");
}

#[test]
fn lines_end_in_one_way() {
    assert_eq!(clean("a\r\nb\rc\u{2028}d\u{b}e", true), "a\nb\nc\nd\ne");
    assert_eq!(clean("a\r\nb\rc\u{2029}d\u{b}e", false), "a b c d e");
}

#[test]
fn joiners_stay_inside_a_cluster_only() {
    assert_eq!(clean("👩\u{200d}💻", true), "👩\u{200d}💻");
    assert_eq!(clean("a\u{200d}b\u{200c}", true), "ab");
    assert_eq!(clean(&format!("e{}\u{301}", "\u{200d}".repeat(3000)), true), "e\u{200d}\u{301}");
}

#[test]
fn marks_and_length_are_limited() {
    let zalgo = format!("e{}", "\u{323}".repeat(2000));
    assert_eq!(clean(&zalgo, true).chars().skip(1).count(), MARKS_CAP);
    let long = "é".repeat(FIELD_CAP);
    assert_eq!(clean(&long, true).len(), FIELD_CAP);
    assert_eq!(clean(&"x".repeat(10 * FIELD_CAP), false).len(), FIELD_CAP);
    assert_eq!(clean(&format!("x{long}"), true).len(), FIELD_CAP - 1);
}

#[test]
fn folding_keeps_letters_and_digits() {
    for (text, folded) in [
        ("  Coördinator, één – 't Harde! ", "coordinator een t harde"),
        ("Ĳsselland / IJsselland", "ijsselland ijsselland"),
        ("thema’s Straße ﬁets", "themas strasse fiets"),
        ("E01: 12-03-2026", "e01 12 03 2026"),
        ("e\u{301}e\u{308} wijk\u{ad}veiligheid Ærø", "ee wijkveiligheid aero"),
        ("--", ""),
    ] {
        assert_eq!(fold(text), folded);
    }
    let mut kept = String::from("old");
    fold_into("\u{fdfa}", &mut kept);
    assert_eq!(kept, fold(&kept));
}

#[test]
fn cutting_counts_columns_not_bytes() {
    assert_eq!(truncate("Districtelijk", 8, ELLIPSIS), "Distric…");
    assert_eq!(truncate("één", 3, ELLIPSIS), "één");
    assert_eq!(truncate("日本語", 4, ELLIPSIS), "日…");
    assert_eq!(truncate("👩\u{200d}💻x", 2, ELLIPSIS), "…");
    assert_eq!(truncate("abc", 0, ELLIPSIS), "");
    assert_eq!(truncate("abcdef", 4, '~'), "abc~");
}
