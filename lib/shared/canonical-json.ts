/** Anything that JSON can carry without loss. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * JSON with sorted keys and no white space, so that equal contents give equal text and equal hashes.
 * A key whose value is `undefined` is left out, as `JSON.stringify` does; dates become ISO 8601.
 *
 * @throws TypeError for a number that JSON cannot carry (NaN, Infinity) or a bigint
 * @example
 * canonicalJson({ b: 1, a: [true, null] }) // => '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`expected a finite number, got ${value}`)
  }
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`expected a JSON value, got ${typeof value}`)
  return text
}

function canonicalObject(value: object): string {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}
