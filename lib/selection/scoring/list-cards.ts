import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import { areScoresSealed } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import type { CardSubmission } from './my-scoring-view'
import { readCriteriaForScoring, type ScoredCriterion } from './read-scored-criteria'
import type { ScorecardState } from './scorecard-transitions-rules'

/** Every card on one bid, as it was revealed. */
export type CardsView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly timeZone: string
  }
  readonly criteria: readonly ScoredCriterion[]
  readonly bids: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  /** The bid whose cards these are; null where there are none at all. */
  readonly bidId: string | null
  readonly cards: readonly RevealedCard[]
}

export type RevealedCard = {
  readonly id: string
  readonly evaluator: { readonly id: string; readonly name: string }
  readonly state: ScorecardState
  /** None of a card that became void. */
  readonly scores: readonly RevealedScore[]
  readonly submissions: readonly CardSubmission[]
}

export type RevealedScore = {
  readonly criterionId: string
  readonly level: number | null
  readonly comment: string
  readonly evidence: {
    readonly fileId: string
    readonly title: string
    readonly page: number | null
  } | null
  readonly noEvidence: boolean
}

const id = z.string().min(1).max(60)

/** The cards on one bid, the first bid's unless one is named; nothing at all before the reveal. */
export const listCards = defineQuery({
  name: 'selection.list-cards',
  input: z.strictObject({ tenderId: id, bidId: id.nullable() }),
  authorize: allow('moderation.view'),
  async read(reader, { tenderId, bidId }, actor): Promise<CardsView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'formal' || areScoresSealed(tender)) return null
    const bids = await reader.bid.findMany({
      where: { tenderId, scorecards: { some: {} } },
      orderBy: { position: 'asc' },
      select: { id: true, letter: true, applicantName: true },
    })
    const chosen = bids.find((bid) => bid.id === bidId) ?? (bidId === null ? bids[0] : undefined)
    if (!chosen && bidId !== null) return null
    const { reference, timeZone } = tender
    const { scored } = await readCriteriaForScoring(reader, tenderId)
    return {
      tender: { id: tenderId, reference, timeZone },
      criteria: scored,
      bids: bids.map(({ applicantName, ...bid }) => ({ ...bid, name: applicantName })),
      bidId: chosen?.id ?? null,
      cards: chosen ? await readCards(reader, chosen.id) : [],
    }
  },
})

async function readCards(reader: Reader, bidId: string): Promise<readonly RevealedCard[]> {
  const cards = await reader.scorecard.findMany({
    where: { bidId },
    orderBy: { evaluator: { name: 'asc' } },
    include: {
      evaluator: { select: { id: true, name: true } },
      submissions: { orderBy: { number: 'asc' }, omit: { content: true } },
    },
  })
  const scores = await readScores(reader, bidId)
  return cards.map(({ id: cardId, evaluator, state, submissions }) => ({
    id: cardId,
    evaluator,
    state,
    scores: state === 'locked' ? (scores.get(evaluator.id) ?? []) : [],
    submissions: submissions.map(({ number, commitHash, submittedAt, reopenedReason }) => ({
      number,
      commitHash,
      submittedAt: submittedAt.toISOString(),
      reopenedReason,
    })),
  }))
}

async function readScores(reader: Reader, bidId: string) {
  const ratings = await reader.rating.findMany({
    where: { bidId },
    select: {
      evaluatorId: true,
      criterionId: true,
      level: true,
      comment: true,
      page: true,
      noEvidence: true,
      document: { select: { fileId: true, title: true } },
    },
  })
  const byEvaluator = new Map<string, RevealedScore[]>()
  for (const { evaluatorId, page, document, ...score } of ratings) {
    const own = byEvaluator.get(evaluatorId) ?? []
    own.push({ ...score, evidence: document && { ...document, page } })
    byEvaluator.set(evaluatorId, own)
  }
  return byEvaluator
}
