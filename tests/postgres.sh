#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A PostgreSQL of Debian's packages for tests, in a temporary folder of its own: prints its URL when it takes connections,
# and goes, folder and all, when standard input ends. A line on standard input kills it with SIGKILL and starts it again,
# which prints the URL again. PostgreSQL does not run as root: then it runs as postgres. Arguments are handed to it, such as
# -c fsync=on.
set -euo pipefail

programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$programs" ]; then
    echo "postgres.sh: There is no PostgreSQL here. Run platforms/linux/prepare, which installs it." >&2
    exit 1
fi

folder=$(mktemp -d /tmp/tovholder-postgres-XXXXXX) # short: a socket's path has 107 letters at most
as_server=()
if [ "$(id -u)" -eq 0 ]; then
    chown postgres: "$folder"
    as_server=(setpriv --reuid postgres --regid postgres --clear-groups --)
fi
cd "$folder"

server=""
finish() {
    if [ -n "$server" ]; then
        kill -QUIT "$server" 2>/dev/null || true
        wait "$server" || true
    fi
    cd /
    rm -rf "$folder"
}
trap finish EXIT

"${as_server[@]}" "$programs/initdb" --pgdata "$folder/data" --username tovholder --auth trust --encoding UTF8 --no-locale \
    --no-sync --no-instructions >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
# What a test writes need not outlive a loss of power. Output goes to the log alone: a process that outlives this one for a
# moment must not hold standard output open.
start() {
    "${as_server[@]}" "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off \
        -c max_connections=100 -c autovacuum=off "$@" >>"$folder/log" 2>&1 </dev/null &
    server=$!
    until "$programs/pg_isready" --quiet --host "$folder"; do
        kill -0 "$server" 2>/dev/null || return 1
    done
    echo "postgresql://tovholder@/postgres?host=$folder"
}

start "$@" || { cat "$folder/log" >&2; exit 1; }
while read -r; do
    kill -KILL "$server"
    { wait "$server"; } 2>/dev/null || true # bash tells of it
    until start "$@"; do :; done # refused until the last of the killed one's processes has noticed
done
