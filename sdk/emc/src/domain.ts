import type { Address } from 'viem'
import { addresses } from './addresses.ts'
import { emcChainId } from './emcChain.ts'

/** What the protocol's signatures are bound to. */
export type Domain = { name: 'EMC'; version: '1'; chainId: number; verifyingContract: Address }

/**
 * The EIP-712 domain of sessions, calls, results and routes.
 *
 * @example
 * domain() // of chain 703600
 */
export function domain(chainId: number = emcChainId, settlement: Address = addresses.settlement): Domain {
  return { name: 'EMC', version: '1', chainId, verifyingContract: settlement }
}
