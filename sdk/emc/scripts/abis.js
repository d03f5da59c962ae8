// Writes src/abi from forge's output. Run `forge build` first; FOUNDRY_OUT names its folder if it is not out/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const out = resolve(root, process.env.FOUNDRY_OUT ?? 'out')
const to = resolve(import.meta.dirname, '../src/abi')

/** The contracts that callers meet. */
const contracts = [
  'Apps',
  'Computing',
  'EMCToken',
  'Market',
  'Portal',
  'Quorum',
  'Settlement',
  'Sockets',
  'Staking',
  'SystemConfig',
]

mkdirSync(to, { recursive: true })
for (const name of contracts) {
  const { abi } = JSON.parse(readFileSync(join(out, `${name}.sol`, `${name}.json`), 'utf8'))
  const file = name === 'EMCToken' ? 'emcToken' : name[0].toLowerCase() + name.slice(1)
  const text = JSON.stringify(abi, null, 2)
  writeFileSync(
    join(to, `${file}.ts`),
    `// Generated from contracts/ by scripts/abis.js.\n\nexport const ${file}Abi = ${text} as const\n`,
  )
}
