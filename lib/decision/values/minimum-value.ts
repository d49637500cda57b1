import type { KnockOutVerdict } from './knock-out'

/** A shortfall below this is the noise of computing a mean in floating point: 69.99999999999999 is 70. */
const noise = 1e-9

/**
 * Whether a weighted criterion, or a total, reaches its published minimum: value ≥ minimum, compared before any
 * rounding, so 69.995 fails a minimum of 70 though it may be shown as 70.00. Reaching it exactly is enough.
 *
 * @param value from 0 to 100, or null where evidence is missing: that asks for clarification
 * @example
 * judgeMinimum(69.995, 70) // => 'fail'
 */
export function judgeMinimum(value: number | null, minimum: number): KnockOutVerdict {
  if (value === null) return 'clarify'
  return value >= minimum - noise ? 'pass' : 'fail'
}
