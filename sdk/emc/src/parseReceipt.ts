import type { Hex } from 'viem'
import type { Call, Result, Route, Session } from './typedData.ts'

/** All that was signed about one call. Without a route, the worker reported it itself. */
export type Receipt = {
  session: Session
  sessionSig: Hex
  call: Call
  callSig: Hex
  result: Result
  resultSig: Hex
  route?: Route
  routeSig?: Hex
}

/** A message of the protocol's JSON: integers are decimal strings or numbers. */
type Json<T> = { [K in keyof T]: T[K] extends bigint ? string | number : T[K] }
type JsonReceipt = {
  session: Json<Session>
  sessionSig: Hex
  call: Json<Call>
  callSig: Hex
  result: Json<Result>
  resultSig: Hex
  route?: Json<Route>
  routeSig?: Hex
}

/**
 * Reads a receipt of the protocol's JSON.
 *
 * @example
 * const receipt = parseReceipt(JSON.parse(text))
 */
export function parseReceipt(json: unknown): Receipt {
  const { session: s, call: c, result: r, route, routeSig, sessionSig, callSig, resultSig } = json as JsonReceipt
  return {
    session: {
      ...s,
      socket: BigInt(s.socket),
      epoch: BigInt(s.epoch),
      maxUnits: BigInt(s.maxUnits),
      notAfter: BigInt(s.notAfter),
    },
    sessionSig,
    call: { ...c, nonce: BigInt(c.nonce), maxUnits: BigInt(c.maxUnits), notAfter: BigInt(c.notAfter) },
    callSig,
    result: { ...r, units: BigInt(r.units), startedAt: BigInt(r.startedAt), finishedAt: BigInt(r.finishedAt) },
    resultSig,
    ...(route && {
      route: { ...route, receivedAt: BigInt(route.receivedAt), deliveredAt: BigInt(route.deliveredAt) },
    }),
    ...(routeSig && { routeSig }),
  }
}
