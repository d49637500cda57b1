/** Results that are kept while the server runs. */
export type KeptResults<Value> = {
  /** The result of a key: the one that is kept, or a new one. Who asks meanwhile shares it; a failed one is forgotten. */
  readonly get: (key: string, compute: () => Promise<Value>) => Promise<Value>
  readonly size: () => number
}

/**
 * Keeps the results of pure computations by a key that holds, or hashes, all that they are made from: who may not read
 * what goes in can never ask for what came out. Beyond `most` the ones not asked for the longest are dropped.
 */
export function keptResults<Value>(most: number): KeptResults<Value> {
  const kept = new Map<string, Promise<Value>>()
  return { get, size: () => kept.size }

  function get(key: string, compute: () => Promise<Value>): Promise<Value> {
    const result = kept.get(key) ?? started(key, compute)
    kept.delete(key)
    kept.set(key, result)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return result
  }

  function started(key: string, compute: () => Promise<Value>): Promise<Value> {
    const result = compute()
    result.catch(() => {
      if (kept.get(key) === result) kept.delete(key)
    })
    return result
  }
}
