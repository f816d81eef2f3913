//! `dvo export`: records as a table, to standard output or to a file.

use super::{
    Out,
    args::{ExportArgs, Named},
    district,
    end::{self, End},
    house::House,
    paper, plain, table,
};
use crate::{
    catalogue::{
        Kind, Lang, World,
        kinds::{self, AGENDA_LINE},
        part,
        text::fold,
    },
    exchange::export,
    process::select::Selection,
    run::save::{self, Over},
    store::StoreError,
    tables::{TABLES, stands_alone},
    words::Words,
};
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// Writes what was asked for.
pub(super) fn export(
    house: &House,
    lang: Option<Lang>,
    words: Words,
    ask: &ExportArgs,
    out: &mut Out,
) -> Result<(), End> {
    if ask.out.names && ask.paper.is_none() {
        return Err(End::usage(words.t("cli-names-of-paper")));
    }
    if let Some(def) = table::named(&ask.kind) {
        if ask.with_notes {
            return Err(End::usage(words.t("cli-no-notes")));
        }
        return table::write(house, lang, words, ask, def, out);
    }
    let Some(kind) = kind(&ask.kind) else { return Err(unknown_kind(&words, &ask.kind)) };
    if ask.year.is_some() && !["year", "agenda"].iter().any(|field| kind.field(field).is_some()) {
        return Err(End::usage(words.with("cli-no-year", &[("kinds", words.kinds(kind).into())])));
    }
    let paper = ask.paper.map(Named::which);
    if let Some(more) = ask.which.first().filter(|_| *kind != kinds::MEETING) {
        return Err(End::usage(words.with("cli-wrong-argument", &[("text", plain::line(more))])));
    }
    if paper.is_some() && *kind != kinds::MEETING {
        return Err(End::usage(words.with("cli-no-papers", &[("kinds", words.kinds(kind).into())])));
    }
    if paper.is_none() && !ask.which.is_empty() {
        return Err(End::usage(words.t("cli-which-paper")));
    }
    let today = house.today();
    if let Some(which) = paper {
        let read = house.read(lang, words)?;
        let district = district::asked(&read.world, &read.words, ask.district.as_deref())?;
        let asked = paper::Asked { which, district, own: read.own, today };
        return paper::write(&read, &asked, ask, out);
    }
    let (mut opening, words) = house.begin(lang, words)?;
    let trouble = |error: StoreError| End::store(&words, "doing-open", &error);
    // What the records lead to says what they and their columns are called.
    let mut needed = part::reached(kind);
    if !needed.contains(&&kinds::DISTRICT) {
        needed.push(&kinds::DISTRICT);
    }
    let mut world = opening.of_kinds(&needed).map_err(trouble)?;
    world.set_today(today);
    let district = district::asked(&world, &words, ask.district.as_deref())?;
    let what =
        Selection { district, year: ask.year, public: ask.out.public, notes: ask.with_notes, ..Selection::all(kind) };
    let profile = ask.profile.profile();
    let mut write = |out: &mut dyn Write| {
        let mut out = After { out, skip: 0, passed: 0 };
        let rows = |world: &mut World| {
            // What went out of less of the file is right.
            out.skip = out.passed;
            export::write(world, &words, &what, profile, &mut out)
        };
        let rows = world.until_true(kinds::ALL.len(), rows, |world| opening.teach_kinds(world).map(|()| true));
        rows.map_err(io::Error::other)?.unwrap_or_else(|| Err(io::ErrorKind::InvalidData.into()))
    };
    match ask.out.path() {
        None => {
            let rows = write(out)?;
            if rows == 0 {
                end::say(&words.t("cli-export-empty"));
            }
        }
        Some(path) => {
            let (path, rows) = put(&words, path, ask.out.force, |file| write(file))?;
            let args = [("n", rows.to_string().into()), ("path", plain::path(&path).into())];
            end::say(&words.with("cli-exported", &args));
        }
    }
    // Taking the records apart again costs more than writing them.
    std::mem::forget(world);
    Ok(())
}

