#!/bin/sh
# What is installed serves programs outside the tree: in C and C++, shared and static, by pkg-config
# alone and by CMake alone, and after it was moved.
# FROM: where cargo put the library.
set -eu
top=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
fail() { printf 'install: %s\n' "$*" >&2; exit 1; }

cp -r "$top/ffi/tests/install/consumer" "$work/consumer"
# As those do who make packages; it is used in another place than PREFIX.
FROM=$FROM PREFIX=/opt/ctisp DESTDIR=$work/stage "$top/scripts/install.sh"
mkdir "$work/moved"
mv "$work/stage/opt/ctisp" "$work/moved/ctisp"
prefix=$work/moved/ctisp
for file in lib/libctisp.so lib/libctisp.so.0 lib/libctisp.a include/ctisp.h include/ctisp.hpp \
    lib/pkgconfig/ctisp.pc lib/cmake/ctisp/ctispConfig.cmake; do
    [ -s "$prefix/$file" ] || fail "$file is not there"
done
if grep -rE '@[A-Z_]+@' "$prefix/lib/pkgconfig" "$prefix/lib/cmake"; then
    fail "something was not filled in"
fi

# Nothing but the library's own names is given out.
nm -D --defined-only "$prefix/lib/libctisp.so" | sed 's/.* //; s/@.*//' | sort >"$work/exported"
if grep -v '^ctisp_' "$work/exported"; then fail "these are exported too"; fi
# And all of the header's are.
sed -n '/^static /d; s/^[a-z][a-z0-9_ ]*[ *]\(ctisp_[a-z0-9_]*\)(.*/\1/p' "$prefix/include/ctisp.h" |
    sort -u >"$work/declared"
[ -s "$work/declared" ] || fail "no functions found in the header"
missing=$(comm -23 "$work/declared" "$work/exported")
[ -z "$missing" ] || fail "not exported:" $missing
undeclared=$(comm -13 "$work/declared" "$work/exported")
[ -z "$undeclared" ] || fail "not in the header:" $undeclared

export PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
cd "$work/consumer"
# The words of the flags are flags, one by one.
# shellcheck disable=SC2046
{
    ${CC:-cc} main.c $(pkg-config --cflags --libs ctisp) -o c-shared
    ${CXX:-c++} -std=c++17 main.cpp $(pkg-config --cflags --libs ctisp) -o cpp-shared
    # The linker would take the shared library where there are both.
    mkdir "$work/static"
    mv "$prefix"/lib/libctisp.so* "$work/static"
    ${CC:-cc} main.c $(pkg-config --static --cflags --libs ctisp) -o c-static
    ${CXX:-c++} -std=c++17 main.cpp $(pkg-config --static --cflags --libs ctisp) -o cpp-static
    mv "$work"/static/* "$prefix/lib"
}
readelf -d c-shared | grep -q 'NEEDED.*\[libctisp\.so\.0\]' || fail "c-shared asks for another name"
for program in c-shared cpp-shared; do
    LD_LIBRARY_PATH=$prefix/lib ./$program || fail "$program, by pkg-config, failed"
done
for program in c-static cpp-static; do
    ./$program || fail "$program, by pkg-config, failed"
done

version=$(pkg-config --modversion ctisp)
unset PKG_CONFIG_PATH
cmake -S . -B build -DCMAKE_PREFIX_PATH="$prefix" -DWANTED="$version" >cmake.log 2>&1 ||
    { cat cmake.log >&2; fail "CMake did not find it"; }
cmake --build build >cmake.log 2>&1 || { cat cmake.log >&2; fail "CMake did not build"; }
for program in c-ctisp cpp-ctisp c-static cpp-static; do
    ./build/$program || fail "$program, by CMake, failed"
done
for version in 99.0 0.99; do
    if cmake -S . -B newer -DCMAKE_PREFIX_PATH="$prefix" -DWANTED=$version >cmake.log 2>&1; then
        fail "CMake took it for version $version"
    fi
done
printf 'install: ok\n'
