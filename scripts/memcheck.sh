#!/bin/sh
# Runs the C and C++ tests under valgrind, and once more with the address and the undefined behaviour
# sanitizers, in the tests and in the library.
# TARGET: cargo's target directory.
set -eu
cd "$(dirname "$0")/.."

tests() {
    from=$1 kind=$2
    shift 2
    for language in c cpp; do
        make --no-print-directory -C "ffi/tests/$language" LIBDIR="$from" STANDARDS=17 "$@" \
            OUT="$from/$language-$kind"
    done
}

cargo build -p ctisp-ffi
tests "$TARGET/debug" tests RUN="valgrind -q --suppressions=$PWD/scripts/valgrind.supp \
    --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=1"

# Sanitizers want a nightly compiler; RUSTC_BOOTSTRAP lets the stable one do it. With the target named
# what cargo runs while it builds is not sanitized, and all of it has a folder of its own.
host=$(rustc -vV | sed -n 's/^host: //p')
RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zsanitizer=address cargo build -p ctisp-ffi --target "$host"
# The sanitizer's own search for leaks cannot run inside some containers; valgrind has looked.
ASAN_OPTIONS=detect_leaks=0 tests "$TARGET/$host/debug" sanitized \
    SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all"
printf 'memcheck: ok\n'
