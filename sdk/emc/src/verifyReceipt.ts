import { hashTypedData, isAddressEqual, recoverTypedDataAddress, sha256, type Address } from 'viem'
import { domain as emcDomain, type Domain } from './domain.ts'
import { EmcError } from './EmcError.ts'
import type { Receipt } from './parseReceipt.ts'
import { types } from './typedData.ts'

export type VerifyReceiptParameters = {
  receipt: Receipt
  /** If given, they must be what was called with, and what came back. */
  input?: Uint8Array
  output?: Uint8Array
  /** Default: of chain 703600. */
  domain?: Domain
}

/** Who signed a receipt. */
export type ReceiptSigners = { holder: Address; worker: Address; router?: Address }

/**
 * Checks all that a receipt proves by itself: the chain of signatures from session to route, units and times. Whether
 * the holder held the socket and the worker worked for its operator is in the chain's state; a settled call is proved by
 * isSettled.
 *
 * @example
 * const { worker } = await verifyReceipt({ receipt, output })
 */
export async function verifyReceipt(parameters: VerifyReceiptParameters): Promise<ReceiptSigners> {
  const { receipt, input, output, domain = emcDomain() } = parameters
  const { session, call, result, route } = receipt
  const sessionData = { domain, types, primaryType: 'Session', message: session } as const
  const callData = { domain, types, primaryType: 'Call', message: call } as const
  const resultData = { domain, types, primaryType: 'Result', message: result } as const

  require(call.session === hashTypedData(sessionData), 'its call is of another session')
  require(result.call === hashTypedData(callData), 'its result is of another call')
  require(call.maxUnits <= session.maxUnits && result.units <= call.maxUnits, 'it charges more than was allowed')
  require(call.notAfter <= session.notAfter, 'its call outlives the session')
  require(result.startedAt / 1000n <= call.notAfter, 'its call started too late')
  require(result.finishedAt >= result.startedAt, 'its call ended before it started')
  if (input && sha256(input) !== call.input) throw new EmcError('receipt_invalid', 'receipt is for another input')
  if (output && sha256(output) !== result.output) {
    throw new EmcError('output_mismatch', `output has SHA-256 ${sha256(output)}, the worker signed ${result.output}`)
  }

  const caller = await recoverTypedDataAddress({ ...callData, signature: receipt.callSig })
  require(isAddressEqual(caller, session.key), "its call is not signed by the session's key")
  const holder = await recoverTypedDataAddress({ ...sessionData, signature: receipt.sessionSig })
  const worker = await recoverTypedDataAddress({ ...resultData, signature: receipt.resultSig })
  if (!route || !receipt.routeSig) return { holder, worker }

  require(route.result === hashTypedData(resultData), 'its route is of another result')
  const routeData = { domain, types, primaryType: 'Route', message: route } as const
  return { holder, worker, router: await recoverTypedDataAddress({ ...routeData, signature: receipt.routeSig }) }
}

function require(condition: boolean, why: string): void {
  if (!condition) throw new EmcError('receipt_invalid', `receipt does not hold together: ${why}`)
}
