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

# Starts a server with these arguments, which is told commands by descriptor 3; sets $address.
serve() {
    mkfifo "$work/out" "$work/orders"
    "$BIN/ctisp" serve --listen 127.0.0.1:0 --console "$@" \
        <"$work/orders" >"$work/out" 2>"$work/server.log" &
    server=$!
    exec 3>"$work/orders"
    read -r _ address <"$work/out"
    rm "$work/out" "$work/orders"
}

stop() {
    kill "$server"
    wait "$server" || true
    exec 3>&-
    server=
}

# Waits until a file has a line of that pattern.
until_in() {
    turns=0
    until grep -q "$2" "$work/$1.log"; do
        turns=$((turns + 1))
        [ "$turns" -lt 600 ] || fail "no line '$2' in $1.log:"
        sleep 0.1
    done
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
serve --speed 4 --scenario "$work/story.toml"
for language in c cpp; do
    runs bridge "--events 12 $address" '"name":"AGENT_STATE_EVENT"' '"name":"BEGIN_CALL_EVENT"'
    runs screen_pop "--calls 2 $address 3002" 'call from 5551234' 'customer  gold' 'account   000815'
    runs wall_board "--calls 2 $address" 'all is up to date' '^1002            AVAILABLE' \
        '^1002            TALKING        call [0-9]* from 5551234' '^call [0-9]* *over$' \
        'ringing        5551234 - 3002' '^group 101       1 TALKING  0 waiting' '[0-9] handled today'
    runs supervisor "$address 1001 3001 1" 'agent 1002 talks' 'in call [0-9]*, with .*3002' 'left call'
done
stop

story >"$work/story.toml"
serve --speed 4 --scenario "$work/story.toml"
language=c
runs agent_desktop "$address 1001 3001" 'from 5551234 is ringing' 'is answered' 'signed out'
for language in c cpp; do
    runs agent "$address 1001 3001" 'call from 5551234 is ringing' 'is answered' 'signed out'
done
stop

# One caller, who stays. The active side fails when the call is answered.
printf '[[steps]]\nat = 1\ncaller = "5551234"\ndoes = "call"\nnumber = "8001"\n' >"$work/story.toml"
for language in c cpp; do
    serve --side-b 127.0.0.1:0 --scenario "$work/story.toml"
    until_in server 'side B on'
    side_b=$(sed -n 's/.*side B on //p' "$work/server.log")
    : >"$work/said.log"
    { until_in said 'is answered on side A' && echo 'stop a' >&3; } &
    runs failover "$address $side_b 1001 3001" 'side A is lost' 'now on side B' \
        'still up, and we talk' 'is over'
    stop
done
printf 'examples: ok\n'
