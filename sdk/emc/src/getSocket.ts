import type { Address, Client } from 'viem'
import { readContract } from 'viem/actions'
import { socketsAbi } from './abi/sockets.ts'
import { addresses } from './addresses.ts'

/** A socket as the chain has it. */
export type Socket = Awaited<ReturnType<typeof getSocket>>

/**
 * Reads a socket: what it holds, until when it is plugged, its revocation counter.
 *
 * @example
 * const { epoch, units, pluggedUntil } = await getSocket(client, 7n)
 */
export function getSocket(client: Client, id: bigint, sockets: Address = addresses.sockets) {
  return readContract(client, { address: sockets, abi: socketsAbi, functionName: 'socket', args: [id] })
}
