//! What is typed in a field means: a value, or what is wrong with it.

use super::{
    Sight,
    entry::{Entry, Problem},
};
use crate::{
    catalogue::{Decimal, Type, Value, period, text},
    process::meeting::spoken,
};
use jiff::civil::Date;

impl Entry {
    pub(super) fn meaning(&self, sight: &Sight<'_>) -> Result<Value, Problem> {
        let raw = self.input.value();
        let typed = raw.trim();
        let about = |key| Problem { args: vec![("text", typed.to_owned())], ..Problem::plain(key) };
        match self.field.ty {
            Type::Refs(_) if typed.is_empty() => return Ok(Value::refs(self.chosen.clone())),
            Type::Ref(_) if !self.chosen.is_empty() => return Ok(Value::Ref(self.chosen[0])),
            _ if typed.is_empty() => return Ok(Value::Empty),
            _ => {}
        }
        match self.field.ty {
            Type::Ref(_) | Type::Refs(_) => Err(about("problem-choose")),
            Type::Text | Type::Phone => Ok(Value::text(&text::clean(typed, false))),
            Type::LongText => Ok(Value::text(&text::clean(raw.trim_end(), true))),
            Type::Place => Ok(Value::text(&text::clean(typed, false))),
            Type::Email if typed.contains('@') && !typed.contains(' ') => Ok(Value::text(&text::clean(typed, false))),
            Type::Email => Err(about("problem-email")),
            Type::Int(min, max) => {
                let digits: String = typed.chars().filter(|letter| !matches!(letter, '.' | ' ' | '%')).collect();
                match digits.parse::<i64>() {
                    Ok(number) if (min..=max).contains(&number) => Ok(Value::Int(number)),
                    Ok(_) => Err(Problem {
                        args: vec![("min", min.to_string()), ("max", max.to_string())],
                        ..Problem::plain("problem-bounds")
                    }),
                    Err(_) => Err(about("problem-number")),
                }
            }
            Type::Decimal(places, least, most) => match Decimal::understand(typed, places, sight.words.lang()) {
                Some(number) if (least..=most).contains(&number.units()) => Ok(Value::Decimal(number)),
                Some(_) => {
                    let shown = |units| Decimal::new(units, places).brief(sight.words.lang());
                    let args = vec![("min", shown(least)), ("max", shown(most))];
                    Err(Problem { args, ..Problem::plain("problem-bounds") })
                }
                None => Err(about("problem-decimal")),
            },
            Type::Flag | Type::Choice(_) => {
                let folded = text::fold(typed);
                let fits = sight.words_of(self.field).into_iter();
                let mut fits = fits.filter(|(label, _)| text::fold(label).starts_with(&folded));
                match (fits.clone().find(|(label, _)| text::fold(label) == folded), fits.next(), fits.next()) {
                    (Some((_, value)), ..) | (None, Some((_, value)), None) => Ok(value),
                    _ => Err(about("problem-choose-word")),
                }
            }
            Type::Time => match period::understand_time(typed) {
                Some(time) => Ok(Value::Time(time.hour() as u16 * 60 + time.minute() as u16)),
                None => Err(about("problem-time")),
            },
            Type::Period => match period::understand_in(typed, spoken_on(typed, sight), sight.year) {
                Ok(period) => Ok(Value::Period(period)),
                Err(error) => next_meeting(typed, sight).unwrap_or_else(|| Err(about(sentence(error)))),
            },
        }
        .and_then(|value| if typed.len() > text::FIELD_CAP { Err(about("problem-too-long")) } else { Ok(value) })
    }
}

/// The day something is said on: "+2w" is counted from the end of what it is about, "-2w" from its beginning, everything
/// else from today.
fn spoken_on(typed: &str, sight: &Sight<'_>) -> Date {
    match (sight.from, typed.chars().next()) {
        (Some(period), Some('+')) => period.end(),
        (Some(period), Some('-')) => period.start(),
        _ => sight.today,
    }
}

/// "Volgend DVO": the day on which that group meets next; `None` when something else was said.
fn next_meeting(typed: &str, sight: &Sight<'_>) -> Option<Result<Value, Problem>> {
    let name = spoken::next_of(typed)?;
    let found = spoken::when(sight.world, &name, sight.scope.district(), sight.today);
    let problem = || Problem { args: vec![("text", typed.to_owned())], ..Problem::plain("problem-no-next") };
    Some(found.map(Value::Period).ok_or_else(problem))
}

/// What is wrong with a period, as a sentence.
fn sentence(error: period::PeriodError) -> &'static str {
    use period::PeriodError as E;
    match error {
        E::NoSuchDay => "problem-no-such-day",
        E::EndBeforeStart => "problem-end-before-start",
        E::OutOfRange => "problem-period-range",
        E::Empty | E::NotUnderstood => "problem-period",
    }
}
