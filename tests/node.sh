#!/bin/sh
# Runs one integration test file under Node's own test runner, as TAP.
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
exec timeout --kill-after=10 1800 node --test-reporter=tap "$@"
