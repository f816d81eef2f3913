//! The words of which names of people are made, and what a word of a name may be.

use crate::catalogue::text::fold;

/// Words that stand before a surname. Nobody can be asked to remember them, so a search does not require them.
pub const PREFIXES: [&str; 18] = [
    "van", "von", "de", "der", "den", "ten", "ter", "te", "t", "het", "el", "la", "le", "in", "op", "uit", "aan", "bij",
];
/// More of them: words that mean something else where they do not stand before a surname, so that a search does ask for
/// them, and that begin a name only in small letters.
const RARE: [&str; 19] = [
    "s", "d", "v", "vd", "du", "des", "di", "da", "do", "dos", "del", "della", "zu", "zur", "zum", "vom", "onder",
    "over", "voor",
];
/// How somebody is addressed, and degrees: they stand before a name and are none of it.
const ADDRESS: [&str; 28] = [
    "dhr",
    "hr",
    "heer",
    "mw",
    "mevr",
    "mevrouw",
    "meneer",
    "mijnheer",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mstr",
    "drs",
    "dr",
    "ir",
    "ing",
    "prof",
    "professor",
    "bc",
    "ds",
    "jhr",
    "jkvr",
    "jonkheer",
    "jonkvrouw",
    "weledelgeboren",
    "ba",
    "ma",
];
/// Degrees that stand behind a name, after a comma or not; written so.
const DEGREES: [&str; 15] =
    ["MSc", "BSc", "MA", "BA", "LLM", "LLB", "MBA", "MPA", "MPM", "MPS", "MCM", "PhD", "RA", "RE", "EMIA"];
/// Offices that stand before or behind a name, longest first where one begins as another does.
const OFFICES: [&str; 41] = [
    "waarnemend burgemeester",
    "wnd burgemeester",
    "loco-burgemeester",
    "locoburgemeester",
    "burgemeester",
    "oud-burgemeester",
    "oud-wethouder",
    "wethouder",
    "gemeentesecretaris",
    "hoofdofficier van justitie",
    "hoofdofficier",
    "officier van justitie",
    "plaatsvervangend hoofdofficier",
    "commissaris van de koning",
    "politiechef",
    "districtschef",
    "teamchef",
    "operationeel expert",
    "wijkagent",
    "hoofdcommissaris",
    "commissaris",
    "regionaal commandant",
    "commandant",
    "brandweercommandant",
    "gedeputeerde",
    "griffier",
    "raadslid",
    "directeur",
    "programmamanager",
    "beleidsadviseur",
    "beleidsmedewerker",
    "projectleider",
    "portefeuillehouder",
    "coördinator",
    "secretaris",
    "voorzitter",
    "strategisch adviseur",
    "adviseur",
    "mayor",
    "deputy mayor",
    "alderman",
];

/// Is this folded word one that stands before a surname and that a search does not ask for ("van", "op")?
pub fn is_prefix(folded: &str) -> bool {
    PREFIXES.contains(&folded)
}

/// How many of the first words are an office.
pub(super) fn office(words: &[&str]) -> Option<usize> {
    let fits = |office: &&str| {
        let wanted: Vec<&str> = office.split(' ').collect();
        let begins = words.len() >= wanted.len();
        begins && wanted.iter().zip(words).all(|(office, word)| fold(office) == fold(word))
    };
    OFFICES.iter().filter(|office| fits(office)).map(|office| office.split(' ').count()).max()
}

/// Does a word stand before a surname? "v.d." and "v/d" are two of them.
pub(super) fn is_a_prefix(word: &str) -> bool {
    let folded = fold(word);
    let letter = is_initials(word) && (word.contains('.') || word.chars().count() == 1);
    let of_a_name = letter && word.starts_with(char::is_uppercase);
    !of_a_name && !folded.is_empty() && folded.split(' ').all(|part| is_prefix(part) || RARE.contains(&part))
}

pub(super) fn starts_small(word: &str) -> bool {
    word.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_lowercase)
}

pub(super) fn is_hyphen(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}

/// "Jansen-de" in "Jansen-de Wit".
pub(super) fn joins_prefix(word: &str) -> bool {
    word.split_once(['-', '–'])
        .is_some_and(|(own, other)| !own.is_empty() && (other.is_empty() || is_prefix(&fold(other))))
}

/// "J.", "J.A.", "Th.", "JA": letters for names. A few capitals are letters only before something that is not.
pub(super) fn is_initials(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() <= 3);
    letters > 0 && (dotted || letters <= 3 && word.chars().all(char::is_uppercase))
}

pub(super) fn is_address(word: &str) -> bool {
    let folded = fold(word);
    // "Ing" and "Ma" are names too.
    let said = word.contains('.') || starts_small(word) || !matches!(folded.as_str(), "ma" | "ba" | "ing" | "bc");
    !folded.is_empty() && folded.split(' ').all(|part| ADDRESS.contains(&part)) && said
}

pub(super) fn is_degree(word: &str) -> bool {
    DEGREES.contains(&word.trim_end_matches('.'))
}
