#!/bin/sh
# The first call: a CTI server, an agent's desktop in C and a caller in Python, each a process of
# its own, over TCP. Nothing is asked; the exit status tells whether the call came through.
# TARGET: cargo's target directory.
set -eu
cd "$(dirname "$0")/.."
bin=$TARGET/debug
work=$(mktemp -d)
server= desktop= caller= readers=

# The desktop and the caller end by themselves; this is for when something went wrong.
clean_up() {
    for pid in $server $desktop $caller; do kill "$pid" 2>/dev/null || true; done
    wait
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# Says what went wrong, with the end of the log that tells more.
fail() {
    printf '\ndemo: %s\n' "$1" >&2
    if [ -n "${2:-}" ] && [ -s "$2" ]; then
        sed 's/^/    /' "$2" | tail -n 30 >&2
    fi
    exit 1
}

# One line for a step that prints a lot.
step() {
    printf '%s\n' "- $1"
    shift
    "$@" >"$work/step.log" 2>&1 </dev/null || fail "that failed:" "$work/step.log"
}

python_package() {
    VIRTUAL_ENV=$PWD/.venv PATH="$PWD/.venv/bin:$PATH" .venv/bin/maturin develop -m python/Cargo.toml
}

# Puts a name before each line, as it comes.
named() {
    while IFS= read -r line; do printf '%-8s | %s\n' "$1" "$line"; done
}

# Runs a program whose lines are shown under a name; sets $started to its process.
start() {
    name=$1
    shift
    mkfifo "$work/$name"
    named "$name" <"$work/$name" &
    readers="$readers $!"
    "$@" >"$work/$name" 2>&1 </dev/null &
    started=$!
}

# Waits a minute at most: a call takes a few seconds.
finished() {
    left=600
    while kill -0 "$2" 2>/dev/null; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || fail "the $1 has not ended after a minute; the server's log:" "$work/server.log"
        sleep 0.1
    done
    wait "$2" || fail "the $1 failed; the server's log:" "$work/server.log"
}

for file in examples/c/agent_desktop.c examples/python/caller.py; do
    [ -e "$file" ] || fail "$file is not there"
done
step "building the server and the C library (the first time takes a minute or two)" \
    cargo build -p ctisp -p ctisp-ffi
step "building the agent's desktop, in C" \
    make -C examples/c OUT="$TARGET/examples-c" CTISP_LIB="$bin/libctisp.a" \
    CTISP_INCLUDE="$PWD/include"
step "building the Python package" python_package

"$bin/ctisp" serve --listen 127.0.0.1:0 >"$work/listening" 2>"$work/server.log" </dev/null &
server=$!
tries=100
until address=$(sed -n 's/^listening //p' "$work/listening") && [ -n "$address" ]; do
    kill -0 "$server" 2>/dev/null || fail "the server did not start:" "$work/server.log"
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "the server does not say where it listens" "$work/server.log"
    sleep 0.1
done
printf '%s\n\n' "- a CTI server listens on $address"

start desktop "$TARGET/examples-c/agent_desktop" "$address" 1001 3001
desktop=$started
start caller .venv/bin/python -u examples/python/caller.py "$address"
caller=$started
finished caller "$caller"
caller=
finished desktop "$desktop"
desktop=
# shellcheck disable=SC2086
wait $readers

kill -TERM "$server"
finished server "$server"
server=
printf '\n%s\n' "The call came, was answered and ended: three programs, one protocol."
