import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  createWalletClient,
  decodeErrorResult,
  encodeEventTopics,
  encodeFunctionData,
  hexToBigInt,
  hexToNumber,
  http,
  keccak256,
  numberToHex,
  parseEther,
  recoverTransactionAddress,
  type Hash,
  type Hex,
  type TransactionSerialized,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { socketsAbi } from '@edgematrix/emc/abi/sockets'
import { addChainParameter } from '@edgematrix/emc/addChainParameter'
import { addresses } from '@edgematrix/emc/addresses'
import { buySocket } from '@edgematrix/emc/buySocket'
import { listOffers } from '@edgematrix/emc/listOffers'
import { ask, connect, post, refusal } from './support/jsonRpc.ts'
import { cost, feeOf } from './support/money.ts'
import {
  chain,
  client,
  close,
  eventually,
  limit,
  openLive,
  otherRpcUrl,
  router,
  rpcUrl,
  webSocketUrl,
  type Live,
} from './support/network.ts'

type Block = { number: Hex; hash: Hash; parentHash: Hash; timestamp: Hex; baseFeePerGas: Hex; transactions: Hash[] }
type Log = { address: Hex; topics: Hex[]; transactionHash: Hash; blockNumber: Hex }

const eth = <T = Hex>(method: string, ...params: unknown[]) => ask<T>(rpcUrl, `eth_${method}`, ...params)
const block = (tag: string, url = rpcUrl) => ask<Block>(url, 'eth_getBlockByNumber', tag, false)
const fresh = () => privateKeyToAccount(generatePrivateKey())

