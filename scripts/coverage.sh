#!/usr/bin/env bash
# How much of the contracts the forge tests run, in all and by contract. Fails below 97% of lines or 95% of branches of
# contracts/{l1,l2,libraries}. Gas tests are left out: coverage compiles without the optimizer. What runs a line does so early:
# fewer runs of random tests than elsewhere, and a whole run of five minutes on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
out=.cache/coverage.lcov
mkdir -p .cache
FOUNDRY_PROFILE=quick EMC_COVERAGE=1 FOUNDRY_FUZZ_RUNS=${FOUNDRY_FUZZ_RUNS:-64} FOUNDRY_INVARIANT_RUNS=${FOUNDRY_INVARIANT_RUNS:-8} \
  forge coverage --report lcov --report-file "$out" \
  --no-match-contract 'Gas|SeaportTest' --no-match-test test_gas_ >.cache/coverage.log 2>&1 || { tail -50 .cache/coverage.log; exit 1; }
awk -v least_lines=97 -v least_branches=95 '
  function share(some, all) { return all ? sprintf("%5.1f%% (%d of %d)", 100 * some / all, some, all) : "none" }
  /^SF:/ { file = substr($0, 4); ours = file ~ /^contracts\/(l1|l2|libraries)\// }
  ours && /^DA:/ { split(substr($0, 4), d, ","); ++lines; ++lines_of[file]; if (d[2] > 0) { ++run; ++run_of[file] } else print file ":" d[1] " was not run" }
  ours && /^BRDA:/ {
    split(substr($0, 6), d, ","); ++branches; ++branches_of[file]
    if (d[4] != "-" && d[4] > 0) { ++taken; ++taken_of[file] } else print file ":" d[1] " a branch was not taken"
  }
  END {
    for (file in lines_of) {
      name = file; sub(/.*\//, "", name); sub(/\.sol$/, "", name)
      printf "%-16s lines %s, branches %s\n", name, share(run_of[file], lines_of[file]), share(taken_of[file], branches_of[file]) | "sort"
    }
    close("sort")
    printf "lines %s, branches %s\n", share(run, lines), share(taken, branches)
    exit 100 * run < least_lines * lines || 100 * taken < least_branches * branches
  }' "$out"
