import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { readValueFunction } from '../criteria/value-function-schema'
import { loadTenderForChange } from '../tenders/load-tender'
import { evidenceShape } from './evidence-shape-rules'
import { decideRating, type RatingSubject } from './rating-rules'
import { type GiveRatingInput, giveRatingInput } from './rating-schema'

/** Gives or changes the actor's own rating; nobody rates for somebody else. */
export const giveRating = defineCommand({
  name: 'selection.give-rating',
  input: giveRatingInput,
  load: (tx, input, actor) => loadRating(tx, input, actor),
  authorize: allow<RatingSubject>('rating.give', (actor, { panelIds }) =>
    panelIds.includes(actor.id),
  ),
  decide: decideRating,
  async save(tx, { bidId, criterionId, version, level, comment }, { actor, now }) {
    const key = { bidId, criterionId, evaluatorId: actor.id }
    const given = { level, comment, ratedAt: now, version: version + 1 }
    if (version === 0) await tx.rating.create({ data: { ...key, ...given } })
    else {
      const { count } = await tx.rating.updateMany({ where: { ...key, version }, data: given })
      if (count === 0) throw new Rejection('stale-version')
    }
    return { version: version + 1 }
  },
  audit: ({ bidId, criterionId, level, comment, version }) => ({
    subjectType: 'rating',
    subjectId: bidId,
    detail: { criterionId, level, comment, version: version + 1 },
  }),
})

async function loadRating(
  tx: Tx,
  { bidId, criterionId }: GiveRatingInput,
  actor: { readonly id: string; readonly organisationId: string },
): Promise<RatingSubject | null> {
  const { organisationId } = actor
  const bid = await tx.bid.findUnique({
    where: { id: bidId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const tender = bid && (await loadTenderForChange(tx, bid.tenderId, organisationId))
  if (!tender) return null
  const { tenderId } = tender
  const criterion = await tx.criterion.findUnique({
    where: { id: criterionId, tenderId, kind: 'weighted' },
    select: { valueFunction: true },
  })
  if (!criterion) return null
  const [panel, own] = [
    await tx.panelMember.findMany({ where: { tenderId }, select: { userId: true } }),
    await tx.rating.findUnique({
      where: { bidId_criterionId_evaluatorId: { bidId, criterionId, evaluatorId: actor.id } },
      select: { version: true },
    }),
  ]
  const valueFunction = readValueFunction(criterion.valueFunction)
  return {
    ...tender,
    bidId,
    criterionId,
    shape: evidenceShape({ kind: 'weighted', valueFunction, knockOut: null }),
    panelIds: panel.map(({ userId }) => userId),
    ratingVersion: own?.version ?? 0,
  }
}
