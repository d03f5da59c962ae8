import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { createSession } from '../src/createSession.ts'
import { EmcError } from '../src/EmcError.ts'
import { openSession } from '../src/openSession.ts'
import { refuse, reply, serve } from './router.ts'

const signer = privateKeyToAccount(generatePrivateKey())
const signed = await createSession({
  signer,
  socket: 7n,
  epoch: 0n,
  maxUnits: 1n,
  notAfter: new Date(1_800_000_000_000),
})

test('posts {session, signature} and nothing secret', async (t) => {
  let seen: { url: string | undefined; body: string } | undefined
  const router = await serve(t, (request, response, body) => {
    seen = { url: `${request.method} ${request.url}`, body: body.toString() }
    reply(response, { session: signed.id, token: 'emc_x', expires: '1800000000' })
  })
  const opened = await openSession({ router: `${router}/`, ...signed })
  assert.deepEqual(opened, { id: signed.id, token: 'emc_x', expires: new Date(1_800_000_000_000) })
  assert.equal(seen?.url, 'POST /v1/sessions')
  const body = JSON.parse(seen?.body ?? '')
  assert.deepEqual(Object.keys(body), ['session', 'signature'])
  assert.equal(body.session.socket, '7')
  assert.ok(!seen?.body.includes(signed.privateKey?.slice(2) ?? '-'))
})

test('without a token there is none', async (t) => {
  const router = await serve(t, (_, response) => reply(response, { session: signed.id, expires: '1800000000' }))
  assert.ok(!('token' in (await openSession({ router, ...signed }))))
})

test('a refusal has its code, its message and a hint', async (t) => {
  const router = await serve(t, (_, response) => refuse(response, 401, 'session_forged', 'signed by 0x1, not by 0x2'))
  await assert.rejects(openSession({ router, ...signed }), (error) => {
    assert.ok(error instanceof EmcError)
    assert.equal(error.code, 'session_forged')
    assert.equal(error.status, 401)
    assert.equal(error.temporary, false)
    assert.match(error.message, /signed by 0x1, not by 0x2\n\nHint: sign the session with the account/)
    return true
  })
})
