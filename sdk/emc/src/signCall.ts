import { hashTypedData, sha256, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { OpenableSession } from './createSession.ts'
import { EmcError } from './EmcError.ts'
import { types, type Call } from './typedData.ts'

export type SignCallParameters = {
  session: OpenableSession
  input: Uint8Array
  /** Unique within the session. Default: random. */
  nonce?: bigint
  /** The most mU that the call may use. Default: the session's. */
  maxUnits?: bigint
  /** When the call must have started. Default: the session's end. */
  notAfter?: Date
}

export type SignedCall = {
  call: Call
  signature: Hex
  /** EIP-712 digest of the call: under it, its receipt is found. */
  id: Hex
}

/**
 * Signs a call with the session's key.
 *
 * @example
 * const { id } = await signCall({ session, input: new TextEncoder().encode('hello') })
 */
export async function signCall(parameters: SignCallParameters): Promise<SignedCall> {
  const { session, input, nonce = randomNonce(), maxUnits, notAfter } = parameters
  if (!session.privateKey) {
    throw new EmcError('call_forged', "the session's key is not here: it names another signer, such as a router")
  }
  const call: Call = {
    session: session.id,
    nonce,
    input: sha256(input),
    maxUnits: maxUnits ?? session.session.maxUnits,
    notAfter: notAfter ? BigInt(Math.floor(notAfter.getTime() / 1000)) : session.session.notAfter,
  }
  const typedData = { domain: session.domain, types, primaryType: 'Call', message: call } as const
  const signature = await privateKeyToAccount(session.privateKey).signTypedData(typedData)
  return { call, signature, id: hashTypedData(typedData) }
}

function randomNonce(): bigint {
  const [nonce] = crypto.getRandomValues(new BigUint64Array(1))
  return nonce as bigint
}
