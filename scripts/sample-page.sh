#!/bin/sh
# Leaves a real scanned page (page.png of scikit-image, from its Debian package) under .cache/page.png.
# Safe to run again: a page that is there is kept.
set -eu

cd "$(dirname "$0")/.."
page=.cache/page.png
package=python3-skimage

say() { printf 'sample-page: %s\n' "$*"; }
fail() { printf 'sample-page: %s\n' "$*" >&2; exit 1; }

[ ! -s "$page" ] || exit 0
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
	fail "this needs Debian's apt-get: put a scanned page of your own at $page instead"
mkdir -p .cache
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say "fetching the page from Debian's $package"
# apt drops its privileges while it downloads, so the folder must be writable to it.
chmod 777 "$work"
download() { (cd "$work" && apt-get download -qq "$package" >/dev/null 2>"$work/errors"); }
download || { apt-get update -qq >/dev/null 2>&1 && download; } || fail "cannot download $package: $(tail -n 1 "$work/errors")"
dpkg-deb --fsys-tarfile "$work/$package"_*.deb | tar -x -C "$work" --wildcards '*/data/page.png'
found=$(find "$work" -name page.png -type f | head -n 1)
[ -n "$found" ] || fail "$package holds no page.png any more"
# Renamed into place, so that a run cut short leaves no half page.
cp "$found" "$page.part" && mv "$page.part" "$page"
say "$page is ready"
