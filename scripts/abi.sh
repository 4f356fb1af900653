#!/bin/sh
# The binary interface of the C library: its functions, and how all structs of the header are laid
# out, as recorded in ffi/abi/ for Linux on x86-64.
#   abi.sh check    fails where a program that was linked before would no longer work
#   abi.sh update   writes the record anew
set -eu
cd "$(dirname "$0")/.."
record=ffi/abi/ctisp-x86_64.abi
if [ "$(uname -sm)" != "Linux x86_64" ]; then
    printf 'abi: the record is of Linux on x86-64: nothing to compare here\n'
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The library itself has no debug information about C types. This stands for it: all functions that
# the header declares, compiled by it. What the library really exports, ffi/tests/install/ checks.
{
    printf '#include <ctisp.h>\n'
    sed -n '/^extern "C" {/,/^static inline/p' include/ctisp.h |
        sed '/^static inline/d; /^extern "C"/d; /^#/d; s/);$/) { __builtin_trap(); }/'
} >"$work/ctisp.c"
${CC:-cc} -g -shared -fPIC -Iinclude -Wl,-soname,libctisp.so.0 "$work/ctisp.c" \
    -o "$work/libctisp.so"

case ${1:-} in
update)
    abidw --no-corpus-path --no-comp-dir-path --no-show-locs --no-write-default-sizes \
        --type-id-style hash "$work/libctisp.so" --out-file "$record"
    ;;
check)
    # New functions break nothing.
    abidiff --no-added-syms "$record" "$work/libctisp.so" || {
        cat >&2 <<'TEXT'
abi: programs that were linked before would break. Where that is meant, raise the version, and with
it the soname. A struct that carries its size may grow at its end. Then run `make abi-update`.
TEXT
        exit 1
    }
    ;;
*)
    printf 'usage: abi.sh check|update\n' >&2
    exit 2
    ;;
esac
