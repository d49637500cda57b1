import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'

/** One weight set in the order of the weighted criteria; `shares` is null until the set adds up to 1. */
export type LoadedWeightSet = {
  readonly id: string
  readonly name: LocalizedText
  readonly method: string
  readonly printedTotal: number | null
  readonly isNormalised: boolean
  readonly shares: readonly number[] | null
}

/** The weight sets of a tender, in their order, as stored. */
export const readWeightSets = (reader: Reader, tenderId: string) =>
  reader.weightSet.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      name: true,
      method: true,
      printedTotal: true,
      normalisedAt: true,
      weights: { select: { criterionId: true, share: true } },
    },
  })

/** A stored set in the order of the weighted criteria. */
export function weightSetOf(
  set: Awaited<ReturnType<typeof readWeightSets>>[number],
  order: readonly string[],
): LoadedWeightSet {
  const shareOf = new Map(set.weights.map(({ criterionId, share }) => [criterionId, share]))
  const shares = order.map((id) => shareOf.get(id) ?? null)
  const known = shares.filter((share) => share !== null)
  const sum = known.reduce((total, share) => total + share, 0)
  const isComplete = known.length === order.length && order.length > 0 && Math.abs(sum - 1) < 1e-6
  return {
    id: set.id,
    name: readLocalizedText(set.name),
    method: set.method,
    printedTotal: set.printedTotal,
    isNormalised: set.normalisedAt !== null,
    // Stored shares are doubles of a sum that was exact: divide the last noise away.
    shares: isComplete ? known.map((share) => share / sum) : null,
  }
}
