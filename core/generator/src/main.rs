//! Writes every file that follows from `core/schema/`.
//!
//! `cargo run -p ctisp-generator` from anywhere in the workspace; `make generate` does it.
//! With `--check` nothing is written: the exit status tells whether a file would change.
//! With `--docs DIR` only the message reference of the documentation is written, into that folder.

mod c_constants;
mod c_header;
mod c_shape;
mod c_structs;
mod cpp_enums;
mod cpp_messages;
mod docs;
mod docs_messages;
mod docs_tables;
mod names;
mod python_enums;
mod python_messages;
mod python_requests;
mod python_shape;
mod rust_enums;
mod rust_events;
mod rust_messages;
mod rust_shape;
mod rust_tables;
mod rust_views;
mod schema;

use schema::Schema;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// A file to write: where, from the top of the workspace, and what.
pub struct Output {
    pub path: String,
    pub text: String,
}

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (check, docs) = match (args.next().as_deref(), args.next()) {
        (None, _) => (false, None),
        (Some("--check"), None) => (true, None),
        (Some("--docs"), Some(folder)) => (false, Some(PathBuf::from(folder))),
        _ => {
            eprintln!("usage: ctisp-generator [--check | --docs DIR]");
            return ExitCode::from(2);
        }
    };
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let done = match docs {
        Some(folder) => reference(&top, &folder),
        None => run(&top, check),
    };
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(stale) => {
            eprintln!("{stale} generated files are not current: run `make generate` and commit");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("ctisp-generator: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes all files, or with `check` counts those that would change.
fn run(top: &Path, check: bool) -> Result<usize, String> {
    let schema = Schema::load(&top.join("core/schema"))?;
    let mut outputs = vec![rust_enums::write(&schema), rust_enums::constants(&schema)];
    outputs.push(rust_events::write(&schema));
    outputs.extend(rust_messages::write(&schema));
    outputs.extend(rust_views::write(&schema));
    outputs.extend(rust_tables::write(&schema));
    outputs.extend(c_structs::write(&schema));
    outputs.extend([cpp_enums::write(&schema), cpp_messages::write(&schema)]);
    outputs.extend([
        python_enums::write(&schema),
        python_enums::constants(&schema),
        python_shape::write(&schema),
    ]);
    outputs.extend(python_messages::write(&schema));
    outputs.extend(python_requests::write(&schema));
    let mut stale = 0;
    for output in outputs {
        stale += put(top, check, output)?;
    }
    // The header is made of what was written just now.
    stale += put(top, check, c_header::write(&schema, top)?)?;
    Ok(if check { stale } else { 0 })
}

/// Writes the message reference into a folder, which holds nothing else.
fn reference(top: &Path, folder: &Path) -> Result<usize, String> {
    let source = top.join("core/schema");
    let schema = Schema::load(&source)?;
    for output in docs::write(&schema, &source)? {
        let path = folder.join(&output.path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(|e| e.to_string())?;
        std::fs::write(&path, output.text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(0)
}

/// Writes one file if it would change, and counts it.
fn put(top: &Path, check: bool, output: Output) -> Result<usize, String> {
    let text = if output.path.ends_with(".rs") { rustfmt(&output.text)? } else { output.text };
    let path: PathBuf = top.join(&output.path);
    if std::fs::read_to_string(&path).is_ok_and(|now| now == text) {
        return Ok(0);
    }
    eprintln!("{} {}", if check { "stale:" } else { "wrote" }, output.path);
    if !check {
        std::fs::create_dir_all(path.parent().unwrap_or(top)).map_err(|e| e.to_string())?;
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(1)
}

fn rustfmt(text: &str) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2021", "--config", "max_width=100,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("rustfmt: {e}: install it with `rustup component add rustfmt`"))?;
    let mut stdin = child.stdin.take().ok_or("rustfmt has no standard input")?;
    let text = text.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    writer.join().map_err(|_| "rustfmt did not read its input")?.map_err(|e| e.to_string())?;
    if !output.status.success() {
        return Err("rustfmt refused generated code".into());
    }
    String::from_utf8(output.stdout).map_err(|e| e.to_string())
}
