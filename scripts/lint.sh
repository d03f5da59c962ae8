#!/usr/bin/env bash
# lint.sh GOLANGCI_LINT: formatting and static checks of Go, Solidity and shell, and whether the contracts' pages are fresh.
set -euo pipefail
cd "$(dirname "$0")/.."
"$1" run ./...
forge fmt --check
npx --no-install solhint --quiet --max-warnings 0 'contracts/**/*.sol'
node scripts/contract-docs.mjs --check
for f in scripts/*.sh .ci/run; do bash -n "$f"; done
