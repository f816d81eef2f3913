//! Makes a file of any size to measure and try things with, in plausible Dutch. The same seed gives the same content.
//!
//! So many records: the reference data, then invented people, groups, plans, documents and twenty years of agendas:
//!
//! `cargo run --release --example synthetic -- FILE --records N --seed S`
//!
//! Or years as they are lived, with meetings, minutes, actions, proposals, and each change in the log:
//!
//! `cargo run --release --example synthetic -- FILE --years N --meetings 15 --seed S`

#[path = "../support/synthetic.rs"]
mod synthetic;

use clap::Parser;
use dvo::catalogue::name;
use std::path::PathBuf;
use synthetic::lived::{self, How};

/// Make a file with so many records, or of so many years.
#[derive(Parser)]
struct Args {
    /// The file to make; it must not exist.
    file: PathBuf,
    /// How many records, the reference data included.
    #[arg(long, default_value_t = 10_000, conflicts_with = "years")]
    records: usize,
    /// How many years were lived in it.
    #[arg(long, value_parser = clap::value_parser!(i16).range(1..=36))]
    years: Option<i16>,
    /// How many meetings each of those years had.
    #[arg(long, default_value_t = 15, requires = "years", value_parser = clap::value_parser!(u16).range(3..=200))]
    meetings: u16,
    /// The same seed gives the same content.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if let Some(years) = args.years {
        let how = How { years, meetings: args.meetings.into(), seed: args.seed };
        lived::make(&args.file, how)?;
        println!("{years} years in {}", args.file.display());
        return Ok(());
    }
    let records = synthetic::records(args.records, args.seed)?;
    let mut store = dvo::store::create(&args.file, &records, jiff::Timestamp::now())?;
    // The first screen is the agenda of a district, not the question which district one is from.
    let own = records.iter().find(|record| record.get(name::NAME) == "IJsselland").map(|record| record.id.to_string());
    store.set_setting("own", &own.unwrap_or_default())?;
    println!("{} records in {}", records.len(), args.file.display());
    Ok(())
}
