import { EmcError } from './EmcError.ts'

/** What every function that talks to a router takes. */
export type RouterParameters = {
  /** The router's URL. */
  router: string
  /** Default: the global fetch. */
  fetch?: typeof globalThis.fetch
  /** Ends the request. */
  signal?: AbortSignal
}

/**
 * Asks a router and turns every refusal into an EmcError; a cancelled request rejects with the signal's reason.
 *
 * @example
 * const response = await request({ router: 'http://localhost:8480' }, 'v1/status')
 */
export async function request(parameters: RouterParameters, path: string, init: RequestInit = {}): Promise<Response> {
  const { router, signal, fetch = globalThis.fetch } = parameters
  const url = `${router.replace(/\/+$/, '')}/${path}`
  let response: Response
  try {
    response = await fetch(url, { ...init, ...(signal && { signal }) })
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw new EmcError('unreachable', `router ${router} does not answer: ${messageOf(cause)}`, { cause })
  }
  if (!response.ok) throw await refusal(response)
  return response
}

async function refusal(response: Response): Promise<EmcError> {
  const text = await response.text().catch(() => '')
  const { status } = response
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } }
    return new EmcError(error.code, error.message, { status })
  } catch (cause) {
    // Not a router's answer: a proxy in between, or a wrong URL.
    return new EmcError('internal', `HTTP ${status}: ${text.slice(0, 200)}`, { status, cause })
  }
}

function messageOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}
