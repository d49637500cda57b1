import { sha256Of } from '../dossier/sha-256-rules'
import { type CardContent, cardContent } from './card-content-schema'

/** A score as a page shows it. */
export type ShownScore = {
  readonly criterionId: string
  readonly level: number | null
  readonly comment: string
  readonly noEvidence: boolean
}

/**
 * What became of a card since it was submitted: it `holds`; its text is another one than was sealed; or it was sealed
 * like this, but other scores are shown, on these criteria.
 */
export type CommitmentCheck =
  | { readonly kind: 'holds' }
  | { readonly kind: 'other-content' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'other-scores'; readonly criterionIds: readonly string[] }

/** Recomputes the hash of a submitted card, and compares what is shown with what was sealed. Needs nothing but its arguments. */
export function verifyCommitment(
  content: string,
  commitHash: string,
  shown: readonly ShownScore[],
): CommitmentCheck {
  if (sha256Of(content) !== commitHash) return { kind: 'other-content' }
  const card = cardIn(content)
  if (!card) return { kind: 'unreadable' }
  const sealed = new Map(card.scores.map((score) => [score.criterion, score]))
  const ids = new Set([...sealed.keys(), ...shown.map(({ criterionId }) => criterionId)])
  const criterionIds = [...ids].filter((id) => {
    const before = sealed.get(id)
    const now = shown.find(({ criterionId }) => criterionId === id)
    return !before || !now || !isSame(before, now)
  })
  return criterionIds.length === 0 ? { kind: 'holds' } : { kind: 'other-scores', criterionIds }
}

const isSame = (sealed: CardContent['scores'][number], shown: ShownScore) =>
  sealed.level === shown.level &&
  sealed.comment === shown.comment &&
  (sealed.noEvidence ?? false) === shown.noEvidence

function cardIn(content: string) {
  try {
    return cardContent.safeParse(JSON.parse(content)).data ?? null
  } catch {
    return null
  }
}
