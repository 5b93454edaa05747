#!/bin/sh
# Makes configure. With --deps, first installs what building and the demo need,
# with --deps=check what the tests need besides: the packages that
# debian/control names (as root, on Debian).
set -eu
cd "$(dirname "$0")"

fail() {
	echo "autogen.sh: $*" >&2
	exit 1
}

# Runs apt-get, which stops at once where another apt has the lists or the
# archives, and by itself waits for dpkg alone: waits ten minutes for all three.
# What was downloaded is not kept.
apt_get() {
	tries=300
	until LC_ALL=C apt-get -qq -o DPkg::Lock::Timeout=600 -o APT::Keep-Downloaded-Packages=false \
		"$@" 2>"$messages"; do
		if ! grep -qi 'could not get lock' "$messages" || [ "$tries" -eq 0 ]; then
			cat "$messages" >&2
			return 1
		fi
		[ "$tries" -lt 300 ] || echo "autogen.sh: another apt runs here; waiting for it" >&2
		tries=$((tries - 1))
		sleep 2
	done
	cat "$messages" >&2
}

# The options of build-dep are given.
install_packages() {
	command -v apt-get >/dev/null ||
		fail "--deps works on Debian; elsewhere install what debian/control names under Build-Depends"
	[ "$(id -u)" -eq 0 ] || fail "--deps installs packages and must run as root (sudo ./autogen.sh --deps)"
	export DEBIAN_FRONTEND=noninteractive
	messages=$(mktemp)
	trap 'rm -f "$messages"' EXIT
	apt_get update || fail "the package lists cannot be fetched: is there a network, and a mirror in /etc/apt?"
	apt_get build-dep -y --no-install-recommends "$@" ./ ||
		fail "a package cannot be installed; see the message above"
	# A node from elsewhere often brings its npm along; Debian's would
	# not fit beside it.
	command -v npm >/dev/null || apt_get install -y --no-install-recommends npm ||
		fail "npm cannot be installed; see the message above"
}

case ${1-} in
--deps) install_packages --build-profiles nocheck ;;
--deps=check) install_packages ;;
'') ;;
*) fail "unknown option $1 (there are --deps and --deps=check)" ;;
esac

command -v autoreconf >/dev/null ||
	fail "autoreconf is missing: run ./autogen.sh --deps as root, or apt-get install autoconf automake pkg-config"
autoreconf --install --force
echo "Now: ./configure && make"
