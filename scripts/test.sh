#!/bin/sh
# Runs the tests of the four languages and of the desktop, and tells at the end what each runner said.
# TARGET: cargo's target directory.
set -eu
cd "$(dirname "$0")/.."
logs=$TARGET/test-logs
mkdir -p "$logs"

# Runs the rest of the line, shows and keeps what it prints; ends everything when it fails.
runner() {
    name=$1
    shift
    printf '\n== %s tests\n' "$name"
    # A pipe has the status of its last part only.
    { "$@" 2>&1 && touch "$logs/$name.ok"; } | tee "$logs/$name.log"
    [ -e "$logs/$name.ok" ] || { printf '\nthe %s tests failed\n' "$name" >&2; exit 1; }
}

rust() {
    # The extension module has no Rust tests: it needs an interpreter around it.
    cargo test --workspace --exclude ctisp-python
}

c() {
    make --no-print-directory -C ffi/tests/c LIBDIR="$TARGET/debug" &&
        FROM="$TARGET/debug" ffi/tests/install/run.sh
}

cpp() {
    make --no-print-directory -C ffi/tests/cpp LIBDIR="$TARGET/debug" &&
        BIN="$TARGET/debug" ffi/tests/examples/run.sh
}

desktop() {
    scripts/desktop.sh test
}

python() {
    scripts/wheel.sh
}

rm -f "$logs"/*.ok
runner rust rust
runner c c
runner cpp cpp
runner desktop desktop
runner python python

printf '\n== summary\n'
grep -h '^test result:' "$logs/rust.log" | grep -v ' 0 passed' | sed 's/; finished.*//'
sed -n '$p' "$logs/c.log"
sed -n '$p' "$logs/cpp.log"
sed -n '/^Totals: /s/.*: \(.* passed, .* failed\).*/desktop: \1/p' "$logs/desktop.log"
sed -n '$p' "$logs/python.log"