/// Writes a file, and gives its whole path with what was written; over another one only when forced.
pub(super) fn put<T>(
    words: &Words,
    path: &Path,
    force: bool,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>,
) -> Result<(PathBuf, T), End> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let written = save::save(&path, if force { Over::Yes } else { Over::No }, write);
    let written = written.map_err(|cause| match cause.kind() {
        io::ErrorKind::AlreadyExists => {
            End::not(words.with("cli-exists-force", &[("path", plain::path(&path).into())]))
        }
        _ => End::io(words, "doing-export", &path, &cause),
    })?;
    Ok((path, written))
}

/// Passes on what comes after so many bytes, and counts it.
struct After<'a> {
    out: &'a mut dyn Write,
    skip: usize,
    passed: usize,
}

impl Write for After<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let over = self.skip.min(bytes.len());
        self.out.write_all(&bytes[over..])?;
        self.skip -= over;
        self.passed += bytes.len() - over;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The kind that is meant: by its English name, or by what it is called in either language, one or several. The year
/// agenda is its lines: that is what people mean by it. The agendas themselves are asked for in the plural.
fn kind(asked: &str) -> Option<&'static Kind> {
    let asked = fold(asked);
    if ["agenda", "jaaragenda", "year agenda"].contains(&asked.as_str()) {
        return Some(&AGENDA_LINE);
    }
    let languages = [Words::new(Lang::Nl), Words::new(Lang::En)];
    let called = |kind: &Kind| {
        let names = languages.iter().flat_map(|words| [words.kind(kind), words.kinds(kind)]);
        fold(kind.name) == asked
            || format!("{}s", fold(kind.name)) == asked
            || names.into_iter().any(|name| fold(&name) == asked)
    };
    kinds::ALL.into_iter().find(|kind| called(kind))
}

fn unknown_kind(words: &Words, asked: &str) -> End {
    let name = |kind: &Kind| match words.lang() {
        Lang::Nl => words.kind(kind),
        Lang::En => kind.name.replace('_', "-"),
    };
    let mut names = vec!["agenda".to_owned()];
    names.extend(TABLES.iter().filter(|def| stands_alone(def.about)).map(|def| def.name.to_owned()));
    names.extend(kinds::ALL.iter().filter(|kind| ***kind != kinds::AGENDA).map(|kind| name(kind)));
    let args = [("text", plain::line(asked)), ("list", names.join(", ").into())];
    End::usage(words.with("cli-unknown-kind", &args))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_kind_is_known_by_its_names_in_both_languages() {
        for (asked, name) in [
            ("agenda", "agenda_line"),
            ("Jaaragenda", "agenda_line"),
            ("agenda-line", "agenda_line"),
            ("agendaregels", "agenda_line"),
            ("jaaragenda's", "agenda"),
            ("agendas", "agenda"),
            ("organisatie", "organisation"),
            ("organisations", "organisation"),
            ("thema's", "theme"),
            ("veiligheidsstrategieen", "strategy"),
            ("PERSONEN", "person"),
        ] {
            assert_eq!(kind(asked).map(|kind| kind.name), Some(name), "{asked}");
        }
        assert_eq!(kind(""), None);
        assert_eq!(kind("vergunning"), None);
    }

    #[test]
    fn every_kind_can_be_asked_for_as_the_message_names_it() {
        for lang in [Lang::Nl, Lang::En] {
            let End::Said(text, code) = unknown_kind(&Words::new(lang), "x") else { panic!("no message") };
            assert_eq!(code, 2);
            let list = text.rsplit_once(": ").unwrap().1.trim_end_matches('.');
            let (tables, others): (Vec<_>, Vec<_>) = list.split(", ").partition(|name| table::named(name).is_some());
            assert_eq!(others.into_iter().filter_map(kind).count(), kinds::ALL.len(), "{text}");
            assert_eq!(tables.len(), TABLES.iter().filter(|def| stands_alone(def.about)).count(), "{text}");
        }
    }
}
