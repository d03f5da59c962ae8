#!/usr/bin/env node
// Storage layouts of what stands behind proxies: an upgrade that moves a slot would read one variable as another. Writes
// contracts/layouts/NAME.txt; with --check, fails if a slot of a checked-in layout moved or a new one is not checked in.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyse } from './solc.mjs'

const root = resolve(import.meta.dirname, '..')
const layouts = join(root, 'contracts/layouts')
const check = process.argv.includes('--check')

/** The contracts under contracts/ that are upgraded in place, which have UUPSUpgradeable's entry point, with their layouts. */
function upgradable() {
  const files = ['l1', 'l2'].flatMap((d) => readdirSync(join(root, 'contracts', d)).map((f) => `contracts/${d}/${f}`))
  const { contracts, errors } = analyse(root, files, { '*': ['abi', 'storageLayout'] })
  if (errors !== '') throw new Error(errors)
  return files
    .flatMap((f) => Object.entries(contracts[f] ?? {}))
    .filter(([, c]) => c.abi.some((entry) => entry.name === 'upgradeToAndCall'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** One line a variable: where it lies, its type, its name; then the structs that they are made of. */
function describe({ storage, types }) {
  const lines = storage.map((v) => `${v.slot}:${v.offset} ${types[v.type].label} ${v.label}`)
  const structs = new Map()
  const visit = (id) => {
    const type = types[id]
    if (type === undefined) return
    if (type.members && !structs.has(type.label)) {
      structs.set(type.label, type.members.map((m) => `${type.label} ${m.slot}:${m.offset} ${types[m.type].label} ${m.label}`))
      for (const m of type.members) visit(m.type)
    }
    for (const inner of [type.key, type.value, type.base]) if (inner) visit(inner)
  }
  for (const v of storage) visit(v.type)
  for (const [, members] of [...structs].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(...members)
  return lines
}

const problems = []
mkdirSync(layouts, { recursive: true })
for (const [name, { storageLayout }] of upgradable()) {
  const now = describe(storageLayout)
  const file = join(layouts, `${name}.txt`)
  if (!check) {
    writeFileSync(file, now.join('\n') + '\n')
    continue
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').filter(Boolean) : []
  const moved = before.filter((line) => !now.includes(line))
  const added = now.filter((line) => !before.includes(line))
  if (moved.length > 0) problems.push(`${name}: moved or gone: ${moved.join('; ')}: an upgrade would misread them. Add variables at the end; if no network has this code yet, run make layouts`)
  else if (added.length > 0) problems.push(`${name}: new: ${added.join('; ')}: run make layouts and commit the result`)
}
if (problems.length > 0) {
  console.error(`layouts: ${problems.join('\nlayouts: ')}`)
  process.exit(1)
}
