//! A district as people name it: "ijsselland", "nog", "gelderland midden", "ijsseland".

use super::{end::End, plain};
use crate::{
    catalogue::{
        Id, Meant, Record, World,
        kinds::{self, district},
        text::fold,
    },
    process::{
        resolve::{Sought, resolve},
        scope,
    },
    words::Words,
};

/// How sure it is that a name is meant that is not said exactly, the surest first.
type Test = fn(&str, &str) -> bool;

const TESTS: [Test; 3] = [
    |name, asked| name.starts_with(asked),
    |name, asked| asked.split(' ').all(|part| name.split(' ').any(|word| word.starts_with(part))),
    |name, asked| misspelt(name, asked),
];

/// The district that is asked for, if any is.
pub(super) fn asked(world: &World, words: &Words, asked: Option<&str>) -> Result<Option<Id>, End> {
    let named = |asked: &str| {
        named(world, asked).map_err(|names| {
            let args = [("text", plain::line(asked)), ("list", names.join(", ").into())];
            End::usage(words.with("cli-unknown-district", &args))
        })
    };
    asked.map(named).transpose()
}

/// The one district that is meant, else the names to choose from: those that it could be, or all.
fn named(world: &World, asked: &str) -> Result<Id, Vec<String>> {
    let sought = Sought { kind: &kinds::DISTRICT, among: None, district: None };
    let exactly = match resolve(world, &[], sought, asked) {
        Meant::One(id) => return Ok(id),
        Meant::Several(ids) => ids,
        Meant::None => Vec::new(),
    };
    let all = scope::districts(world);
    let asked = fold(asked);
    let mut fitting: Vec<&Record> = exactly.into_iter().filter_map(|id| world.get(id)).collect();
    if fitting.is_empty() && !asked.is_empty() {
        let by = |test: &Test| -> Vec<&Record> {
            all.iter().copied().filter(|district| names(district).iter().any(|name| test(name, &asked))).collect()
        };
        fitting = TESTS.iter().map(by).find(|found| !found.is_empty()).unwrap_or_default();
    }
    match fitting[..] {
        [one] => Ok(one.id),
        [] => Err(all.iter().map(|district| world.title(district.id)).collect()),
        _ => Err(fitting.iter().map(|district| world.title(district.id)).collect()),
    }
}

/// All that it is called, folded.
fn names(district: &Record) -> Vec<String> {
    let others = [district::ALIASES, district::ABBREVIATION, district::REGION].map(|field| district.get(field));
    let others = others.iter().flat_map(|text| text.split([';', '\n']));
    std::iter::once(district.get(district::NAME)).chain(others).map(fold).filter(|name| !name.is_empty()).collect()
}

/// One slip in a short name, two in a long one, none in what is mostly slip.
fn misspelt(name: &str, asked: &str) -> bool {
    let most = match asked.chars().count() {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    };
    let coded = asked.chars().any(|c| c.is_ascii_digit());
    !coded && most > 0 && strsim::osa_distance(name, asked) <= most
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::exchange::seed;

    #[test]
    fn a_district_is_known_by_many_names() {
        let world = World::of_records(seed::reference().unwrap());
        let found = |asked: &str| named(&world, asked).map(|id| world.title(id));
        for (asked, name) in [
            ("ijsselland", "IJsselland"),
            ("Ĳsselland", "IJsselland"),
            ("ijsseland", "IJsselland"),
            ("ijs", "IJsselland"),
            ("VR05", "Twente"),
            ("twetne", "Twente"),
            ("nog", "Noord- en Oost-Gelderland"),
            ("noog", "Noord- en Oost-Gelderland"),
            ("noordoost gelderland", "Noord- en Oost-Gelderland"),
            ("gelderland zuid", "Gelderland-Zuid"),
            ("zuid", "Gelderland-Zuid"),
            ("Gelderland-Miden", "Gelderland-Midden"),
        ] {
            assert_eq!(found(asked).as_deref(), Ok(name), "{asked}");
        }
        assert_eq!(found("gelderland").unwrap_err().len(), 2);
        for unknown in ["", "drenthe", "vr99", "x"] {
            assert_eq!(found(unknown).unwrap_err().len(), 5, "{unknown}");
        }
    }
}
