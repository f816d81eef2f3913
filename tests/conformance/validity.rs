//! Whether something holds is asked in one place. An empty end or successor is no answer: either may lie ahead.

use super::source::{self, Source};

/// The fields of which emptiness says nothing of today.
const FIELDS: [&str; 2] = ["until", "successor"];
/// What asks whether a field is known, or makes up its own answer where it is not.
const QUESTIONS: [&str; 6] =
    ["is_empty()", "is_none()", "is_some()", "is_none_or(", "==&Value::Empty", "!=&Value::Empty"];
/// What asks it of the record, by the field.
const OF_RECORD: [&str; 3] = ["lacks", "has", "is_empty"];
/// Where it is asked.
const THERE: &str = "catalogue/validity.rs";

/// A file with its literals put back, without white space and in small letters.
fn squeezed(source: &Source) -> String {
    let (mut whole, mut from) = (String::new(), 0);
    for (at, literal) in &source.literals {
        whole.push_str(&source.code[from..=*at]);
        // A sentence is no code.
        whole.push_str(if FIELDS.contains(&literal.as_str()) { literal } else { "" });
        from = at + 1;
    }
    whole.push_str(&source.code[from..]);
    whole.retain(|letter| !letter.is_whitespace());
    whole.to_lowercase()
}

/// The questions whether a field of [`FIELDS`] is empty, as they are written: of a value got by the name of the field,
/// of a variable of that name, of the record by the name of the field.
fn asked(code: &str) -> Vec<&str> {
    let named = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut found = Vec::new();
    for field in FIELDS {
        for (at, _) in code.match_indices(field) {
            let (before, after) = (&code[..at], &code[at + field.len()..]);
            let call = before.rsplit('(').nth(1).unwrap_or_default();
            // Of a struct it is no field of a record; and a kind may be asked whether it has such a field at all.
            let other = before.ends_with('.') || call.ends_with("kind.field");
            if other || before.ends_with(named) || after.starts_with(named) {
                continue;
            }
            // Out of the calls in which it stands last.
            let rest = after.trim_start_matches(['"', ')', ']']);
            // What turns the value is passed over.
            let rest = [".as_period()", ".as_ref()", ".map(period::end)", ".ids()"]
                .iter()
                .fold(rest, |rest, turn| rest.strip_prefix(turn).unwrap_or(rest));
            let next = rest.strip_prefix('.').unwrap_or(rest);
            let of_value = QUESTIONS.iter().any(|question| next.starts_with(&question.to_lowercase()));
            let of_record = OF_RECORD.iter().any(|name| call.ends_with(&format!(".{name}")));
            if of_value || of_record {
                let begin = before.char_indices().rev().nth(30).map_or(0, |(at, _)| at);
                found.push(&code[begin..code.len() - next.len()]);
            }
        }
    }
    found
}

#[test]
fn whether_something_holds_is_asked_in_one_place() {
    let mut wrong = Vec::new();
    let mut there = 0;
    for source in source::all() {
        let code = squeezed(&source);
        let asked = asked(&code);
        if source.path == THERE {
            there = asked.len();
            continue;
        }
        wrong.extend(asked.into_iter().map(|asked| format!("{}: …{asked}", source.path)));
    }
    assert!(there >= FIELDS.len(), "{THERE} asks it no more, or it is written in a way that is not seen");
    assert!(wrong.is_empty(), "ask validity::holds or World::holds_now instead:\n{}", wrong.join("\n"));
}

#[test]
fn it_is_seen_however_it_is_written() {
    let seen = |text: &str| {
        let (code, literals) = source::take_apart(text);
        let source = Source { path: "app/x.rs".into(), lines: 1, code, literals };
        asked(&squeezed(&source)).len()
    };
    for asks in [
        "seat.get(\"until\").is_empty()",
        "!one\n    .get(\"successor\")\n    .is_empty()",
        "seat.get(UNTIL).is_empty()",
        "one.get(organisation::SUCCESSOR).is_empty()",
        "seat.at(k::SEAT.at(\"until\")).is_empty()",
        "seat.get(\"until\").as_period().is_none()",
        "seat.get(UNTIL).as_period().is_none_or(|until| until.end() >= today)",
        "world.follow(one, \"successor\").is_none()",
        "one.get(SUCCESSOR).as_ref().is_some()",
        "let until = seat.get(\"until\"); until.is_empty()",
        "seat.get(\"until\") == &Value::Empty",
        "seat.lacks(seat::UNTIL)",
        "seat.lacks(\"until\")",
    ] {
        assert!(seen(asks) > 0, "{asks}");
    }
    for other in [
        "seat.get(\"until\").as_period().map(Period::end)",
        "asked.get(\"until_period\").is_empty()",
        "ended.set(UNTIL, Value::Empty)",
        "seat.get(\"from\").is_empty()",
        "self.toast.until.is_none_or(|until| until < now)",
        "record.kind.field(\"until\").is_some()",
        "words.t(\"nothing until then\").is_empty()",
    ] {
        assert_eq!(seen(other), 0, "{other}");
    }
}
