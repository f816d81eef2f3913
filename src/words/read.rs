//! What people write, read back: a value, a field by its label, a word of a choice by its label. Both languages are
//! understood at once, compared as people see them (folded); what can mean two things is refused, never guessed. Links
//! are read where there is a world to look in ([`crate::process::resolve`]).

use super::Words;
use crate::catalogue::{
    Decimal, Field, Kind, Meant, Type, Value,
    decimal::leads_thousands,
    period::{self, PeriodError},
    text::{self, fold},
};
use jiff::civil::Date;

/// Why a text means nothing in a field: a sentence (`problem-…`) and what goes into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// The key of the sentence.
    pub problem: &'static str,
    /// Texts for it.
    pub args: Vec<(&'static str, String)>,
}

/// When something is said.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// The day it is counted from: "morgen", "+2w".
    pub day: Date,
    /// The year in which a period without a year lies, if it is known.
    pub year: Option<i16>,
}

/// What people put in a column that is ticked, folded, beside the words of the interface.
const YES: [&str; 6] = ["x", "v", "j", "y", "1", "true"];
const NO: [&str; 3] = ["n", "0", "false"];
/// Signs that fold to nothing.
const TICKS: [&str; 3] = ["✓", "✔", "☑"];

impl Words {
    /// What a text means in a field of a kind; nothing written is nothing known.
    ///
    /// # Errors
    /// What is wrong with it, as a sentence. A link is never read here.
    pub fn read(&self, kind: &Kind, field: &Field, written: &str, said: Said) -> Result<Value, Unread> {
        let typed = written.trim();
        let unread = |problem| Unread { problem, args: vec![("text", typed.to_owned())] };
        let line = || Value::text(&text::clean(typed, false));
        let value = match field.ty {
            _ if typed.is_empty() => return Ok(Value::Empty),
            Type::Ref(_) | Type::Refs(_) => Err(unread("problem-choose")),
            Type::Text | Type::Phone | Type::Place => Ok(line()),
            Type::LongText => Ok(Value::text(&text::clean(written.trim_end(), true))),
            Type::Email if typed.contains('@') && !typed.contains(' ') => Ok(line()),
            Type::Email => Err(unread("problem-email")),
            Type::Int(least, most) => match whole(typed) {
                Some(number) if (least..=most).contains(&number) => Ok(Value::Int(number)),
                Some(_) => Err(bounds(least.to_string(), most.to_string())),
                None => Err(unread("problem-number")),
            },
            Type::Decimal(places, least, most) => match self.decimal(typed, places) {
                Some(number) if (least..=most).contains(&number.units()) => Ok(Value::Decimal(number)),
                Some(_) => {
                    let shown = |units| Decimal::new(units, places).brief(self.lang());
                    Err(bounds(shown(least), shown(most)))
                }
                None => Err(unread("problem-decimal")),
            },
            Type::Flag => self.flag_called(typed).map(Value::Flag).ok_or_else(|| unread("problem-choose-word")),
            Type::Choice(_) => match self.choice_called(kind, field, typed) {
                Meant::One(word) => Ok(Value::Choice(word)),
                Meant::None | Meant::Several(_) => Err(unread("problem-choose-word")),
            },
            Type::Time => match period::understand_time(typed) {
                Some(time) => Ok(Value::Time(time.hour() as u16 * 60 + time.minute() as u16)),
                None => Err(unread("problem-time")),
            },
            Type::Period => {
                match period::understand_in(typed, said.day, said.year) {
                    Ok(period) => Ok(Value::Period(period)),
                    Err(error) if field.certain => Err(unread(sentence(error))),
                    // Nothing that was typed keeps a record from being kept: what is no period stays as it was said.
                    Err(_) => Ok(Value::in_words(&text::clean(typed, false))),
                }
            }
        };
        value.and_then(|value| if typed.len() > text::FIELD_CAP { Err(unread("problem-too-long")) } else { Ok(value) })
    }

    /// A number as it is written in this language, or else in the other where it can only be of that one.
    fn decimal(&self, typed: &str, places: u8) -> Option<Decimal> {
        let understood = |lang| Decimal::understand(typed, places, lang);
        understood(self.lang()).or_else(|| understood(self.lang().other()).filter(|_| is_clear(typed)))
    }

