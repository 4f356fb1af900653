#!/bin/sh
# The agent desktop of examples/cpp/desktop, built as its users would: by CMake, with an installed
# library. The program goes to $TARGET/desktop/build.
#   desktop.sh build      builds it
#   desktop.sh test       and drives its window, on a display of its own
#   desktop.sh pictures   and takes the pictures of docs/images
# TARGET: cargo's target directory, with the C library built.
set -eu
cd "$(dirname "$0")/.."
work=$TARGET/desktop
prefix=$work/prefix
build=$work/build

if [ "$(uname -s)" != Linux ] && ! command -v qmake6 >/dev/null 2>&1; then
    printf 'desktop: skipped, there is no Qt 6 here\n'
    exit 0
fi
scripts/setup.sh desktop
mkdir -p "$work"

# Only when something is newer: installing touches the headers, and all would be compiled anew.
if [ ! -e "$work/installed" ] ||
    [ -n "$(find include ffi/*.in "$TARGET"/debug/libctisp.* -newer "$work/installed")" ]; then
    FROM=$TARGET/debug PREFIX=$prefix scripts/install.sh
    touch "$work/installed"
fi
{
    cmake -S examples/cpp/desktop -B "$build" -DCMAKE_PREFIX_PATH="$prefix" &&
        cmake --build "$build" --parallel "$(nproc 2>/dev/null || echo 2)"
} >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }

# A display of its own, so that no window manager and no other window is in the way.
on_display() {
    if [ "$(uname -s)" = Linux ]; then
        QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 2600x1600x24' "$@"
    else
        "$@"
    fi
}

case ${1:-build} in
build)
    printf 'desktop: %s/agent_desktop\n' "$build"
    ;;
test)
    on_display "$build/desktop_test"
    printf 'desktop: ok\n'
    ;;
pictures)
    for scale in 1 2; do
        mkdir -p "$work/pictures-$scale"
        DESKTOP_SHOTS=$work/pictures-$scale QT_SCALE_FACTOR=$scale \
            on_display "$build/desktop_test" pictures_are_taken
    done
    mkdir -p docs/images
    cp "$work/pictures-1/desktop.png" docs/images/desktop.png
    cp "$work/pictures-2/desktop.png" docs/images/desktop-2x.png
    ! command -v pngquant >/dev/null 2>&1 ||
        pngquant --force --ext .png --speed 1 docs/images/desktop.png docs/images/desktop-2x.png
    ;;
*)
    printf 'usage: desktop.sh build|test|pictures\n' >&2
    exit 2
    ;;
esac
