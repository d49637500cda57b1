import {
  judgeKnockOut,
  type KnockOutRule,
  type KnockOutVerdict,
  overallVerdict,
} from '../../decision/values/knock-out'
import type { LocalizedText } from '../../shared/locale'
import { type EvidenceShape, evidenceShape, isAskedOfBid } from '../evidence/evidence-shape-rules'
import { readEvidence } from '../evidence/stored-evidence-rules'

/** How complete a bid is, and how it stands on the requirements that no score makes up for. */
export type BidStanding = {
  /** Criteria that the bid must answer; what the panel rates is not among them. */
  readonly asked: number
  /** Of those, answered: provided, or said not to apply. */
  readonly entered: number
  readonly missing: number
  readonly verdict: KnockOutVerdict
  /** How many requirements there are; without any, every bid passes. */
  readonly knockOutCount: number
  readonly open: readonly {
    readonly criterionId: string
    readonly code: string
    readonly title: LocalizedText
    readonly verdict: 'fail' | 'clarify'
  }[]
}

export type CriterionAsks = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly shape: EvidenceShape
  readonly rule: KnockOutRule | null
}

type Criterion = Parameters<typeof evidenceShape>[0] & Omit<CriterionAsks, 'shape' | 'rule'>

/** What a criterion asks of a bid. */
export const criterionAsks = (criterion: Criterion): CriterionAsks => ({
  id: criterion.id,
  code: criterion.code,
  title: criterion.title,
  shape: evidenceShape(criterion),
  rule: criterion.kind === 'knock_out' ? criterion.knockOut : null,
})

type Entry = { readonly criterionId: string; readonly status: string; readonly value: unknown }

/** Counts what is entered and judges the knock-outs. Minimum values are left to the ranking: ratings decide some. */
export function bidStanding(
  criteria: readonly CriterionAsks[],
  entries: readonly Entry[],
  hasPanel: boolean,
): BidStanding {
  const entryOf = new Map(entries.map((entry) => [entry.criterionId, entry]))
  const asked = criteria.filter(({ shape }) => isAskedOfBid(shape, hasPanel))
  const entered = asked.filter(({ id }) => (entryOf.get(id)?.status ?? 'missing') !== 'missing')
  const judged = criteria.flatMap(({ rule, id, code, title }) => {
    if (rule === null) return []
    const entry = entryOf.get(id)
    const evidence = entry ? readEvidence(entry) : ({ status: 'missing' } as const)
    return [{ criterionId: id, code, title, verdict: judgeKnockOut(rule, evidence) }]
  })
  return {
    asked: asked.length,
    entered: entered.length,
    missing: asked.length - entered.length,
    verdict: overallVerdict(judged.map(({ verdict }) => verdict)),
    knockOutCount: judged.length,
    open: judged.flatMap(({ verdict, ...about }) =>
      verdict === 'pass' ? [] : [{ ...about, verdict }],
    ),
  }
}