    /// Yes or no, by its label or as people tick; `None` for anything else.
    pub fn flag_called(&self, label: &str) -> Option<bool> {
        let (label, sign) = (fold(label), label.trim());
        let called = |yes: bool| [self, self.other()].iter().any(|words| fold(&words.flag(yes)) == label);
        match () {
            () if YES.contains(&label.as_str()) || TICKS.contains(&sign) || called(true) => Some(true),
            () if NO.contains(&label.as_str()) || called(false) => Some(false),
            () => None,
        }
    }

    /// The word of a choice that has this label in either language, or is this word itself.
    pub fn choice_called(&self, kind: &Kind, field: &Field, label: &str) -> Meant<&'static str> {
        let (Type::Choice(words), label) = (field.ty, fold(label)) else { return Meant::None };
        let called = |word: &&&'static str| {
            let labels = [self, self.other()].map(|words| words.choice(kind, field.name, word));
            !label.is_empty() && (fold(word) == label || labels.iter().any(|known| fold(known) == label))
        };
        Meant::of(words.iter().filter(called).copied())
    }

    /// The field of a kind that has this label in either language, by its place: by what it is called on a form before
    /// what stands above a column, and that before its name in the file.
    pub fn field_called(&self, kind: &Kind, label: &str) -> Meant<usize> {
        let label = fold(label);
        let both = || [self, self.other()].into_iter();
        let by = |labels: &dyn Fn(&str) -> Vec<String>| {
            let called = |name: &str| !label.is_empty() && labels(name).iter().any(|known| fold(known) == label);
            let fields = kind.fields.iter().enumerate().filter(|(_, field)| !field.past && called(field.name));
            Meant::of(fields.map(|(place, _)| place))
        };
        let on_form = by(&|name| both().map(|words| words.field(kind, name)).collect());
        let above =
            || by(&|name| both().flat_map(|words| [words.column(kind, name), words.header(kind, name)]).collect());
        let in_file = || by(&|name| vec![name.to_owned()]);
        on_form.or_else(above).or_else(in_file)
    }
}

/// Does a number say by itself what parts its decimals? Both signs stand in it, or what follows the last is no thousands.
/// "1,250" is a thousand and more in the one language and hardly more than one in the other.
fn is_clear(typed: &str) -> bool {
    let both = typed.contains('.') && typed.contains(',');
    both || typed.rsplit(['.', ',']).next().is_some_and(|last| last.len() != 3)
}

/// "12", "1.250", "25 %". What parts thousands may stand only where it does: "2.5" is not twenty-five,
/// and "0.500" not five hundred.
fn whole(typed: &str) -> Option<i64> {
    let typed = typed.trim_end_matches('%').trim_end();
    let (sign, digits) = match typed.strip_prefix(['-', '+']) {
        Some(rest) => (if typed.starts_with('-') { "-" } else { "" }, rest),
        None => ("", typed),
    };
    let parts: Vec<&str> = digits.split(['.', ',', ' ', '\u{a0}', '\u{202f}']).collect();
    let grouped = match parts.as_slice() {
        [_] => true,
        [first, rest @ ..] => leads_thousands(first) && rest.iter().all(|part| part.len() == 3),
        [] => false,
    };
    let number = parts.iter().all(|part| part.chars().all(|letter| letter.is_ascii_digit()));
    if grouped && number { format!("{sign}{}", parts.concat()).parse().ok() } else { None }
}

fn bounds(least: String, most: String) -> Unread {
    Unread { problem: "problem-bounds", args: vec![("min", least), ("max", most)] }
}

/// Why words that stand for a period are no period; `None` when none was meant by them ("doorlopend"), or when they would
/// be understood today.
pub fn why_in_words(words: &str, said: Said) -> Option<Unread> {
    let error = period::understand_in(words, said.day, said.year).err().filter(|_| !period::means_no_time(words))?;
    Some(Unread { problem: sentence(error), args: vec![("text", words.to_owned())] })
}

