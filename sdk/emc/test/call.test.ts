import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recoverTypedDataAddress, sha256 } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { call } from '../src/call.ts'
import { callHeader } from '../src/callHeader.ts'
import { createSession } from '../src/createSession.ts'
import { domain } from '../src/domain.ts'
import { signCall } from '../src/signCall.ts'
import { types } from '../src/typedData.ts'
import { refuse, serve } from './router.ts'
import { message, vectors } from './vectors.ts'

const session = await createSession({
  signer: privateKeyToAccount(generatePrivateKey()),
  socket: 7n,
  epoch: 0n,
  maxUnits: 9n,
  notAfter: new Date(1_800_000_000_000),
})

test("the session's key signs the input's SHA-256, within the session", async () => {
  const input = new TextEncoder().encode('hello')
  const { call, signature } = await signCall({ session, input })
  assert.equal(call.session, session.id)
  assert.equal(call.input, sha256(input))
  assert.equal(call.maxUnits, 9n)
  assert.equal(call.notAfter, 1_800_000_000n)
  const typedData = { domain: domain(), types, primaryType: 'Call', message: call } as const
  assert.equal(await recoverTypedDataAddress({ ...typedData, signature }), session.session.key)
  const other = await signCall({ session, input })
  assert.notEqual(other.call.nonce, call.nonce)
})

test('what the caller sets is signed', async () => {
  const notAfter = new Date(1_700_000_000_000)
  const { call } = await signCall({ session, input: new Uint8Array(), nonce: 5n, maxUnits: 2n, notAfter })
  assert.deepEqual([call.nonce, call.maxUnits, call.notAfter], [5n, 2n, 1_700_000_000n])
})

test("without the key nothing is signed", async () => {
  const { privateKey: _, ...bare } = session
  await assert.rejects(signCall({ session: bare, input: new Uint8Array() }), { code: 'call_forged' })
})

test('the header is that of the shared vectors', () => {
  const { header, receipt } = vectors('receipt.json')
  const vector = vectors('eip712.json').vectors.find((v: { type: string }) => v.type.startsWith('Call('))
  const call = message({ type: vector.type, message: receipt.call }) as never
  assert.equal(callHeader({ call, signature: receipt.callSig }), header)
})

test('sends the input and streams the output', async (t) => {
  const router = await serve(t, (request, response, body) => {
    assert.equal(`${request.method} ${request.url}`, 'POST /v1/sockets/7/calls')
    const header = JSON.parse(Buffer.from(request.headers['emc-call'] as string, 'base64url').toString())
    assert.equal(header.call.input, sha256(body))
    response.write('first ')
    setImmediate(() => response.end('last'))
  })
  const answer = await call({ router, socket: 7n, session, input: 'hello' })
  assert.match(answer.id, /^0x[0-9a-f]{64}$/)
  let text = ''
  for await (const chunk of answer.output) text += Buffer.from(chunk).toString()
  assert.equal(text, 'first last')
})

test('a bearer token needs no key', async (t) => {
  const router = await serve(t, (request, response) => {
    assert.equal(request.headers.authorization, 'Bearer emc_x')
    assert.equal(request.headers['emc-max-units'], '4')
    assert.equal(request.headers['emc-call'], undefined)
    response.writeHead(200, { 'emc-call-id': `0x${'11'.repeat(32)}` }).end('out')
  })
  const answer = await call({ router, socket: 7n, token: 'emc_x', input: 'hello', maxUnits: 4n })
  assert.equal(answer.id, `0x${'11'.repeat(32)}`)
  assert.equal(await answer.text(), 'out')
})

test('an output that is cut short is not taken for whole', async (t) => {
  const router = await serve(t, (_, response) => {
    response.write('first ', () => response.destroy())
  })
  const answer = await call({ router, socket: 7n, session, input: 'hello' })
  await assert.rejects(answer.bytes(), { code: 'cut_short' })
})

test('a cancelled call ends with the reason', async (t) => {
  const cancel = new AbortController()
  const router = await serve(t, (_, response) => response.write('first '))
  const answer = await call({ router, socket: 7n, session, input: 'hello', signal: cancel.signal })
  const reader = answer.output.getReader()
  await reader.read()
  cancel.abort(new Error('changed my mind'))
  await assert.rejects(reader.read(), { message: 'changed my mind' })
})

test('a replayed call says so', async (t) => {
  const router = await serve(t, (_, response) => refuse(response, 409, 'call_replayed', 'its receipt is at /v1/receipts/0x1'))
  await assert.rejects(call({ router, socket: 7n, session, input: 'hello' }), { code: 'call_replayed', status: 409 })
})
