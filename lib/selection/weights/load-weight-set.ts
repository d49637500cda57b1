import 'server-only'
import type { Tx } from '../../platform/db'
import type { WeightedTender, WeightMethod, WeightSetSubject } from './weight-set-rules'

const ascending = 'asc' as const
const weighted = 'weighted' as const

const tenderColumns = {
  id: true,
  organisationId: true,
  state: true,
  procedure: true,
  criteria: {
    where: { kind: weighted },
    orderBy: [{ domain: { position: ascending } }, { position: ascending }],
    select: { id: true },
  },
  weightSets: { select: { method: true, position: true } },
  _count: { select: { weightLocks: true } },
}

type TenderRow = {
  readonly id: string
  readonly organisationId: string
  readonly state: WeightedTender['state']
  readonly procedure: WeightedTender['procedure']
  readonly criteria: readonly { readonly id: string }[]
  readonly weightSets: readonly { readonly method: WeightMethod; readonly position: number }[]
  readonly _count: { readonly weightLocks: number }
}

/**
 * A tender of the actor's organisation with its weighted criteria; null when there is none. The tender's row is held until
 * the transaction ends: neither criteria nor the lock change under a decision about weights.
 */
export async function loadWeightedTender(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<WeightedTender | null> {
  await tx.$queryRaw`select 1 from tender where id = ${tenderId} for update`
  const tender = await tx.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: tenderColumns,
  })
  return tender && weightedTenderOf(tender)
}

/** A weight set of the actor's organisation with its tender, the tender's row held; null when there is none. */
export async function loadWeightSet(
  tx: Tx,
  weightSetId: string,
  organisationId: string,
): Promise<WeightSetSubject | null> {
  await tx.$queryRaw`select 1 from tender where id =
    (select tender_id from weight_set where id = ${weightSetId}) for update`
  const set = await tx.weightSet.findUnique({
    where: { id: weightSetId, tender: { organisationId } },
    select: {
      id: true,
      version: true,
      normalisedAt: true,
      weights: { select: { criterionId: true, printed: true, share: true } },
      tender: { select: tenderColumns },
      _count: { select: { locks: true } },
    },
  })
  if (!set) return null
  return {
    ...weightedTenderOf(set.tender),
    weightSetId: set.id,
    version: set.version,
    entries: set.weights,
    isNormalised: set.normalisedAt !== null,
    isLocked: set._count.locks > 0,
  }
}

const weightedTenderOf = (tender: TenderRow): WeightedTender => ({
  organisationId: tender.organisationId,
  tenderId: tender.id,
  state: tender.state,
  procedure: tender.procedure,
  criterionIds: tender.criteria.map(({ id }) => id),
  lockVersion: tender._count.weightLocks,
  nextPosition: Math.max(-1, ...tender.weightSets.map(({ position }) => position)) + 1,
  methods: tender.weightSets.map(({ method }) => method),
})
