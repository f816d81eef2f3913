//! `dvo signals`: what needs attention, one signal a line.

use super::{
    Out, district,
    end::{self, End},
    house::{House, Read},
    plain,
};
use crate::{
    app::sheet::signals as sheet,
    catalogue::Lang,
    process::{
        scope::Scope,
        signals::{self, sleep},
    },
    words::Words,
};
use std::io::Write;

/// Prints what each signal is called, the kind and title of what it is about, and why it is on. Signals that sleep are
/// left out, as they are on the screen.
pub(super) fn signals(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    district: Option<&str>,
    out: &mut Out,
) -> Result<(), End> {
    let Read { world, words, settings, .. } = house.read(lang, words)?;
    let today = house.today();
    let scope = district::asked(&world, &words, district)?.map_or(Scope::All, Scope::One);
    let found = signals::found(&world, today, |record| scope.holds(&world, record));
    let (awake, _) = sleep::apart(&found, &settings, today);
    for found in &awake {
        let Some(record) = world.get(found.spot.about) else { continue };
        let (title, why) = (world.title(record.id), sheet::why(&world, &words, found));
        let cells = [sheet::title(&words, found.signal), words.kind(record.kind)];
        writeln!(out, "{}\t{}\t{}", cells.join("\t"), plain::line(&title), plain::line(&why))?;
    }
    // Taking it all apart again costs more than the signals.
    std::mem::forget(world);
    if awake.is_empty() { Ok(()) } else { Err(End::Quiet(end::NOT)) }
}
