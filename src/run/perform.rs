//! What the outside does for `update`: the file, exports, the clipboard, the user's own editor. Every failure comes
//! back as a message that says what was being done and what is wrong.

use super::{
    Places, Session, erase, keep, paper,
    save::{Over, save},
    site,
};
use crate::{
    app::{Effect, ExportAsk, Exported, Msg, State, Trouble, news::Changed},
    catalogue::text::clean,
    exchange::{csv::Profile, export, names, table},
    process::{papers, select::Selection},
    store::{self, Draft, StoreError},
    tables::{self, Basis},
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process::Command,
};

/// Carries out an effect.
pub(super) fn perform(session: &mut Session, effect: Effect) -> Option<Msg> {
    let store = &mut session.store;
    let result = match effect {
        Effect::Commit(change) => {
            store.commit(&change).map(|()| Some(Msg::Committed(change.into_change()))).map_err(of("doing-commit"))
        }
        Effect::Undo => step(session, true),
        Effect::Redo => step(session, false),
        Effect::Setting(key, value) => {
            session.state.settings.insert(key.clone(), value.clone());
            store.set_setting(&key, &value).map(|()| None).map_err(of("doing-setting"))
        }
        Effect::PutDraft(key, body) => {
            let draft = Draft { key, time: Timestamp::now(), body };
            store.put_draft(&draft).map(|()| None).map_err(of("doing-draft"))
        }
        Effect::DropDraft(key) => store.drop_draft(&key).map(|()| None).map_err(of("doing-draft")),
        Effect::History(id) => site::history(session, id),
        Effect::SiteName => Ok(Some(Msg::SiteName(site::proposed(session)))),
        Effect::NameSite(name) => site::name(session, name),
        Effect::Deleted => store
            .deleted()
            .map(|gone| Some(Msg::Deleted(gone.into_iter().map(|(time, record)| (local(time), record)).collect())))
            .map_err(of("doing-history")),
        Effect::Changes(moment) => changes(session, moment),
        Effect::Export(ask) => write_export(session, ask),
        Effect::Paper { id, which, format, public, over } => {
            paper::put(session, paper::Ask { id, which, format, public, over })
        }
        Effect::CopyPaper(id, which) => match paper::copied(session, which, id) {
            Ok(copy) => return perform(session, copy),
            Err(trouble) => Err(trouble),
        },
        Effect::Copy(text, rows) => {
            // Tabs and line ends part the cells; within them nothing may stand that drives where it is put.
            let line = |line: &str| line.split('\t').map(|cell| clean(cell, false)).collect::<Vec<_>>().join("\t");
            let text = text.split('\n').map(line).collect::<Vec<_>>().join("\n");
            session.copied = Some(text.clone());
            (session.clipboard)(&text).map(|()| Some(Msg::Copied(rows))).map_err(|detail| Trouble {
                doing: "doing-copy",
                what: "error-clipboard".to_owned(),
                args: vec![("detail", detail)],
            })
        }
        Effect::Backups => Ok(Some(keep::list(session))),
        Effect::BackupNow => keep::now(session),
        Effect::BackupFolder(typed) => keep::folder(session, &typed),
        Effect::Erase(erasure) => erase::erase(session, &erasure),
        Effect::Restore(backup) => keep::restore(session, &backup),
        Effect::OwnEditor(..) | Effect::Suspend | Effect::Quit => Ok(None),
    };
    result.unwrap_or_else(|trouble| Some(Msg::Failed(trouble)))
}

/// What went wrong with the file, as the user is told.
pub(super) fn of(doing: &'static str) -> impl Fn(StoreError) -> Trouble {
    move |error| Trouble { doing, what: format!("error-store-{}", error.key()), args: error.args() }
}

pub(super) fn trouble(doing: &'static str, path: &Path, cause: &io::Error) -> Trouble {
    let args = vec![("path", path.display().to_string()), ("detail", cause.to_string())];
    Trouble { doing, what: "error-io".to_owned(), args }
}

fn step(session: &mut Session, back: bool) -> Result<Option<Msg>, Trouble> {
    let doing = if back { "doing-undo" } else { "doing-redo" };
    let store = &mut session.store;
    let Some(step) = if back { store.step_back() } else { store.step_again() }.map_err(of(doing))? else {
        return Ok(Some(Msg::NothingToDo(if back { "toast-nothing-to-undo" } else { "toast-nothing-to-redo" })));
    };
    store.commit(&step.change).map_err(of(doing))?;
    let left = step.left.into_iter().map(|left| (left.id, left.kind, left.field)).collect();
    Ok(Some(Msg::Stepped(step.change, step.of, left)))
}

/// A moment in the user's own time.
pub(super) fn local(time: Timestamp) -> DateTime {
    time.to_zoned(TimeZone::system()).datetime()
}

/// As many changed records as are looked through.
const CHANGES: usize = 1_000;

