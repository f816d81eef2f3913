//! A paper into a file, or on the clipboard.

use super::{
    Session,
    perform::{local, of, trouble},
    save::{Over, save},
};
use crate::{
    app::{Effect, Msg, Trouble},
    catalogue::Id,
    exchange::{
        names,
        paper::{
            self, Paper,
            personal::{self, Earlier},
        },
    },
    process::papers::{Format, Which, confirmed::Confirmed},
};
use std::{fs, io, path::PathBuf};

/// What is to be written, and how.
pub(super) struct Ask {
    pub id: Id,
    pub which: Which,
    pub format: Format,
    pub public: bool,
    pub over: Option<PathBuf>,
}

/// Writes a paper. A file that is there already is only replaced when the user said so, and then only once the new one
/// is whole.
pub(super) fn put(session: &Session, ask: Ask) -> Result<Option<Msg>, Trouble> {
    let Ask { id, which, format, public, over } = ask;
    let paper = built(session, which, id, public)?;
    let words = &session.state.words;
    let path = over.clone().unwrap_or_else(|| {
        let more = if public { format!(" {}", words.t("export-name-public")) } else { String::new() };
        session.places.exports.join(names::file_name(&format!("{}{more}", paper.stem), format.ending()))
    });
    let fail = |cause: io::Error| trouble("doing-export", &path, &cause);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    let may = if over.is_some() { Over::Yes } else { Over::No };
    match save(&path, may, |file| paper::write(&paper, words, format, file)) {
        Ok(()) => Ok(Some(Msg::PaperWritten(path))),
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
            let again = Effect::Paper { id, which, format, public, over: Some(path.clone()) };
            Ok(Some(Msg::PaperExists(path, again)))
        }
        Err(cause) => Err(fail(cause)),
    }
}

/// A paper as text, to be put on the clipboard.
pub(super) fn copied(session: &Session, which: Which, id: Id) -> Result<Effect, Trouble> {
    let text = paper::text(&built(session, which, id, false)?);
    let lines = text.lines().count();
    Ok(Effect::Copy(text, lines))
}

fn built(session: &Session, which: Which, id: Id, public: bool) -> Result<Paper, Trouble> {
    let none = || Trouble { doing: "doing-export", what: "whynot-not-public".to_owned(), args: Vec::new() };
    let (world, words) = (&session.state.world, &session.state.words);
    let built = match public {
        true => {
            let confirmed = Confirmed::recall(session.state.settings.get(Confirmed::KEY));
            paper::build_public(world, words, which, id, &confirmed)
        }
        false => paper::build(world, words, which, id, false),
    };
    let mut paper = built.ok_or_else(none)?;
    if let (Which::Personal, Some(person)) = (which, world.get(id)) {
        let told = session.store.history(id).map_err(of("doing-export"))?;
        let earlier = told.into_iter().filter_map(|entry| {
            let date = local(entry.time).date();
            Some(Earlier { date, field: entry.field?, before: entry.before, after: entry.after })
        });
        personal::add_history(&mut paper, world, words, person.kind, &earlier.collect::<Vec<_>>());
    }
    Ok(paper)
}
