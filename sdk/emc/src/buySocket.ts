import { parseEventLogs, type Account, type Address, type Chain, type Client, type Hash, type Transport } from 'viem'
import { readContract, waitForTransactionReceipt, writeContract } from 'viem/actions'
import { socketsAbi } from './abi/sockets.ts'
import { addresses } from './addresses.ts'
import { EmcError } from './EmcError.ts'

export type BuySocketParameters = {
  offer: bigint
  /** mU. */
  units: bigint
  /** Seconds from now until the socket expires. */
  duration: bigint
  /** The most that all of it may cost, wei. Default: what it costs now. */
  maxPrice?: bigint
  /** When the purchase must have happened. Default: in ten minutes. */
  deadline?: Date
  /** Whether the socket is open for calls at once. Default: true. */
  plugIn?: boolean
  sockets?: Address
}

/**
 * Buys a socket from an offer and waits until it is there.
 *
 * @example
 * const client = createWalletClient({ account, chain, transport: http() })
 * const { id } = await buySocket(client, { offer: 1n, units: 600_000n, duration: 86_400n })
 */
export async function buySocket(
  client: Client<Transport, Chain, Account>,
  parameters: BuySocketParameters,
): Promise<{ id: bigint; hash: Hash }> {
  const { offer, units, duration, plugIn = true, sockets: address = addresses.sockets } = parameters
  const maxPrice = parameters.maxPrice ?? (await costOf(client, address, offer, units))
  const deadline = BigInt(Math.floor((parameters.deadline?.getTime() ?? Date.now() + 600_000) / 1000))
  const hash = await writeContract(client, {
    address,
    abi: socketsAbi,
    functionName: 'buy',
    args: [offer, units, duration, maxPrice, deadline, plugIn],
    value: maxPrice, // what is too much comes back
    account: client.account,
    chain: client.chain,
  })
  const receipt = await waitForTransactionReceipt(client, { hash })
  const [minted] = parseEventLogs({ abi: socketsAbi, eventName: 'Transfer', logs: receipt.logs })
  if (!minted) throw new EmcError('not_bought', `transaction ${hash} was reverted`)
  return { id: minted.args.id, hash }
}

/** Buyers pay to the next whole wei. */
async function costOf(client: Client, address: Address, offer: bigint, units: bigint): Promise<bigint> {
  const { price } = await readContract(client, { address, abi: socketsAbi, functionName: 'offer', args: [offer] })
  return (units * price + 999n) / 1000n
}
