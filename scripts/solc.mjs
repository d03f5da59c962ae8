// The compiler without code generation: syntax trees, interfaces and storage layouts in seconds, where a build takes minutes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** As in foundry.toml. */
const remappings = [
  ['@openzeppelin/contracts/', 'node_modules/@openzeppelin/contracts/'],
  ['solady/', 'node_modules/solady/src/'],
  ['forge-std/', 'node_modules/@layerzerolabs/toolbox-foundry/lib/forge-std/'],
  ['ds-test/', 'node_modules/@layerzerolabs/toolbox-foundry/lib/ds-test/'],
]

/** Runs the compiler over the files of a tree. `outputs` are for each file ('') and for each contract ('*'). */
export function analyse(tree, files, outputs) {
  const solc = createRequire(resolve(import.meta.dirname, '../package.json'))('solc')
  const find = (path) => {
    const [from, to] = remappings.find(([prefix]) => path.startsWith(prefix)) ?? ['', '']
    return { contents: readFileSync(join(tree, to + path.slice(from.length)), 'utf8') }
  }
  const sources = Object.fromEntries(files.map((f) => [f, { content: readFileSync(join(tree, f), 'utf8') }]))
  const input = { language: 'Solidity', sources, settings: { evmVersion: 'prague', outputSelection: { '*': outputs } } }
  const out = JSON.parse(solc.compile(JSON.stringify(input), { import: find }))
  const errors = (out.errors ?? []).filter((e) => e.severity === 'error').map((e) => e.formattedMessage).join('\n')
  return { ...out, errors }
}
