import type { SignedCall } from './signCall.ts'
import { stringify } from './stringify.ts'

/**
 * The value of the EMC-Call header: base64url of {call, signature}.
 *
 * @example
 * fetch(url, { method: 'POST', body: input, headers: { 'EMC-Call': callHeader(signed) } })
 */
export function callHeader({ call, signature }: Pick<SignedCall, 'call' | 'signature'>): string {
  return btoa(stringify({ call, signature })).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
