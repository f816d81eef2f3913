//! What is typed in a field means: a value, or what is wrong with it. Reading is for everybody ([`crate::words::read`]);
//! here stands what only a form knows: the language one types in, what was chosen, and what is said of the rest.

use super::{
    Sight,
    entry::{Entry, Problem},
};
use crate::{
    catalogue::{Type, Value, text::fold},
    process::meeting::spoken,
    words::read::{Said, Unread, why_in_words},
};
use jiff::civil::Date;

impl Entry {
    pub(super) fn meaning(&self, sight: &Sight<'_>) -> Result<Value, Problem> {
        let typed = self.input.value().trim();
        match self.field.ty {
            Type::Refs(_) if typed.is_empty() => return Ok(Value::refs(self.chosen.clone())),
            Type::Ref(_) if !self.chosen.is_empty() => return Ok(Value::Ref(self.chosen[0])),
            Type::Flag | Type::Choice(_) => {
                if let Some(value) = self.begun(typed, sight) {
                    return Ok(value);
                }
            }
            _ => {}
        }
        let said = Said { day: spoken_on(typed, sight), year: sight.year };
        let read = sight.words.read(sight.kind, self.field, self.input.value(), said);
        match read {
            // What is no period by itself may name a meeting.
            Ok(Value::InWords(words)) => {
                Ok(next_meeting(typed, sight).and_then(Result::ok).unwrap_or(Value::InWords(words)))
            }
            Err(unread) if self.field.ty == Type::Period => {
                next_meeting(typed, sight).unwrap_or_else(|| Err(unread.into()))
            }
            read => read.map_err(Problem::from),
        }
    }

    /// Why words stay words where a period is asked for; `None` where they are none, or where none was meant.
    pub fn doubt(&self, today: Date) -> Option<Problem> {
        let words = self.value.as_ref().map(Value::as_words).ok().filter(|words| !words.is_empty())?;
        if spoken::next_of(words).is_some() {
            return Some(none_planned(words));
        }
        why_in_words(words, Said { day: today, year: None }).map(Problem::from)
    }

    /// The word whose label is typed, or the only one that begins so, in the language of the form.
    fn begun(&self, typed: &str, sight: &Sight<'_>) -> Option<Value> {
        let folded = Some(fold(typed)).filter(|folded| !folded.is_empty())?;
        let fits = sight.words_of(self.field).into_iter();
        let mut fits = fits.filter(|(label, _)| fold(label).starts_with(&folded));
        match (fits.clone().find(|(label, _)| fold(label) == folded), fits.next(), fits.next()) {
            (Some((_, value)), ..) | (None, Some((_, value)), None) => Some(value),
            _ => None,
        }
    }
}

impl From<Unread> for Problem {
    fn from(unread: Unread) -> Problem {
        Problem { args: unread.args, ..Problem::plain(unread.problem) }
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

fn none_planned(typed: &str) -> Problem {
    Problem { args: vec![("text", typed.to_owned())], ..Problem::plain("problem-no-next") }
}

/// "Volgend DVO": the day on which that group meets next; `None` when something else was said.
fn next_meeting(typed: &str, sight: &Sight<'_>) -> Option<Result<Value, Problem>> {
    let name = spoken::next_of(typed)?;
    let found = spoken::when(sight.world, &name, sight.scope.district(), sight.today);
    Some(found.map(Value::Period).ok_or_else(|| none_planned(typed)))
}
