#!/bin/sh
# Runs the C tests with the thread sanitizer, in the tests, in the library and in Rust's standard
# library: it needs a nightly toolchain with its sources. Linux on x86_64.
# TARGET: cargo's target directory.
set -eu
cd "$(dirname "$0")/.."

host=x86_64-unknown-linux-gnu
rustup component list --toolchain nightly 2>/dev/null | grep -qx 'rust-src (installed)' ||
    rustup toolchain install nightly --profile minimal --component rust-src
RUSTFLAGS=-Zsanitizer=thread cargo +nightly build -Zbuild-std -p ctisp-ffi --target $host \
    --target-dir "$TARGET/racecheck"
library=$TARGET/racecheck/$host/debug/libctisp.a
# The sanitizer that belongs to that compiler; the one of gcc is older.
runtime=$(echo "$(rustc +nightly --print sysroot)/lib/rustlib/$host"/lib/librustc*_rt.tsan.a)

out=$TARGET/racecheck/c-tests
mkdir -p "$out"
cd ffi/tests/c
for test in session failover loops server misuse; do
    ${CC:-cc} -std=c99 -g -fsanitize=thread -I../../../include -c $test.c -o "$out/$test.o"
    ${CXX:-c++} "$out/$test.o" "$library" -Wl,--whole-archive "$runtime" -Wl,--no-whole-archive \
        -Wl,--export-dynamic -lpthread -lrt -lm -ldl -lresolv -o "$out/$test"
    TSAN_OPTIONS=halt_on_error=1 "$out/$test"
done
printf 'racecheck: ok\n'
