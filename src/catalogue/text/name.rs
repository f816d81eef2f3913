//! Names of people as they are written: "Burgemeester Dadema", "Dhr. J. de Vries", "Strien, L.", "van 't Hul - Jansen".
//! What is read is left as it was written; only the case of an office and of a prefix is made one.

mod words;

use super::fold;
pub use words::{PREFIXES, is_prefix};
use words::{is_a_prefix, is_address, is_degree, is_hyphen, is_initials, joins_prefix, office, starts_small};

/// A name, taken apart. What was not written is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// "burgemeester", in small letters.
    pub office: String,
    /// Given names.
    pub given: String,
    /// "J.A."
    pub initials: String,
    /// What stands before the surname, in small letters: "van 't".
    pub prefix: String,
    /// The surname, a double one as it was written: "Hul - Jansen".
    pub surname: String,
    /// What stood in brackets and is neither an office nor a given name: mostly the organisation.
    pub rest: String,
}

impl Name {
    /// The name without the office, in the order in which it is said.
    pub fn bare(&self) -> String {
        let first = if self.given.is_empty() { &self.initials } else { &self.given };
        let parts = [first, &self.prefix, &self.surname];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// Takes a name apart. A single word is a surname; nothing that was written is lost but how somebody is addressed and
/// what degrees there are.
pub fn read(text: &str) -> Name {
    let mut name = Name::default();
    let text = brackets(text, &mut name);
    let mut parts: Vec<Vec<&str>> = text.split(',').map(|part| part.split_whitespace().collect()).collect();
    for part in &mut parts {
        while part.len() > 1 && part.last().is_some_and(|word| is_degree(word)) {
            part.pop();
        }
    }
    let mut parts = parts.into_iter();
    let mut words = parts.next().unwrap_or_default();
    let behind = parts.filter(|part| !part.iter().all(|word| is_degree(word)));
    let behind: Vec<Vec<&str>> = behind.filter_map(|part| office_behind(part, &mut name)).collect();
    addressed(&mut words, &mut name, behind.is_empty());
    if behind.is_empty() {
        in_order(words, &mut name);
    } else {
        // "Vries, de, J.", "Lente, Marieke van": the surname stood first.
        let (prefix, surname) = words.split_at(prefixes(&words));
        name.surname = surname.join(" ");
        let mut words: Vec<&str> = behind.concat();
        addressed(&mut words, &mut name, false);
        let (before, first): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|word| is_a_prefix(word));
        name.prefix = before.into_iter().chain(prefix.iter().copied()).collect::<Vec<_>>().join(" ");
        firsts(&first, &mut name);
    }
    name.prefix = name.prefix.to_lowercase();
    name
}

/// What stands in brackets: an office, the given name behind initials ("J. (Jan) de Vries"), or something else.
fn brackets(text: &str, name: &mut Name) -> String {
    let (Some(open), Some(close)) = (text.find('('), text.rfind(')')) else { return text.to_owned() };
    let (Some(inside), Some(after)) = (text.get(open + 1..close), text.get(close + 1..)) else {
        return text.to_owned();
    };
    let inside = inside.trim();
    let words: Vec<&str> = inside.split_whitespace().collect();
    let before = text[..open].split_whitespace().last();
    match office(&words) {
        None if before.is_some_and(is_initials) && !after.trim().is_empty() => name.given = inside.to_owned(),
        Some(count) if count == words.len() => name.office = inside.to_lowercase(),
        _ => name.rest = inside.to_owned(),
    }
    format!("{} {after}", &text[..open])
}

/// Takes off how somebody is addressed, and an office, which is kept. Where it is `alone`, an office may be all there is.
fn addressed(words: &mut Vec<&str>, name: &mut Name, alone: bool) {
    loop {
        let of_title = words.first().is_some_and(|word| is_address(word));
        let heer = words.len() > 2 && fold(words[0]) == "de" && matches!(fold(words[1]).as_str(), "heer" | "mevrouw");
        match office(words) {
            _ if heer => drop(words.drain(..2)),
            _ if of_title && words.len() > 1 => drop(words.remove(0)),
            Some(count) if name.office.is_empty() && (alone || count < words.len()) => {
                name.office = words.drain(..count).collect::<Vec<_>>().join(" ").trim_end_matches('.').to_lowercase();
            }
            _ => return,
        }
    }
}

/// Keeps an office that stands behind a comma, and what it says beyond it; gives back what is none.
fn office_behind<'a>(part: Vec<&'a str>, name: &mut Name) -> Option<Vec<&'a str>> {
    let Some(count) = office(&part).filter(|_| name.office.is_empty()) else { return Some(part) };
    name.office = part[..count].join(" ").to_lowercase();
    if name.rest.is_empty() {
        name.rest = part[count..].join(" ");
    }
    None
}

/// A name in the order in which it is said: first names, prefix, surname.
fn in_order(words: Vec<&str>, name: &mut Name) {
    let double = words.iter().position(|word| is_hyphen(word) || joins_prefix(word));
    // The surname of which a second one hangs: "Jansen-de Wit", "Hul - Jansen".
    let own = double.map(|at| if is_hyphen(words[at]) { at.saturating_sub(1) } else { at });
    let start = match own {
        Some(own) => words[..own].iter().rposition(|word| !is_a_prefix(word)).map_or(0, |before| before + 1),
        None => match words.iter().enumerate().position(|(at, word)| begins_prefix(word, at)) {
            // The last word is the surname, whatever it looks like.
            Some(at) if at + 1 < words.len() => at,
            _ => surname_at(&words),
        },
    };
    let (first, rest) = words.split_at(start.min(words.len()));
    let (prefix, surname) = rest.split_at(prefixes(rest));
    firsts(first, name);
    name.prefix = prefix.join(" ");
    name.surname = surname.join(" ");
}

/// Where the surname begins when no prefix shows it: behind the first given name and all initials.
fn surname_at(words: &[&str]) -> usize {
    let Some(last) = words.len().checked_sub(1).filter(|last| *last > 0) else { return 0 };
    let initials = words.iter().take_while(|word| is_initials(word)).count();
    let given = if initials > 0 { initials } else { 1 };
    let more = words[given..].iter().take_while(|word| word.ends_with('.') && is_initials(word)).count();
    (given + more).min(last)
}

/// Given names and initials, as they come.
fn firsts(words: &[&str], name: &mut Name) {
    let (initials, given): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_initials(word));
    name.initials = initials.concat();
    if !given.is_empty() {
        name.given = given.join(" ");
    }
}

/// How many of the first words stand before a surname; the last word never does.
fn prefixes(words: &[&str]) -> usize {
    words.iter().take_while(|word| is_a_prefix(word)).count().min(words.len().saturating_sub(1))
}

fn begins_prefix(word: &str, at: usize) -> bool {
    is_a_prefix(word) && (at > 0 || is_prefix(&fold(word)) || starts_small(word))
}

#[cfg(test)]
mod tests;
