import assert from 'node:assert/strict'
import { BaseError, ContractFunctionRevertedError } from 'viem'
import { EmcError } from '@edgematrix/emc/EmcError'

/** A router refuses with a stable code, the HTTP status that goes with it, one line that says why, and a hint. */
export async function refusedBy(promise: Promise<unknown>, code: string, status: number): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof EmcError, String(error))
    assert.deepEqual({ code: error.code, status: error.status }, { code, status }, error.message)
    assert.match(error.shortMessage, /^[^\n]{10,}$/)
    assert.notEqual(error.hint, '')
    return true
  })
}

/** A contract refuses with a custom error and its values. */
export async function revertedWith(promise: Promise<unknown>, name: string, args?: readonly unknown[]): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof BaseError, String(error))
    const reverted = error.walk((e) => e instanceof ContractFunctionRevertedError)
    assert.ok(reverted instanceof ContractFunctionRevertedError, error.message)
    assert.equal(reverted.data?.errorName, name, error.message)
    if (args) assert.deepEqual(reverted.data?.args, args)
    return true
  })
}
