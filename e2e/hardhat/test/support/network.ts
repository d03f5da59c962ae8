import { readFileSync } from 'node:fs'
import { network } from 'hardhat'
import { createPublicClient, webSocket, type Hex } from 'viem'
import { emcChain } from '@edgematrix/emc/emcChain'

/** A setting of the environment, which e2e/hardhat_test.go makes. */
export function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: these tests are run by e2e/hardhat_test.go, see docs/developer.md`)
  return value
}

export const rpcUrl = setting('EMC_RPC')
export const webSocketUrl = setting('EMC_WS')
/** The RPC of another validator. */
export const otherRpcUrl = setting('EMC_OTHER_RPC')
export const router = setting('EMC_ROUTER')
/** What OCR reads: a scanned page. */
export const page = new Uint8Array(readFileSync(setting('EMC_PAGE')))
/** Whoever publishes the app and owns its worker's operator. */
export const provider = setting('EMC_PROVIDER') as Hex

export const chain = emcChain({ rpcUrls: [rpcUrl], webSocketUrls: [webSocketUrl] })

/** Ends what waits for an event that never comes. */
export const limit = { timeout: 90_000 }

const connection = await network.getOrCreate({ network: 'emc', chainType: 'op' })
// Receipts are asked for this often, ms: there is a block a second.
const pollingInterval = 200

/** The node's JSON-RPC, as an EIP-1193 provider with Hardhat's accounts. */
export const node = connection.provider
/** Reads, and waits for transactions. */
export const client = await connection.viem.getPublicClient({ chain, pollingInterval, cacheTime: 0 })
const wallets = await connection.viem.getWalletClients({ chain, pollingInterval, cacheTime: 0 })
/** Who buys first. Hardhat signs for it as a wallet would: nothing here sees its key. */
export const user = wallets[0]!
/** Who buys from the user. */
export const trader = wallets[1]!

/** Sees blocks as they come. Close it at the end: `live.transport` keeps the process awake. */
export function openLive() {
  return createPublicClient({ chain, transport: webSocket(webSocketUrl, { reconnect: false }), cacheTime: 0 })
}
export type Live = ReturnType<typeof openLive>

export async function close(live: Live): Promise<void> {
  const socket = await live.transport.getRpcClient()
  socket.close()
}

/** Looks at each block until there is what is looked for. */
export async function eventually<T>(live: Live, look: () => Promise<T | undefined>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  let looking = false
  const stop = live.watchBlockNumber({
    emitOnBegin: true,
    onError: reject,
    onBlockNumber: async () => {
      if (looking) return
      looking = true
      try {
        const found = await look()
        if (found !== undefined) resolve(found)
      } catch (error) {
        reject(error)
      }
      looking = false
    },
  })
  return promise.finally(stop)
}
