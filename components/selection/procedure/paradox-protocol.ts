import type { CombinationRule } from '@/lib/decision/award/combined-ranking'
import type { ExpectedField, ParadoxFindings } from '@/lib/decision/award/paradox-test'

export type ParadoxRequest = { readonly rule: CombinationRule; readonly expected: ExpectedField }

/** 1,000 fields in all; batch n is drawn with seed n, so that the same terms find the same. */
export const paradoxBatches = { count: 40, fields: 25 }

/** What two sets of fields say together. */
export function addFindings(
  before: ParadoxFindings | null,
  more: ParadoxFindings,
): ParadoxFindings {
  if (before === null) return more
  const fields = before.fields + more.fields
  const share = (name: ParadoxShare) =>
    (before[name] * before.fields + more[name] * more.fields) / fields
  return {
    fields,
    example: before.example ?? more.example,
    reversals: share('reversals'),
    knifeEdges: share('knifeEdges'),
    roundingDecides: share('roundingDecides'),
    ties: share('ties'),
    unresolvedTies: share('unresolvedTies'),
    poorestWins: share('poorestWins'),
  }
}

export const paradoxShares = [
  'reversals',
  'knifeEdges',
  'roundingDecides',
  'ties',
  'unresolvedTies',
  'poorestWins',
] as const

type ParadoxShare = (typeof paradoxShares)[number]
