import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { hintOf } from '../src/hintOf.ts'

test('every code of the protocol has a hint', () => {
  const go = readFileSync(resolve(import.meta.dirname, '../../../protocol/errors.go'), 'utf8')
  const codes = [...go.matchAll(/Code = "(\w+)"/g)].map(([, code]) => code as string)
  assert.ok(codes.length >= 15)
  for (const code of codes) assert.notEqual(hintOf(code), 'see the message', code)
})

test('every code is explained in docs/errors.md', () => {
  const docs = readFileSync(resolve(import.meta.dirname, '../../../docs/errors.md'), 'utf8')
  const hints = readFileSync(resolve(import.meta.dirname, '../src/hintOf.ts'), 'utf8')
  const codes = [...hints.matchAll(/^  (\w+): ['"]/gm)].map(([, code]) => code as string)
  assert.ok(codes.length >= 20)
  for (const code of codes) assert.ok(docs.includes(`\n## ${code}\n`), code)
})

test('an unknown code has a hint too', () => {
  assert.equal(hintOf('toString'), 'see the message')
})
