#!/bin/sh
# PNG, JPEG or TIFF on stdin to text on stdout; a TIFF's pages follow each other as they are recognised.
# Exit codes: 0 done, 2 the input is not an image that can be read, 1 recognition failed.
set -u

# Enough for a 600 dpi colour page; the job's tmpfs must hold it.
max_bytes=33554432

fail() {
	code=$1
	shift
	printf 'ocr: %s\n' "$*" >&2
	exit "$code"
}

image=/tmp/input
head -c $((max_bytes + 1)) >"$image" || fail 1 "cannot store the input: the job's /tmp is too small"
size=$(wc -c <"$image")
[ "$size" -gt 0 ] || fail 2 "empty input: send a PNG, JPEG or TIFF image"
[ "$size" -le "$max_bytes" ] || fail 2 "input is larger than $max_bytes bytes: send a smaller image"

# tesseract would take any other file for a list of paths to open.
case $(od -An -tx1 -N8 "$image" | tr -d ' \n') in
89504e470d0a1a0a | ffd8ff* | 49492a00* | 4d4d002a*) ;;
*) fail 2 "input is not a PNG, JPEG or TIFF image" ;;
esac

# Thresholding 2 (Sauvola) looks at each neighbourhood by itself, so that a page with a shadow across it is read to its margins.
if ! tesseract "$image" stdout -l eng --psm 3 -c thresholding_method=2 2>/tmp/errors; then
	reason=$(grep -a -i 'error\|fail' /tmp/errors | head -n 1 | tr -cd '[:print:]' | cut -c 1-200)
	fail 2 "cannot read the image: ${reason:-tesseract gave no reason}"
fi
