#!/usr/bin/env bash
# Forge tests at CI depth (FOUNDRY_PROFILE=default for a quick run, long for ten times as much), code size limits, storage
# layouts that an upgrade must keep, and gas snapshots: a number that differs from the checked-in one fails. `UPDATE=1` writes the new numbers instead.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
export FOUNDRY_PROFILE=${FOUNDRY_PROFILE:-ci}
forge build --skip test --sizes | grep -E 'Runtime Size|^\| (Quorum|Portal|SystemConfig|EMCToken|Staking|StakingMore|Election|EMCGovernor|Grants|Apps|Callbacks|View|Computing|Sockets|SocketsMore|SocketArt|Settlement|Demands|Market|Credentials|Rewards|Pools) '
if [ -z "${UPDATE:-}" ]; then
  node scripts/layouts.mjs --check
  export FORGE_SNAPSHOT_CHECK=true
fi
forge test "$@"