describe('a validator answers wallets and libraries', () => {
  let live: Live
  const account = fresh()
  const wallet = createWalletClient({ account, chain, transport: http(), pollingInterval: 200, cacheTime: 0 })

  before(() => {
    live = openLive()
  })
  after(() => close(live))

  /** Signs as MetaMask does: all from the node's own answers. */
  async function sign(more: {
    value?: bigint
    data?: Hex
    to?: Hex
    type?: 'legacy' | 'eip2930' | 'eip1559'
  }): Promise<Hex> {
    const { value = 0n, data = '0x', to = account.address, type = 'eip1559' } = more
    const gas = await eth('estimateGas', { from: account.address, to, value: numberToHex(value), data })
    const nonce = hexToNumber(await eth('getTransactionCount', account.address, 'pending'))
    const price = hexToBigInt(await eth('gasPrice'))
    const tip = hexToBigInt(await eth('maxPriorityFeePerGas'))
    const { baseFeePerGas } = await block('latest')
    const common = { chainId: chain.id, nonce, to, value, data, gas: hexToBigInt(gas) }
    const fees = { maxPriorityFeePerGas: tip, maxFeePerGas: 2n * hexToBigInt(baseFeePerGas) + tip }
    if (type === 'legacy') return account.signTransaction({ ...common, type, gasPrice: price })
    if (type === 'eip2930') return account.signTransaction({ ...common, type, gasPrice: price, accessList: [] })
    return account.signTransaction({ ...common, type, ...fees })
  }

  const receiptOf = (hash: Hash) =>
    eventually(live, async () => (await eth<Record<string, Hex> | null>('getTransactionReceipt', hash)) ?? undefined)

  it('says which chain it is', limit, async () => {
    assert.equal(await eth('chainId'), numberToHex(chain.id))
    assert.equal(await ask(rpcUrl, 'net_version'), String(chain.id))
    assert.match(await ask(rpcUrl, 'web3_clientVersion'), /\S/)
    assert.equal(await eth<boolean>('syncing'), false)
    assert.deepEqual(await eth<Hex[]>('accounts'), [], 'it holds no keys')
    assert.ok(hexToBigInt(await eth('blockNumber')) > 0n)
    const [first, second] = (await post(rpcUrl, [
      { jsonrpc: '2.0', id: 7, method: 'eth_chainId', params: [] },
      { jsonrpc: '2.0', id: 8, method: 'net_version', params: [] },
    ])) as { id: number; result: string }[]
    assert.deepEqual([first?.id, second?.id, second?.result], [7, 8, String(chain.id)])
  })

  it('tells wallets how to add the network', limit, async () => {
    const parameter = await ask<object>(rpcUrl, 'emc_addEthereumChainParameter')
    assert.deepEqual(parameter, { ...addChainParameter(chain), chainName: 'devnet' })
    const config = await ask<{ contracts: Record<string, Hex>; faucet: boolean }>(rpcUrl, 'emc_networkConfig')
    for (const [name, address] of Object.entries(addresses)) {
      const there = config.contracts[name[0]?.toUpperCase() + name.slice(1)]
      assert.equal(there?.toLowerCase(), address.toLowerCase(), name)
      assert.notEqual(await eth('getCode', address, 'latest'), '0x', name)
    }
    assert.equal(config.faucet, true)
  })

  it('keeps what is no business of strangers to itself', limit, async () => {
    for (const method of [
      'admin_nodeInfo',
      'debug_setHead',
      'personal_listAccounts',
      'miner_start',
      'engine_getPayloadV4',
      'eth_noSuchThing',
    ]) {
      assert.equal((await refusal(rpcUrl, method, '0x1')).code, -32601, method)
    }
    assert.match((await refusal(rpcUrl, 'eth_getBalance', 'nonsense', 'latest')).message, /./)
  })

  it('has a faucet that pays for a whole first run, once', limit, async () => {
    assert.equal(await eth('getBalance', account.address, 'latest'), '0x0')
    const hash = await ask<Hash>(rpcUrl, 'emc_faucet', account.address)
    await receiptOf(hash)
    const funded = hexToBigInt(await eth('getBalance', account.address, 'latest'))
    // A socket for each app of the demo, and one from the market: with gas, under 200 EMC.
    assert.ok(funded >= parseEther('200'), `${funded}`)
    assert.match((await refusal(rpcUrl, 'emc_faucet', account.address)).message, /one drip an hour: try again in/)
    assert.equal(hexToBigInt(await eth('getBalance', account.address, 'latest')), funded)
    assert.equal((await refusal(rpcUrl, 'emc_faucet', '0x12')).code, -32602)
  })

  it('knows what gas costs', limit, async () => {
    const tip = hexToBigInt(await eth('maxPriorityFeePerGas'))
    const price = hexToBigInt(await eth('gasPrice'))
    const { baseFeePerGas } = await block('latest')
    assert.ok(tip > 0n && price >= hexToBigInt(baseFeePerGas))
    type History = { oldestBlock: Hex; baseFeePerGas: Hex[]; gasUsedRatio: number[]; reward: Hex[][] }
    const history = await eth<History>('feeHistory', '0x5', 'latest', [10, 50])
    assert.deepEqual([history.baseFeePerGas.length, history.gasUsedRatio.length, history.reward.length], [6, 5, 5])
    assert.ok(history.reward.every((row) => row.length === 2))
    const oldest = await block(history.oldestBlock)
    assert.equal(history.baseFeePerGas[0], oldest.baseFeePerGas)
    assert.equal(await eth('estimateGas', { from: account.address, to: fresh().address, value: '0x1' }), '0x5208')
  })

  for (const type of ['eip1559', 'eip2930', 'legacy'] as const) {
    it(`takes a signed ${type} transaction, to the wei`, limit, async () => {
      const to = fresh().address
      const before = hexToBigInt(await eth('getBalance', account.address, 'latest'))
      const nonce = hexToNumber(await eth('getTransactionCount', account.address, 'latest'))
      const raw = await sign({ value: 1234567n, to, type })
      assert.equal(await eth('sendRawTransaction', raw), keccak256(raw))
      const receipt = await receiptOf(keccak256(raw))
      assert.deepEqual(
        [receipt.status, receipt.from, receipt.to],
        ['0x1', account.address.toLowerCase(), to.toLowerCase()],
      )
      assert.equal(hexToNumber(await eth('getTransactionCount', account.address, 'latest')), nonce + 1)
      assert.equal(hexToBigInt(await eth('getBalance', to, 'latest')), 1234567n)
      assert.equal(
        hexToBigInt(await eth('getBalance', account.address, 'latest')),
        before - 1234567n - (await feeOf(keccak256(raw))),
      )
      const transaction = await eth<{ blockHash: Hash; nonce: Hex }>('getTransactionByHash', keccak256(raw))
      assert.deepEqual([transaction.blockHash, transaction.nonce], [receipt.blockHash, numberToHex(nonce)])
      assert.equal(
        await recoverTransactionAddress({ serializedTransaction: raw as TransactionSerialized }),
        account.address,
      )
      const inBlock = await eth<{ transactionHash: Hash }[]>('getBlockReceipts', receipt.blockNumber)
      assert.ok(inBlock.some(({ transactionHash }) => transactionHash === keccak256(raw)))
    })
  }

  it('takes a transaction at any validator', limit, async () => {
    const raw = await sign({ value: 1n, to: fresh().address })
    assert.equal(await ask(otherRpcUrl, 'eth_sendRawTransaction', raw), keccak256(raw))
    assert.equal((await receiptOf(keccak256(raw))).status, '0x1')
  })

  it('says what is wrong with a transaction', limit, async () => {
    const send = async (raw: Hex) => (await refusal(rpcUrl, 'eth_sendRawTransaction', raw)).message
    const fees = {
      maxFeePerGas: 10n ** 9n,
      maxPriorityFeePerGas: 10n ** 6n,
      gas: 21_000n,
      to: account.address,
      type: 'eip1559',
    } as const
    const nonce = hexToNumber(await eth('getTransactionCount', account.address, 'latest'))
    assert.match(await send(await account.signTransaction({ ...fees, chainId: chain.id, nonce: 0 })), /nonce too low/)
    assert.match(await send(await account.signTransaction({ ...fees, chainId: 1, nonce })), /chain id/)
    assert.match(
      await send(await account.signTransaction({ ...fees, chainId: chain.id, nonce, value: 10n ** 30n })),
      /insufficient funds/,
    )
    assert.match(
      await send(await account.signTransaction({ ...fees, chainId: chain.id, nonce, gas: 20_999n })),
      /intrinsic gas/,
    )
    assert.match(await send('0x02'), /./)
  })

  it("gives a contract's refusal as its custom error", limit, async () => {
    const [offer] = await listOffers({ router })
    assert.ok(offer)
    const price = cost(1000n, offer.price)
    const data = encodeFunctionData({
      abi: socketsAbi,
      functionName: 'buy',
      args: [offer.id, 1000n, 3600n, price, 2n ** 40n, true],
    })
    const call = { from: account.address, to: addresses.sockets, data }
    for (const method of ['eth_call', 'eth_estimateGas']) {
      const { code, data: reason } = await refusal(
        rpcUrl,
        method,
        { ...call, value: numberToHex(price - 1n) },
        'latest',
      )
      assert.equal(code, 3, method)
      const { errorName, args } = decodeErrorResult({ abi: socketsAbi, data: reason as Hex })
      assert.deepEqual([errorName, args], ['Underpaid', [price, price - 1n]], method)
    }
    assert.ok(hexToBigInt(await eth('call', { ...call, value: numberToHex(price) }, 'latest')) > 0n)
  })

  it('finds a purchase by its logs and filters', limit, async () => {
    const [offer] = await listOffers({ router })
    const from = await eth('blockNumber')
    const topics = encodeEventTopics({ abi: socketsAbi, eventName: 'Bought', args: { buyer: account.address } })
    const query = { address: addresses.sockets, topics, fromBlock: from }
    const filter = await eth('newFilter', query)
    const blocks = await eth('newBlockFilter')
    assert.deepEqual(await eth<Log[]>('getFilterChanges', filter), [])

    const { id, hash } = await buySocket(wallet, { offer: offer!.id, units: 1000n, duration: 3600n, plugIn: false })
    const { blockNumber, blockHash } = await client.getTransactionReceipt({ hash })
    const logs = await eth<Log[]>('getLogs', query)
    assert.deepEqual(
      logs.map(({ transactionHash }) => transactionHash),
      [hash],
    )
    assert.equal(hexToBigInt(logs[0]?.topics[1] as Hex), id)
    assert.deepEqual(await eth<Log[]>('getLogs', { address: addresses.sockets, topics, blockHash }), logs)
    assert.deepEqual(await eth<Log[]>('getLogs', { ...query, toBlock: numberToHex(blockNumber - 1n) }), [])
    assert.deepEqual(await eth<Log[]>('getFilterLogs', filter), logs)
    assert.deepEqual(await eth<Log[]>('getFilterChanges', filter), logs)
    assert.deepEqual(await eth<Log[]>('getFilterChanges', filter), [], 'each change is given once')
    assert.ok((await eth<Hash[]>('getFilterChanges', blocks)).includes(blockHash))
    for (const used of [filter, blocks]) assert.equal(await eth<boolean>('uninstallFilter', used), true)
    assert.match((await refusal(rpcUrl, 'eth_getFilterChanges', filter)).message, /not found/)
  })

  it('brings heads and logs over WebSocket', limit, async () => {
    const socket = await connect(webSocketUrl)
    const heads = await socket.take<Block>(3, undefined, 'newHeads')
    for (const [i, head] of heads.entries()) {
      assert.equal((await block(head.number)).hash, head.hash)
      if (i > 0) assert.equal(head.parentHash, heads[i - 1]?.hash)
    }
    const [offer] = await listOffers({ router })
    const bought = Promise.withResolvers<Hash>()
    const topics = encodeEventTopics({ abi: socketsAbi, eventName: 'Bought', args: { buyer: account.address } })
    const buy = async () =>
      bought.resolve((await buySocket(wallet, { offer: offer!.id, units: 1000n, duration: 3600n, plugIn: false })).hash)
    const [log] = await socket.take<Log>(1, buy, 'logs', { address: addresses.sockets, topics })
    assert.equal(log?.transactionHash, await bought.promise)
    assert.equal(await socket.request('eth_chainId'), numberToHex(chain.id))
    socket.close()
  })

  it('never takes a final block back', limit, async () => {
    const earliest = await block('earliest')
    assert.equal(earliest.number, '0x0')
    const final: Block[] = []
    await eventually(live, async () => {
      const latest = hexToBigInt((await block('latest')).number)
      const safe = hexToBigInt((await block('safe')).number)
      const finalized = await block('finalized')
      const at = hexToBigInt(finalized.number)
      assert.ok(at + 1n >= latest && at + 1n >= safe, `finalized ${at}, latest ${latest}: a block is final at once`)
      const last = final.at(-1)
      if (last && hexToBigInt(last.number) > at) assert.fail('the final block went back')
      if (last?.number !== finalized.number) final.push(finalized)
      return final.length === 5 ? true : undefined
    })
    for (const { number, hash } of final) {
      assert.equal((await block(number)).hash, hash)
      const other = await eventually(live, async () => (await block(number, otherRpcUrl)) ?? undefined)
      assert.equal(other.hash, hash, 'another validator has the same')
      assert.equal((await ask<Block>(rpcUrl, 'eth_getBlockByHash', hash, true)).number, number)
      const certificate = await ask<{ hash: Hash; certificate: { bitmap: Hex } }>(rpcUrl, 'emc_getCertificate', number)
      assert.equal(certificate.hash, hash)
      const signers = hexToNumber(certificate.certificate.bitmap).toString(2).replaceAll('0', '').length
      assert.ok(signers >= 3, 'three of four seats signed it')
    }
  })

  it('reads state now and then', limit, async () => {
    const number = await eth('blockNumber')
    const before = numberToHex(hexToBigInt(number) - 1n)
    assert.ok(hexToBigInt(await eth('getBalance', account.address, before)) > 0n)
    assert.match(await eth('getStorageAt', addresses.sockets, '0x0', 'latest'), /^0x[0-9a-f]{64}$/)
    const proof = await eth<{ accountProof: Hex[]; balance: Hex }>('getProof', addresses.sockets, [], number)
    assert.equal(proof.balance, await eth('getBalance', addresses.sockets, number))
    assert.ok(proof.accountProof.length > 0)
  })

  it('tells how the network is doing', limit, async () => {
    type Status = { head: { number: number }; peers: number; alarm?: string }
    const status = await ask<Status>(rpcUrl, 'emc_nodeStatus')
    assert.ok(status.head.number > 0 && status.peers >= 3)
    assert.equal(status.alarm, undefined)
    const { seats } = await ask<{ seats: unknown[] }>(rpcUrl, 'emc_getValidators')
    assert.equal(seats.length, 4)
    assert.equal(await ask(rpcUrl, 'emc_getSet', '0xffffff'), null)
    assert.equal(await ask(rpcUrl, 'emc_getCertificate', '0xffffff'), null)
    assert.equal(await ask(rpcUrl, 'emc_getBatch', '0xffffff'), null)
  })
})
