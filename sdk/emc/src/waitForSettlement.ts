import type { Address, Chain, Client, Transport } from 'viem'
import { watchBlockNumber } from 'viem/actions'
import { EmcError } from './EmcError.ts'
import { getReceipt, type GetReceiptParameters, type SettledCall } from './getReceipt.ts'
import { isSettled } from './isSettled.ts'

export type WaitForSettlementParameters = GetReceiptParameters & {
  settlement?: Address
}

/**
 * Waits until a call is in a settled batch, by the chain's own word: looks at each new block. End the wait with `signal`:
 * a call that was not settled a settlement window after its notAfter never will be.
 *
 * @example
 * const { batch } = await waitForSettlement(client, { router, call: answer.id, signal: AbortSignal.timeout(60_000) })
 */
export async function waitForSettlement(
  client: Client<Transport, Chain>,
  parameters: WaitForSettlementParameters,
): Promise<SettledCall> {
  const { signal } = parameters
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<SettledCall>()
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      const settled = await settlementOf(client, parameters)
      if (settled) resolve(settled)
    } catch (error) {
      if (!(error instanceof EmcError && error.temporary)) reject(error)
    }
    looking = false
  }
  const cancel = () => reject(signal?.reason)
  signal?.addEventListener('abort', cancel)
  const stop = watchBlockNumber(client, { emitOnBegin: true, onBlockNumber: look, onError: reject })
  try {
    return await promise
  } finally {
    stop()
    signal?.removeEventListener('abort', cancel)
  }
}

/** A router may be a block ahead of the node that is asked: its word counts once the chain agrees. */
async function settlementOf(
  client: Client<Transport, Chain>,
  parameters: WaitForSettlementParameters,
): Promise<SettledCall | undefined> {
  const { settlement } = await getReceipt(parameters)
  if (settlement && (await isSettled(client, settlement, parameters.settlement))) return settlement
  return undefined
}
