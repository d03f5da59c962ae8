import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  createClient,
  custom,
  decodeFunctionData,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionResult,
  parseTransaction,
  type Hex,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { settlementAbi } from '../src/abi/settlement.ts'
import { socketsAbi } from '../src/abi/sockets.ts'
import { addresses } from '../src/addresses.ts'
import { buySocket } from '../src/buySocket.ts'
import { emcChain } from '../src/emcChain.ts'
import { getSocket } from '../src/getSocket.ts'
import { isSettled } from '../src/isSettled.ts'
import { vectors } from './vectors.ts'

const chain = emcChain({ rpcUrls: ['http://unused.invalid'] })
const account = privateKeyToAccount(generatePrivateKey())

/** A client whose node is the given function. */
function client(request: (method: string, params: never[]) => unknown) {
  const transport = custom({ request: async ({ method, params }) => request(method, params) })
  return createClient({ chain, account, transport, pollingInterval: 1 })
}

test('getSocket asks Sockets', async () => {
  const socket = {
    operator: 1n,
    power: 2000n,
    units: 600n,
    expires: 9n,
    app: 3n,
    price: 4n,
    escrow: 5n,
    epoch: 6n,
    pluggedUntil: 8n,
    class: 1,
    offer: 11n,
  }
  const node = client((method, [request]: { to: Hex; data: Hex }[]) => {
    assert.equal(method, 'eth_call')
    assert.equal(request?.to, addresses.sockets)
    assert.deepEqual(decodeFunctionData({ abi: socketsAbi, data: request?.data as Hex }).args, [7n])
    return encodeFunctionResult({ abi: socketsAbi, functionName: 'socket', result: socket })
  })
  assert.deepEqual(await getSocket(node, 7n), socket)
})

test('isSettled asks Settlement with the leaf and its proof', async () => {
  const { leaves, proofs } = vectors('batch.json')
  const leaf = { ...leaves[1], socket: BigInt(leaves[1].socket), units: BigInt(leaves[1].units) }
  const node = client((_, [request]: { to: Hex; data: Hex }[]) => {
    assert.equal(request?.to, addresses.settlement)
    const { functionName, args } = decodeFunctionData({ abi: settlementAbi, data: request?.data as Hex })
    assert.equal(functionName, 'verifyCall')
    assert.deepEqual(args, [2n, leaf, proofs[1]])
    return encodeFunctionResult({ abi: settlementAbi, functionName: 'verifyCall', result: true })
  })
  assert.equal(await isSettled(node, { batch: 2n, leaf, proof: proofs[1] }), true)
})

/** A node on which offer 1 costs 7 wei a unit; what was sent to it; and whether buying works. */
function market(minted: boolean) {
  const hash = `0x${'22'.repeat(32)}` as const
  const offer = { operator: 1n, app: 1n, class: 0, power: 1000n, price: 7n, left: 1, validUntil: 9n }
  const sent: Hex[] = []
  const node = client((method, params: never[]) => {
    switch (method) {
      case 'eth_chainId':
        return '0xabc70'
      case 'eth_call':
        return encodeFunctionResult({ abi: socketsAbi, functionName: 'offer', result: offer })
      case 'eth_sendRawTransaction':
        sent.push(params[0] as unknown as Hex)
        return hash
      case 'eth_getTransactionReceipt':
        return receipt(hash, minted)
      case 'eth_getBlockByNumber':
        return { number: '0x1', baseFeePerGas: '0x1', timestamp: '0x1', transactions: [], gasLimit: '0x1', gasUsed: '0x0' }
      default:
        return '0x1' // nonce, gas, fees
    }
  })
  return { node, sent, hash }
}

test('a purchase that was reverted is named', async () => {
  const { node } = market(false)
  await assert.rejects(buySocket(node, { offer: 1n, units: 1n, duration: 60n }), { code: 'not_bought' })
})

test('buySocket pays the price of the units, rounded up, and gives the token', async () => {
  const { node, sent, hash } = market(true)
  const bought = await buySocket(node, { offer: 1n, units: 1001n, duration: 60n, deadline: new Date(5000) })
  assert.deepEqual(bought, { id: 12n, hash })
  const transaction = parseTransaction(sent[0] as Hex)
  assert.equal(transaction.value, 8n) // 1001 mU at 7 wei a U: 7.007
  assert.equal(transaction.to?.toLowerCase(), addresses.sockets.toLowerCase())
  const { args } = decodeFunctionData({ abi: socketsAbi, data: transaction.data as Hex })
  assert.deepEqual(args, [1n, 1001n, 60n, 8n, 5n, true])
})

/** A receipt in which socket 12 is minted to the account, or one of a reverted transaction. */
function receipt(transactionHash: Hex, minted: boolean) {
  const topics = encodeEventTopics({
    abi: socketsAbi,
    eventName: 'Transfer',
    args: { from: `0x${'00'.repeat(20)}`, to: account.address, id: 12n },
  })
  const log = {
    address: addresses.sockets,
    topics,
    data: encodeAbiParameters([], []),
    blockHash: transactionHash,
    blockNumber: '0x1',
    logIndex: '0x0',
    transactionHash,
    transactionIndex: '0x0',
    removed: false,
  }
  return {
    transactionHash,
    transactionIndex: '0x0',
    blockHash: transactionHash,
    blockNumber: '0x1',
    from: account.address,
    to: addresses.sockets,
    cumulativeGasUsed: '0x1',
    gasUsed: '0x1',
    effectiveGasPrice: '0x1',
    contractAddress: null,
    logs: minted ? [log] : [],
    logsBloom: '0x',
    status: minted ? '0x1' : '0x0',
    type: '0x2',
  }
}
