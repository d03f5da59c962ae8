import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createWalletClient, http, parseEther, parseEventLogs, zeroHash, type Abi, type Hash, type TransactionReceipt } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { emcGovernorAbi } from '@edgematrix/emc/abi/emcGovernor'
import { marketAbi } from '@edgematrix/emc/abi/market'
import { settlementAbi } from '@edgematrix/emc/abi/settlement'
import { socketsAbi } from '@edgematrix/emc/abi/sockets'
import { stakingAbi } from '@edgematrix/emc/abi/staking'
import { addresses } from '@edgematrix/emc/addresses'
import { ask } from './support/jsonRpc.ts'
import { feeOf } from './support/money.ts'
import { chain, client, close, eventually, limit, openLive, rpcUrl, type Live } from './support/network.ts'

const sockets = { address: addresses.sockets, abi: socketsAbi } as const
const market = { address: addresses.market, abi: marketAbi } as const
const staking = { address: addresses.staking, abi: stakingAbi } as const
const governor = { address: addresses.governor, abi: emcGovernorAbi } as const
const settlement = { address: addresses.settlement, abi: settlementAbi } as const
const inAnHour = () => BigInt(Math.floor(Date.now() / 1000) + 3600)

/** What IMarket.Order is to a wallet. */
const orderTypes = {
  Order: [
    { name: 'seller', type: 'address' },
    { name: 'id', type: 'uint256' },
    { name: 'startPrice', type: 'uint256' },
    { name: 'endPrice', type: 'uint256' },
    { name: 'minUnits', type: 'uint64' },
    { name: 'start', type: 'uint64' },
    { name: 'until', type: 'uint64' },
    { name: 'transfers', type: 'uint64' },
    { name: 'counter', type: 'uint64' },
    { name: 'salt', type: 'bytes32' },
  ],
} as const

/** Nothing but viem, the ABIs and the addresses: a wallet with a new key, funded by the faucet. */
function newWallet() {
  const account = privateKeyToAccount(generatePrivateKey())
  return createWalletClient({ account, chain, transport: http(rpcUrl), pollingInterval: 200, cacheTime: 0 })
}

