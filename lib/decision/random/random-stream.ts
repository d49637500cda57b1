/** The state of one sequence of random bits. Passed, never global; drawing from it changes it. */
export type RandomStream = Int32Array

const WARM_UP_STEPS = 20

/**
 * Small Fast Counting generator, 32 bits (sfc32): 128 bits of state, of which 32 are a counter, so every sequence runs for
 * at least 2^32 words and on average 2^127; passes PractRand and TestU01 BigCrush. Integer arithmetic alone: the same seed
 * gives the same numbers in every browser and on every server. `stream` tells apart the sequences of one seed (one per
 * chain): distinct pairs of seed and stream are hashed to distinct states by the 32-bit finaliser of MurmurHash3.
 *
 * **Source**: C. Doty-Humphrey, PractRand 0.94, `RNGs/sfc.h`.
 *
 * @param seed a safe integer ≥ 0
 * @param stream an integer in [0, 2^32)
 */
export function createRandomStream(seed: number, stream = 0): RandomStream {
  const state = new Int32Array([
    hash(seed % 2 ** 32, 0x9e3779b9),
    hash(Math.floor(seed / 2 ** 32), 0x7f4a7c15),
    hash(stream, 0x3c6ef372),
    1,
  ])
  fillBits(state, new Int32Array(WARM_UP_STEPS))
  return state
}

/** Fills the first `count` of `words` with random 32-bit words. The one place where a sequence steps. */
export function fillBits(stream: RandomStream, words: Int32Array, count = words.length): void {
  let a = stream[0] ?? 0
  let b = stream[1] ?? 0
  let c = stream[2] ?? 0
  let counter = stream[3] ?? 0
  for (let index = 0; index < count; index++) {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    words[index] = sum
  }
  stream[0] = a
  stream[1] = b
  stream[2] = c
  stream[3] = counter
}

const pair = new Int32Array(2)

/** One number uniform on the open interval (0, 1), with 52 random bits. */
export function nextUniform(stream: RandomStream): number {
  fillBits(stream, pair)
  return uniformFromBits(pair[0] ?? 0, pair[1] ?? 0)
}

/** The 32 bits of `high` and the upper 20 of `low` as a number in (0, 1): exact, so never 0 or 1. */
export function uniformFromBits(high: number, low: number): number {
  return ((high >>> 0) * 1048576 + (low >>> 12) + 0.5) * 2.220446049250313e-16
}

function hash(word: number, salt: number): number {
  let bits = (word ^ salt) | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
