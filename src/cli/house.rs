//! Which file it is about, and where things go.

use super::{
    demo::{self, Demo},
    end::{self, End},
    plain,
};
use crate::{
    catalogue::{Id, Lang, Record, World},
    exchange::seed::{self, SeedError},
    run::Places,
    store::{self, Machine, Mode, Opened, Opening, StoreError, backup},
    words::Words,
};
use directories::{ProjectDirs, UserDirs};
use jiff::{Timestamp, civil::Date};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// The name of the user's own file.
const OWN: &str = "veiligheidsnetwerk.dvo";
/// The folder for exports, in the user's documents.
const EXPORTS: &str = "Veiligheidsnetwerk";

/// The file it is about.
pub(super) struct House {
    /// Where it is.
    pub path: PathBuf,
    /// Nobody named it, so it is made when it is not there.
    own: bool,
    /// Nothing may be written to it.
    pub read_only: bool,
    /// It is the throw-away one.
    pub demo: Option<Demo>,
}

impl House {
    /// The file named by an option, else by the environment, else the user's own.
    pub(super) fn find(file: Option<PathBuf>, demo: bool, read_only: bool, words: &Words) -> Result<House, End> {
        if demo {
            let demo = Demo::make(words)?;
            return Ok(House { path: demo.file(), own: false, read_only, demo: Some(demo) });
        }
        let named = file.or_else(|| std::env::var_os("DVO_FILE").filter(|name| !name.is_empty()).map(PathBuf::from));
        if let Some(path) = named {
            let path = std::path::absolute(&path).unwrap_or(path);
            return Ok(House { path, own: false, read_only, demo: None });
        }
        // The local folder: the roaming one of Windows may lie on a network share.
        let dirs = ProjectDirs::from("", "", "dvo").ok_or_else(|| End::not(words.t("cli-no-home")))?;
        Ok(House { path: dirs.data_local_dir().join(OWN), own: true, read_only, demo: None })
    }

    /// Sees to it that there is a file: the user's own is made when it is missing, one with a name never.
    pub(super) fn ready(&self, words: &Words) -> Result<(), End> {
        // Whatever else is wrong with it is told by opening it.
        if self.path.symlink_metadata().is_ok() {
            return Ok(());
        }
        if !self.own || self.read_only {
            let args = [("path", plain::path(&self.path).into())];
            return Err(End::not(words.with("cli-no-file", &args)));
        }
        match make(&self.path, seed::reference()) {
            // Two first starts at once: the other one made it.
            Err(Unmade::Store(StoreError::Exists { .. })) => Ok(()),
            Err(unmade) => Err(unmade.end(words)),
            Ok(()) => Ok(()),
        }
    }

    /// The file, for a command that only reads, with the words of the language asked for or else the file's own.
    pub(super) fn begin(&self, lang: Option<Lang>, words: Words) -> Result<(Opening, Words), End> {
        self.ready(&words)?;
        let opening =
            store::begin(&self.path, Mode::ReadOnly).map_err(|error| End::store(&words, "doing-open", &error))?;
        let own = opening.store().setting("lang").and_then(|code| Lang::from_code(&code));
        let words = words.spoken(lang.or(own).unwrap_or(words.lang()));
        Ok((opening, words))
    }

    /// All its records as they are today, with what is set in it.
    pub(super) fn read(&self, lang: Option<Lang>, words: Words) -> Result<Read, End> {
        let (opening, words) = self.begin(lang, words)?;
        let trouble = |error: StoreError| End::store(&words, "doing-open", &error);
        let Opened { store, mut world, .. } = opening.finish().map_err(trouble)?;
        world.set_today(self.today());
        let own = store.setting("own").and_then(|id| id.parse().ok()).filter(|id| world.get(*id).is_some());
        let settings = store.settings().map_err(trouble)?.into_iter().collect();
        Ok(Read { world, words, own, settings })
    }

    /// The day on which it is looked at; the throw-away file has one of its own.
    pub(super) fn today(&self) -> Date {
        self.date().map_or(demo::TODAY, |date| date())
    }

