//! `dvo export` of what is worked out: a table of [`crate::tables`], the same as on the screen.

use super::{
    Out,
    args::ExportArgs,
    district,
    end::{self, End},
    export::put,
    house::{House, Read},
    plain,
};
use crate::{
    catalogue::{Lang, text::fold},
    exchange::table,
    process::{papers, scope::Scope},
    tables::{Basis, TABLES, TableDef, stands_alone},
    words::Words,
};

/// The table that is meant: by its name, or by what it is called in either language. Tables about one record are asked
/// for where that record is, but for those about the agenda or the strategy of a year.
pub(super) fn named(asked: &str) -> Option<&'static TableDef> {
    let asked = fold(asked);
    let languages = [Words::new(Lang::Nl), Words::new(Lang::En)];
    let called = |def: &TableDef| {
        let mut titles = languages.iter().map(|words| words.t(&format!("table-{}", def.name)));
        fold(def.name) == asked || titles.any(|title| fold(&title) == asked)
    };
    TABLES.iter().filter(|def| stands_alone(def.about)).find(|def| called(def))
}

/// Writes a table.
pub(super) fn write(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    ask: &ExportArgs,
    def: &TableDef,
    out: &mut Out,
) -> Result<(), End> {
    if let Some(more) = ask.which.first() {
        return Err(End::usage(words.with("cli-wrong-argument", &[("text", plain::line(more))])));
    }
    if ask.paper.is_some() {
        let name = words.t(&format!("table-{}", def.name));
        return Err(End::usage(words.with("cli-no-papers", &[("kinds", name.into())])));
    }
    let Read { world, words, .. } = house.read(lang, words)?;
    let today = house.today();
    let scope = district::asked(&world, &words, ask.district.as_deref())?.map_or(Scope::All, Scope::One);
    let open = ask.out.public.then(|| papers::in_public(&world));
    let world = open.as_ref().unwrap_or(&world);
    let basis = Basis { world, words: &words, today, year: ask.year.unwrap_or(today.year()), scope };
    let made = (def.table)(&basis, None);
    let profile = ask.profile.profile();
    match ask.out.path() {
        None => {
            if table::write(&made, &words, profile, out)? == 0 {
                end::say(&words.t("cli-export-empty"));
            }
        }
        Some(path) => {
            let (path, rows) = put(&words, path, ask.out.force, |file| table::write(&made, &words, profile, file))?;
            let args = [("n", rows.to_string().into()), ("path", plain::path(&path).into())];
            end::say(&words.with("cli-exported", &args));
        }
    }
    Ok(())
}
