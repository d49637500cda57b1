import { fail, type Result, succeed } from '../../shared/result'
import { hasReached, type TenderState } from '../procedure/tender-states-rules'
import { decideConflictMove } from './conflict-transitions-rules'
import type { DeclareConflictInput, ReviewDeclarationInput } from './panel-schema'
import type { ConflictState } from './standing-rules'

type Stage = { readonly state: TenderState; readonly procedure: 'light' | 'formal' }

const ended: readonly TenderState[] = ['awarded', 'cancelled', 'no_award']

/** Links may come up, and must be said, as long as the tender is not over. */
export const areDeclarationsOpen = ({ state, procedure }: Stage) =>
  procedure === 'formal' && !ended.includes(state)

export type DeclarationSubject = Stage & {
  readonly organisationId: string
  readonly tenderId: string
  readonly reference: string
  /** The member has a seat in which one declares. */
  readonly isAsked: boolean
  /** Null where nobody asked yet: the same as asked. */
  readonly declaration: {
    readonly id: string
    readonly state: ConflictState
    readonly version: number
  } | null
}

export type Declared = Pick<DeclarationSubject, 'tenderId' | 'reference'> &
  Pick<DeclareConflictInput, 'bidId' | 'outcome' | 'text' | 'version'> & {
    readonly declarationId: string | null
  }

/** Decides what a member may say of their own links. The words of a denial are none. */
export function decideDeclaration(
  subject: DeclarationSubject,
  { bidId, outcome, text, version }: DeclareConflictInput,
): Result<Declared> {
  if (!areDeclarationsOpen(subject)) return fail('wrong-state')
  const { declaration, tenderId, reference } = subject
  if ((declaration?.version ?? 0) !== version) return fail('stale-version')
  const move = decideConflictMove(declaration?.state ?? 'requested', outcome, 'declare')
  if (!move.ok) return move
  const said = outcome === 'none' ? '' : text
  const declarationId = declaration?.id ?? null
  return succeed({ tenderId, reference, bidId, outcome, text: said, version, declarationId })
}

export type ReviewSubject = Stage & {
  readonly organisationId: string
  readonly tenderId: string
  readonly reference: string
  readonly recusal: 'tender' | 'bid'
  readonly declarationId: string
  readonly userId: string
  readonly bidId: string | null
  readonly declarationState: ConflictState
  readonly declarationVersion: number
}

export type ReviewOutcome = ReviewDeclarationInput['outcome']

/**
 * What a reviewer may decide. Taking a member off one bid alone makes panels unequal: only where the published rules say
 * so, and before there are cards. Once quality is locked a recusal would change it, and the tender must end instead.
 */
export function reviewOutcomes({
  state,
  recusal,
  bidId,
}: Pick<ReviewSubject, 'state' | 'recusal' | 'bidId'>): readonly ReviewOutcome[] {
  if (hasReached(state, 'technical_locked')) return ['cleared']
  const mayRestrict = bidId !== null && recusal === 'bid' && !hasReached(state, 'scoring')
  return mayRestrict ? ['cleared', 'restricted', 'removed'] : ['cleared', 'removed']
}

export type Review = Pick<
  ReviewSubject,
  'tenderId' | 'reference' | 'declarationId' | 'userId' | 'bidId'
> & {
  readonly version: number
  readonly outcome: ReviewOutcome
  readonly reason: string
  /** Whose cards count no more: of one bid, of all, or none. */
  readonly voids: 'bid' | 'all' | 'none'
}

/** Decides what becomes of a declared link, and how far a recusal reaches. */
export function decideReview(
  subject: ReviewSubject,
  { outcome, reason, version }: ReviewDeclarationInput,
): Result<Review> {
  if (!areDeclarationsOpen(subject)) return fail('wrong-state')
  if (subject.declarationVersion !== version) return fail('stale-version')
  const move = decideConflictMove(subject.declarationState, outcome, 'review')
  if (!move.ok) return move
  if (!reviewOutcomes(subject).includes(outcome)) return fail('wrong-state')
  const { tenderId, reference, declarationId, userId, bidId, recusal } = subject
  const reach = recusal === 'bid' && bidId !== null ? 'bid' : 'all'
  const voids = outcome === 'removed' ? reach : 'none'
  return succeed({
    ...{ tenderId, reference, declarationId, userId, bidId },
    ...{ version, outcome, reason, voids },
  })
}
