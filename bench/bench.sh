#!/bin/sh
# Measures the program beside what people would use instead. Called by make
# bench, which sets KW_BUILD and KW_SOURCE (absolute).
#
#     bench.sh [PART...]      runs all parts, or those named
#     bench.sh --deps         installs what only the bench needs (as root, on Debian 12)
#
# Nothing that is installed here starts a service or is left to start at boot;
# Debian lets the machine's own nginx load the XSLT module from its next start.
set -eu
umask 022
PATH=$PATH:/usr/sbin:/sbin
LC_ALL=C.UTF-8
export PATH LC_ALL

own=$(cd "$(dirname "$0")" && pwd)
packages="php8.2-cli php8.2-fpm php8.2-opcache php8.2-sqlite3 php8.2-xml libnginx-mod-http-xslt-filter wrk time"

fail() {
	echo "bench: $*" >&2
	exit 1
}

missing_packages() {
	for package in $packages; do
		# shellcheck disable=SC2016 # the ${...} is dpkg-query's
		status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
		[ "$status" = installed ] || echo "$package"
	done
}

# Debian starts a service once it is installed, unless this file forbids it.
policy=/usr/sbin/policy-rc.d
policy_made=
forbid_services() {
	if [ ! -e "$policy" ]; then
		policy_made=yes
		trap 'rm -f "$policy"' EXIT
		trap 'exit 1' HUP INT TERM
		printf '#!/bin/sh\nexit 101\n' >"$policy"
		chmod 755 "$policy"
	fi
}
allow_services() {
	if [ -n "$policy_made" ]; then
		rm -f "$policy"
		trap - EXIT HUP INT TERM
	fi
}

install_packages() {
	command -v apt-get >/dev/null || fail "--deps works on Debian 12; the bench needs $packages"
	missing=$(missing_packages)
	[ -n "$missing" ] || return 0
	[ "$(id -u)" -eq 0 ] || fail "--deps installs packages and must run as root (sudo bench/bench.sh --deps)"
	echo "bench: installing $(echo "$missing" | paste -sd " ")"
	export DEBIAN_FRONTEND=noninteractive
	forbid_services
	apt-get update -qq || fail "the package lists cannot be fetched: is there a network, and a mirror in /etc/apt?"
	# shellcheck disable=SC2086 # a list of names
	apt-get install -qq -y --no-install-recommends $missing >/dev/null ||
		fail "a package cannot be installed; see the message above"
	case $missing in
	*php8.2-fpm*) systemctl disable --quiet php8.2-fpm.service phpsessionclean.timer 2>/dev/null || true ;;
	esac
	allow_services
}

if [ "${1-}" = --deps ]; then
	install_packages
	exit 0
fi
: "${KW_BUILD:?is not set; run it by make bench PARTS=...}" "${KW_SOURCE:?is not set; run it by make bench PARTS=...}"
if [ -n "$(missing_packages)" ]; then
	[ "$(id -u)" -eq 0 ] || fail "$(missing_packages | paste -sd ' ') missing; sudo bench/bench.sh --deps installs"
	install_packages
fi
for tool in node nginx sqlite3 cc valgrind; do
	command -v "$tool" >/dev/null || fail "$tool is missing; ./autogen.sh --deps installs it"
done
exec node "$own/bench.mjs" "$@"
