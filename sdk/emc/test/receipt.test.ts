import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getReceipt } from '../src/getReceipt.ts'
import { parseReceipt, type Receipt } from '../src/parseReceipt.ts'
import { verifyReceipt } from '../src/verifyReceipt.ts'
import { refuse, reply, serve } from './router.ts'
import { vectors } from './vectors.ts'

const json = vectors('receipt.json').receipt
const signerOf = (type: string) =>
  vectors('eip712.json').vectors.find((v: { type: string }) => v.type.startsWith(`${type}(`)).signer

test('the shared receipt verifies, and names its signers', async () => {
  assert.deepEqual(await verifyReceipt({ receipt: parseReceipt(json) }), {
    holder: signerOf('Session'),
    worker: signerOf('Result'),
    router: signerOf('Route'),
  })
})

test('without a route there is no router', async () => {
  const { route: _, routeSig: __, ...direct } = parseReceipt(json)
  assert.ok(!('router' in (await verifyReceipt({ receipt: direct }))))
})

const changes: [string, (r: Receipt) => void][] = [
  ['session', (r) => (r.session.maxUnits += 1n)],
  ["call's units", (r) => (r.call.maxUnits += 1n)],
  ["call's signature", (r) => (r.callSig = r.resultSig)],
  ["result's units", (r) => (r.result.units = r.call.maxUnits + 1n)],
  ["result's output", (r) => (r.result.output = r.call.input)],
  ['route', (r) => r.route && (r.route.result = r.call.input)],
]
for (const [what, change] of changes) {
  test(`a changed ${what} is noticed`, async () => {
    const receipt = parseReceipt(json)
    change(receipt)
    await assert.rejects(verifyReceipt({ receipt }), { code: 'receipt_invalid' })
  })
}

test('another input or output is noticed', async () => {
  const receipt = parseReceipt(json)
  const other = new TextEncoder().encode('something else')
  await assert.rejects(verifyReceipt({ receipt, input: other }), { code: 'receipt_invalid' })
  await assert.rejects(verifyReceipt({ receipt, output: other }), { code: 'output_mismatch' })
})

test('reads a receipt and its settlement', async (t) => {
  const { leaves, proofs } = vectors('batch.json')
  const router = await serve(t, (request, response) => {
    assert.equal(request.url, `/v1/receipts/${json.result.call}`)
    reply(response, { receipt: json, settlement: { batch: '2', leaf: leaves[1], proof: proofs[1] } })
  })
  const { receipt, settlement } = await getReceipt({ router, call: json.result.call })
  assert.equal(receipt.session.socket, 7n)
  assert.equal(settlement?.batch, 2n)
  assert.equal(settlement?.leaf.units, BigInt(leaves[1].units))
  assert.deepEqual(settlement?.proof, proofs[1])
})

test('a receipt that is not there', async (t) => {
  const router = await serve(t, (_, response) => refuse(response, 404, 'bad_request', 'no receipt of call 0x1'))
  await assert.rejects(getReceipt({ router, call: json.result.call }), { status: 404 })
})
