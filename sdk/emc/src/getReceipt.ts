import type { Address, Hex } from 'viem'
import { parseReceipt, type Receipt } from './parseReceipt.ts'
import { request, type RouterParameters } from './request.ts'

export type GetReceiptParameters = RouterParameters & {
  /** The call's id. */
  call: Hex
}

/** A call's entry in a settlement batch: what Settlement.verifyCall takes. */
export type SettledCall = {
  batch: bigint
  leaf: {
    call: Hex
    result: Hex
    output: Hex
    socket: bigint
    worker: Address
    router: Address
    units: bigint
    status: number
  }
  proof: readonly Hex[]
}

/**
 * A call's receipt, and its settlement's proof once it is settled.
 *
 * @example
 * const { receipt, settlement } = await getReceipt({ router, call: answer.id })
 */
export async function getReceipt(
  parameters: GetReceiptParameters,
): Promise<{ receipt: Receipt; settlement?: SettledCall }> {
  const response = await request(parameters, `v1/receipts/${parameters.call}`)
  const json = (await response.json()) as { receipt: unknown; settlement?: SettledCall }
  const { settlement } = json
  return {
    receipt: parseReceipt(json.receipt),
    ...(settlement && {
      settlement: {
        batch: BigInt(settlement.batch),
        leaf: {
          ...settlement.leaf,
          socket: BigInt(settlement.leaf.socket),
          units: BigInt(settlement.leaf.units),
        },
        proof: settlement.proof,
      },
    }),
  }
}
