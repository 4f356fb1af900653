#!/bin/sh
# Sees to what the other targets need, and does nothing where it is there already.
# With `lint` also to rustfmt, clippy and abigail, which only `make check` and `make generate` use.
# With `desktop` also to Qt and a display, for the agent desktop of examples/cpp/desktop.
set -eu
cd "$(dirname "$0")/.."

have() { command -v "$1" >/dev/null 2>&1; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

python=${PYTHON:-python3}

missing=
have cc || missing="$missing gcc libc6-dev"
have c++ || missing="$missing g++"
have make || missing="$missing make"
have pkg-config || missing="$missing pkg-config"
have cmake || missing="$missing cmake"
have valgrind || missing="$missing valgrind"
# For one example of the guide, which is left out where GLib is not.
! have apt-get || pkg-config --exists glib-2.0 2>/dev/null || missing="$missing libglib2.0-dev"
[ "${1:-}$(uname -sm)" != "lintLinux x86_64" ] || have abidiff || missing="$missing abigail-tools"
if [ "${1:-}" = desktop ]; then
    have qmake6 || missing="$missing qt6-base-dev"
    [ "$(uname -s)" != Linux ] || have xvfb-run || missing="$missing xvfb xauth"
fi
have "$python" || missing="$missing python3"
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"

if [ -n "$missing" ]; then
    have apt-get || fail "please install:$missing (there is no apt-get here to do it)"
    sudo=
    if [ "$(id -u)" != 0 ]; then
        have sudo || fail "please install as root: apt-get install$missing"
        sudo=sudo
    fi
    printf 'setup: installing%s\n' "$missing"
    # The words of $missing are packages, one by one.
    # shellcheck disable=SC2086
    { $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null; } </dev/null
fi

have cargo || fail "Rust is not installed: see https://rustup.rs"

if [ "${1:-}" = lint ]; then
    for tool in rustfmt clippy; do
        case $tool in rustfmt) probe="cargo fmt --version" ;; *) probe="cargo clippy --version" ;; esac
        $probe >/dev/null 2>&1 && continue
        have rustup || fail "$tool is not installed: it comes with your Rust toolchain's packages"
        printf 'setup: installing %s\n' "$tool"
        rustup component add "$tool" || fail "rustup could not add $tool"
    done
fi

# The copy of the requirements in .venv tells what was installed last.
if ! cmp -s scripts/requirements.txt .venv/requirements.txt; then
    printf 'setup: Python tools into .venv\n'
    "$python" -m venv .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check -r scripts/requirements.txt
    cp scripts/requirements.txt .venv/requirements.txt
fi
