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
        drawWeights(box, stream, draw)
        for (let j = 0; j < draw.length; j++) block[j * BLOCK + t] = draw[j] ?? 0
      }
    },
  }
}

function drawWeights(box: TiltedBox, stream: RandomStream, draw: Float64Array): void {
  let kept = box.free.length === 0
  while (!kept) kept = attempt(box, stream, draw)
}

/** One attempt: fills `draw`; false where it is to be thrown away. */
function attempt(box: TiltedBox, stream: RandomStream, draw: Float64Array): boolean {
  const { last, low, width, tilt } = box
  const rest = drawAllButLast(box, stream, draw)
  const span = width[last] ?? 0
  const above = rest - (low[last] ?? 0)
  if (above < 0 || above > span) return false
  draw[last] = rest
  const logShare = tilt > 0 ? tilt * (above - span) : tilt * above
  return nextUniform(stream) < portableExp(logShare)
}

/** What remains for the last weight. */
function drawAllButLast(
  { free, last, low, width, slope, mass, total }: TiltedBox,
  stream: RandomStream,
  draw: Float64Array,
): number {
  let rest = total
  for (const j of free) {
    if (j === last) continue
    const share = truncatedExponential(nextUniform(stream), slope[j] ?? 0, mass[j] ?? 0)
    const weight = (low[j] ?? 0) + (width[j] ?? 0) * share
    draw[j] = weight
    rest -= weight
  }
  return rest
}

/** Turns u, uniform on (0, 1), into a draw on [0, 1] with density ∝ e^(slope x), whose mass is 1 − e^−|slope|. */
function truncatedExponential(u: number, slope: number, mass: number): number {
  if (mass < 1e-6) return u
  const fromDenseEnd = -portableLog(1 - u * mass) / Math.abs(slope)
  return slope < 0 ? fromDenseEnd : 1 - fromDenseEnd
}
