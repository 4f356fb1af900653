#!/bin/sh
# Installs the C library that cargo has built: PREFIX/lib, PREFIX/include. What is installed can be
# moved as a whole.
# FROM: where cargo put the library. PREFIX: /usr/local unless told. DESTDIR: goes before PREFIX, for
# those who make packages.
set -eu
cd "$(dirname "$0")/.."
root=${DESTDIR:-}${PREFIX:-/usr/local}
version=$(sed -n 's/^#define CTISP_VERSION "\(.*\)"$/\1/p' include/ctisp.h)
major=${version%%.*}
minor=${version#*.}
minor=${minor%%.*}

put() {
    mkdir -p "$root/$(dirname "$2")"
    rm -f "$root/$2"
    cp "$1" "$root/$2"
    chmod "$3" "$root/$2"
}

link() {
    ln -sf "$1" "$root/$2"
}

static=lib/libctisp.a import= system=
case $(uname -s) in
Darwin)
    shared=lib/libctisp.$version.dylib soname=@rpath/libctisp.$major.dylib
    put "$FROM/libctisp.dylib" "$shared" 755
    link "libctisp.$version.dylib" "lib/libctisp.$major.dylib"
    link "libctisp.$major.dylib" lib/libctisp.dylib
    ;;
MINGW* | MSYS* | CYGWIN*)
    shared=bin/ctisp.dll soname=ctisp.dll
    system="-lws2_32 -luserenv -lbcrypt -lntdll -ladvapi32 -lkernel32 -ldbghelp"
    put "$FROM/ctisp.dll" "$shared" 755
    if [ -e "$FROM/libctisp.dll.a" ]; then
        import=lib/libctisp.dll.a
        put "$FROM/libctisp.dll.a" "$import" 644
    else
        import=lib/ctisp.lib static=lib/ctisp_static.lib
        put "$FROM/ctisp.dll.lib" "$import" 644
    fi
    ;;
*)
    shared=lib/libctisp.so.$version soname=libctisp.so.$major
    # What Rust's standard library needs, by `rustc --print native-static-libs`.
    system="-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"
    put "$FROM/libctisp.so" "$shared" 755
    link "libctisp.so.$version" "lib/$soname"
    link "$soname" lib/libctisp.so
    ;;
esac
if [ -e "$FROM/libctisp.a" ]; then
    put "$FROM/libctisp.a" "$static" 644
else
    put "$FROM/ctisp.lib" "$static" 644
fi

for header in include/ctisp.h include/ctisp.hpp include/ctisp/*.hpp; do
    put "$header" "$header" 644
done

# CMake takes a list of names without the -l.
cmake_libs=$(printf '%s' "$system" | sed 's/-l//g; s/ /;/g')
fill() {
    mkdir -p "$root/$(dirname "$2")"
    sed -e "s|@VERSION@|$version|g; s|@MAJOR@|$major|g; s|@MINOR@|$minor|g" \
        -e "s|@SHARED_FILE@|$shared|g; s|@SONAME@|$soname|g; s|@IMPORT_FILE@|$import|g" \
        -e "s|@STATIC_FILE@|$static|g; s|@SYSTEM_LIBS_CMAKE@|$cmake_libs|g" \
        -e "s|@SYSTEM_LIBS@|$system|g" "$1" >"$root/$2"
    chmod 644 "$root/$2"
}
fill ffi/ctisp.pc.in lib/pkgconfig/ctisp.pc
fill ffi/ctispConfig.cmake.in lib/cmake/ctisp/ctispConfig.cmake
fill ffi/ctispConfigVersion.cmake.in lib/cmake/ctisp/ctispConfigVersion.cmake
