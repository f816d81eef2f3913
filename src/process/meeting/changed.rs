//! Outcomes by which something else was decided than was asked ("gewijzigd vastgesteld"). Terms are the user's, so that
//! what they are called is all there is to go by.

use crate::catalogue::{Record, kinds::term, text::fold};

/// What such an outcome is called with, folded.
const CHANGED: [&str; 7] = ["gewijzigd", "wijziging", "aangepast", "aanpassing", "amend", "changed", "changes"];
/// What turns that round.
const NOT: [&str; 5] = ["ongewijzigd", "onaangepast", "zonder", "unchanged", "without"];

/// Does an outcome say that something else was decided than was asked?
pub fn is_changed(outcome: &Record) -> bool {
    let name = fold(outcome.get(term::NAME));
    CHANGED.iter().any(|word| name.contains(word)) && !NOT.iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Ids, Value, kinds as k};

    #[test]
    fn an_outcome_is_known_by_its_words() {
        let mut ids = Ids::new(1_790_000_000_000, 94);
        for (name, changed) in [
            ("gewijzigd vastgesteld", true),
            ("Vastgesteld met wijzigingen", true),
            ("akkoord, AANGEPAST", true),
            ("Adopted as amended", true),
            ("vastgesteld", false),
            ("ongewijzigd vastgesteld", false),
            ("vastgesteld zonder wijzigingen", false),
            ("adopted without amendment", false),
            ("", false),
        ] {
            let term = Record::with(ids.next_id(), &k::TERM, &[("name", Value::text(name))]);
            assert_eq!(is_changed(&term), changed, "{name}");
        }
    }
}
