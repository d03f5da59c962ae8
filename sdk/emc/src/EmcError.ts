import { type ErrorCode, hintOf } from './hintOf.ts'

/** The codes of what may succeed later unchanged. */
const temporary = new Set(['worker_unavailable', 'rate_limited', 'internal', 'unreachable'])

/**
 * A refusal. Switch on `code`; show `message`, which says what failed, why, and what to do.
 *
 * @example
 * try {
 *   await call({ ... })
 * } catch (error) {
 *   if (error instanceof EmcError && error.code === 'units_exceeded') await topUp()
 * }
 */
export class EmcError extends Error {
  override readonly name = 'EmcError'
  readonly code: ErrorCode
  /** What failed and why, without the hint. */
  readonly shortMessage: string
  /** What to do. */
  readonly hint: string
  /** Where the code is explained. */
  readonly docs: string
  /** The HTTP status, if an answer came. */
  readonly status: number | undefined
  /** Whether the same request may succeed later. */
  readonly temporary: boolean

  constructor(code: ErrorCode, shortMessage: string, options: { status?: number; cause?: unknown } = {}) {
    const hint = hintOf(code)
    super(`${shortMessage}\n\nHint: ${hint}`, { cause: options.cause })
    this.code = code
    this.shortMessage = shortMessage
    this.hint = hint
    this.docs = `docs/errors.md#${code}`
    this.status = options.status
    this.temporary = temporary.has(code)
  }
}
