//! A meeting as people name it: by its day ("11-12-2026", "11 december", "december 2026") or by words of its title.

use super::{end::End, paper::Asked, plain};
use crate::{
    catalogue::{
        Id, Period, Record, World,
        kinds::{self as k, group},
        period,
        text::fold,
    },
    process::{
        find::Query,
        resolve::{Sought, resolve},
    },
    words::Words,
};
use jiff::civil::Date;

/// As many are named to choose from.
const NAMED: usize = 12;

/// The one meeting that is meant, or which there are to choose from.
pub(super) fn named(world: &World, words: &Words, text: &str, asked: &Asked) -> Result<Id, End> {
    let of_district = |record: &&Record| match asked.district {
        Some(_) => (record.kind.district)(world, record) == asked.district,
        None => true,
    };
    let all: Vec<&Record> = world.of(&k::MEETING).filter(of_district).collect();
    let sought = Sought { kind: &k::MEETING, among: None, district: asked.district.or(asked.own) };
    if let Some(id) = resolve(world, &[], sought, text).one().filter(|id| all.iter().any(|one| one.id == *id)) {
        return Ok(id);
    }
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

/// Those that the text can mean: by their day, by words of their title, or by both ("dvo zuidrand 11-12").
fn fitting<'a>(world: &World, words: &Words, text: &str, asked: &Asked, all: &[&'a Record]) -> Vec<&'a Record> {
    let by = |test: &dyn Fn(&Record) -> bool| all.iter().copied().filter(|record| test(record)).collect::<Vec<_>>();
    if fold(text).is_empty() {
        return Vec::new();
    }
    let mut found = by(&|record| fold(&world.title(record.id)) == fold(text));
    if let (true, Some((said, name, digits))) = (found.is_empty(), day_in(text, asked.today)) {
        let query = Query::new(&name);
        let on = |test: &dyn Fn(Period) -> bool| {
            let fits = |record: &Record| record.get(k::meeting::DATE).is_some_and(test);
            by(&|record| fits(record) && query.matches(&fold(&about(world, words, record))))
        };
        found = on(&|date| said.start() <= date.start() && date.end() <= said.end());
        if found.is_empty() {
            // A day within the month in which a meeting is to be held.
            found = on(&|date| date.overlaps(said));
        }
        // "12-11" is no other way to say "11-12"; "voorjaar" may be a word of a title.
        if digits {
            return found;
        }
    }
    if found.is_empty() {
        let query = Query::new(text);
        found = by(&|record| query.matches(&fold(&about(world, words, record))));
    }
    found
}

/// The day or period a text begins or ends with, as long as it can be; what else it says; and whether the day has digits.
fn day_in(text: &str, today: Date) -> Option<(Period, String, bool)> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let ways = (1..=parts.len()).rev().flat_map(|many| {
        let (begin, end) = (parts.split_at(many), parts.split_at(parts.len() - many));
        [(end.1, end.0), begin]
    });
    let heard = ways.filter_map(|(day, name)| {
        let day = day.join(" ");
        let said = period::understand(&day, today).ok()?;
        Some((said, name.join(" "), day.contains(|c: char| c.is_ascii_digit())))
    });
    heard.into_iter().next()
}

/// All by which a meeting is known: title, group in full, place and district.
fn about(world: &World, words: &Words, record: &Record) -> String {
    let group = world.follow(record, k::meeting::GROUP);
    let names =
        group.map(|group| [group::NAME, group::ABBREVIATION, group::ALIASES].map(|field| group.get(field)).join(" "));
    let (title, context) = (world.title(record.id), (record.kind.context)(world, record));
    let status = words.said(record, k::meeting::STATUS);
    [title, context, names.unwrap_or_default(), status].join(" ")
}

/// The nearest to today first.
fn nearest<'a>(mut all: Vec<&'a Record>, asked: &Asked) -> Vec<&'a Record> {
    let far = |record: &&Record| {
        let date = record.get(k::meeting::DATE);
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
