#!/bin/sh
# Makes the static files of the site: one style sheet, the typeface, the icon,
# each with the hash of its content in its name, and assets.xsl, which tells
# the stylesheets those names.  Called by make.
#
#     build.sh SRCDIR OUTDIR      SRCDIR is the source tree's nginx directory
#
# Nothing is done when OUTDIR already holds what these sources give, so a
# source package that carries the files needs neither npm nor the network.
set -eu
LC_ALL=C
export LC_ALL
umask 022

if [ $# -ne 2 ]; then
	echo "usage: build.sh SRCDIR OUTDIR" >&2
	exit 64
fi
src=$1 out=$2
static=$src/static theme=$src/theme
parent=$(dirname "$out")
npm=$parent/npm new=$out.new

fail() {
	echo "static files: $1" >&2
	rm -rf "$new"
	exit 1
}
trap 'rm -rf "$new"' EXIT
trap 'exit 1' HUP INT TERM

hash_of() { sha256sum "$@" | cut -c1-10; }

# Is it all there, made from these very sources?
inputs=$(cat "$static/build.sh" "$static/package-lock.json" "$static/fonts.css" \
	"$static/site.css" "$static/favicon.svg" "$theme/theme.css" | sha256sum | cut -c1-64)
is_complete() {
	grep -q "made from $inputs" "$out/assets.xsl" 2>/dev/null || return 1
	sed -n "s|.*>/static/\([^<]*\)<.*|\1|p" "$out/assets.xsl" | while read -r file; do
		[ -s "$out/$file" ] || exit 1
	done
}
if is_complete; then
	exit 0
fi

# The packages, once, in a directory of their own.
mkdir -p "$npm"
if ! cmp -s "$static/package-lock.json" "$npm/installed"; then
	command -v npm >/dev/null || fail "npm is missing; ./autogen.sh --deps installs it (Debian: apt-get install npm)"
	echo "static files: npm ci (Designsystemet's style sheet and the typeface Inter)"
	rm -rf "$npm/node_modules" "$npm/installed"
	cp "$static/package.json" "$static/package-lock.json" "$npm/"
	if ! (cd "$npm" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$npm/log" 2>&1; then
		cat "$npm/log" >&2
		rm -rf "$npm/node_modules"
		fail "npm could not fetch the packages of nginx/static/package.json; it needs the npm registry \
(or a mirror: npm config set registry ADDRESS). On a machine without network, build from a source \
package (make dist), which carries the finished files"
	fi
	cp "$static/package-lock.json" "$npm/installed"
fi
design=$npm/node_modules/@digdir/designsystemet-css
inter=$npm/node_modules/@fontsource-variable/inter
for file in "$design/dist/src/index.css" "$design/LICENSE" "$inter/LICENSE" \
	"$inter/files/inter-latin-wght-normal.woff2" "$inter/files/inter-latin-ext-wght-normal.woff2"; do
	[ -s "$file" ] || fail "$file is missing; remove $npm and run make again"
done

# All of it beside the old files first, then in their place.
rm -rf "$new"
mkdir -p "$new"
names=
for face in inter-latin-wght-normal inter-latin-ext-wght-normal; do
	hash=$(hash_of "$inter/files/$face.woff2")
	cp "$inter/files/$face.woff2" "$new/$face.$hash.woff2"
	names="$names;s|$face\.woff2|$face.$hash.woff2|"
done
latin=$(cd "$new" && echo inter-latin-wght-normal.*.woff2)

{
	echo '@charset "UTF-8";'
	cat "$design/dist/src/index.css"
	echo
	sed '/^@charset/d' "$theme/theme.css"
	sed "${names#;}" "$static/fonts.css"
	cat "$static/site.css"
} >"$new/site.css"
css=site.$(hash_of "$new/site.css").css
mv "$new/site.css" "$new/$css"

icon=favicon.$(hash_of "$static/favicon.svg").svg
cp "$static/favicon.svg" "$new/$icon"

{
	echo "The style sheet contains Designsystemet (@digdir/designsystemet-css):"
	echo
	cat "$design/LICENSE"
	echo
	echo "The typeface is Inter (@fontsource-variable/inter):"
	echo
	cat "$inter/LICENSE"
} >"$new/licenses.txt"

for file in "$css" "$icon"; do
	gzip -9nc "$new/$file" >"$new/$file.gz"
done

cat >"$new/assets.xsl" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the static files are; written by nginx/static/build.sh,
     made from $inputs -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:variable name="asset-css">/static/$css</xsl:variable>
  <xsl:variable name="asset-font">/static/$latin</xsl:variable>
  <xsl:variable name="asset-icon">/static/$icon</xsl:variable>
</xsl:stylesheet>
EOF

rm -rf "$out.old"
if [ -e "$out" ]; then mv "$out" "$out.old"; fi
mv "$new" "$out"
rm -rf "$out.old"
