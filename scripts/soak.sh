#!/bin/sh
# Ten minutes with two hundred clients on a server with traffic, twenty times as fast as life; then
# the conformance suite against a fresh server. SOAK_CLIENTS and SOAK_MINUTES change the numbers.
# TARGET: cargo's target directory.
set -eu
cd "$(dirname "$0")/.."
bin=$TARGET/release
work=$(mktemp -d)
server=

clean_up() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# Starts a server with these options; sets $address.
serve() {
    mkfifo "$work/out"
    "$bin/ctisp" serve --listen 127.0.0.1:0 "$@" >"$work/out" 2>>"$work/serve.log" &
    server=$!
    read -r _ address <"$work/out"
    rm "$work/out"
}

# What the server holds, where the system tells it.
memory() {
    sed -n 's/^VmRSS:[[:space:]]*/server memory: /p' "/proc/$server/status" 2>/dev/null || true
}

stop() {
    kill "$server"
    wait "$server"
    server=
}

serve --traffic 3600 --speed 20
memory
"$bin/soak" "$address" "${SOAK_CLIENTS:-200}" "${SOAK_MINUTES:-10}"
memory
stop

serve
"$bin/ctisp" conformance "$address"
stop