describe('plain viem trades, stakes, votes and claims', () => {
  let live: Live
  const seller = newWallet()
  const buyer = newWallet()
  let offer: bigint
  let price: bigint

  const done = async (sent: Promise<Hash>): Promise<TransactionReceipt> => {
    const receipt = await client.waitForTransactionReceipt({ hash: await sent })
    assert.equal(receipt.status, 'success')
    return receipt
  }
  const balance = (who: { account: { address: Hash } }) => client.getBalance({ address: who.account.address })
  const eventOf = <const abi extends Abi>(abi: abi, eventName: string, { logs }: TransactionReceipt) =>
    (parseEventLogs({ abi: abi as Abi, eventName, logs })[0] as unknown as { args: Record<string, bigint> }).args

  before(async () => {
    live = openLive()
    for (const { account } of [seller, buyer]) {
      await client.waitForTransactionReceipt({ hash: await ask<Hash>(rpcUrl, 'emc_faucet', account.address) })
    }
    const count = await client.readContract({ ...sockets, functionName: 'offerCount' })
    offer = count // the newest
    price = (await client.readContract({ ...sockets, functionName: 'offer', args: [offer] })).price
  })
  after(() => close(live))

  /** Buys a unit, not plugged in, and returns the socket's number. */
  async function buy(): Promise<bigint> {
    const receipt = await done(
      seller.writeContract({
        ...sockets,
        functionName: 'buy',
        args: [offer, 1000n, 86_400n, price, inAnHour(), false],
        value: price,
      }),
    )
    const { id } = eventOf(socketsAbi, 'Bought', receipt)
    assert.ok(id)
    await done(seller.writeContract({ ...sockets, functionName: 'approve', args: [addresses.market, id] }))
    return id
  }

  const owner = (id: bigint) => client.readContract({ ...sockets, functionName: 'ownerOf', args: [id] })

  it('buys, lists and buys from the market, to the wei', limit, async () => {
    const had = await balance(seller)
    const id = await buy()
    assert.ok(had - (await balance(seller)) > price)
    const asked = parseEther('1.5')
    await done(seller.writeContract({ ...market, functionName: 'list', args: [id, asked, 1000n, inAnHour()] }))
    const before = await balance(buyer)
    const { transactionHash } = await done(
      buyer.writeContract({
        ...market,
        functionName: 'buy',
        args: [id, asked, 1000n, inAnHour()],
        value: asked + 5n, // the excess comes back
      }),
    )
    assert.equal(await balance(buyer), before - asked - (await feeOf(transactionHash)))
    assert.equal(await owner(id), buyer.account.address)
  })

  it('fills an order that eth_signTypedData_v4 signed', limit, async () => {
    const id = await buy()
    const { timestamp } = await client.getBlock()
    const order = {
      seller: seller.account.address,
      id,
      startPrice: parseEther('1'),
      endPrice: parseEther('1'),
      minUnits: 1000n,
      start: timestamp,
      until: inAnHour(),
      transfers: await client.readContract({ ...sockets, functionName: 'transfers', args: [id] }),
      counter: await client.readContract({ ...market, functionName: 'counterOf', args: [seller.account.address] }),
      salt: zeroHash,
    }
    const signature = await seller.signTypedData({
      domain: { name: 'EMC Market', version: '1', chainId: chain.id, verifyingContract: addresses.market },
      types: orderTypes,
      primaryType: 'Order',
      message: order,
    })
    await done(
      buyer.writeContract({
        ...market,
        functionName: 'fill',
        args: [order, signature, order.startPrice, 1000n, inAnHour()],
        value: order.startPrice,
      }),
    )
    assert.equal(await owner(id), buyer.account.address)
  })

  it('stakes again and again on nothing but the node\'s estimates', limit, async () => {
    for (const amount of ['60', '1', '50']) {
      await done(
        seller.writeContract({ ...staking, functionName: 'delegateStake', args: [1n], value: parseEther(amount) }),
      )
    }
    await done(seller.writeContract({ ...staking, functionName: 'delegate', args: [buyer.account.address] }))
    assert.equal(
      await client.readContract({ ...staking, functionName: 'getVotes', args: [buyer.account.address] }),
      parseEther('111'),
    )
  })

  it('proposes and votes', limit, async () => {
    const receipt = await done(
      buyer.writeContract({
        ...governor,
        functionName: 'propose',
        args: [[addresses.governor], [0n], ['0x'], `a proposal of ${buyer.account.address}`],
      }),
    )
    const { proposalId: id } = eventOf(emcGovernorAbi, 'ProposalCreated', receipt)
    assert.ok(id)
    await eventually(live, async () =>
      (await client.readContract({ ...governor, functionName: 'state', args: [id] })) === 1 ? true : undefined,
    )
    await done(buyer.writeContract({ ...governor, functionName: 'castVote', args: [id, 1] }))
    const [, inFavour] = await client.readContract({ ...governor, functionName: 'proposalVotes', args: [id] })
    assert.equal(inFavour, parseEther('111'))
  })

  it('claims what it is owed, to the wei', limit, async () => {
    const id = await buy()
    const prepaid = 3n * price + 7n
    await done(
      seller.writeContract({
        ...sockets,
        functionName: 'subscribe',
        args: [id, 1000n, 60n, price],
        value: prepaid,
      }),
    )
    await done(seller.writeContract({ ...sockets, functionName: 'renew', args: [id] }))
    await done(seller.writeContract({ ...sockets, functionName: 'unsubscribe', args: [id] }))
    const owed = await client.readContract({ ...settlement, functionName: 'credit', args: [seller.account.address] })
    assert.equal(owed, prepaid - price)
    const before = await balance(seller)
    const { transactionHash } = await done(seller.writeContract({ ...settlement, functionName: 'claim' }))
    assert.equal(await balance(seller), before + owed - (await feeOf(transactionHash)))
  })
})
