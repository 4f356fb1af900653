#!/bin/sh
# Builds everything for Windows with MinGW, and runs what of the C tests is not about POSIX there: by
# Wine, where there is Wine.
# TARGET: cargo's target directory.
set -eu
cd "$(dirname "$0")/.."

fail() { printf 'windows: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

windows=x86_64-pc-windows-gnu
gcc=x86_64-w64-mingw32-gcc
have $gcc || fail "please install MinGW: apt-get install gcc-mingw-w64-x86-64"
rustup target list --installed | grep -qx $windows || rustup target add $windows
cargo check --target $windows -p ctisp -p ctisp-python
cargo build --target $windows -p ctisp-ffi

out=$TARGET/$windows/debug/c-tests
mkdir -p "$out"
cp "$TARGET/$windows/debug/ctisp.dll" "$out"
tests="docs/examples/c/win32_loop.c docs/examples/c/first_call.c docs/examples/c/services.c
    docs/examples/c/stepped.c docs/examples/c/active_standby.c docs/examples/c/tls.c
    ffi/tests/c/messages.c ffi/tests/c/server.c ffi/tests/c/failover.c"
for test in $tests; do
    $gcc -std=c99 -D__USE_MINGW_ANSI_STDIO=1 -Wall -Wextra -Werror -pedantic -Iinclude -Iffi/tests/c \
        "$test" "$out/ctisp.dll" -o "$out/$(basename "$test" .c).exe"
done
# The static library, with what scripts/install.sh says that it needs.
libraries=$(sed -n 's/^    system="\(-lws2_32.*\)"$/\1/p' scripts/install.sh)
# The words of $libraries are flags, one by one.
# shellcheck disable=SC2086
$gcc -Iinclude docs/examples/c/first_call.c "$TARGET/$windows/debug/libctisp.a" $libraries \
    -o "$out/static.exe"

if ! have wine; then
    printf 'windows: built; without Wine nothing is run (apt-get install wine64)\n'
    exit
fi
if [ "$(wine --version | sed 's/wine-\([0-9]*\).*/\1/')" -lt 9 ]; then
    # Where Rust has its random numbers from; Wine 9 is the first to have it.
    printf '%s\n' '#include <windows.h>' 'BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);' \
        '__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE to, SIZE_T size)' \
        '{ return SystemFunction036(to, (ULONG)size); }' |
        $gcc -shared -x c - -o "$out/bcryptprimitives.dll" -ladvapi32
fi
export WINEDEBUG=-all WINEPREFIX="$TARGET/wine"
cd ffi/tests/c # where the programs expect to be
for test in $tests static; do
    name=$(basename "$test" .c)
    wine "$out/$name.exe" || fail "$name failed"
done
printf 'windows: ok\n'
