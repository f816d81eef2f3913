//! By what texts sort.

use super::fold;

/// Figures up to this many are counted by one letter before them.
const FEW: usize = 8;

/// What a text sorts by: its [`fold`], with every number in it as large as it is: "2" before "10", "2.a.2" before
/// "2.a.10", "E9" before "E10". Two texts that differ only in zeros before a number sort as equals.
pub fn sort_key(text: &str) -> String {
    let folded = fold(text);
    if !folded.bytes().any(|byte| byte.is_ascii_digit()) {
        return folded;
    }
    let mut key = String::with_capacity(folded.len() + 8);
    let mut rest = folded.as_str();
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let end = from.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(from.len());
        key.push_str(before);
        number(&from[..end], &mut key);
        rest = &from[end..];
    }
    key.push_str(rest);
    key
}

/// A number behind how many figures it has: of two numbers the longer one is the larger.
fn number(figures: &str, key: &mut String) {
    let figures = figures.trim_start_matches('0');
    if figures.len() <= FEW {
        key.push(char::from(b'0' + figures.len() as u8));
    } else {
        key.push('9');
        number(&figures.len().to_string(), key);
    }
    key.push_str(figures);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_sort_by_how_large_they_are() {
        for ascending in [
            &["1", "2", "9", "10", "11", "100"][..],
            &["2", "2.a", "2.a.1", "2.a.2", "2.a.10", "2.b", "10", "10.a"],
            &["E1", "E2", "E9", "E10", "F1"],
            &["A.2", "A.10", "B.1"],
            &["Nummer 0", "Nummer 1", "Nummer 12", "Nummer 112"],
            &["99999999", "100000000", "999999999", "1000000000", "10000000000000000000000000000000"],
            &["", "0", "7", "a"],
        ] {
            let keys: Vec<String> = ascending.iter().map(|text| sort_key(text)).collect();
            assert!(keys.is_sorted_by(|a, b| a < b), "{ascending:?}: {keys:?}");
        }
        assert_eq!(sort_key("E01"), sort_key("e1"));
        assert_eq!(sort_key("Éen twee"), fold("een twee"));
    }

    proptest! {
        #[test]
        fn two_numbers_sort_as_they_count(a: u128, b: u128, zeros in 0_usize..4) {
            let key = |number: u128| sort_key(&format!("x{}{number}", "0".repeat(zeros)));
            prop_assert_eq!(key(a).cmp(&key(b)), a.cmp(&b));
        }
    }
}
