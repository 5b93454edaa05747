#!/bin/sh
# Makes the pages of nginx's own errors from error-pages.txt, with the style of
# static/unavailable.html, which the policy of the headers' snippet lets
# through, and the directives that name them.  Called by make.
#
#     error-pages.sh SRCDIR PAGES SNIPPET      SRCDIR is the source tree
set -eu
umask 022

if [ $# -ne 3 ]; then
	echo "usage: error-pages.sh SRCDIR PAGES SNIPPET" >&2
	exit 64
fi
src=$1 pages=$2 snippet=$3

style=$(sed -n '/<style>$/,/^<\/style>$/p' "$src/nginx/static/unavailable.html")

page() {
	cat <<END
<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>$2</title>
$style
</head>
<body>
<main>
<h1>$2</h1>
<p>$3</p>
<p><a href="/">Til forsiden</a></p>
<section lang="nn">
<h2>$4</h2>
<p>$5</p>
<p><a href="/nn">Til framsida</a></p>
</section>
<section lang="en">
<h2>$6</h2>
<p>$7</p>
<p><a href="/en">To the front page</a></p>
</section>
</main>
</body>
</html>
END
}

# 494 to 497 are nginx's own; visitors get what HTTP has for them.
directive() {
	case $1 in
	431) echo "error_page 494 =431 /kunnskapsweb-errors/431.html;" ;;
	495 | 496 | 497) echo "error_page $1 =400 /kunnskapsweb-errors/$1.html;" ;;
	*) echo "error_page $1 /kunnskapsweb-errors/$1.html;" ;;
	esac
}

rm -rf "$pages"
mkdir -p "$pages"
{
	echo "# kunnskapsweb: the pages of errors that nginx answers by itself. For the whole"
	echo "# server, since a request that cannot be read has no location, and for each"
	echo "# location that has an error_page of its own. Made from nginx/error-pages.txt."
	echo
	grep -v '^#' "$src/nginx/error-pages.txt" |
		while IFS='|' read -r status title text title_nn text_nn title_en text_en; do
			page "$status" "$title" "$text" "$title_nn" "$text_nn" "$title_en" "$text_en" \
				>"$pages/$status.html"
			directive "$status"
		done
} >"$snippet"
