import { fail, type Result, succeed } from '../../shared/result'
import type { EvidenceShape } from '../evidence/evidence-shape-rules'
import { doesJudge, type PanelRole, type Standing } from '../panel/standing-rules'
import type { TenderState } from '../procedure/tender-states-rules'
import { moveScorecard, type ScorecardState } from './scorecard-transitions-rules'
import type { SaveScoreInput } from './scoring-schema'

/** An evaluator's own card, and how they stand towards its bid now. */
export type OwnCard = {
  readonly organisationId: string
  readonly tenderId: string
  readonly tenderState: TenderState
  readonly scorecardId: string
  readonly bidId: string
  readonly state: ScorecardState
  readonly version: number
  /** Null where they are on the panel no more. */
  readonly role: PanelRole | null
  readonly standing: Standing
}

/** One score of the card, before it changes. */
export type ScoreSubject = OwnCard & {
  readonly shape: EvidenceShape
  /** Of the score; 0 before the first. */
  readonly scoreVersion: number
  /** The document named as evidence; null where the bid's technical envelope has no such document. */
  readonly document: { readonly pageCount: number | null } | null
}

export type ScoreChange = SaveScoreInput & {
  readonly tenderId: string
  readonly bidId: string
}

/** Whether the holder of a card has a seat from which they judge. */
export const holdsJudgingSeat = ({ role }: Pick<OwnCard, 'role'>) =>
  role !== null && doesJudge(role)

/** Why nobody writes on this card now, whoever they are; the state itself is `moveScorecard`'s to say. */
export function cardDoor(card: OwnCard): Result<null> {
  if (card.standing === 'recused') return fail('recused')
  if (card.standing === 'undeclared') return fail('declaration-needed')
  return card.tenderState === 'scoring' ? succeed(null) : fail('wrong-state')
}

/** Decides whether a score may be saved. A missing comment does not stop it: the card is refused when it is submitted. */
export function decideScore(subject: ScoreSubject, input: SaveScoreInput): Result<ScoreChange> {
  const door = cardDoor(subject)
  if (!door.ok) return door
  const move = moveScorecard(subject.state, 'save')
  if (!move.ok) return move
  if (subject.scoreVersion !== input.version) return fail('stale-version')
  const problem = problemOf(subject, input)
  if (problem) return fail('invalid-input', problem)
  return succeed({ ...input, tenderId: subject.tenderId, bidId: subject.bidId })
}

type Problem = Readonly<Record<string, string>> | null

function problemOf({ shape, document }: ScoreSubject, input: SaveScoreInput): Problem {
  const { level, comment } = input
  if (shape.kind !== 'level') return { level: 'scoring.validation.notScored' }
  if (level !== null && !shape.levels.some((one) => one.level === level))
    return { level: 'scoring.validation.level' }
  if (level === null && comment === '') return { comment: 'scoring.validation.commentNeeded' }
  return evidenceProblem(document, input)
}

function evidenceProblem(
  document: ScoreSubject['document'],
  { documentId, page, noEvidence }: SaveScoreInput,
): Problem {
  if (noEvidence && documentId !== null) return { noEvidence: 'scoring.validation.evidenceBoth' }
  if (documentId === null)
    return page === null ? null : { page: 'scoring.validation.pageWithoutDocument' }
  if (document === null) return { documentId: 'scoring.validation.unknownDocument' }
  const { pageCount } = document
  return page !== null && pageCount !== null && page > pageCount
    ? { page: `scoring.validation.pageBeyond?pages=${pageCount}` }
    : null
}
