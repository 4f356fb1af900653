#!/bin/sh
# The examples in C and C++ do what they say, each against a `ctisp serve` process with a story.
# BIN: where cargo put `ctisp` and libctisp.a.
set -eu
top=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
server=
clean_up() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM
fail() {
    printf 'examples: %s\n' "$1" >&2
    cat "$work"/*.log >&2
    exit 1
}

for language in c cpp; do
    make -s -C "$top/examples/$language" OUT="$BIN/examples-$language" \
        CTISP_LIB="$BIN/libctisp.a" CTISP_INCLUDE="$top/include"
done

# Every ten seconds of the centre somebody calls and talks for six of them, if someone answers.
# $1: the agent who does; none: nobody does.
story() {
    if [ -n "${1:-}" ]; then
        printf '[[steps]]\nat = 0\nagent = "%s"\ndoes = "sign_in"\n' "$1"
        printf '[[steps]]\nat = 0\nagent = "%s"\ndoes = "ready"\n' "$1"
    fi
    at=1
    while [ "$at" -lt 600 ]; do
        printf '[[steps]]\nat = %d\ncaller = "5551234"\ndoes = "call"\nnumber = "8001"\n' "$at"
        printf 'variables = { 1 = "gold", 2 = "000815" }\ncall = "call %d"\n' "$at"
        [ -z "${1:-}" ] ||
            printf '[[steps]]\nat = %d\nagent = "%s"\ndoes = "answer"\n' $((at + 2)) "$1"
        printf '[[steps]]\nat = %d\ncaller = "5551234"\ndoes = "hang_up"\n' $((at + 8))
        printf 'call = "call %d"\n' "$at"
        at=$((at + 10))
    done
}

# Starts a server with that story; sets $address.
serve() {
    mkfifo "$work/out"
    "$BIN/ctisp" serve --listen 127.0.0.1:0 --speed 4 --scenario "$work/story.toml" \
        >"$work/out" 2>"$work/server.log" &
    server=$!
    read -r _ address <"$work/out"
    rm "$work/out"
}

stop() {
    kill "$server"
    wait "$server" || true
    server=
}

# Runs an example, which must end well and say all of these: $1 its name, $2 its arguments, then the
# patterns, one each.
runs() {
    name=$1 arguments=$2
    shift 2
    # The arguments are words, one by one.
    # shellcheck disable=SC2086
    timeout 120 "$BIN/examples-$language/$name" $arguments >"$work/said.log" 2>&1 ||
        fail "$language/$name failed:"
    for pattern in "$@"; do
        grep -q "$pattern" "$work/said.log" || fail "$language/$name did not say '$pattern':"
    done
}

story 1002 >"$work/story.toml"
serve
for language in c cpp; do
    runs bridge "--events 12 $address" '"name":"AGENT_STATE_EVENT"' '"name":"BEGIN_CALL_EVENT"'
    runs screen_pop "--calls 2 $address 3002" 'call from 5551234' 'customer  gold' 'account   000815'
    runs supervisor "$address 1001 3001 1" 'agent 1002 talks' 'in call [0-9]*, with .*3002' 'left call'
done
stop

story >"$work/story.toml"
serve
language=c
runs agent_desktop "$address 1001 3001" 'from 5551234 is ringing' 'is answered' 'signed out'
language=cpp
runs agent "$address 1001 3001" 'call from 5551234 is ringing' 'is answered' 'signed out'
stop
printf 'examples: ok\n'
