/** The stable codes of refusals: the router's, and those that only this package gives. */
export type ErrorCode = keyof typeof hints | (string & Record<never, never>)

const hints = {
  bad_request: 'check the request against the limits in the message',
  session_unknown: 'post the session to this router first: openSession',
  session_forged: "sign the session with the account that holds the socket: its user if one is set, else its owner",
  session_expired: 'sign a new session: createSession',
  session_revoked: "the socket's holder ended all earlier sessions: read the socket's epoch and sign a new one",
  call_forged: "sign the call with the session's key",
  call_expired: 'sign the call again with a later notAfter',
  call_replayed: 'it was answered and is not charged again: read its receipt and output at the URLs in the message',
  call_failed: 'the app failed and nothing was charged: look at the input, or at the app',
  units_exceeded: 'top the socket up, sign a session for more units, or ask for fewer',
  socket_unknown: "check the socket's number and the network",
  socket_unplugged: 'plug the socket until later than the call may run',
  worker_unavailable: 'nobody who may serve this socket can be reached: try again, or another router',
  input_too_large: "shrink the input below what the app's manifest allows",
  not_found: 'it is not held here: if the call still runs ask again later, else ask another router',
  rate_limited: 'wait and try again, or use another router',
  internal: "the router's fault: try again, or another router",
  unreachable: "check the router's URL and that it runs",
  cut_short: "read the call's receipt; the same call, with its nonce, may be sent again and is charged once",
  output_mismatch: "the bytes are not what the worker signed: fetch the output again by its SHA-256",
  not_bought: 'the offer may have been sold out or withdrawn while the transaction waited: read it again',
  receipt_invalid: 'do not trust this receipt: ask another router for it',
} as const

/**
 * What to do about a refusal.
 *
 * @example
 * hintOf('session_expired') // 'sign a new session: createSession'
 */
export function hintOf(code: ErrorCode): string {
  return Object.hasOwn(hints, code) ? hints[code as keyof typeof hints] : 'see the message'
}
