#!/usr/bin/env bash
# Mutation test of the contracts. See scripts/mutate/mutate.mjs for its options.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
exec node scripts/mutate/mutate.mjs "$@"
