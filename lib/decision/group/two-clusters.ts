/** The best division of k objects in two, by position, and how real it looks. */
export type TwoClusters = {
  /** Positions in rising order; the cluster of the first object comes first. */
  readonly clusters: readonly [readonly number[], readonly number[]]
  /** Mean distance between members of different clusters. */
  readonly separation: number
  /** Mean distance between members of the same cluster; 0 where every cluster has one member. */
  readonly cohesion: number
  /**
   * Mean silhouette of the objects that have a companion, in [−1, 1]: (b − a)/max(a, b), with a the mean distance to the own
   * cluster and b to the other. 1 where none has a companion.
   */
  readonly silhouette: number
}

/**
 * Divides k ≥ 2 objects in two around the pair of objects that minimises the sum of the distances to the nearer of them
 * (2-medoids, by trying all pairs; the first of equals).
 *
 * **Source**: Kaufman & Rousseeuw 1990, Finding Groups in Data, ch. 2 (k-medoids; a mean silhouette above 0.5 is read as
 * "a reasonable structure"), doi 10.1002/9780470316801.
 *
 * @param distances symmetric, k × k
 * @example
 * findTwoClusters([[0, 1, 9], [1, 0, 9], [9, 9, 0]]).clusters // => [[0, 1], [2]]
 */
export function findTwoClusters(distances: readonly (readonly number[])[]): TwoClusters {
  const at = (i: number, k: number) => distances[i]?.[k] ?? 0
  const [first, second] = bestMedoids(distances.length, at)
  const inFirst = distances.map((_, k) => at(k, first) <= at(k, second))
  const members = (own: boolean) => inFirst.flatMap((is, k) => (is === own ? [k] : []))
  const clusters = [members(inFirst[0] ?? true), members(!inFirst[0])] as const
  const meanTo = (k: number, others: readonly number[]) =>
    mean(others.filter((other) => other !== k).map((other) => at(k, other)))
  const silhouettes = clusters.flatMap((own, index) =>
    own.length < 2
      ? []
      : own.map((k) => silhouetteOf(meanTo(k, own), meanTo(k, clusters[1 - index] ?? []))),
  )
  const within = clusters.flatMap((own) => (own.length < 2 ? [] : own.map((k) => meanTo(k, own))))
  return {
    clusters,
    separation: mean(clusters[0].map((k) => meanTo(k, clusters[1]))),
    cohesion: mean(within),
    silhouette: silhouettes.length === 0 ? 1 : mean(silhouettes),
  }
}

function bestMedoids(size: number, at: (i: number, k: number) => number): [number, number] {
  let best: [number, number] = [0, 1]
  let least = Number.POSITIVE_INFINITY
  for (let first = 0; first < size; first++) {
    for (let second = first + 1; second < size; second++) {
      let cost = 0
      for (let k = 0; k < size; k++) cost += Math.min(at(k, first), at(k, second))
      if (cost < least) {
        least = cost
        best = [first, second]
      }
    }
  }
  return best
}

function silhouetteOf(own: number, other: number): number {
  const larger = Math.max(own, other)
  return larger === 0 ? 0 : (other - own) / larger
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
