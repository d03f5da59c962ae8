import { type Chain, numberToHex } from 'viem'

/** EIP-3085's AddEthereumChainParameter. */
export type AddChainParameter = {
  chainId: `0x${string}`
  chainName: string
  nativeCurrency: { name: string; symbol: string; decimals: number }
  rpcUrls: readonly string[]
  blockExplorerUrls?: readonly string[]
}

/**
 * What `wallet_addEthereumChain` takes for a chain (EIP-3085).
 *
 * @example
 * await window.ethereum.request({
 *   method: 'wallet_addEthereumChain',
 *   params: [addChainParameter(emcChain({ rpcUrls: ['https://rpc.example'] }))],
 * })
 */
export function addChainParameter(chain: Chain): AddChainParameter {
  const explorer = chain.blockExplorers?.default.url
  return {
    chainId: numberToHex(chain.id),
    chainName: chain.name,
    nativeCurrency: chain.nativeCurrency,
    rpcUrls: chain.rpcUrls.default.http,
    ...(explorer !== undefined && { blockExplorerUrls: [explorer] }),
  }
}
