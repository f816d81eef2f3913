//! What people type, as words with a meaning. Dutch and English at once: no word means one thing in
//! the one and another in the other, so the language of the interface does not matter.

use jiff::civil::Weekday;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longer than any date that was ever said; what is longer is a sentence in the wrong field.
const LONGEST: usize = 80;

/// A unit of time as a word; `Half` is half a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
}

/// Seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rel {
    /// `vorige`: the calendar week, month or year before this one.
    Previous,
    /// `afgelopen`, `last`: the nearest one before today.
    Past,
    /// `deze`, `this`.
    This,
    /// `komende`, `a.s.`: the nearest one after today.
    Coming,
    /// `volgende`, `next`: the calendar week, month or year after this one.
    Next,
}

/// A word or sign with its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A number and how many digits it was written with (1 for a number in letters).
    Num(i16, u8),
    /// `2e`, `tweede`, `2nd`.
    Nth(u8),
    /// `laatste`.
    Final,
    Month(i8),
    Weekday(Weekday),
    Measure(Measure),
    /// `begin`, `midden`, `eind`: 1 to 3.
    Part(u8),
    /// `half`: the middle of a month or year, or one of two halves.
    Half,
    /// `helft`: one of two halves only.
    Share,
    /// The month a season begins in; it lasts three.
    Season(i8),
    Rel(Rel),
    /// `vandaag`, `morgen`: days from today.
    Today(i8),
    /// `in`, which may stand before any date.
    In,
    /// `over`, `na`: only before a length of time.
    After,
    /// `geleden`, `ago`.
    Ago,
    /// `t/m`, `to`.
    To,
    /// A dash; loose when it stands between spaces, where it can only mean "to".
    Dash {
        loose: bool,
    },
    Slash,
    Plus,
}

/// The words of a text; `None` when one of them is not known.
pub(super) fn words(text: &str) -> Option<Vec<Word>> {
    let chars = fold(text);
    if chars.len() > LONGEST {
        return None;
    }
    let at = |i: usize| chars.get(i).copied().unwrap_or(' ');
    let run = |from: usize, part: fn(char) -> bool| chars[from..].iter().take_while(|c| part(**c)).count();
    let mut words: Vec<Word> = Vec::new();
    let mut stretch_only = false;
    let mut i = 0;
    while i < chars.len() {
        let before = if i == 0 { ' ' } else { at(i - 1) };
        let c = at(i);
        let mut used = 1;
        match c {
            '.' if before.is_ascii_digit() && at(i + 1).is_ascii_digit() => words.push(Word::Dash { loose: false }),
            '\'' if run(i + 1, |c| c.is_ascii_digit()) == 2 => {
                words.push(Word::Num(2000 + number(&chars[i + 1..i + 3])?, 4));
                used = 3;
            }
            '.' | ',' | '\'' => {}
            _ if c.is_whitespace() => {}
            '+' => words.push(Word::Plus),
            '/' => words.push(Word::Slash),
            // "mid-October" is one word.
            '-' if matches!(words.last(), Some(Word::Part(_))) && !before.is_whitespace() => {}
            '-' => words.push(Word::Dash { loose: before.is_whitespace() && at(i + 1).is_whitespace() }),
            't' if at(i + 1) == '/' && at(i + 2) == 'm' && !at(i + 3).is_alphabetic() => {
                words.push(Word::To);
                used = 3;
            }
            _ if c.is_ascii_digit() => {
                used = run(i, |c| c.is_ascii_digit());
                let value = number(&chars[i..i + used])?;
                let letters = run(i + used, char::is_alphabetic);
                let suffix: String = chars[i + used..i + used + letters].iter().collect();
                if matches!(suffix.as_str(), "e" | "de" | "ste" | "st" | "nd" | "rd" | "th") {
                    words.push(Word::Nth(u8::try_from(value).ok()?));
                    used += letters;
                } else {
                    words.push(Word::Num(value, u8::try_from(used).ok()?));
                }
            }
            _ if c.is_alphabetic() => {
                // "a.s." is one word, and so is the last word of a sentence.
                used = run(i, |c| c.is_alphabetic() || c == '.');
                let word: String = chars[i..i + used].iter().filter(|c| **c != '.').collect();
                match word.as_str() {
                    "de" | "het" | "the" | "van" | "of" | "op" | "on" => {}
                    "en" | "met" if words.last() == Some(&Word::To) => {}
                    "vanaf" | "from" => stretch_only = true,
                    _ => words.push(meaning(&word)?),
                }
            }
            _ => return None,
        }
        if let [.., Word::Half | Word::Share, Word::Measure(Measure::Year)] = words[..] {
            words.truncate(words.len() - 2);
            words.push(Word::Measure(Measure::Half));
        }
        i += used;
    }
    // "Vanaf april" has no end: taking it for April would say something else.
    let stretches = words.iter().any(|word| matches!(word, Word::To | Word::Dash { .. }));
    (!stretch_only || stretches).then_some(words)
}

