# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154
# Sourced by run and tour: a server of its own with the fictional organisation in it. Needs $bin, the folder of the
# programs. Everybody's password is in $demoPassword; it guards nothing but made-up people on this machine.

demoPassword="fire-moeder-og-kage"
demoServerUrl=""
demoServerPid=""

# startDemoServer FOLDER: serves FOLDER/server.sqlite on a free local port, or on the one it had when it was stopped;
# sets demoServerUrl and demoServerPid.
startDemoServer() {
    local folder="$1"
    local port="${demoServerUrl##*:}"
    mkdir -p "$folder"
    printf '%s\n' "$demoPassword" >"$folder/password"
    if [ ! -e "$folder/server.sqlite" ]; then
        "$bin/tovholder-server" init --store "$folder/server.sqlite" --organisation "Boligselskabet Lygtemanden" >/dev/null
        local account
        for account in "admin:Administrator" "mona:Mona Vindfløj" "kaj:Kaj Nøglebo" "lone:Lone Overblik"; do
            "$bin/tovholder-server" user add --store "$folder/server.sqlite" "${account%%:*}" \
                --display-name "${account#*:}" --password-file "$folder/password" >/dev/null
        done
        "$bin/tovholder-server" grant --store "$folder/server.sqlite" admin administrator --organisation >/dev/null
    fi
    rm -f "$folder/server.out"
    "$bin/tovholder-server" serve --store "$folder/server.sqlite" --listen "127.0.0.1:${port:-0}" \
        >"$folder/server.out" 2>"$folder/server.log" &
    demoServerPid=$!
    local tries
    for tries in $(seq 1 100); do
        demoServerUrl="$(sed -n 's/^listening on //p' "$folder/server.out" 2>/dev/null || true)"
        [ -z "$demoServerUrl" ] || return 0
        kill -0 "$demoServerPid" 2>/dev/null || break
        sleep 0.1
    done
    printf 'The server did not start after %s tries; %s/server.log says why.\n' "$tries" "$folder" >&2
    return 1
}

# fillDemoServer FOLDER: an administrator's device sends the demo; then everybody gets a role.
fillDemoServer() {
    local folder="$1"
    signInDemo "$folder/admin.sqlite" admin "$folder"
    "$bin/tovholderctl" --store "$folder/admin.sqlite" demo >/dev/null
    "$bin/tovholderctl" --store "$folder/admin.sqlite" sync >/dev/null
    local area
    for area in Kometparken Sneglebakken Urtegården; do
        "$bin/tovholder-server" grant --store "$folder/server.sqlite" mona tovholder --area "$area" >/dev/null
        "$bin/tovholder-server" grant --store "$folder/server.sqlite" lone leder --area "$area" >/dev/null
    done
    "$bin/tovholder-server" grant --store "$folder/server.sqlite" kaj registrant --area Kometparken >/dev/null
}

# signInDemo STORE USER FOLDER: the device signs in, if it is not, and fetches what it may see.
signInDemo() {
    "$bin/tovholderctl" --store "$1" login --server "$demoServerUrl" --user "$2" --password-file "$3/password" >/dev/null
    "$bin/tovholderctl" --store "$1" sync >/dev/null
}

# Finishes the running requests and ends the server.
stopDemoServer() {
    [ -z "$demoServerPid" ] || kill "$demoServerPid" 2>/dev/null || true
    [ -z "$demoServerPid" ] || wait "$demoServerPid" 2>/dev/null || true
    demoServerPid=""
}
