//! Makes a file of any size to measure and try things with: the reference data, then invented people, groups, plans,
//! documents and twenty years of agendas, in plausible Dutch. The same seed gives the same content.
//!
//! `cargo run --release --example synthetic -- FILE --records N --seed S`

#[path = "../support/synthetic.rs"]
mod synthetic;

use clap::Parser;
use dvo::catalogue::name;
use std::path::PathBuf;

/// Make a file with so many records.
#[derive(Parser)]
struct Args {
    /// The file to make; it must not exist.
    file: PathBuf,
    /// How many records, the reference data included.
    #[arg(long, default_value_t = 10_000)]
    records: usize,
    /// The same seed gives the same content.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let records = synthetic::records(args.records, args.seed)?;
    let mut store = dvo::store::create(&args.file, &records, jiff::Timestamp::now())?;
    // The first screen is the agenda of a district, not the question which district one is from.
    let own = records.iter().find(|record| record.get(name::NAME) == "IJsselland").map(|record| record.id.to_string());
    store.set_setting("own", &own.unwrap_or_default())?;
    println!("{} records in {}", records.len(), args.file.display());
    Ok(())
}
