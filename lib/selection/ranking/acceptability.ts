import 'server-only'
import type { AcceptabilityInput } from '../../decision/uncertainty/acceptability-input'
import type { Acceptability } from '../../decision/uncertainty/rank-acceptability'
import { sha256 } from '../../platform/hash'
import { runSampling } from '../sampling/run-sampling'
import { keptResults } from './kept-results'

/** Each is a few kilobytes. */
const kept = keptResults<Acceptability>(100)

/**
 * The acceptability of ranks, computed in a worker thread and kept by the hash of its input: the same bids
 * and weights are never sampled twice while the server runs, and two readers at once share one computation.
 */
export const acceptabilityOf = (input: AcceptabilityInput): Promise<Acceptability> =>
  kept.get(acceptabilityKey(input), () => compute(input))

const drawsHashes = new WeakMap<object, string>()

/**
 * A hash over all of the input: equal inputs, and only they, have the same key. A posterior is a megabyte: its hash is
 * taken once for as long as the same array is used.
 */
export function acceptabilityKey({ weights, ...rest }: AcceptabilityInput): string {
  if (weights.kind !== 'draws') return sha256(JSON.stringify({ weights, ...rest }))
  const { draws, ...others } = weights
  const drawsHash = drawsHashes.get(draws) ?? sha256(JSON.stringify(draws))
  drawsHashes.set(draws, drawsHash)
  return sha256(JSON.stringify({ drawsHash, ...others, ...rest }))
}

async function compute(input: AcceptabilityInput): Promise<Acceptability> {
  const result = await runSampling({ kind: 'acceptability', input })
  if (result.kind !== 'acceptability') throw new Error(`expected acceptability, got ${result.kind}`)
  return result.value
}
