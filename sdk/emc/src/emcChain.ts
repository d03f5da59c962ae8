import { type Chain, defineChain } from 'viem'
import { chainConfig } from 'viem/op-stack'

/** The L2 chain id of the public network and of development networks. */
export const emcChainId = 703_600

export type EmcChainParameters = {
  /** The L2's JSON-RPC URLs, the preferred one first. */
  rpcUrls: readonly [string, ...string[]]
  /** WebSocket URLs, for subscriptions. */
  webSocketUrls?: readonly string[]
  /** Default: 703600. */
  id?: number
  /** Default: "EMC". */
  name?: string
  /** The L1's chain id. */
  sourceId?: number
  /** A block explorer's URL. */
  explorerUrl?: string
}

/**
 * A viem chain for an EMC network.
 *
 * @example
 * import { createPublicClient, http } from 'viem'
 * import { emcChain } from '@edgematrix/emc/emcChain'
 *
 * const chain = emcChain({ rpcUrls: ['http://localhost:8545'] })
 * const client = createPublicClient({ chain, transport: http() })
 */
export function emcChain(parameters: EmcChainParameters): Chain<typeof chainConfig.formatters> {
  const { rpcUrls, webSocketUrls, id = emcChainId, name = 'EMC', sourceId, explorerUrl } = parameters
  return defineChain({
    ...chainConfig,
    id,
    name,
    nativeCurrency: { name: 'EMC', symbol: 'EMC', decimals: 18 },
    blockTime: 1_000,
    rpcUrls: {
      default: { http: rpcUrls, ...(webSocketUrls && { webSocket: webSocketUrls }) },
    },
    ...(sourceId !== undefined && { sourceId }),
    ...(explorerUrl !== undefined && { blockExplorers: { default: { name: 'Explorer', url: explorerUrl } } }),
  })
}
