#!/bin/sh
# Ten minutes with two hundred clients on a server with traffic, twenty times as fast as life; then
# the conformance suite against that same server, while its callers go on. SOAK_CLIENTS and
# SOAK_MINUTES change the numbers. TARGET: cargo's target directory.
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

# What the server holds, where the system tells it.
memory() {
    sed -n 's/^VmRSS:[[:space:]]*/server memory: /p' "/proc/$server/status" 2>/dev/null || true
}

mkfifo "$work/out"
"$bin/ctisp" serve --listen 127.0.0.1:0 --side-b 127.0.0.1:0 --traffic 3600 --speed 20 \
    >"$work/out" 2>"$work/serve.log" &
server=$!
read -r _ address <"$work/out"
# Told right after the first line.
while ! standby=$(sed -n 's/^ctisp serve: side B on //p' "$work/serve.log") || [ -z "$standby" ]; do
    kill -0 "$server"
    sleep 0.1
done

memory
"$bin/soak" "$address" "${SOAK_CLIENTS:-200}" "${SOAK_MINUTES:-10}"
memory
"$bin/ctisp" conformance "$address" --standby "$standby"
memory
kill "$server"
wait "$server"
server=
tail -n 1 "$work/serve.log"
