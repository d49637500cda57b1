import { tieTolerance } from './decision-problem'

export type ScoredAlternative = {
  readonly id: string
  readonly score: number
  /** What parts a tie: the higher first key goes before, then the second… Empty where nothing does. */
  readonly keys?: readonly number[]
}

/** Ids best first, and the ranks in the order of the input. */
export type ScoreOrder = { readonly order: readonly string[]; readonly ranks: readonly number[] }

/**
 * Orders by score, the highest first. Neighbours within 1e-9 are a tie; keys part it; what is still equal shares a
 * rank, the next rank being skipped, and stands in the order of the input.
 *
 * @example
 * orderByScore([{ id: 'a', score: 5 }, { id: 'b', score: 7 }, { id: 'c', score: 5 }]) // => { order: ['b', 'a', 'c'], ranks: [2, 1, 2] }
 */
export function orderByScore(alternatives: readonly ScoredAlternative[]): ScoreOrder {
  const entries = alternatives.map(({ id, score, keys = [] }, place) => ({
    id,
    place,
    score,
    keys,
  }))
  const ranks = alternatives.map(() => 0)
  const order: string[] = []
  for (const tied of tiesOf(entries)) {
    tied.sort((a, b) => compareKeys(b.keys, a.keys) || a.place - b.place)
    const start = order.length
    for (const entry of tied) {
      const firstEqual = tied.findIndex((other) => compareKeys(other.keys, entry.keys) === 0)
      ranks[entry.place] = start + firstEqual + 1
      order.push(entry.id)
    }
  }
  return { order, ranks }
}

type Entry = {
  readonly id: string
  readonly place: number
  readonly score: number
  readonly keys: readonly number[]
}

/** Best first, in groups of neighbours that differ by noise alone. */
function tiesOf(entries: readonly Entry[]): Entry[][] {
  const sorted = [...entries].sort((a, b) => b.score - a.score)
  const groups: Entry[][] = []
  for (const entry of sorted) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && before.score - entry.score <= tieTolerance) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((key, index) => key !== b[index])
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0)
}
