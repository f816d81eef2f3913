//! The second folder for backups: a line to type a path in, and what Enter does with it.

use super::{
    Effect, State,
    layer::{Act, Item},
};

/// The setting that names it, as the store has it.
const BACKUP_FOLDER: &str = "backup.folder";

impl State {
    /// What can be done with what is typed. As long as nothing is, Enter leaves it as it is.
    pub(super) fn folders(&self, typed: &str) -> Vec<Item> {
        let item = |key, path: &str, act| {
            let label = self.words.with(key, &[("path", path.into())]);
            Item::new(label, String::new(), act)
        };
        let set = |path: &str| Act::Effect(Box::new(Effect::BackupFolder(path.to_owned())));
        let typed = typed.trim();
        match self.settings.get(BACKUP_FOLDER).filter(|now| !now.is_empty()) {
            _ if !typed.is_empty() => vec![item("folder-set", typed, set(typed))],
            Some(now) => vec![item("folder-keep", now, Act::Nothing), item("folder-none", now, set(""))],
            None => Vec::new(),
        }
    }
}
