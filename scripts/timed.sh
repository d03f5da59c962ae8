#!/usr/bin/env bash
# timed.sh NAME COMMAND...: runs the command and prints how long it took, so that each part of a target shows its share.
set -euo pipefail
name=$1; shift
start=$(date +%s)
printf '\n== %s\n' "$name"
"$@"
printf '== %s: done in %d s\n' "$name" $(( $(date +%s) - start ))
