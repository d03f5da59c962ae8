import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../protocol/testdata')

/** A file of the vectors that Go, Solidity and this package share. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect in it
export function vectors(name: string): any {
  return JSON.parse(readFileSync(resolve(folder, name), 'utf8'))
}

/** The messages of eip712.json, their integers as bigints where the type has more than 32 bits. */
export function message(vector: { type: string; message: Record<string, string | number> }): Record<string, unknown> {
  const types = Object.fromEntries(
    vector.type
      .slice(vector.type.indexOf('(') + 1, -1)
      .split(',')
      .map((member) => member.split(' ').reverse()),
  )
  return Object.fromEntries(
    Object.entries(vector.message).map(([name, value]) => [
      name,
      /^uint(64|256)$/.test(types[name]) ? BigInt(value) : value,
    ]),
  )
}