/// Small letters without accents; every dash one dash, every apostrophe one apostrophe.
fn fold(text: &str) -> Vec<char> {
    let small = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let plain = small.map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '`' | '\u{b4}' => '\'',
        c => c,
    });
    // One more than is read, to know that it is too long.
    plain.take(LONGEST + 1).collect()
}

/// At most four digits.
fn number(digits: &[char]) -> Option<i16> {
    let small = digits.len() <= 4;
    small.then(|| digits.iter().filter_map(|c| c.to_digit(10)).fold(0, |n, d| n * 10 + d)).map(i16::try_from)?.ok()
}

fn meaning(word: &str) -> Option<Word> {
    use Word::{Month, Nth, Num, Part, Season, Today};
    Some(match word {
        "jan" | "januari" | "january" => Month(1),
        "feb" | "febr" | "februari" | "february" => Month(2),
        "mrt" | "maart" | "mar" | "march" => Month(3),
        "apr" | "april" => Month(4),
        "mei" | "may" => Month(5),
        "jun" | "juni" | "june" => Month(6),
        "jul" | "juli" | "july" => Month(7),
        "aug" | "augustus" | "august" => Month(8),
        "sep" | "sept" | "september" => Month(9),
        "okt" | "oktober" | "oct" | "october" => Month(10),
        "nov" | "november" => Month(11),
        "dec" | "december" => Month(12),
        "voorjaar" | "lente" | "spring" => Season(3),
        "zomer" | "summer" => Season(6),
        "najaar" | "herfst" | "autumn" => Season(9),
        "begin" | "beginning" | "start" | "early" => Part(1),
        "midden" | "medio" | "halverwege" | "mid" | "middle" => Part(2),
        "eind" | "einde" | "end" | "late" => Part(3),
        "half" => Word::Half,
        "helft" => Word::Share,
        "eerste" | "first" => Nth(1),
        "tweede" | "second" => Nth(2),
        "derde" | "third" => Nth(3),
        "vierde" | "fourth" => Nth(4),
        "vijfde" | "fifth" => Nth(5),
        "laatste" | "final" => Word::Final,
        "een" | "one" | "a" | "an" => Num(1, 1),
        "twee" | "two" => Num(2, 1),
        "drie" | "three" => Num(3, 1),
        "vier" | "four" => Num(4, 1),
        "vijf" | "five" => Num(5, 1),
        "zes" | "six" => Num(6, 1),
        "zeven" | "seven" => Num(7, 1),
        "acht" | "eight" => Num(8, 1),
        "negen" | "nine" => Num(9, 1),
        "tien" | "ten" => Num(10, 1),
        "eergisteren" => Today(-2),
        "gisteren" | "yesterday" => Today(-1),
        "vandaag" | "today" => Today(0),
        "morgen" | "tomorrow" => Today(1),
        "overmorgen" => Today(2),
        "in" => Word::In,
        "over" | "na" | "after" => Word::After,
        "geleden" | "ago" => Word::Ago,
        "tm" | "tem" | "tot" | "to" | "until" | "till" | "through" | "thru" => Word::To,
        _ => return weekday(word).map(Word::Weekday).or_else(|| measure(word)).or_else(|| rel(word)),
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "ma" | "maandag" | "mon" | "monday" => Weekday::Monday,
        "di" | "din" | "dinsdag" | "tue" | "tues" | "tuesday" => Weekday::Tuesday,
        "wo" | "woe" | "woensdag" | "wed" | "wednesday" => Weekday::Wednesday,
        "do" | "don" | "donderdag" | "thu" | "thur" | "thurs" | "thursday" => Weekday::Thursday,
        "vr" | "vrij" | "vrijdag" | "fri" | "friday" => Weekday::Friday,
        "za" | "zat" | "zaterdag" | "sat" | "saturday" => Weekday::Saturday,
        "zo" | "zon" | "zondag" | "sun" | "sunday" => Weekday::Sunday,
        _ => return None,
    })
}

fn measure(word: &str) -> Option<Word> {
    Some(Word::Measure(match word {
        "d" | "dag" | "dagen" | "day" | "days" => Measure::Day,
        "w" | "wk" | "wks" | "week" | "weken" | "weeks" => Measure::Week,
        "m" | "mnd" | "maand" | "maanden" | "month" | "months" => Measure::Month,
        "q" | "kw" | "kwartaal" | "kwartalen" | "quarter" | "quarters" => Measure::Quarter,
        "h" | "halfjaar" => Measure::Half,
        "j" | "jr" | "jaar" | "jaren" | "y" | "yr" | "year" | "years" => Measure::Year,
        _ => return None,
    }))
}

fn rel(word: &str) -> Option<Word> {
    Some(Word::Rel(match word {
        "vorige" | "vorig" | "previous" => Rel::Previous,
        "afgelopen" | "jl" | "jongstleden" | "last" | "past" => Rel::Past,
        "deze" | "dit" | "this" => Rel::This,
        "komende" | "komend" | "eerstkomende" | "aanstaande" | "aanstaand" | "as" | "ek" | "coming" => Rel::Coming,
        "volgende" | "volgend" | "next" => Rel::Next,
        _ => return None,
    }))
}
