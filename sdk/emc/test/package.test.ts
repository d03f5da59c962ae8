import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { test } from 'node:test'

/** Every file is imported by its own name: there is no barrel. Needs dist, which `npm test` builds. */
for (const file of readdirSync(resolve(import.meta.dirname, '../src')).filter((name) => name.endsWith('.ts'))) {
  const name = basename(file, '.ts')
  test(`@edgematrix/emc/${name} is there`, async () => {
    assert.ok(name in (await import(`@edgematrix/emc/${name}`)) || name === 'typedData')
  })
}

test('@edgematrix/emc/abi/sockets is there', async () => {
  const { socketsAbi } = await import('@edgematrix/emc/abi/sockets')
  assert.ok(socketsAbi.some((item) => item.type === 'function' && item.name === 'buy'))
})
