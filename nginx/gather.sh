#!/bin/sh
# Gathers the files that an administrator's nginx includes, with the hashes of
# the style elements that their policy lets through.  Called by make.
#
#     gather.sh SRCDIR OUTDIR      SRCDIR is the source tree
set -eu
LC_ALL=C
export LC_ALL
umask 022

if [ $# -ne 2 ]; then
	echo "usage: gather.sh SRCDIR OUTDIR" >&2
	exit 64
fi
src=$1 out=$2

fail() {
	echo "nginx files: $1" >&2
	exit 1
}

# The policy's word for a file's style element, which begins and ends on lines
# of its own and has no character that HTML and XML write in two ways.
style_of() {
	content=$(sed -n '/<style>$/,/^<\/style>$/p' "$1")
	case $content in
	*'<style>'*'</style>') ;;
	*) fail "$1: no style element on lines of its own" ;;
	esac
	content=${content#*<style>}
	content=${content%</style>}
	case $content in
	*[\&\<]*) fail "$1: & and < are not written in a style element" ;;
	esac
	hash=$(printf %s "$content" | sha256sum | cut -c1-64 | tr a-f A-F | basenc --base16 -d | base64)
	printf "'sha256-%s'" "$hash"
}

page=$(style_of "$src/nginx/static/unavailable.html")
report=$(style_of "$src/xslt/report/html/style.xsl")

rm -rf "$out"
mkdir -p "$out"
cp -R "$src/nginx/conf.d" "$src/nginx/snippets" "$out/"
chmod -R u+w "$out"
headers=$out/snippets/kunnskapsweb-headers.conf
sed "s|@STYLES@|$page $report|" "$headers.in" >"$headers"
rm "$headers.in"
