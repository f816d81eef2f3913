//! The program `dvo`.

use std::process::ExitCode;

fn main() -> ExitCode {
    dvo::cli::main()
}
