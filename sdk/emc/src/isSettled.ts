import type { Address, Client } from 'viem'
import { readContract } from 'viem/actions'
import { settlementAbi } from './abi/settlement.ts'
import { addresses } from './addresses.ts'
import type { SettledCall } from './getReceipt.ts'

/**
 * Whether a call is in a settled batch, by the chain's own word.
 *
 * @example
 * const { settlement } = await getReceipt({ router, call: id })
 * if (settlement && (await isSettled(client, settlement))) console.log('settled in batch', settlement.batch)
 */
export function isSettled(
  client: Client,
  settled: SettledCall,
  settlement: Address = addresses.settlement,
): Promise<boolean> {
  return readContract(client, {
    address: settlement,
    abi: settlementAbi,
    functionName: 'verifyCall',
    args: [settled.batch, settled.leaf, settled.proof],
  })
}
