/**
 * JSON as the protocol writes it: bigints are decimal strings.
 *
 * @example
 * stringify({ units: 5n }) // '{"units":"5"}'
 */
export function stringify(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v))
}
