//! Which site this computer writes as, file by file.
//!
//! A file carries an identity of its own (table `file`). That and the path tell files apart; which site goes with them
//! is not in the file but kept on the computer, so that it does not travel along with a copy:
//!
//! | what happened to the file | who goes on |
//! |---|---|
//! | nothing | the same site |
//! | moved or renamed: known here, and its old path is gone or is another file now | the same site |
//! | copied: known here, and still there at its old path | a new site |
//! | a backup was restored: it gets a new identity | a new site |
//! | an older copy was put over it: it lacks changes that were made here | a new site |
//! | opened on another computer, or the list of this one was lost | a new site |
//!
//! Two that go on apart thus never number different changes alike. What this computer itself wrote before counts as one's
//! own for a new site too, as far as it was in the file when that began: after going back to a backup one can still take
//! back what came before it. The list is small, is written whole or not at all, and is never a reason not to open a file:
//! without it there are only more sites.

use super::{
    Mode, connect,
    create::{Temporary, folder_for_user},
    lock,
    site::file_of,
};
use crate::catalogue::Id;
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// The list, in the folder where the computer keeps what is the user's own.
const LIST: &str = "sites.json";
/// Files met first are forgotten from here on.
const MOST: usize = 500;
/// So often, and so long between, is waited for another run that writes the list.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(5);

/// The last change of a site: which, and its number.
pub(super) type Head = (Id, i64);

/// A computer that writes to files.
#[derive(Clone, Debug)]
pub struct Machine {
    list: Option<PathBuf>,
}

/// What it knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Known {
    /// What people call it: "Sanne, laptop".
    #[serde(default)]
    name: String,
    /// It was said that it has no name.
    #[serde(default)]
    asked: bool,
    /// The files it wrote to.
    #[serde(default)]
    files: Vec<Hand>,
}

/// A computer's hand in one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Hand {
    /// The file.
    file: Id,
    /// Where it was last; empty once another file is there.
    path: PathBuf,
    /// The site.
    pub site: Id,
    /// The number of its last change that is known of; -1 when it made none.
    pub last: i64,
    /// What was written here before, as another site.
    pub before: Vec<Head>,
}

impl Machine {
    /// The computer that keeps its list in this folder.
    pub fn at(folder: &Path) -> Machine {
        Machine { list: Some(folder.join(LIST)) }
    }

    /// A computer that keeps nothing: a new site each time.
    pub fn nowhere() -> Machine {
        Machine { list: None }
    }

    /// What people call it; empty when nobody said.
    pub fn name(&self) -> String {
        self.known().name
    }

    /// Is it the first time that somebody asks what to call a computer that has no name?
    pub fn asks_name(&self) -> bool {
        self.change(|known| known.name.is_empty() && !std::mem::replace(&mut known.asked, true)).0
    }

    /// Gives it a name.
    ///
    /// # Errors
    /// When that cannot be kept.
    pub fn set_name(&self, name: &str) -> io::Result<()> {
        self.change(|known| name.clone_into(&mut known.name)).1
    }

    /// The site as which this computer goes on with a file that is here and holds changes of these sites, that which
    /// wrote last first.
    pub(super) fn settle(&self, file: Id, path: &Path, heads: &[Head]) -> Hand {
        self.change(|known| {
            let at = known.hand_in(file, path, heads).unwrap_or_else(|| {
                let before = known.own(heads);
                known.files.drain(..known.files.len().saturating_sub(MOST));
                known.files.push(Hand { file, path: PathBuf::new(), site: Id::now_v7(), last: -1, before });
                known.files.len() - 1
            });
            // Whatever was here before is elsewhere, or gone.
            known.files.iter_mut().filter(|hand| hand.path == path).for_each(|hand| hand.path = PathBuf::new());
            let hand = &mut known.files[at];
            (hand.path, hand.last) = (path.to_path_buf(), number(heads, hand.site).max(hand.last));
            hand.clone()
        })
        .0
    }

    /// The file is closed; that was the last change of this hand.
    pub(super) fn leave(&self, site: Id, last: i64) {
        let _ = self.change(|known| {
            known.files.iter_mut().filter(|hand| hand.site == site).for_each(|hand| hand.last = hand.last.max(last));
        });
    }

    /// What cannot be read is as good as not there.
    fn known(&self) -> Known {
        let text = self.list.as_deref().and_then(|list| fs::read_to_string(list).ok());
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    fn change<T>(&self, work: impl FnOnce(&mut Known) -> T) -> (T, io::Result<()>) {
        let _turn = self.list.as_deref().and_then(turn);
        let mut known = self.known();
        let before = known.clone();
        let done = work(&mut known);
        // At most starts there is nothing new, and nothing to wait for.
        let kept = match self.list.as_deref() {
            Some(list) if known != before => put(list, &known),
            _ => Ok(()),
        };
        (done, kept)
    }
}

impl Known {
    /// Place of the hand that goes on with this file.
    fn hand_in(&self, file: Id, path: &Path, heads: &[Head]) -> Option<usize> {
        // A file that lacks what was written here is an older copy of it.
        let fits = |hand: &Hand| hand.file == file && number(heads, hand.site) >= hand.last;
        let here = self.files.iter().position(|hand| hand.path == path && fits(hand));
        let moved = || {
            let gone = self.files.iter().enumerate().filter(|(_, hand)| fits(hand) && is_gone(&hand.path, file));
            let since = |hand: &Hand| heads.iter().position(|(site, _)| *site == hand.site).unwrap_or(usize::MAX);
            gone.min_by_key(|(_, hand)| since(hand)).map(|(at, _)| at)
        };
        here.or_else(moved)
    }

    /// What this computer wrote of what is in a file.
    fn own(&self, heads: &[Head]) -> Vec<Head> {
        let before = self.files.iter().flat_map(|hand| hand.before.iter().copied());
        let mut own: Vec<Head> = Vec::new();
        for (site, last) in self.files.iter().map(|hand| (hand.site, i64::MAX)).chain(before) {
            let last = number(heads, site).min(last);
            match own.iter_mut().find(|(known, _)| *known == site) {
                Some((_, most)) => *most = last.max(*most),
                None if last >= 0 => own.push((site, last)),
                None => {}
            }
        }
        own
    }
}

fn number(heads: &[Head], site: Id) -> i64 {
    heads.iter().find(|(of, _)| *of == site).map_or(-1, |(_, number)| *number)
}

/// Is this file no longer at its old path? Only what can be read there as another one is another one.
fn is_gone(path: &Path, file: Id) -> bool {
    match fs::metadata(path) {
        Err(cause) => cause.kind() == io::ErrorKind::NotFound,
        Ok(_) => {
            let there = connect::connect(path, Mode::ReadOnly).and_then(|conn| file_of(&conn));
            there.is_ok_and(|there| there != file)
        }
    }
}

/// The right to write the list, for as long as it is held. Whoever does not get it goes on without.
fn turn(list: &Path) -> Option<File> {
    folder_for_user(list.parent()?).ok()?;
    let beside = lock::beside(list, ".lock");
    let file = lock::private(OpenOptions::new().create(true).truncate(false).write(true)).open(beside).ok()?;
    for _ in 0..TRIES {
        if file.try_lock().is_ok() {
            return Some(file);
        }
        thread::sleep(PAUSE);
    }
    None
}

fn put(list: &Path, known: &Known) -> io::Result<()> {
    let draft = Temporary::new(lock::beside(list, &format!(".{}.new", Id::now_v7().simple())))?;
    fs::write(draft.path(), serde_json::to_string_pretty(known)?)?;
    draft.sync()?;
    draft.put(list, true)
}
