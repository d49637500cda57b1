import { type Failure, fail, type Result, succeed } from '../../shared/result'
import {
  type CardProblem,
  type CardScore,
  cardProblems,
  type ScaleOfCriterion,
  scoresWithoutEvidence,
} from './card-check-rules'
import type { CardContent } from './card-content-schema'
import { cardDoor, type OwnCard } from './score-rules'
import { moveScorecard } from './scorecard-transitions-rules'
import type { SubmitScorecardInput } from './scoring-schema'

/** A card with all that is written on it, as its evaluator submits it. */
export type CardSubject = OwnCard & {
  readonly reference: string
  readonly bid: { readonly letter: string; readonly name: string }
  readonly evaluator: { readonly id: string; readonly name: string }
  readonly criteria: readonly (ScaleOfCriterion & { readonly code: string })[]
  readonly scores: readonly CardScore[]
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly sha256: string
  }[]
  /** How often it was submitted before. */
  readonly submissions: number
  /** Why and by whom it was opened again last; null unless it was. */
  readonly reopening: { readonly reason: string; readonly byId: string } | null
}

export type SubmissionChange = {
  readonly tenderId: string
  readonly scorecardId: string
  readonly version: number
  /** Without its salt, which is drawn when it is written. */
  readonly content: Omit<CardContent, 'salt'>
  /** Criteria of the scores for which it is said only now that none was found. */
  readonly withoutEvidence: readonly string[]
  readonly reopening: CardSubject['reopening']
}

/** Decides whether a card may be submitted: complete, and with a page for every level or the word that none was found. */
export function decideSubmission(
  card: CardSubject,
  input: SubmitScorecardInput,
  { now }: { readonly now: Date },
): Result<SubmissionChange> {
  const door = cardDoor(card)
  if (!door.ok) return door
  const move = moveScorecard(card.state, 'submit')
  if (!move.ok) return move
  if (card.version !== input.version) return fail('stale-version')
  const problems = problemFields(cardProblems(card.criteria, card.scores))
  if (problems) return fail('card-incomplete', problems)
  const bare = scoresWithoutEvidence(card.scores)
  const unsaid = bare.filter((id) => !input.withoutEvidence.includes(id))
  if (unsaid.length > 0 || input.withoutEvidence.some((id) => !bare.includes(id)))
    return fail('card-incomplete', { withoutEvidence: 'scoring.validation.evidenceUnsaid' })
  const { tenderId, scorecardId, version, reopening } = card
  const content = contentOf(card, bare, now)
  return succeed({ tenderId, scorecardId, version, reopening, content, withoutEvidence: bare })
}

const problemTexts: Readonly<Record<CardProblem['kind'], string>> = {
  score: 'scoring.validation.scoreNeeded',
  comment: 'scoring.validation.commentNeeded',
  page: 'scoring.validation.pageNeeded',
}

/** By criterion id, the first problem of each; null without any. */
function problemFields(problems: readonly CardProblem[]): Failure['fields'] | null {
  const fields = problems
    .toReversed()
    .map(({ criterionId, kind }) => [criterionId, problemTexts[kind]] as const)
  return fields.length > 0 ? Object.fromEntries(fields) : null
}

function contentOf(
  card: CardSubject,
  withoutEvidence: readonly string[],
  now: Date,
): SubmissionChange['content'] {
  return {
    format: 'adjudica-scorecard/1',
    tender: { id: card.tenderId, reference: card.reference },
    bid: { id: card.bidId, ...card.bid },
    evaluator: card.evaluator,
    scorecard: { id: card.scorecardId, number: card.submissions + 1 },
    submittedAt: now.toISOString(),
    scores: card.criteria.flatMap(({ id, code }) => {
      const score = card.scores.find(({ criterionId }) => criterionId === id)
      if (!score) return []
      const { level, comment } = score
      const noEvidence = score.noEvidence || withoutEvidence.includes(id)
      const evidence = evidenceOf(card, score)
      return [{ criterion: id, code, level, comment, evidence, ...(noEvidence && { noEvidence }) }]
    }),
  }
}

function evidenceOf({ documents }: CardSubject, { documentId, page }: CardScore) {
  const document = documents.find(({ id }) => id === documentId)
  if (!document || page === null) return null
  return { document: document.id, title: document.title, sha256: document.sha256, page }
}
