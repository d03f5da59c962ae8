import type { Hex } from 'viem'
import { callHeader } from './callHeader.ts'
import type { OpenableSession } from './createSession.ts'
import { EmcError } from './EmcError.ts'
import { request, type RouterParameters } from './request.ts'
import { signCall } from './signCall.ts'

export type CallParameters = RouterParameters & {
  socket: bigint
  /** What the app reads. Text is sent as UTF-8. */
  input: Uint8Array | string
  /** The most mU that the call may use. */
  maxUnits?: bigint
} & (
    | { session: OpenableSession; token?: never; nonce?: bigint; notAfter?: Date }
    | { token: string; session?: never }
  )

export type CallAnswer = {
  /** The call's id: under it, its receipt is found. */
  id: Hex
  /** The output as it comes. Read it once, by this or by bytes() or text(). */
  output: ReadableStream<Uint8Array>
  bytes(): Promise<Uint8Array>
  text(): Promise<string>
}

/**
 * Calls a socket and gives its output as it comes. The session must have been posted to this router. The output is what
 * the router sent: verifyReceipt tells whether it is what the worker signed.
 *
 * @example
 * const answer = await call({ router, socket: 7n, session, input: page })
 * for await (const chunk of answer.output) process.stdout.write(chunk)
 * const { receipt } = await getReceipt({ router, call: answer.id })
 *
 * @example
 * // Without a key of one's own: the router signs.
 * const answer = await call({ router, socket: 7n, token: 'emc_...', input: 'hello' })
 */
export async function call(parameters: CallParameters): Promise<CallAnswer> {
  const { socket } = parameters
  const input = typeof parameters.input === 'string' ? new TextEncoder().encode(parameters.input) : parameters.input
  const { headers, id } = await authorize(parameters, input)
  const response = await request(parameters, `v1/sockets/${socket}/calls`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: input as BodyInit,
  })
  const output = whole(response.body ?? new Blob([]).stream(), parameters.signal)
  return {
    id: id ?? (response.headers.get('emc-call-id') as Hex),
    output,
    bytes: async () => new Uint8Array(await new Response(output).arrayBuffer()),
    text: () => new Response(output).text(),
  }
}

/** The stream, whose end before its time is an EmcError: a router breaks the connection off when a call fails midway. */
function whole(body: ReadableStream<Uint8Array>, signal?: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (cause) {
        if (signal?.aborted) throw signal.reason
        throw new EmcError('cut_short', 'the output ended before the call did', { cause })
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

async function authorize(
  parameters: CallParameters,
  input: Uint8Array,
): Promise<{ headers: Record<string, string>; id?: Hex }> {
  if (parameters.token !== undefined) {
    const { token, maxUnits } = parameters
    const limit = maxUnits === undefined ? undefined : { 'emc-max-units': maxUnits.toString() }
    return { headers: { authorization: `Bearer ${token}`, ...limit } }
  }
  const { session, nonce, maxUnits, notAfter } = parameters
  const signed = await signCall({
    session,
    input,
    ...(nonce !== undefined && { nonce }),
    ...(maxUnits !== undefined && { maxUnits }),
    ...(notAfter && { notAfter }),
  })
  return { headers: { 'emc-call': callHeader(signed) }, id: signed.id }
}
