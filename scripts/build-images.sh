#!/bin/sh
# Builds the images of apps/: emc/ocr, emc/train. Safe to run again: an image whose content is unchanged is left as it is.
#
#   scripts/build-images.sh [app...]      the apps to build (default: every folder of apps/ with a Dockerfile)
#
#   EMC_BASE_IMAGE      image to build on (default: debian:bookworm-slim when it is here or can be pulled at once, else a local
#                       emc/base made by mmdebstrap)
#   EMC_PULL_SECONDS    how long the pull may take (default 20)
#   EMC_DEBIAN_MIRROR   URL of the Debian mirror that the local base comes from (default: mmdebstrap's own)
set -eu

cd "$(dirname "$0")/.."
pull_seconds=${EMC_PULL_SECONDS:-20}
mirror=${EMC_DEBIAN_MIRROR:-}
suite=bookworm
public_base=debian:bookworm-slim
# What an image was built from, kept as a label on it.
label=emc.content

say() { printf 'build-images: %s\n' "$*"; }
fail() { printf 'build-images: %s\n' "$*" >&2; exit 1; }
content_of() { docker image inspect --format "{{index .Config.Labels \"$label\"}}" "$1" 2>/dev/null || true; }
seconds_since() { echo $(($(date +%s) - $1)); }

# debootstrap TAG [PACKAGES] makes an image from Debian's archive alone, where there is no registry.
debootstrap() {
	command -v mmdebstrap >/dev/null || fail "no $public_base and no mmdebstrap: run scripts/setup-docker.sh as root, or set EMC_BASE_IMAGE"
	content=$(printf '%s %s' "$suite" "${2:-}" | sha256sum | cut -c 1-64)
	[ "$(content_of "$1")" != "$content" ] || return 0
	say "making $1 with mmdebstrap (about a minute${2:+, longer with its packages})"
	began=$(date +%s)
	work=$(mktemp -d)
	# An import of half a tar would leave a broken image under the good name, so the tar is finished first.
	mmdebstrap --quiet --variant=minbase ${2:+--include="$(echo "$2" | tr ' ' ',')"} \
		--dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
		"$suite" "$work/base.tar" \
		${mirror:+"deb $mirror $suite main" "deb $mirror $suite-updates main" "deb ${mirror%/debian}/debian-security $suite-security main"} >&2 ||
		{ rm -rf "$work"; fail "mmdebstrap failed: is ${mirror:-its default mirror} reachable? (EMC_DEBIAN_MIRROR names another)"; }
	docker import --change "LABEL $label=$content" "$work/base.tar" "$1" >/dev/null
	rm -rf "$work"
	say "$1 made in $(seconds_since "$began")s"
}

base=
# choose_base sets $base, once.
choose_base() {
	[ -z "$base" ] || return 0
	if [ -n "${EMC_BASE_IMAGE:-}" ]; then
		base=$EMC_BASE_IMAGE
	elif docker image inspect "$public_base" >/dev/null 2>&1; then
		base=$public_base
	elif [ -n "$(content_of emc/base)" ]; then
		base=emc/base
	elif say "pulling $public_base" && timeout "$pull_seconds" docker pull --quiet "$public_base" >/dev/null 2>&1; then
		base=$public_base
	else
		debootstrap emc/base
		base=emc/base
	fi
	say "building on $base"
}

# build APP BASE CONTENT
build() {
	# RUN steps use the machine's own network: on many machines a bridge has neither DNS nor a way out.
	docker build --force-rm --network=host --build-arg BASE="$2" --label "$label=$3" -t "emc/$1" "apps/$1" >"$log" 2>&1
}

if ! docker buildx version >/dev/null 2>&1; then
	# A client without buildx still knows the engine's own builder, but newer ones must be told to use it.
	export DOCKER_BUILDKIT=0
fi
docker version >/dev/null 2>&1 || fail "no Docker daemon answers: run scripts/setup-docker.sh"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

[ $# -gt 0 ] || set -- $(for file in apps/*/Dockerfile; do basename "$(dirname "$file")"; done)
for app in "$@"; do
	[ -f "apps/$app/Dockerfile" ] || fail "no app named $app: apps/$app/Dockerfile is missing"
	content=$( (cd "apps/$app" && find . -type f ! -name manifest.json ! -path '*/__pycache__/*' | LC_ALL=C sort | xargs sha256sum; echo "${EMC_BASE_IMAGE:-}") | sha256sum | cut -c 1-64)
	if [ "$(content_of "emc/$app")" = "$content" ]; then
		say "emc/$app is up to date"
		continue
	fi
	choose_base
	began=$(date +%s)
	say "building emc/$app (its packages take minutes the first time)"
	if ! build "$app" "$base" "$content"; then
		tail -n 15 "$log" >&2
		[ -f "apps/$app/packages" ] || fail "docker build of emc/$app failed"
		say "the build failed, most likely for want of network inside it: trying with packages installed from outside"
		debootstrap "emc/base-$app" "$(cat "apps/$app/packages")"
		build "$app" "emc/base-$app" "$content" || { tail -n 15 "$log" >&2; fail "docker build of emc/$app failed"; }
	fi
	size=$(docker image inspect --format '{{.Size}}' "emc/$app")
	say "emc/$app built in $(seconds_since "$began")s, $((size / 1048576)) MiB"
done
