import { getAddress, type Address } from 'viem'
import { domain, type Domain } from './domain.ts'
import { request, type RouterParameters } from './request.ts'

export type RouterStatus = {
  /** The key that a session names to get a bearer token from openSession. */
  router: Address
  /** What this router's signatures are bound to. */
  domain: Domain
  /** The L2 block that it has seen. */
  head: bigint
  /** How many workers are linked to it. */
  workers: number
}

/**
 * Who a router is and how it is.
 *
 * @example
 * // A session whose calls the router signs: for callers that hold no key.
 * const { router: key, domain } = await getStatus({ router })
 * const session = await createSession({ ...parameters, key, domain })
 */
export async function getStatus(parameters: RouterParameters): Promise<RouterStatus> {
  const response = await request(parameters, 'v1/status')
  const status = (await response.json()) as {
    router: Address
    chainId: string
    settlement: Address
    head: string
    workers: number
  }
  return {
    router: getAddress(status.router),
    domain: domain(Number(status.chainId), getAddress(status.settlement)),
    head: BigInt(status.head),
    workers: status.workers,
  }
}
