//! What needs attention: every signal with what it is about and why; at the end what was put to sleep.

use super::{Line, Row, Scene, Tag};
use crate::{
    catalogue::{Id, Value, World},
    process::{
        scope::Scope,
        signals::{self, Found, sleep},
    },
    words::Words,
};
use jiff::civil::Date;
use std::{cell::RefCell, rc::Rc};

/// As many of one signal as are named; who has more looks at one district.
const MOST: usize = 1_000;

/// The signals in view, as they were found last: two sheets show them, and both are made again for less than a change.
#[derive(Default)]
pub struct Known(RefCell<Option<(Sighted, Rc<[Found]>)>>);

/// What they were found in.
type Sighted = (u64, Scope, Date);

/// The signals in view, awake or asleep.
pub(super) fn in_view(scene: &Scene<'_>) -> Rc<[Found]> {
    let now = (scene.world.revision(), scene.scope, scene.today);
    let mut known = scene.signals.0.borrow_mut();
    if let Some((_, found)) = known.as_ref().filter(|(of, _)| *of == now) {
        return found.clone();
    }
    let found = signals::found(scene.world, scene.today, |record| scene.scope.holds(scene.world, record));
    let found: Rc<[Found]> = found.into();
    *known = Some((now, found.clone()));
    found
}

/// What a signal is called.
pub fn title(words: &Words, signal: &str) -> String {
    words.t(&format!("signal-{signal}"))
}

/// Why it is on, as a sentence.
pub fn why(world: &World, words: &Words, found: &Found) -> String {
    let Some(record) = world.get(found.spot.about) else { return String::new() };
    // A word decides how the sentence goes; everything else is read in it.
    let read = |name: &str, value: &Value| match value {
        Value::Choice(word) => (*word).to_owned(),
        Value::Period(_) | Value::InWords(_) => value.say_when_briefly(words.lang()),
        other => words.show(world, record.kind, name, other),
    };
    let mut args: Vec<(&str, std::borrow::Cow<'_, str>)> =
        found.spot.says.iter().map(|(name, value)| (*name, read(name, value).into())).collect();
    let fields: Vec<String> = found.spot.fields.iter().map(|name| words.column(record.kind, name)).collect();
    args.push(("list", fields.join(", ").into()));
    words.with(&format!("signal-{}-why", found.signal), &args)
}

/// A signal as a line.
pub(super) fn line(scene: &Scene<'_>, found: &Found) -> Line {
    let about = found.spot.about;
    let tag = found.spot.with.map_or(Tag::Signal(found.signal), |with| Tag::Pair(found.signal, with));
    Line::new(scene.world.title(about)).to(about).saying(why(scene.world, scene.words, found)).tagged(tag)
}

/// All signals, one after the other with their counts.
pub(super) fn rows(scene: &Scene<'_>, _: Option<Id>) -> Vec<Row> {
    let words = scene.words;
    let found = in_view(scene);
    let (awake, asleep) = sleep::apart(&found, scene.settings, scene.today);
    let mut rows = Vec::new();
    for alike in awake.chunk_by(|a, b| a.signal == b.signal) {
        let name = alike[0].signal;
        let head = Line::new(title(words, name)).saying(alike.len().to_string()).tagged(Tag::Signals(name));
        rows.push(head.into());
        rows.extend(alike.iter().take(MOST).map(|found| Row::Line(line(scene, found).deep(1))));
        if alike.len() > MOST {
            rows.push(Line::new(words.count("overview-more", alike.len() - MOST)).deep(1).into());
        }
    }
    if asleep.is_empty() {
        return rows;
    }
    if rows.is_empty() {
        rows.push(Row::Text(words.t("signals-all-asleep")));
    }
    rows.push(Row::Gap);
    let keys = asleep.iter().map(|(found, _)| found.key()).collect();
    let head = Line::new(words.t("signals-asleep")).saying(words.count("signals-sleeping", asleep.len()));
    rows.push(head.tagged(Tag::Asleep(keys)).closed().into());
    rows.extend(asleep.iter().map(|(found, sleep)| {
        let said = if sleep.is_for_good() {
            words.with("signals-rests", &[("why", why(scene.world, words, found).into())])
        } else {
            let args = [
                ("signal", title(words, found.signal).into()),
                ("until", sleep.until.compact_with_year(words.lang()).into()),
                ("why", sleep.why.as_str().into()),
            ];
            words.with("signals-sleeps", &args)
        };
        Row::Line(line(scene, found).saying(said).tagged(Tag::Asleep(vec![found.key()])).deep(1))
    }));
    rows
}
