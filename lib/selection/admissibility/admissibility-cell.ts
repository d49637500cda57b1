import { judgeKnockOut, type KnockOutRule } from '../../decision/values/knock-out'
import { readEvidence } from '../evidence/stored-evidence-rules'
import type { CellView, ClarificationView } from './admissibility-view'
import { readAbout } from './clarification-schema'
import type { Finding } from './finding-rules'

type EvidenceRow = {
  readonly criterionId: string
  readonly status: string
  readonly value: unknown
  readonly source: string
  readonly note: string
  readonly page: number | null
  readonly document: { readonly fileId: string; readonly title: string } | null
}

type FindingRow = Finding & {
  readonly reason: string
  readonly foundById: string
  readonly foundAt: Date
  readonly version: number
}

type QueryRow = {
  readonly id: string
  readonly version: number
  readonly finding: unknown
  readonly question: string
  readonly askedById: string
  readonly askedAt: Date
  readonly dueAt: Date
  readonly answer: string
  readonly answeredAt: Date | null
  readonly decision: 'accepted' | 'rejected' | null
  readonly reason: string
}

type BidRow = {
  readonly evidence: readonly EvidenceRow[]
  readonly knockOutFindings: readonly FindingRow[]
  readonly queries: readonly QueryRow[]
}

type Ground = {
  readonly now: Date
  readonly actorId: string
  readonly names: ReadonlyMap<string, string>
}

/** One bid against one requirement: what it shows, what the rule says of that, what people found. */
export function cellView(
  criterion: { readonly id: string; readonly knockOut: KnockOutRule | null },
  bid: BidRow,
  ground: Ground,
): CellView {
  const shown = bid.evidence.find(({ criterionId }) => criterionId === criterion.id)
  const evidence = shown ? readEvidence(shown) : ({ status: 'missing' } as const)
  const found = bid.knockOutFindings.find(({ criterionId }) => criterionId === criterion.id)
  return {
    criterionId: criterion.id,
    evidence,
    source: shown?.source ?? '',
    note: shown?.note ?? '',
    document: shown?.document ? { ...shown.document, page: shown.page } : null,
    proposal: criterion.knockOut ? judgeKnockOut(criterion.knockOut, evidence) : 'clarify',
    finding: found ? findingView(found, ground) : null,
    queries: bid.queries
      .filter(({ finding }) => readAbout(finding) === criterion.id)
      .map((query) => queryView(query, ground)),
  }
}

const findingView = (
  { verdict, reason, foundById, foundAt, confirmedById, version }: FindingRow,
  { names, actorId }: Ground,
): NonNullable<CellView['finding']> => ({
  ...{ verdict, reason, version },
  foundBy: names.get(foundById) ?? '',
  foundAt: foundAt.toISOString(),
  confirmedBy: confirmedById === null ? null : (names.get(confirmedById) ?? ''),
  isMine: foundById === actorId,
})

const queryView = (query: QueryRow, { names, now }: Ground): ClarificationView => {
  const { id: queryId, version, question, answer, decision, reason } = query
  return {
    ...{ queryId, version, question, answer, decision, reason },
    askedBy: names.get(query.askedById) ?? '',
    askedAt: query.askedAt.toISOString(),
    dueAt: query.dueAt.toISOString(),
    isDue: query.dueAt <= now,
    answeredAt: query.answeredAt?.toISOString() ?? null,
  }
}
