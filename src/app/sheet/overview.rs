//! The overview: where a day begins. The next DVO with its deadlines, what is late, drafts, signals with counts, and
//! what changed since the last DVO and since the program was last opened. Everything in it can be entered.

use super::{Line, Row, Scene, Tag, signals};
use crate::{
    app::{command::Command, form::draft, news},
    catalogue::{Id, Period, Record, kinds as k},
    process::{
        meeting, order,
        signals::{Found, sleep},
    },
};
use jiff::civil::DateTime;

/// So many of a sort are named; the rest stands on a sheet or list of its own.
const NAMED: usize = 5;

/// Its rows.
pub(super) fn rows(scene: &Scene<'_>, _: Option<Id>) -> Vec<Row> {
    let found = signals::in_view(scene);
    let (awake, asleep) = sleep::apart(&found, scene.settings, scene.today);
    let mut rows = next(scene);
    rows.extend(overdue(scene, &awake));
    rows.extend(drafts(scene));
    rows.extend(counts(scene, &awake, asleep.len()));
    rows.extend(changes(scene));
    rows
}

fn head(scene: &Scene<'_>, key: &str, count: Option<usize>, under: Vec<Row>) -> Vec<Row> {
    [vec![Row::Head(scene.words.t(key), count)], under].concat()
}

/// "over 5 dagen", "vandaag", "3 dagen geleden"
fn away(scene: &Scene<'_>, day: Period) -> String {
    let days = (day.start() - scene.today).get_days();
    let key = if days < 0 { "days-ago" } else { "days-ahead" };
    scene.words.count(key, days.unsigned_abs() as usize)
}

/// The next meeting of each DVO in view, with what has to be ready when.
fn next(scene: &Scene<'_>) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    // A meeting of today is still to come.
    let before = scene.today.yesterday().unwrap_or(scene.today);
    let next = |board: &Record| meeting::next_after(world, board.id, before, None);
    let mut meetings: Vec<&Record> = news::boards(world, scene.scope).filter_map(next).collect();
    meetings.sort_by_key(|meeting| (meeting.get(k::meeting::DATE), meeting.id));
    let mut rows = Vec::new();
    for meeting in meetings {
        let items = order::under(world, meeting.id, &k::MEETING_ITEM).len();
        let when = meeting.get(k::meeting::DATE).map(|date| away(scene, date)).unwrap_or_default();
        let status = words.said(meeting, k::meeting::STATUS);
        let said = [when, status, words.count("overview-items", items), meeting.get(k::meeting::LOCATION).to_owned()];
        let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
        rows.push(Line::new(world.title(meeting.id)).to(meeting.id).saying(said.join(" · ")).into());
        for (field, _) in k::meeting::BEFORE {
            if meeting.lacks(field) {
                continue;
            }
            let day = meeting.get(field);
            let late = field == k::meeting::SEND_BY
                && day.is_some_and(|day| day.end() < scene.today)
                && meeting.get(k::meeting::STATUS) != Some(k::meeting::Status::Sent);
            let when = meeting.value(field).say_when_briefly(words.lang());
            let said = day.map_or(when.clone(), |day| format!("{when} · {}", away(scene, day)));
            let line = Line::new(words.field(meeting.kind, field.name)).to(meeting.id).saying(said).deep(1);
            rows.push(Row::Line(if late { line.alarming() } else { line }));
        }
        for before in world.linked_by(meeting.id, k::meeting::PREPARES) {
            let when = before.get(k::meeting::DATE).map(|date| away(scene, date)).unwrap_or_default();
            rows.push(Line::new(world.title(before.id)).to(before.id).saying(when).deep(1).into());
        }
    }
    if rows.is_empty() {
        let line = Line::new(words.t("overview-no-meeting")).saying(words.t("overview-plan"));
        rows.push(line.tagged(Tag::Run(Command::PlanMeetings)).into());
    }
    head(scene, "overview-next", None, rows)
}

/// What should have been done, the oldest first.
fn overdue(scene: &Scene<'_>, awake: &[&Found]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut count = 0;
    for name in ["overdue-action", "overdue-line"] {
        let late: Vec<&Found> = awake.iter().copied().filter(|found| found.signal == name).collect();
        count += late.len();
        rows.extend(late.iter().take(NAMED).map(|found| Row::Line(signals::line(scene, found).alarming())));
        if late.len() > NAMED {
            let more = Line::new(scene.words.count("overview-more", late.len() - NAMED));
            rows.push(more.saying(signals::title(scene.words, name)).tagged(Tag::Signals(name)).into());
        }
    }
    if rows.is_empty() { rows } else { head(scene, "overview-overdue", Some(count), rows) }
}

