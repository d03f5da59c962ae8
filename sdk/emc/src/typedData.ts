import type { Address, Hex } from 'viem'

/** A wallet's permission for one key to spend at most so many units of one socket until a time. */
export type Session = {
  /** The socket's token id. */
  socket: bigint
  /** The socket's revocation counter. */
  epoch: bigint
  /** Who signs calls. */
  key: Address
  /** mU, over all calls. */
  maxUnits: bigint
  /** Unix seconds. */
  notAfter: bigint
  salt: Hex
}

/** A request for one run. */
export type Call = {
  /** EIP-712 digest of the session. */
  session: Hex
  nonce: bigint
  /** SHA-256 of the input. */
  input: Hex
  /** mU. */
  maxUnits: bigint
  /** Unix seconds; the call starts by then. */
  notAfter: bigint
}

/** A call's outcome, signed by the worker. */
export type Result = {
  /** EIP-712 digest of the call. */
  call: Hex
  /** SHA-256 of the output. */
  output: Hex
  /** mU. */
  units: bigint
  /** Unix milliseconds. */
  startedAt: bigint
  finishedAt: bigint
  /** 0 is success. */
  status: number
}

/** A result's carriage, signed by the router. */
export type Route = {
  /** EIP-712 digest of the result. */
  result: Hex
  /** Unix milliseconds. */
  receivedAt: bigint
  deliveredAt: bigint
}

/** EIP-712 types of the compute protocol. */
export const types = {
  Session: [
    { name: 'socket', type: 'uint256' },
    { name: 'epoch', type: 'uint64' },
    { name: 'key', type: 'address' },
    { name: 'maxUnits', type: 'uint64' },
    { name: 'notAfter', type: 'uint64' },
    { name: 'salt', type: 'bytes32' },
  ],
  Lease: [
    { name: 'socket', type: 'uint256' },
    { name: 'worker', type: 'address' },
    { name: 'maxUnits', type: 'uint64' },
    { name: 'notAfter', type: 'uint64' },
    { name: 'salt', type: 'bytes32' },
  ],
  Call: [
    { name: 'session', type: 'bytes32' },
    { name: 'nonce', type: 'uint64' },
    { name: 'input', type: 'bytes32' },
    { name: 'maxUnits', type: 'uint64' },
    { name: 'notAfter', type: 'uint64' },
  ],
  Result: [
    { name: 'call', type: 'bytes32' },
    { name: 'output', type: 'bytes32' },
    { name: 'units', type: 'uint64' },
    { name: 'startedAt', type: 'uint64' },
    { name: 'finishedAt', type: 'uint64' },
    { name: 'status', type: 'uint8' },
  ],
  Route: [
    { name: 'result', type: 'bytes32' },
    { name: 'receivedAt', type: 'uint64' },
    { name: 'deliveredAt', type: 'uint64' },
  ],
} as const
