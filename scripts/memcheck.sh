#!/bin/sh
# Runs the C and C++ tests under valgrind, and once more compiled with the address and the undefined
# behaviour sanitizers. The library itself is as cargo built it: the sanitizers see what is handed over
# to it and taken from it, valgrind sees all of it.
# FROM: where cargo put the library.
set -eu
cd "$(dirname "$0")/.."

tests() {
    for language in c cpp; do
        make --no-print-directory -C "ffi/tests/$language" LIBDIR="$FROM" STANDARDS=17 "$@" \
            OUT="$FROM/$language-$kind"
    done
}

kind=tests
tests RUN="valgrind -q --leak-check=full --show-leak-kinds=definite \
    --errors-for-leak-kinds=definite --error-exitcode=1"
# AddressSanitizer's own search for leaks cannot run inside some containers; valgrind has looked.
kind=sanitized
ASAN_OPTIONS=detect_leaks=0 tests SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all"
printf 'memcheck: ok\n'
