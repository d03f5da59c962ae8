// Writes src/abi from forge's output; with --check, fails if it is not what is there. Run `forge build` first;
// FOUNDRY_OUT names its folder if it is not out/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const out = resolve(root, process.env.FOUNDRY_OUT ?? 'out')
const to = resolve(import.meta.dirname, '../src/abi')

/** The contracts that callers meet. */
const contracts = [
  'Apps',
  'Callbacks',
  'Computing',
  'Credentials',
  'Demands',
  'EMCGovernor',
  'EMCToken',
  'EthereumDIDRegistry',
  'Grants',
  'Market',
  'Pools',
  'Portal',
  'Quorum',
  'Rewards',
  'Settlement',
  'Sockets',
  'Staking',
  'SystemConfig',
  'TimelockController',
  'View',
]

/** Where the first letter is not all that becomes small. */
const names = { EMCGovernor: 'emcGovernor', EMCToken: 'emcToken', EthereumDIDRegistry: 'didRegistry', TimelockController: 'timelock' }

const check = process.argv.includes('--check')
const stale = []
mkdirSync(to, { recursive: true })
for (const name of contracts) {
  const { abi } = JSON.parse(readFileSync(join(out, `${name}.sol`, `${name}.json`), 'utf8'))
  const variable = names[name] ?? name[0].toLowerCase() + name.slice(1)
  const file = join(to, `${variable}.ts`)
  const text = `// Generated from contracts/ by scripts/abis.js.\n\nexport const ${variable}Abi = ${JSON.stringify(abi, null, 2)} as const\n`
  if (!check) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(file)
}
if (stale.length !== 0) {
  console.error(`abis: not what contracts/ give: ${stale.join(', ')}; run: npm run abis --workspace @edgematrix/emc`)
  process.exit(1)
}
