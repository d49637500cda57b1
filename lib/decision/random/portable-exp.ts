const LN2_HIGH = 6.931471803691238e-1
const LN2_LOW = 1.9082149292705877e-10

/** 2^(k − 1074), indexed by k: every power of two that a double can hold. */
const powersOfTwo = Float64Array.from({ length: 2098 }, (_, index) => 2 ** (index - 1074))

/**
 * e^x built from + − × ÷ alone, so that a seed gives the same bits in every engine: the language
 * leaves the last bit of `Math.exp` to the engine, and one bit is enough to part two Markov chains.
 * Error below one unit in the last place.
 *
 * **Source**: FDLIBM 5.3, `e_exp.c` (argument reduction by ln 2, then a rational approximation).
 *
 * @example
 * portableExp(0) // => 1
 */
export function portableExp(x: number): number {
  if (!(x > -708 && x < 709)) return outOfRange(x)
  const k = Math.floor(Math.LOG2E * x + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (1.6666666666666602e-1 +
        t *
          (-2.7777777777015593e-3 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  return (1 - (low - (r * c) / (2 - c) - high)) * (powersOfTwo[k + 1074] ?? 0)
}

function outOfRange(x: number): number {
  if (x >= 709) return Number.POSITIVE_INFINITY
  return x <= -708 ? 0 : Number.NaN
}
