#!/usr/bin/env bash
# How much of the contracts the forge tests run. Fails below 97% of lines or 95% of branches of contracts/{l1,l2,libraries}.
# Gas tests are left out: coverage compiles without the optimizer.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
out=.cache/coverage.lcov
mkdir -p .cache
FOUNDRY_PROFILE=quick EMC_COVERAGE=1 forge coverage --report lcov --report-file "$out" \
  --no-match-contract 'Gas|SeaportTest' --no-match-test test_gas_ >.cache/coverage.log 2>&1 || { tail -50 .cache/coverage.log; exit 1; }
awk -v least_lines=97 -v least_branches=95 '
  /^SF:/ { file = substr($0, 4); ours = file ~ /^contracts\/(l1|l2|libraries)\// }
  ours && /^DA:/ { split(substr($0, 4), d, ","); ++lines; if (d[2] > 0) ++run; else print file ":" d[1] " was not run" }
  ours && /^BRDA:/ { split(substr($0, 6), d, ","); ++branches; if (d[4] != "-" && d[4] > 0) ++taken; else print file ":" d[1] " a branch was not taken" }
  END {
    printf "lines %.1f%% (%d of %d), branches %.1f%% (%d of %d)\n", 100 * run / lines, run, lines, 100 * taken / branches, taken, branches
    exit 100 * run < least_lines * lines || 100 * taken < least_branches * branches
  }' "$out"
