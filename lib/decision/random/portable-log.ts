const LN2_HIGH = 6.931471803691238e-1
const LN2_LOW = 1.9082149292705877e-10
const SMALLEST_NORMAL = 0x00100000
const INFINITE = 0x7ff00000

const asDouble = new Float64Array(1)
const asWords = new Int32Array(asDouble.buffer)
const HIGH_WORD = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0

/** 2^(1023 − k), indexed by k: scales a double with exponent k − 1023 into [1, 2) without rounding. */
const scalesByExponent = Float64Array.from({ length: 2047 }, (_, index) => 2 ** (1023 - index))

/**
 * ln x built from + − × ÷ alone, so that a seed gives the same bits in every engine
 * (see `portableExp`). −∞ at 0. Error below one unit in the last place.
 *
 * **Source**: FDLIBM 5.3, `e_log.c` (x = 2^k (1 + f), then a polynomial in s = f / (2 + f)).
 *
 * @example
 * portableLog(1) // => 0
 */
export function portableLog(x: number): number {
  asDouble[0] = x
  const word = asWords[HIGH_WORD] ?? 0
  if (word < SMALLEST_NORMAL || word >= INFINITE) return notNormal(x)
  const k = (word + 0x95f64) >> 20
  const f = x * (scalesByExponent[k] ?? 0) - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.5313837699209373e-1))
  const odd =
    z *
    (6.666666666666735e-1 +
      w * (2.857142874366239e-1 + w * (1.818357216161805e-1 + w * 1.4798198605116586e-1)))
  const halfSquare = 0.5 * f * f
  const exponent = k - 1023
  return (
    exponent * LN2_HIGH - (halfSquare - (s * (halfSquare + even + odd) + exponent * LN2_LOW) - f)
  )
}

function notNormal(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x > 0 && x < 1) return portableLog(x * 2 ** 54) - 54 * LN2_HIGH - 54 * LN2_LOW
  return x > 0 ? x : Number.NaN
}
