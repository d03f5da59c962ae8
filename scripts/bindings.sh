#!/usr/bin/env bash
# Generates the Go bindings of the contracts, bytecode included: one package a contract under bindings/.
# With --check it changes nothing and fails if what is checked in is not what the sources give.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

CONTRACTS=(Quorum Staking StakingMore Election EMCGovernor Grants Apps Callbacks View Computing Sockets SocketsMore SocketArt Settlement Demands Market Credentials EthereumDIDRegistry Rewards Pools TimelockController ERC1967Proxy EMCToken Portal SystemConfig)

target=bindings
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
if [ "${1:-}" = --check ]; then
  target=$tmp/bindings
elif [ $# -ne 0 ]; then
  echo "bindings: want no argument or --check" >&2
  exit 2
fi

forge build --skip test --quiet
go build -o "$tmp/abigen" github.com/ethereum/go-ethereum/cmd/abigen

out=${FOUNDRY_OUT:-out}
for name in "${CONTRACTS[@]}"; do
  artifact=$out/$name.sol/$name.json
  if [ ! -f "$artifact" ]; then
    echo "bindings: forge built no $name: $artifact is missing" >&2
    exit 1
  fi
  pkg=$(tr '[:upper:]' '[:lower:]' <<<"$name")
  mkdir -p "$target/$pkg"
  node -e '
    const [artifact, abi, bin] = process.argv.slice(1);
    const a = JSON.parse(require("fs").readFileSync(artifact));
    if (!/^0x[0-9a-f]+$/.test(a.bytecode.object)) throw new Error(`${artifact}: bytecode has unlinked libraries or none`);
    require("fs").writeFileSync(abi, JSON.stringify(a.abi));
    require("fs").writeFileSync(bin, a.bytecode.object.slice(2));
  ' "$artifact" "$tmp/$name.abi" "$tmp/$name.bin"
  "$tmp/abigen" --v2 --abi "$tmp/$name.abi" --bin "$tmp/$name.bin" --pkg "$pkg" --type "$name" --out "$target/$pkg/$pkg.go"
done

if [ "$target" != bindings ] && ! diff -qr bindings "$target"; then
  echo "bindings: stale: run make bindings and commit the result" >&2
  exit 1
fi
# The SDK's ABIs come from the same build.
if [ "$target" = bindings ]; then
  node sdk/emc/scripts/abis.js
else
  node sdk/emc/scripts/abis.js --check
fi
