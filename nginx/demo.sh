#!/bin/sh
# Shows the site on this machine until Ctrl-C: the program with the seed data
# behind a real nginx, as the user who asks, everything in one directory.
# Called by make demo.
#
#     demo.sh PROGRAM SHARE DATA PORT
#
# SHARE holds the program's stylesheets, queries and static files. What an
# administrator installs is what runs here: its nginx/conf.d and
# nginx/snippets, with the paths of conf.d/kunnskapsweb.conf changed.
set -eu
umask 022

if [ $# -ne 4 ]; then
	echo "usage: demo.sh PROGRAM SHARE DATA PORT" >&2
	exit 64
fi
program=$1 share=$2 data=$3 port=$4
PATH=$PATH:/usr/sbin:/sbin

say() { echo "demo: $*"; }
fail() {
	echo "demo: $*" >&2
	exit 1
}
packages="./autogen.sh --deps installs what the demo needs"

# What is needed.
[ -x "$program" ] || fail "$program is not there; run make first"
[ -d "$share/static" ] || fail "$share/static is not there; run make first"
command -v nginx >/dev/null || fail "nginx is missing; $packages (Debian: apt-get install nginx-light)"
command -v curl >/dev/null || fail "curl is missing; $packages (Debian: apt-get install curl)"
case $port in
'' | *[!0-9]*) fail "PORT must be a number, not '$port'" ;;
esac
if [ "$port" -lt 1 ] || [ "$port" -gt 65535 ]; then
	fail "PORT must be from 1 to 65535, not $port"
fi

if ! mkdir -p "$data/nginx" 2>/dev/null || [ ! -w "$data" ] || [ ! -w "$data/nginx" ]; then
	fail "$data cannot be written to; choose another directory: make demo DATA=/tmp/demo"
fi
data=$(cd "$data" && pwd)
share=$(cd "$share" && pwd)
case $data$share in
*[\"\\\$\;{}]*) fail "$data: nginx does not take this name; choose another: make demo DATA=/tmp/demo" ;;
esac
[ "$(printf %s "$data/program.sock" | wc -c)" -le 100 ] ||
	fail "$data is too long a name for a socket; choose another: make demo DATA=/tmp/demo"
exec 9>"$data/lock"
flock -n 9 || fail "another demo runs in $data; end it, or choose another directory: make demo DATA=/tmp/demo"

# The database: kept as it is when it is there.
database=$data/kunnskapsweb.db
config=$data/kunnskapsweb.conf
cat >"$config" <<END
# Written by make demo.
database = $database
base-url = http://127.0.0.1:$port
share-dir = $share
editions-dir = $data/editions
END
if [ -e "$database" ]; then
	say "using the database $database"
else
	say "making the database $database from the seed data"
	rm -f "$database.new"
	"$program" init --config "$config" --database "$database.new" --seed "$share/sql/seed" ||
		fail "the database could not be made"
	mv "$database.new" "$database"
fi
"$program" check --config "$config" --database "$database" ||
	fail "this database or installation does not work (see above); with a new one: make demo DATA=/tmp/demo"

# nginx: the shipped files and a main file of its own.
escape() { printf %s "$1" | sed 's/[|&\\]/\\&/g'; }
web=$data/nginx
rm -rf "$web/snippets"
mkdir -p "$web/conf.d"
cp -R "$share/nginx/snippets" "$web/snippets"
sed -e "s|/run/kunnskapsweb/kunnskapsweb.sock|$(escape "$data/program.sock")|" \
	-e "s|/usr/share/kunnskapsweb|$(escape "$share")|" \
	-e "s|/var/lib/kunnskapsweb/editions|$(escape "$data/editions")|" \
	-e "s|/var/cache/kunnskapsweb|$(escape "$web/cache")|" \
	"$share/nginx/conf.d/kunnskapsweb.conf" >"$web/conf.d/kunnskapsweb.conf"
user=
if [ "$(id -u)" -eq 0 ]; then user="user root;"; fi
cat >"$web/nginx.conf" <<END
# Written by make demo.
$user
worker_processes 1;
pid "$web/pid";
error_log "$web/error.log";
events { }
http {
	access_log "$web/access.log";
	client_body_temp_path "$web/temp-body";
	fastcgi_temp_path "$web/temp-fastcgi";
	proxy_temp_path "$web/temp-proxy";
	scgi_temp_path "$web/temp-scgi";
	uwsgi_temp_path "$web/temp-uwsgi";
	include conf.d/*.conf;
	server {
		listen 127.0.0.1:$port;
		server_tokens off;
		include snippets/kunnskapsweb.conf;
	}
}
END

program_id=
web_runs=
web_id=
# shellcheck disable=SC2317 # the traps call it
stop() {
	trap - EXIT
	trap '' HUP INT TERM
	if [ -n "$web_id" ]; then
		kill -TERM "$web_id" 2>/dev/null || true
	elif [ -n "$web_runs" ]; then
		nginx -e "$web/error.log" -c "$web/nginx.conf" -s stop 2>/dev/null || true
	fi
	if [ -n "$program_id" ]; then
		kill -TERM "$program_id" 2>/dev/null || true
		wait "$program_id" 2>/dev/null || true
	fi
	rm -f "$data/messages" "$data/program.sock"
}
trap 'stop' EXIT
trap 'echo; say "ending"; stop; say "ended; the database stays in $database"; exit 0' HUP INT TERM

# The program says when it is ready, on the pipe that carries its messages.
say "starting the program"
rm -f "$data/messages"
mkfifo "$data/messages"
"$program" serve --config "$config" --database "$database" --socket "$data/program.sock" \
	2>"$data/messages" &
program_id=$!
exec 8<"$data/messages"
ready=
while [ -z "$ready" ] && IFS= read -r line <&8; do
	printf '%s\n' "$line" >&2
	case $line in *ready*) ready=yes ;; esac
done
[ -n "$ready" ] || fail "the program did not start"
cat <&8 >&2 &

say "starting nginx on port $port"
if ! nginx -e "$web/error.log" -c "$web/nginx.conf" 2>"$web/start.log"; then
	if grep -q 'Address already in use' "$web/start.log"; then
		fail "port $port is taken; choose another: make demo PORT=$((port + 1))"
	fi
	cat "$web/start.log" >&2
	fail "nginx did not start"
fi
web_runs=yes
curl --silent --show-error --fail --output /dev/null "http://127.0.0.1:$port/" ||
	fail "the site does not answer as it should; see above and $web/error.log"
web_id=$(cat "$web/pid")

say "the site is at http://127.0.0.1:$port/ (Ctrl-C ends it)"
status=0
wait "$program_id" || status=$?
program_id=
fail "the program ended by itself ($status)"