/// What changed since a moment. Who has asked knows it: the next time it is counted from this opening on.
fn changes(session: &mut Session, moment: DateTime) -> Result<Option<Msg>, Trouble> {
    let since = moment.to_zoned(TimeZone::system()).map(|moment| moment.timestamp()).unwrap_or(Timestamp::MIN);
    let changed = session.store.changed_since(since, CHANGES).map_err(of("doing-history"))?;
    let of_app = |one: store::Changed| Changed { id: one.id, kind: one.kind, time: local(one.time), made: one.made };
    session.remember_opened();
    let whole = changed.len() < CHANGES;
    Ok(Some(Msg::Changes(changed.into_iter().map(of_app).collect(), whole)))
}

/// A new file gets its name from what is in it. One that is there already is only replaced when the user said so, and
/// then only once the new one is whole.
fn write_export(session: &Session, ask: ExportAsk) -> Result<Option<Msg>, Trouble> {
    let path = ask.over.clone().unwrap_or_else(|| session.places.exports.join(export_name(session, &ask)));
    let fail = |cause: io::Error| trouble("doing-export", &path, &cause);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    let profile = if ask.rfc4180 { Profile::Rfc4180 } else { Profile::ExcelNl };
    let state = &session.state;
    let over = if ask.over.is_some() { Over::Yes } else { Over::No };
    let words = &state.words;
    let written = save(&path, over, |file| match &ask.what {
        Exported::Records(what) => export::write(&state.world, words, what, profile, file),
        Exported::Table { name, about, scope, year, public } => {
            let Some(def) = tables::named(name) else { return Ok(0) };
            let open = public.then(|| papers::in_public(&state.world));
            let world = open.as_ref().unwrap_or(&state.world);
            let basis = Basis { world, words, today: state.today, year: *year, scope: *scope };
            table::write(&(def.table)(&basis, *about), words, profile, file)
        }
    });
    match written {
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => Ok(Some(Msg::ExportExists(path, ask))),
        rows => {
            let public = matches!(
                ask.what,
                Exported::Records(Selection { public: true, .. }) | Exported::Table { public: true, .. }
            );
            Ok(Some(Msg::Exported { rows: rows.map_err(fail)?, path: path.clone(), public }))
        }
    }
}

/// "jaaragenda IJsselland 2026.csv"
fn export_name(session: &Session, ask: &ExportAsk) -> PathBuf {
    let State { world, words, .. } = &session.state;
    let (name, district, year, public) = match &ask.what {
        Exported::Records(what) => {
            let name = if what.year.is_some() { words.t("tab-agenda") } else { words.kinds(what.kind) };
            (name, what.district, what.year, what.public)
        }
        Exported::Table { name, about, scope, year, public } => {
            (words.t(&format!("table-{name}")), about.or(scope.district()), Some(*year), *public)
        }
    };
    let mut parts = vec![name];
    parts.extend(district.map(|id| world.title(id)));
    parts.extend(year.map(|year| year.to_string()));
    parts.extend(public.then(|| words.t("export-name-public")));
    parts.extend(ask.rfc4180.then(|| words.t("export-name-rfc")));
    names::file_name(&parts.join(" "), "csv").into()
}

/// Lets the user's own editor change a text: $VISUAL, $EDITOR, Notepad on Windows.
pub(super) fn own_editor(places: &Places, place: usize, text: &str) -> Msg {
    let editor = ["VISUAL", "EDITOR"].into_iter().find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()));
    let editor = editor.unwrap_or_else(|| if cfg!(windows) { "notepad" } else { "nano" }.to_owned());
    let path = places.temporary.join(format!("dvo-{}.txt", uuid::Uuid::now_v7()));
    let edit = || -> io::Result<String> {
        let mut options = OpenOptions::new();
        // What is in a form is for nobody else, and the folder is everybody's.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.write(true).create_new(true).open(&path)?.write_all(text.as_bytes())?;
        let (program, options) = program(&editor);
        let status = Command::new(program).args(options).arg(&path).status()?;
        if !status.success() {
            return Err(io::Error::other(format!("{editor}: {status}")));
        }
        let mut text = fs::read_to_string(&path)?;
        text.truncate(text.trim_end().len());
        Ok(text)
    };
    let edited = edit();
    let _ = fs::remove_file(&path);
    match edited {
        Ok(text) => Msg::Edited(place, text),
        Err(cause) => {
            let args = vec![("editor", editor), ("detail", cause.to_string())];
            Msg::Failed(Trouble { doing: "doing-editor", what: "error-editor".to_owned(), args })
        }
    }
}

/// The program and its options in a setting such as `code --wait`, `"C:\Program Files\Vim\vim.exe" -n`, or a path
/// with spaces that nobody quoted.
fn program(editor: &str) -> (&str, Vec<&str>) {
    if Path::new(editor).is_file() {
        return (editor, Vec::new());
    }
    match editor.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        Some((program, options)) => (program, options.split_whitespace().collect()),
        None => {
            let mut words = editor.split_whitespace();
            (words.next().unwrap_or_default(), words.collect())
        }
    }
}
