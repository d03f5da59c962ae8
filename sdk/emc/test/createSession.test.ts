import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createWalletClient, custom, recoverTypedDataAddress } from 'viem'
import { generatePrivateKey, privateKeyToAccount, privateKeyToAddress } from 'viem/accounts'
import { createSession } from '../src/createSession.ts'
import { domain } from '../src/domain.ts'
import { types } from '../src/typedData.ts'

const holder = privateKeyToAccount(generatePrivateKey())
const base = { socket: 7n, epoch: 3n, maxUnits: 60_000n, notAfter: new Date(1_800_000_000_999) }

test('the holder signs a fresh key', async () => {
  const { session, signature, privateKey } = await createSession({ signer: holder, ...base })
  assert.ok(privateKey)
  assert.equal(session.key, privateKeyToAddress(privateKey))
  assert.equal(session.notAfter, 1_800_000_000n)
  const typedData = { domain: domain(), types, primaryType: 'Session', message: session } as const
  assert.equal(await recoverTypedDataAddress({ ...typedData, signature }), holder.address)
})

test('no two sessions are the same', async () => {
  const key = holder.address
  const [a, b] = await Promise.all([
    createSession({ signer: holder, key, ...base }),
    createSession({ signer: holder, key, ...base }),
  ])
  assert.notEqual(a.id, b.id)
})

test("a router's key leaves no secret here", async () => {
  const router = privateKeyToAddress(generatePrivateKey())
  const session = await createSession({ signer: holder, key: router, ...base })
  assert.equal(session.session.key, router)
  assert.ok(!('privateKey' in session))
})

test('a wallet client signs as well', async () => {
  const client = createWalletClient({ account: holder, transport: custom({ request: async () => null }) })
  const session = await createSession({ signer: client, ...base, domain: domain(1) })
  const typedData = { domain: domain(1), types, primaryType: 'Session', message: session.session } as const
  assert.equal(await recoverTypedDataAddress({ ...typedData, signature: session.signature }), holder.address)
})
