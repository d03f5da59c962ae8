import assert from 'node:assert/strict'
import { hexToBigInt, parseEventLogs, type Address, type Hash, type Hex } from 'viem'
import { addresses } from '@edgematrix/emc/addresses'
import { settlementAbi } from '@edgematrix/emc/abi/settlement'
import { socketsAbi } from '@edgematrix/emc/abi/sockets'
import { client, node } from './network.ts'

/** Shares of a price or an amount are in hundredths of a percent, rounded down. */
export const share = (amount: bigint, bps: number) => (amount * BigInt(bps)) / 10_000n

/** What units (mU) cost a buyer, wei: to the next whole one. */
export const cost = (units: bigint, price: bigint) => (units * price + 999n) / 1000n

type RawReceipt = {
  gasUsed: Hex
  effectiveGasPrice: Hex
  l1Fee?: Hex
  operatorFeeScalar?: Hex
  operatorFeeConstant?: Hex
}

/** All that a transaction cost its sender besides its value, wei: gas, and the L2's part in L1's data fee. */
export async function feeOf(hash: Hash): Promise<bigint> {
  const raw = (await node.request({ method: 'eth_getTransactionReceipt', params: [hash] })) as RawReceipt
  const number = (hex?: Hex) => (hex === undefined ? 0n : hexToBigInt(hex))
  const gas = number(raw.gasUsed)
  const operator = (gas * number(raw.operatorFeeScalar)) / 1_000_000n + number(raw.operatorFeeConstant)
  return gas * number(raw.effectiveGasPrice) + number(raw.l1Fee) + operator
}

/** What an account has lost by its transaction's block, wei, without the fee. It must be alone in the block. */
export async function paid(account: Address, hash: Hash): Promise<bigint> {
  const { blockNumber, from } = await client.getTransactionReceipt({ hash })
  const before = await client.getBalance({ address: account, blockNumber: blockNumber - 1n })
  const after = await client.getBalance({ address: account, blockNumber })
  const fee = from.toLowerCase() === account.toLowerCase() ? await feeOf(hash) : 0n
  return before - after - fee
}

/** Credit in Settlement at a block, wei. */
export function credit(account: Address, blockNumber?: bigint): Promise<bigint> {
  return client.readContract({
    address: addresses.settlement,
    abi: settlementAbi,
    functionName: 'credit',
    args: [account],
    ...(blockNumber !== undefined && { blockNumber }),
  })
}

/** What a batch paid: wei by account, and the sum that left escrow. */
export async function batchOf(number: bigint) {
  const [settled] = await client.getContractEvents({
    address: addresses.settlement,
    abi: settlementAbi,
    eventName: 'Settled',
    args: { number },
    fromBlock: 0n,
  })
  assert.ok(settled, `batch ${number} is on chain`)
  const receipt = await client.getTransactionReceipt({ hash: settled.transactionHash })
  const [shared] = parseEventLogs({ abi: settlementAbi, eventName: 'Shared', logs: receipt.logs })
  assert.ok(shared, `batch ${number} shared what it earned`)
  const { accounts, amounts: earned } = shared.args
  const credits = new Map(accounts.map((account, i) => [account.toLowerCase(), earned[i] ?? 0n] as const))
  const [debited] = parseEventLogs({ abi: socketsAbi, eventName: 'Debited', logs: receipt.logs })
  assert.ok(debited, `batch ${number} took units`)
  return { receipt, credits, ...debits(debited.args.debits) }
}

/** A word a net: wei (128 bits), units (64), socket (64). */
function debits(words: readonly bigint[]) {
  const low = (word: bigint) => word & 0xffff_ffff_ffff_ffffn
  return { ids: words.map(low), units: words.map((w) => low(w >> 64n)), amounts: words.map((w) => w >> 128n) }
}

/** Holds the contracts' balances against their books, all at one block: escrow of every socket, credit of every account. */
export async function assertBooksBalance(): Promise<void> {
  const blockNumber = await client.getBlockNumber()
  const sockets = { address: addresses.sockets, abi: socketsAbi, blockNumber } as const
  const count = await client.readContract({ ...sockets, functionName: 'socketCount' })
  let escrow = 0n
  for (let id = 1n; id <= count; id++) {
    escrow += (await client.readContract({ ...sockets, functionName: 'socket', args: [id] })).escrow
  }
  const credited = await client.getContractEvents({
    address: addresses.settlement,
    abi: settlementAbi,
    eventName: 'Credited',
    fromBlock: 0n,
    toBlock: blockNumber,
  })
  const shared = await client.getContractEvents({
    address: addresses.settlement,
    abi: settlementAbi,
    eventName: 'Shared',
    fromBlock: 0n,
    toBlock: blockNumber,
  })
  const accounts = [
    ...credited.map(({ args }) => args.account as Address),
    ...shared.flatMap(({ args }) => args.accounts as Address[]),
  ]
  let credits = 0n
  for (const account of new Set(accounts.map((account) => account.toLowerCase() as Address)))
    credits += await credit(account, blockNumber)
  assert.equal(await client.getBalance({ address: addresses.sockets, blockNumber }), escrow)
  assert.equal(await client.getBalance({ address: addresses.settlement, blockNumber }), credits)
}
