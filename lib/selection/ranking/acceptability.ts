import 'server-only'
import type { AcceptabilityInput } from '../../decision/uncertainty/acceptability-input'
import type { Acceptability } from '../../decision/uncertainty/rank-acceptability'
import { sha256 } from '../../platform/hash'
import { runSampling } from '../sampling/run-sampling'

/** Results kept, the latest used last; each is a few kilobytes. */
const kept = new Map<string, Promise<Acceptability>>()
const most = 100

/**
 * The acceptability of ranks, computed in a worker thread and kept by the hash of its input: the same bids
 * and weights are never sampled twice while the server runs, and two readers at once share one computation.
 */
export function acceptabilityOf(input: AcceptabilityInput): Promise<Acceptability> {
  const key = keyOf(input)
  const known = kept.get(key) ?? compute(key, input)
  kept.delete(key)
  kept.set(key, known)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return known
}

const drawsHashes = new WeakMap<object, string>()

/** A posterior is a megabyte: its hash is taken once for as long as the same array is used. */
function keyOf({ weights, ...rest }: AcceptabilityInput): string {
  if (weights.kind !== 'draws') return sha256(JSON.stringify({ weights, ...rest }))
  const { draws, ...others } = weights
  const drawsHash = drawsHashes.get(draws) ?? sha256(JSON.stringify(draws))
  drawsHashes.set(draws, drawsHash)
  return sha256(JSON.stringify({ drawsHash, ...others, ...rest }))
}

async function compute(key: string, input: AcceptabilityInput): Promise<Acceptability> {
  try {
    const result = await runSampling({ kind: 'acceptability', input })
    if (result.kind !== 'acceptability')
      throw new Error(`expected acceptability, got ${result.kind}`)
    return result.value
  } catch (error) {
    kept.delete(key)
    throw error
  }
}
