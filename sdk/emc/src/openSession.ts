import type { Hex } from 'viem'
import { request, type RouterParameters } from './request.ts'
import { stringify } from './stringify.ts'
import type { Session } from './typedData.ts'

export type OpenSessionParameters = RouterParameters & {
  session: Session
  signature: Hex
}

export type OpenedSession = {
  /** EIP-712 digest of the session. */
  id: Hex
  /** A bearer token, given once, if the session's key is the router's. Secret. */
  token?: string
  expires: Date
}

/**
 * Posts a signed session to a router, which takes its calls from then on.
 *
 * @example
 * const session = await createSession({ ... })
 * await openSession({ router: 'http://localhost:8480', ...session })
 */
export async function openSession(parameters: OpenSessionParameters): Promise<OpenedSession> {
  const response = await request(parameters, 'v1/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stringify({ session: parameters.session, signature: parameters.signature }),
  })
  const { session, token, expires } = (await response.json()) as { session: Hex; token?: string; expires: string }
  return { id: session, expires: new Date(Number(expires) * 1000), ...(token && { token }) }
}
