//! The `ctisp` command; all of it is in [`ctisp::cli`], for the Python wheel to start as well.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(ctisp::cli::run(std::env::args_os()))
}
