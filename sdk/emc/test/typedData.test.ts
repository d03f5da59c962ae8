import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getAddress, hashTypedData, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { domain } from '../src/domain.ts'
import { types } from '../src/typedData.ts'
import { message, vectors } from './vectors.ts'

const file = vectors('eip712.json')

test('the domain is the one of the shared vectors', () => {
  assert.deepEqual(domain(), { ...file.domain, verifyingContract: getAddress(file.domain.verifyingContract) })
  assert.notDeepEqual(domain(1), domain())
})

for (const vector of file.vectors) {
  const primaryType = vector.type.slice(0, vector.type.indexOf('(')) as keyof typeof types

  test(`${primaryType} has the digest and the signature of the shared vectors`, async () => {
    // biome-ignore lint/suspicious/noExplicitAny: one loop over messages of five types
    const typedData = { domain: domain(), types, primaryType, message: message(vector) } as any
    assert.equal(hashTypedData(typedData), vector.digest)
    assert.equal(await privateKeyToAccount(vector.key as Hex).signTypedData(typedData), vector.signature)
  })
}
