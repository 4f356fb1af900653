//! What fuzzing found worth keeping goes through the same checks here, without a fuzzer.

#[path = "../../fuzz/checks.rs"]
mod checks;

use std::path::Path;

fn replay(corpus: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(corpus);
    let mut inputs = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        // Shown only when the check fails.
        println!("{}", path.display());
        check(&std::fs::read(path).unwrap());
        inputs += 1;
    }
    assert!(inputs > 20, "{} holds {inputs} inputs", folder.display());
}

#[test]
fn the_readers_agree_on_the_corpus_and_read_back_what_they_write() {
    replay("decode", checks::decode);
}

#[test]
fn the_framer_cuts_the_corpus_alike_in_any_pieces() {
    replay("framer", checks::framer);
}
