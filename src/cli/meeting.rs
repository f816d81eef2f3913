//! A meeting as people name it: by its day ("11-12-2026", "11 december", "december 2026") or by words of its title.

use super::{end::End, paper::Asked, plain};
use crate::{
    catalogue::{Id, Lang, Period, Record, World, kinds as k, period, text::fold},
    process::find::Query,
    words::Words,
};

/// As many are named to choose from.
const NAMED: usize = 12;

/// The one meeting that is meant, or which there are to choose from.
pub(super) fn named(world: &World, words: &Words, text: &str, asked: &Asked) -> Result<Id, End> {
    let of_district = |record: &&Record| match asked.district {
        Some(_) => (record.kind.district)(world, record) == asked.district,
        None => true,
    };
    let all: Vec<&Record> = world.of(&k::MEETING).filter(of_district).collect();
    let mut found = fitting(world, words, text, asked, &all);
    // Where several could be meant, that of one's own district is.
    let own: Vec<&Record> =
        found.iter().copied().filter(|record| (record.kind.district)(world, record) == asked.own).collect();
    if found.len() > 1 && asked.own.is_some() && own.len() == 1 {
        found = own;
    }
    let args = |list: Vec<&Record>| {
        [("text", plain::line(text).into_owned().into()), ("list", candidates(world, words, list).into())]
    };
    match found[..] {
        [one] => Ok(one.id),
        [] if all.is_empty() => Err(End::not(words.t("cli-no-meetings"))),
        [] if text.trim().is_empty() => Err(End::usage(words.with("cli-which-meeting", &args(nearest(all, asked))))),
        [] => Err(End::not(words.with("cli-unknown-meeting", &args(nearest(all, asked))))),
        _ => Err(End::usage(words.with("cli-many-meetings", &args(found)))),
    }
}

/// Those that the text can mean: first by day, then by title.
fn fitting<'a>(world: &World, words: &Words, text: &str, asked: &Asked, all: &[&'a Record]) -> Vec<&'a Record> {
    let asked_for = fold(text);
    if asked_for.is_empty() {
        return Vec::new();
    }
    let by = |test: &dyn Fn(&Record) -> bool| all.iter().copied().filter(|record| test(record)).collect::<Vec<_>>();
    let mut found = Vec::new();
    if let Ok(said) = period::understand(text, asked.today) {
        let within = |date: Period| said.start() <= date.start() && date.end() <= said.end();
        let day = |record: &Record, test: &dyn Fn(Period) -> bool| record.get("date").as_period().is_some_and(test);
        found = by(&|record| day(record, &within));
        if found.is_empty() {
            // A day within the month in which a meeting is to be held.
            found = by(&|record| day(record, &|date| date.overlaps(said)));
        }
    }
    if found.is_empty() {
        found = by(&|record| fold(&world.title(record.id)) == asked_for);
    }
    if found.is_empty() {
        let query = Query::new(text);
        found = by(&|record| query.matches(&fold(&about(world, words, record))));
    }
    found
}

/// All by which a meeting is known: title, group in full, place, district, and its day in every spelling.
fn about(world: &World, words: &Words, record: &Record) -> String {
    let group = world.follow(record, "group");
    let names = group.map(|group| ["name", "abbreviation", "aliases"].map(|field| group.str(field)).join(" "));
    let day = record.get("date").as_period().map(|date| {
        let shown = [Lang::Nl, Lang::En].map(|lang| date.show(lang)).join(" ");
        format!("{shown} {} {}", date.start().strftime("%d-%m-%Y"), date.edtf())
    });
    let (title, context) = (world.title(record.id), (record.kind.context)(world, record));
    let status = words.choice(record.kind, "status", record.str("status"));
    [title, context, names.unwrap_or_default(), day.unwrap_or_default(), status].join(" ")
}

/// The nearest to today first.
fn nearest<'a>(mut all: Vec<&'a Record>, asked: &Asked) -> Vec<&'a Record> {
    let far = |record: &&Record| {
        let date = record.get("date").as_period();
        date.map_or(i32::MAX, |date| (date.start() - asked.today).get_days().abs())
    };
    all.sort_by_key(|record| (far(record), record.id));
    all
}

fn candidates(world: &World, words: &Words, found: Vec<&Record>) -> String {
    let more = found.len().saturating_sub(NAMED);
    let one = |record: &Record| {
        let context = (record.kind.context)(world, record);
        let title = world.title(record.id);
        let name = if context.is_empty() { title } else { format!("{title} ({context})") };
        format!("\n- {}", plain::line(&name))
    };
    let mut list: String = found.into_iter().take(NAMED).map(one).collect();
    if more > 0 {
        list.push_str(&format!("\n{}", words.count("box-more", more)));
    }
    list
}
