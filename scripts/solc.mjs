// The compiler without code generation: syntax trees, interfaces and storage layouts in seconds, where a build takes minutes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** Those of foundry.toml. */
const remappings = [...readFileSync(join(import.meta.dirname, '../foundry.toml'), 'utf8').matchAll(/^ {2}"([^"=]+)=([^"]+)",$/gm)].map(([, from, to]) => [from, to])

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
