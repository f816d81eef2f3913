//! The program `dvo`.

fn main() {}
