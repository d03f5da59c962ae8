import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { createClient, custom, encodeFunctionResult, numberToHex } from 'viem'
import { settlementAbi } from '../src/abi/settlement.ts'
import { emcChain } from '../src/emcChain.ts'
import { waitForSettlement } from '../src/waitForSettlement.ts'
import { refuse, reply, serve } from './router.ts'
import { vectors } from './vectors.ts'

const { receipt } = vectors('receipt.json')
const { leaves, proofs } = vectors('batch.json')
const call = receipt.result.call
const settlement = { batch: '2', leaf: leaves[1], proof: proofs[1] }

/** A chain with a new block whenever it is asked, which knows batch 2 from a block on. */
function node(from: number) {
  let block = 0
  const request = async ({ method }: { method: string }) => {
    if (method === 'eth_blockNumber') return numberToHex(++block)
    return encodeFunctionResult({ abi: settlementAbi, functionName: 'verifyCall', result: block >= from })
  }
  return createClient({
    chain: emcChain({ rpcUrls: ['http://unused.invalid'] }),
    transport: custom({ request }),
    pollingInterval: 1,
    cacheTime: 0,
  })
}

/** A router that knows of the settlement at its third answer, and is busy at its second. */
function busy(t: TestContext) {
  let answers = 0
  return serve(t, (_, response) => {
    answers++
    if (answers === 2) refuse(response, 429, 'rate_limited', 'too many')
    else reply(response, answers < 3 ? { receipt } : { receipt, settlement })
  })
}

test('waits for the router, and then for the chain', async (t) => {
  const { batch, leaf } = await waitForSettlement(node(9), { router: await busy(t), call })
  assert.equal(batch, 2n)
  assert.equal(leaf.units, BigInt(leaves[1].units))
})

test('a call that the router does not know is no reason to wait', async (t) => {
  const router = await serve(t, (_, response) => refuse(response, 404, 'not_found', 'no receipt of the call'))
  await assert.rejects(waitForSettlement(node(1), { router, call }), { code: 'not_found' })
})

test('the wait can be ended', async (t) => {
  const cancel = new AbortController()
  const reason = new Error('enough')
  const router = await serve(t, (_, response) => {
    reply(response, { receipt })
    cancel.abort(reason)
  })
  await assert.rejects(waitForSettlement(node(1), { router, call, signal: cancel.signal }), reason)
  await assert.rejects(waitForSettlement(node(1), { router, call, signal: cancel.signal }), reason)
})
