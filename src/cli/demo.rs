//! A throw-away copy of the example year, gone when the program ends, however it ends.

use super::{end::End, house::Unmade};
use crate::{
    app::state::TRIAL,
    catalogue::{
        Id,
        kinds::{self, district},
    },
    exchange::seed,
    run::{self, session::fresh_ids},
    store,
    words::Words,
};
use jiff::civil::{Date, date};
use std::path::PathBuf;

/// The example is looked at as on this day: its year is under way.
pub(super) const TODAY: Date = date(2026, 9, 14);
/// Whose example it is.
const DISTRICT: &str = "IJsselland";

/// The folder it lies in.
pub(super) struct Demo(PathBuf);

impl Demo {
    /// Makes it.
    pub(super) fn make(words: &Words) -> Result<Demo, End> {
        let demo = Demo(std::env::temp_dir().join(format!("dvo-demo-{}", Id::now_v7().simple())));
        run::remove_at_end(&demo.0);
        let make = || -> Result<(), Unmade> {
            let records = seed::example(&mut fresh_ids()).map_err(Unmade::Seed)?;
            let own =
                records.iter().find(|record| *record.kind == kinds::DISTRICT && record.get(district::NAME) == DISTRICT);
            let own = own.map(|district| district.id.to_string()).unwrap_or_default();
            let mut store = store::create(&demo.file(), &records, jiff::Timestamp::now()).map_err(Unmade::Store)?;
            store.set_setting(TRIAL, "yes").map_err(Unmade::Store)?;
            store.set_setting("own", &own).map_err(Unmade::Store)
        };
        make().map_err(|unmade| unmade.end(words))?;
        Ok(demo)
    }

    /// The file in it.
    pub(super) fn file(&self) -> PathBuf {
        self.0.join("voorbeeld.dvo")
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