/// Forms that were put away.
fn drafts(scene: &Scene<'_>) -> Vec<Row> {
    let line = |(key, text): (&String, &String)| {
        let label = draft::label(scene.world, scene.words, text)?;
        Some(Row::Line(Line::new(label).tagged(Tag::Draft(key.clone()))))
    };
    let rows: Vec<Row> = scene.drafts.iter().filter_map(line).collect();
    if rows.is_empty() { rows } else { head(scene, "overview-drafts", Some(rows.len()), rows) }
}

/// How often each signal is on.
fn counts(scene: &Scene<'_>, awake: &[&Found], asleep: usize) -> Vec<Row> {
    let words = scene.words;
    let mut rows: Vec<Row> = awake
        .chunk_by(|a, b| a.signal == b.signal)
        .map(|alike| {
            let name = alike[0].signal;
            Line::new(signals::title(words, name)).saying(alike.len().to_string()).tagged(Tag::Signals(name)).into()
        })
        .collect();
    if rows.is_empty() {
        rows.push(Line::new(words.t("sheet-signals-empty")).into());
    }
    if asleep > 0 {
        let line = Line::new(words.t("signals-asleep")).saying(words.count("signals-sleeping", asleep));
        rows.push(line.tagged(Tag::Signals("asleep")).into());
    }
    head(scene, "overview-signals", Some(awake.len()), rows)
}

/// What changed, folded away: since the last DVO, and since the program was last opened.
fn changes(scene: &Scene<'_>) -> Vec<Row> {
    let words = scene.words;
    let dvo = news::last_board(scene.world, scene.scope, scene.today);
    let dvo = dvo.and_then(|last| Some((last, last.get(k::meeting::DATE)?.end().at(0, 0, 0, 0))));
    let since_dvo = dvo.map(|(last, time)| {
        (words.with("overview-since-dvo", &[("meeting", scene.world.title(last.id).into())]), time)
    });
    let since_opened = scene.news.opened.map(|time| {
        let moment = time.strftime("%d-%m-%Y %H:%M").to_string();
        (words.with("overview-since-opened", &[("moment", moment.into())]), time)
    });
    let rows: Vec<Row> =
        since_dvo.into_iter().chain(since_opened).flat_map(|(label, since)| changed(scene, label, since)).collect();
    if rows.is_empty() { rows } else { head(scene, "overview-changes", None, rows) }
}

fn changed(scene: &Scene<'_>, label: String, since: DateTime) -> Vec<Row> {
    let (world, words) = (scene.world, scene.words);
    // Lines kept as they were adopted come by the dozen, with an agenda that says so itself.
    let told = |change: &&news::Changed| change.time >= since && *change.kind != k::ADOPTED_LINE;
    let since: Vec<_> = scene.news.changes.iter().filter(told).collect();
    // What is gone has no place in a district any more; it counts everywhere.
    let (there, gone): (Vec<_>, Vec<_>) = since.into_iter().partition(|change| world.get(change.id).is_some());
    let here = |id: Id| world.get(id).is_some_and(|record| scene.scope.holds(world, record));
    let there: Vec<_> = there.into_iter().filter(|change| here(change.id)).collect();
    let count = if scene.news.whole { "overview-changed" } else { "overview-changed-at-least" };
    let count = words.count(count, there.len() + gone.len());
    let mut rows = vec![Row::Line(Line::new(label).saying(count).closed())];
    rows.extend(there.iter().map(|change| {
        let action = words.t(if change.made { "action-new" } else { "action-edit" });
        let said = format!("{} · {action} {}", words.kind(change.kind), change.time.strftime("%d-%m-%Y %H:%M"));
        Row::Line(Line::new(world.title(change.id)).to(change.id).saying(said).deep(1))
    }));
    if !gone.is_empty() {
        let line = Line::new(words.count("overview-gone", gone.len())).tagged(Tag::Run(Command::Deleted));
        rows.push(line.deep(1).into());
    }
    rows
}
