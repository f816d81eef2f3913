//! `dvo report`: the report on a year agenda.

use super::{
    Out,
    args::{ReportArgs, Shape},
    district,
    end::{self, End},
    export::put,
    house::{House, Read},
    paper, plain,
};
use crate::{
    catalogue::{Id, Lang, World, kinds as k},
    exchange::paper::{build, write},
    process::{
        papers::{Format, Which},
        scope, year_agenda,
    },
    words::Words,
};
use std::{
    io::{self, IsTerminal},
    path::Path,
};

/// Writes the report that was asked for.
pub(super) fn report(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    ask: &ReportArgs,
    out: &mut Out,
) -> Result<(), End> {
    let output = ask.output.as_deref().filter(|path| *path != Path::new("-"));
    let format = ask.format.map_or_else(|| paper::by_ending(output), Shape::format);
    if format == Format::Docx && output.is_none() && io::stdout().is_terminal() {
        return Err(End::usage(words.t("cli-no-docx")));
    }
    let Read { mut world, words, own, .. } = house.read(lang, words)?;
    let today = house.today();
    world.set_today(today);
    let year = ask.year.unwrap_or(today.year());
    let district = match district::asked(&world, &words, ask.district.as_deref())?.or(own) {
        Some(district) => district,
        None => only(&world, year).ok_or_else(|| {
            let names: Vec<String> = scope::districts(&world).iter().map(|one| world.title(one.id)).collect();
            End::usage(words.with("cli-which-district", &[("list", names.join(", ").into())]))
        })?,
    };
    let named = || {
        let district = plain::line(&world.title(district)).into_owned();
        [("district", district.into()), ("year", year.to_string().into())]
    };
    let Some(agenda) = scope::agenda(&world, district, year) else {
        return Err(End::not(words.with("cli-no-agenda", &named())));
    };
    let Some(page) = build(&world, &words, Which::Report, agenda.id, ask.public) else {
        return Err(End::not(words.with("cli-not-public", &[("name", plain::line(&world.title(agenda.id)))])));
    };
    match output {
        None => write(&page, &words, format, out)?,
        Some(path) => {
            let path = put(&words, path, ask.force, |file| write(&page, &words, format, file))?.0;
            end::say(&words.with("toast-paper", &[("path", plain::path(&path).into())]));
        }
    }
    Ok(())
}

/// The only district that has an agenda in a year.
fn only(world: &World, year: i16) -> Option<Id> {
    let of_year = world.of(&k::AGENDA).filter(|agenda| year_agenda::year(agenda) == Some(year));
    let mut districts = of_year.filter_map(|agenda| agenda.get("district").as_ref());
    let first = districts.next()?;
    districts.all(|other| other == first).then_some(first)
}
