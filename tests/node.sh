#!/bin/sh
# Runs one integration test file under Node's own test runner, as TAP. What it
# is doing and how long it took goes to descriptor 9, the terminal, if it is
# open, or to standard error.
# Called by make check, which sets KW_BUILD and KW_SOURCE (absolute).
set -eu
umask 022
: "${KW_BUILD:?is set by make check}" "${KW_SOURCE:?is set by make check}"
PATH=$PATH:/usr/sbin:/sbin
LC_ALL=C.UTF-8
export KW_BUILD KW_SOURCE PATH LC_ALL

for tool in node nginx sqlite3 xmllint xsltproc; do
	if ! command -v "$tool" >/dev/null; then
		echo "1..0 # SKIP $tool is missing; ./autogen.sh --deps installs it"
		exit 77
	fi
done

KW_PROGRESS=9
{ true >&9; } 2>/dev/null || KW_PROGRESS=2
export KW_PROGRESS
name=$(basename "$1" .mjs)
name=${name%.test}
began=$(date +%s)
echo "# $name: begins" >&"$KW_PROGRESS"
timeout --kill-after=10 1800 node --test-reporter=tap "$@" &
running=$!
trap 'kill "$running" 2>/dev/null' INT TERM HUP
status=0
wait "$running" || status=$?
echo "# $name: $(($(date +%s) - began)) s" >&"$KW_PROGRESS"
exit "$status"
