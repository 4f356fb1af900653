//! The `ctisp` command, which the wheel installs as well.

use pyo3::prelude::*;

/// Run the ``ctisp`` command with these arguments, the program's name first; return its exit
/// status.
#[pyfunction]
pub fn run_command(py: Python<'_>, args: Vec<String>) -> u8 {
    py.detach(|| ctisp::cli::run(args))
}
