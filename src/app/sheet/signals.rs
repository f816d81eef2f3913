//! What needs attention: every signal with what it is about and why; at the end what was put to sleep.

use super::{Line, Row, Scene, Tag};
use crate::{
    catalogue::{Id, Value, World},
    process::signals::{
        self, Found,
        sleep::{self, Sleep},
    },
    words::Words,
};

/// The signals in view that are awake, and those that sleep.
pub(super) fn in_view(scene: &Scene<'_>) -> (Vec<Found>, Vec<(Found, Sleep)>) {
    let found = signals::found(scene.world, scene.today, |record| scene.scope.holds(scene.world, record));
    sleep::apart(found, scene.settings, scene.today)
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
        Value::Period(period) => period.compact_with_year(words.lang()),
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
    Line::new(scene.world.title(about))
        .to(about)
        .saying(why(scene.world, scene.words, found))
        .tagged(Tag::Signal(found.signal))
}

/// All signals, one after the other with their counts.
pub(super) fn rows(scene: &Scene<'_>, _: Option<Id>) -> Vec<Row> {
    let words = scene.words;
    let (awake, asleep) = in_view(scene);
    let mut rows = Vec::new();
    for alike in awake.chunk_by(|a, b| a.signal == b.signal) {
        let name = alike[0].signal;
        let head = Line::new(title(words, name)).saying(alike.len().to_string()).tagged(Tag::Signals(name));
        rows.push(head.into());
        rows.extend(alike.iter().map(|found| Row::Line(line(scene, found).deep(1))));
    }
    if asleep.is_empty() {
        return rows;
    }
    if rows.is_empty() {
        rows.push(Row::Text(words.t("signals-all-asleep")));
    }
    rows.push(Row::Gap);
    let keys = asleep.iter().map(|(found, _)| sleep::key(found.signal, found.spot.about)).collect();
    let head = Line::new(words.t("signals-asleep")).saying(words.count("signals-sleeping", asleep.len()));
    rows.push(head.tagged(Tag::Asleep(keys)).closed().into());
    rows.extend(asleep.iter().map(|(found, sleep)| {
        let args = [
            ("signal", title(words, found.signal).into()),
            ("until", sleep.until.compact_with_year(words.lang()).into()),
            ("why", sleep.why.as_str().into()),
        ];
        let key = sleep::key(found.signal, found.spot.about);
        let line = line(scene, found).saying(words.with("signals-sleeps", &args)).tagged(Tag::Asleep(vec![key]));
        Row::Line(line.deep(1))
    }));
    rows
}