    /// What says so, for a program that stays open; `None` where it is always the same day.
    pub(super) fn date(&self) -> Option<fn() -> Date> {
        self.demo.is_none().then_some(|| Timestamp::now().to_zoned(end::zone()).date())
    }

    /// Where backups lie.
    pub(super) fn backups(&self) -> PathBuf {
        self.path.with_file_name(backup::FOLDER)
    }

    /// What knows which site this computer writes as. The throw-away file is no concern of it.
    pub(super) fn machine(&self) -> Option<Machine> {
        let own = || ProjectDirs::from("", "", "dvo").map(|dirs| Machine::at(dirs.data_local_dir()));
        self.demo.is_none().then(|| own().unwrap_or_else(Machine::nowhere))
    }

    /// Where things go outside the file.
    pub(super) fn places(&self) -> Places {
        let user = UserDirs::new();
        let documents = user.as_ref().map(|user| user.document_dir().unwrap_or_else(|| user.home_dir()));
        let exports = match documents {
            Some(folder) => folder.join(EXPORTS),
            None => self.path.parent().unwrap_or(Path::new(".")).to_path_buf(),
        };
        Places { exports, temporary: std::env::temp_dir(), machine: self.machine() }
    }
}

/// A file that is only read.
pub(super) struct Read {
    /// All records.
    pub world: World,
    /// The words it is spoken of in.
    pub words: Words,
    /// The user's own district.
    pub own: Option<Id>,
    /// What is remembered with the file.
    pub settings: BTreeMap<String, String>,
}

/// Why a file was not made.
pub(super) enum Unmade {
    Seed(SeedError),
    Store(StoreError),
}

impl Unmade {
    pub(super) fn end(&self, words: &Words) -> End {
        match self {
            Unmade::Seed(error) => End::not(format!("{}: {error}", words.t("doing-create"))),
            Unmade::Store(error) => End::store(words, "doing-create", error),
        }
    }
}

/// Makes a file that begins with these records.
pub(super) fn make(path: &Path, seed: Result<Vec<Record>, SeedError>) -> Result<(), Unmade> {
    let records = seed.map_err(Unmade::Seed)?;
    store::create(path, &records, jiff::Timestamp::now()).map(drop).map_err(Unmade::Store)
}

/// May colours be used? <https://no-color.org>
pub(super) fn colour() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Does this file lie where another program or another computer may write it meanwhile?
pub(super) fn shared(path: &Path) -> bool {
    const SERVICES: [&str; 8] =
        ["onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "googledrive", "icloud", "clouddocs"];
    let whole = path.to_string_lossy();
    let local = ["\\\\?\\", "\\\\.\\"].iter().any(|start| whole.starts_with(start));
    let server = whole.starts_with("\\\\?\\UNC\\") || (whole.starts_with("\\\\") && !local);
    let whole = whole.to_lowercase();
    let (folder, _) = whole.rsplit_once(['/', '\\']).unwrap_or_default();
    server || folder.split(['/', '\\']).any(|part| SERVICES.iter().any(|service| part.contains(service)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn folders_that_others_write_to_are_known() {
        for path in [
            "/home/els/OneDrive - Gemeente Raalte/net.dvo",
            "/home/els/Nextcloud/werk/net.dvo",
            "/Users/els/Library/Mobile Documents/com~apple~CloudDocs/net.dvo",
            "C:\\Users\\els\\Dropbox\\net.dvo",
            "G:\\Mijn schijf\\Google Drive\\net.dvo",
            "\\\\server\\deel\\net.dvo",
            "\\\\?\\UNC\\server\\deel\\net.dvo",
        ] {
            assert!(shared(Path::new(path)), "{path}");
        }
        for path in ["/home/els/net.dvo", "/home/els/dropbox.dvo", "C:\\net.dvo", "\\\\?\\C:\\els\\net.dvo", "net.dvo"]
        {
            assert!(!shared(Path::new(path)), "{path}");
        }
    }
}
