//! The program `dvo`.

use anyhow::Result;
use dvo::{
    run::{self, Places, Session, session},
    screen::Look,
    store,
};
use std::path::PathBuf;

fn main() -> Result<()> {
    let path = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "test.dvo".to_owned()));
    if !path.exists() {
        let seed = dvo::exchange::seed::example(&mut session::fresh_ids())?;
        drop(store::create(&path, &seed, jiff::Timestamp::now())?);
    }
    let opened = store::open(&path, store::Mode::ReadWrite)?;
    let places = Places { exports: std::env::temp_dir(), temporary: std::env::temp_dir() };
    let today = jiff::civil::date(2026, 9, 14);
    let mut session = Session::new(opened, None, today, places)?;
    run::run(&mut session, Look { colour: true, ascii: false })?;
    Ok(())
}
