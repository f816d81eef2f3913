//! A home of its own for every test, and the program run in it.

use assert_cmd::Command;
use dvo::{
    catalogue::{Ids, Kind, Record, Value},
    exchange::seed,
    store,
};
use std::{
    path::{Path, PathBuf},
    process::Output,
};
use tempfile::TempDir;

/// A home, gone after the test.
pub struct Home(pub TempDir);

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("what is printed is UTF-8");
        Run { code: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Home {
    pub fn new() -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        std::fs::create_dir(home.temporary()).unwrap();
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Where the program puts what is to be thrown away.
    pub fn temporary(&self) -> PathBuf {
        self.path("tmp")
    }

    /// What the environment says, for any way to start the program.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let home = self.0.path().to_path_buf();
        let names = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"].map(|name| (name, home.clone()));
        let temporary = ["TMPDIR", "TMP", "TEMP"].map(|name| (name, self.temporary()));
        names.into_iter().chain(temporary).collect()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dvo"));
        command.current_dir(self.0.path()).envs(self.environment()).env_remove("DVO_FILE").args(args);
        command
    }

    pub fn run(&self, args: &[&str]) -> Run {
        self.command(args).output().unwrap().into()
    }

    /// A run that must end well; gives what it printed.
    pub fn ok(&self, args: &[&str]) -> String {
        let run = self.run(args);
        assert_eq!(run.code, 0, "{args:?}: {run:?}");
        run.out
    }

    /// A file with the whole example in it.
    pub fn example(&self) -> PathBuf {
        let path = self.path("voorbeeld.dvo");
        let records = seed::example(&mut ids()).unwrap();
        drop(store::create(&path, &records, jiff::Timestamp::now()).unwrap());
        path
    }

    /// A file with these records in it.
    pub fn file(&self, records: &[Record]) -> PathBuf {
        let path = self.path("klein.dvo");
        drop(store::create(&path, records, jiff::Timestamp::now()).unwrap());
        path
    }
}

pub fn ids() -> Ids {
    Ids::new(1_767_225_600_000, 1)
}

pub fn record(ids: &mut Ids, kind: &'static Kind, values: &[(&str, Value)]) -> Record {
    let mut record = Record::new(ids.next_id(), kind);
    for (field, value) in values {
        assert!(record.set_named(field, value.clone()));
    }
    record
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The files in a folder, by name.
pub fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).map(|files| files.flatten().collect()).unwrap_or_else(|_| Vec::new());
    let mut names: Vec<String> = files.iter().map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
