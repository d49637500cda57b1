import { portableExp } from '../random/portable-exp'
import { portableLog } from '../random/portable-log'
import { nextUniform, type RandomStream } from '../random/random-stream'
import { BLOCK, type WeightSource } from './draw-block'
import { type TiltedBox, tiltBox } from './tilted-box'

/**
 * Weights uniform on the part of the simplex where low_j ≤ w_j ≤ high_j, exactly and independently, by rejection:
 * all weights but the one with the widest interval are drawn from truncated exponentials with density ∝ e^(θ w), the last
 * is what remains to 1, and the draw is kept with probability ∝ e^(θ w_last) where that lies in its interval. As
 * e^(θ Σw) is the same for all w on the simplex, what is kept is uniform for any θ; θ is chosen so that the drawn
 * weights sum to 1 on average, which makes the kept share of the order of 1/√n whatever the intervals.
 *
 * Not the same as drawing each weight in its interval and dividing by the sum, which leaves the intervals and crowds
 * their middle.
 *
 * @throws ContractError (a RangeError) `no-weights` where no weights within the intervals sum to 1
 */
export function intervalWeights(
  low: readonly number[],
  high: readonly number[],
  samples: number,
  stream: RandomStream,
): WeightSource {
  const box = tiltBox(low, high)
  const draw = Float64Array.from(box.fixed)
  return {
    samples,
    effectiveSamples: samples,
    fill: (block, count) => {
      for (let t = 0; t < count; t++) {
        if (box.free.length > 0) while (!attempt(box, stream, draw));
        for (let j = 0; j < draw.length; j++) block[j * BLOCK + t] = draw[j] ?? 0
      }
    },
  }
}

/** One attempt: fills `draw`; false where it is to be thrown away. */
function attempt(
  { free, last, low, width, tilt, total }: TiltedBox,
  stream: RandomStream,
  draw: Float64Array,
): boolean {
  let rest = total
  for (const j of free) {
    if (j === last) continue
    const span = width[j] ?? 0
    const weight = (low[j] ?? 0) + span * nextTruncatedExponential(stream, tilt * span)
    draw[j] = weight
    rest -= weight
  }
  const span = width[last] ?? 0
  const above = rest - (low[last] ?? 0)
  if (above < 0 || above > span) return false
  draw[last] = rest
  const logShare = tilt > 0 ? tilt * (above - span) : tilt * above
  return logShare > -700 && nextUniform(stream) < portableExp(logShare)
}

/** A draw on [0, 1] with density ∝ e^(slope x). */
function nextTruncatedExponential(stream: RandomStream, slope: number): number {
  const u = nextUniform(stream)
  const steepness = Math.abs(slope)
  if (steepness < 1e-6) return u
  const fromDenseEnd = -portableLog(1 - u * (1 - portableExp(-steepness))) / steepness
  return slope < 0 ? fromDenseEnd : 1 - fromDenseEnd
}
