//! `dvo report`: the report on a year agenda.

use super::{
    Out,
    args::ReportArgs,
    district,
    end::End,
    house::{House, Read},
    paper::Target,
    plain,
};
use crate::{
    catalogue::{
        Id, Lang, World,
        kinds::{self as k, agenda},
    },
    process::{papers::Which, scope},
    words::Words,
};

/// Writes the report that was asked for.
pub(super) fn report(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    ask: &ReportArgs,
    out: &mut Out,
) -> Result<(), End> {
    let target = Target::of(&words, &ask.out, ask.format)?;
    let read = house.read(lang, words)?;
    let Read { world, words, own, .. } = &read;
    let today = house.today();
    let year = ask.year.unwrap_or(today.year());
    let district = match district::asked(world, words, ask.district.as_deref())?.or(*own) {
        Some(district) => district,
        None => only(world, year).ok_or_else(|| {
            let names: Vec<String> = scope::districts(world).iter().map(|one| world.title(one.id)).collect();
            End::usage(words.with("cli-which-district", &[("list", names.join(", ").into())]))
        })?,
    };
    let named = || {
        let district = plain::line(&world.title(district)).into_owned();
        [("district", district.into()), ("year", year.to_string().into())]
    };
    let Some(agenda) = scope::agenda(world, district, year) else {
        return Err(End::not(words.with("cli-no-agenda", &named())));
    };
    target.write(&read, (Which::Report, agenda.id), out)
}

/// The only district that has an agenda in a year.
fn only(world: &World, year: i16) -> Option<Id> {
    let of_year = world.of(&k::AGENDA).filter(|agenda| agenda.year() == Some(year));
    let mut districts = of_year.filter_map(|agenda| agenda.get(agenda::DISTRICT));
    let first = districts.next()?;
    districts.all(|other| other == first).then_some(first)
}
