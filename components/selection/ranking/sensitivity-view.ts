import { leadChanges, orderAt } from '@/components/charts/geometry-lines'
import type { WeightSensitivityView } from '@/components/charts/weight-sensitivity-lines'
import { weightedSum } from '@/lib/decision/ranking/weighted-sum'
import { moveWeight, type WeighedBids } from './what-if-weights'

/** A domain as a whole, or one criterion, by its place. */
export type SensitivityChoice = { readonly kind: 'domain' | 'criterion'; readonly index: number }

/** The score of each bid as the chosen weight goes from nothing to everything; the others keep their proportions. */
export function sensitivityView(
  { domains, criteria, weights, bids }: WeighedBids,
  { kind, index }: SensitivityChoice,
): WeightSensitivityView {
  const chosen = kind === 'domain' ? domains[index] : criteria[index]
  const members = criteria.flatMap(({ domain }, j) =>
    (kind === 'domain' ? domain === chosen?.domain : j === index) ? [j] : [],
  )
  const none = moveWeight(weights, members, 0)
  const all = moveWeight(weights, members, 1)
  return {
    criterion: { domain: chosen?.domain ?? 1, name: chosen?.name ?? '' },
    weight: members.reduce((sum, j) => sum + (weights[j] ?? 0), 0),
    lines: bids.map(({ letter, name, values }) => ({
      letter,
      name,
      atNone: weightedSum(none, values),
      atAll: weightedSum(all, values),
    })),
  }
}

/** A stretch of the weight, in shares, over which one bid leads; `isNow` where the official weight lies in it. */
export type LeadStretch = {
  readonly from: number
  readonly to: number
  readonly leader: string
  readonly isNow: boolean
}

/** Who leads from weight 0 to 1, one stretch after the other. */
export function leadStretches({ lines, weight }: WeightSensitivityView): readonly LeadStretch[] {
  const changes = leadChanges(lines)
  const nameOf = (letter: string | undefined) =>
    lines.find((line) => line.letter === letter)?.name ?? ''
  const first = changes[0]?.from ?? orderAt(lines, weight)[0]?.letter
  const starts = [{ weight: 0, to: first }, ...changes]
  return starts.map((start, place) => {
    const to = starts[place + 1]?.weight ?? 1
    const isLast = place === starts.length - 1
    return {
      from: start.weight,
      to,
      leader: nameOf(start.to),
      isNow: weight >= start.weight && (weight < to || isLast),
    }
  })
}