/// What is wrong with a period, as a sentence.
fn sentence(error: PeriodError) -> &'static str {
    use PeriodError as E;
    match error {
        E::NoSuchDay => "problem-no-such-day",
        E::EndBeforeStart => "problem-end-before-start",
        E::OutOfRange => "problem-period-range",
        E::Empty | E::NotUnderstood => "problem-period",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{
        Lang,
        decimal::EURO,
        kinds::{self as k, grant},
    };
    use jiff::civil::date;

    /// What has a comma or a point before three digits is an amount in its own language, and in the other none.
    #[test]
    fn an_amount_is_never_read_a_thousand_times_too_large() {
        for (typed, dutch, english) in [
            ("1,250", None, Some(125_000)),
            ("12,345", None, Some(1_234_500)),
            ("1.250", Some(125_000), None),
            ("0,500", None, None),
            ("0.500", None, None),
            ("-1,250", None, Some(-125_000)),
            ("€ 1,250", None, Some(125_000)),
            ("1,5", Some(150), Some(150)),
            ("1.5", Some(150), Some(150)),
            ("0.50", Some(50), Some(50)),
            ("1,234.50", Some(123_450), Some(123_450)),
            ("1.234,50", Some(123_450), Some(123_450)),
            ("1234,5", Some(123_450), Some(123_450)),
        ] {
            for (lang, cents) in [(Lang::Nl, dutch), (Lang::En, english)] {
                assert_eq!(Words::new(lang).decimal(typed, EURO), cents.map(Decimal::cents), "{typed} in {lang:?}");
            }
        }
    }

    /// Words stay in a record; a question that reckons with days wants days, and says why these are none.
    #[test]
    fn what_is_no_period_stays_in_words() {
        let said = Said { day: date(2026, 4, 7), year: None };
        let words = Words::new(Lang::Nl);
        let reckoned = Field { certain: true, ..k::GRANT.fields[grant::DEADLINE.place] };
        for (typed, kept, problem) in [
            ("z.s.m.", "z.s.m.", "problem-period"),
            (" 31 februari \n", "31 februari", "problem-no-such-day"),
            ("10-5-2026 t/m 3-5-2026", "10-5-2026 t/m 3-5-2026", "problem-end-before-start"),
            ("mei 2300", "mei 2300", "problem-period-range"),
            ("\"doorlopend\"", "\"doorlopend\"", "problem-period"),
        ] {
            let read = |field: &Field| words.read(&k::GRANT, field, typed, said).map_err(|unread| unread.problem);
            assert_eq!(read(&k::GRANT.fields[grant::DEADLINE.place]), Ok(Value::in_words(kept)), "{typed}");
            assert_eq!(read(&reckoned), Err(problem), "{typed}");
        }
        let field = &k::GRANT.fields[grant::DEADLINE.place];
        assert_eq!(words.read(&k::GRANT, field, " ", said).ok(), Some(Value::Empty));
        assert!(words.read(&k::GRANT, field, "Q3", said).is_ok_and(|value| value.as_period().is_some()));
        let why = |words| why_in_words(words, said).map(|unread| unread.problem);
        assert_eq!([why("ooit"), why("doorlopend"), why("april")], [Some("problem-period"), None, None]);
    }

    #[test]
    fn a_refused_amount_is_said_to_be_no_amount() {
        let field = &k::GRANT.fields[grant::AMOUNT.place];
        let said = Said { day: date(2026, 4, 7), year: None };
        let read = Words::new(Lang::Nl).read(&k::GRANT, field, "7,125", said);
        assert_eq!(read.map_err(|unread| unread.problem), Err("problem-decimal"));
    }

    #[test]
    fn a_whole_number_has_its_thousands_where_they_stand() {
        for (typed, number) in [
            ("12", Some(12)),
            ("007", Some(7)),
            ("1.250", Some(1_250)),
            ("1,250", Some(1_250)),
            ("-1 250", Some(-1_250)),
            ("1.250.000", Some(1_250_000)),
            ("25 %", Some(25)),
            ("0.500", None),
            ("0,500", None),
            ("-0.500", None),
            ("012.500", None),
            ("2.5", None),
        ] {
            assert_eq!(whole(typed), number, "{typed}");
        }
    }
}
