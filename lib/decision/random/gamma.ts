import { nextNormal } from './normal'
import { portableExp } from './portable-exp'
import { portableLog } from './portable-log'
import { nextUniform, type RandomStream } from './random-stream'

/**
 * One draw of the gamma distribution with the given shape and rate 1 (divide by the rate for others).
 * Below shape 1 it is G(shape + 1) · U^(1/shape), which for shapes near 0 may underflow to 0.
 *
 * **Source**: Marsaglia & Tsang 2000, A Simple Method for Generating Gamma Variables, ACM TOMS 26(3), doi 10.1145/358407.358414.
 *
 * @param shape > 0
 */
export function nextGamma(stream: RandomStream, shape: number): number {
  return shape < 1 ? portableExp(nextLogGamma(stream, shape)) : nextGammaAboveOne(stream, shape)
}

/** The logarithm of a gamma draw with rate 1: for small shapes, where the draw itself would underflow. */
export function nextLogGamma(stream: RandomStream, shape: number): number {
  if (shape >= 1) return portableLog(nextGammaAboveOne(stream, shape))
  return (
    portableLog(nextGammaAboveOne(stream, shape + 1)) + portableLog(nextUniform(stream)) / shape
  )
}

function nextGammaAboveOne(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = nextNormal(stream)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = nextUniform(stream)
    if (u < 1 - 0.0331 * x * x * x * x) return d * v
    if (portableLog(u) < 0.5 * x * x + d * (1 - v + portableLog(v))) return d * v
  }
}
