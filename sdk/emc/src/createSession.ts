import { bytesToHex, hashTypedData, type Address, type Hex } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { domain as emcDomain, type Domain } from './domain.ts'
import { types, type Session } from './typedData.ts'

/** A signed session, and the key that signs its calls unless that is a router's. */
export type OpenableSession = {
  session: Session
  signature: Hex
  /** EIP-712 digest of the session. */
  id: Hex
  domain: Domain
  /** Secret. Whoever has it can spend the session's units. */
  privateKey?: Hex
}

/** A viem local account, or a viem wallet client that has its account. */
export type SessionSigner = {
  signTypedData(parameters: {
    domain: Domain
    types: typeof types
    primaryType: 'Session'
    message: Session
  }): Promise<Hex>
}

export type CreateSessionParameters = {
  /** Who holds the socket. */
  signer: SessionSigner
  socket: bigint
  /** The socket's revocation counter: `(await getSocket(client, socket)).epoch`. */
  epoch: bigint
  /** The most mU that all calls of the session may use. */
  maxUnits: bigint
  /** When the session ends. Calls must start by then, and the socket must be plugged until then. */
  notAfter: Date
  /** Who signs calls. Default: a fresh key; name the router's to get a bearer token from openSession. */
  key?: Address
  /** Default: of chain 703600. */
  domain?: Domain
}

/**
 * Makes and signs a session: the only prompt of the wallet. Nothing is sent.
 *
 * @example
 * const account = privateKeyToAccount('0x...')
 * const session = await createSession({
 *   signer: account,
 *   socket: 7n,
 *   epoch: 0n,
 *   maxUnits: 60_000n, // a minute of 1 E
 *   notAfter: new Date(Date.now() + 3_600_000),
 * })
 */
export async function createSession(parameters: CreateSessionParameters): Promise<OpenableSession> {
  const { signer, socket, epoch, maxUnits, notAfter, domain = emcDomain() } = parameters
  const privateKey = parameters.key === undefined ? generatePrivateKey() : undefined
  const session: Session = {
    socket,
    epoch,
    key: parameters.key ?? privateKeyToAddress(privateKey as Hex),
    maxUnits,
    notAfter: BigInt(Math.floor(notAfter.getTime() / 1000)),
    salt: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
  }
  const typedData = { domain, types, primaryType: 'Session', message: session } as const
  const signature = await signer.signTypedData(typedData)
  return { session, signature, id: hashTypedData(typedData), domain, ...(privateKey && { privateKey }) }
}
