#!/bin/sh
# Makes configure. With --deps, first installs what the build, the tests and
# the demo need (as root, on Debian): the packages that debian/control names.
set -eu
cd "$(dirname "$0")"

fail() {
	echo "autogen.sh: $*" >&2
	exit 1
}

install_packages() {
	command -v apt-get >/dev/null ||
		fail "--deps works on Debian; elsewhere install what debian/control names under Build-Depends"
	[ "$(id -u)" -eq 0 ] || fail "--deps installs packages and must run as root (sudo ./autogen.sh --deps)"
	export DEBIAN_FRONTEND=noninteractive
	apt-get update -qq || fail "the package lists cannot be fetched: is there a network, and a mirror in /etc/apt?"
	apt-get build-dep -qq -y ./ || fail "a package cannot be installed; see the message above"
	# A node from elsewhere often brings its npm along; Debian's would
	# not fit beside it.
	command -v npm >/dev/null || apt-get install -qq -y --no-install-recommends npm ||
		fail "npm cannot be installed; see the message above"
}

case ${1-} in
--deps) install_packages ;;
'') ;;
*) fail "unknown option $1 (there is --deps)" ;;
esac

command -v autoreconf >/dev/null ||
	fail "autoreconf is missing: run ./autogen.sh --deps as root, or apt-get install autoconf automake pkg-config"
autoreconf --install --force
echo "Now: ./configure && make"
