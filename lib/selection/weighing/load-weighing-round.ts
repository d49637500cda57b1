import 'server-only'
import type { Tx } from '../../platform/db'
import type { ExpertInRound, WeighingRound } from './expert-rules'

const roundColumns = {
  id: true,
  organisationId: true,
  state: true,
  version: true,
  weighingClosedAt: true,
  reference: true,
  weighingExperts: { select: { email: true } },
  _count: { select: { weightLocks: true } },
} as const

type RoundRow = {
  readonly id: string
  readonly organisationId: string
  readonly state: WeighingRound['tenderState']
  readonly version: number
  readonly weighingClosedAt: Date | null
  readonly weighingExperts: readonly { readonly email: string }[]
  readonly _count: { readonly weightLocks: number }
}

/** The weighing round of a tender in the actor's organisation, its row held; null when there is none. */
export async function loadWeighingRound(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<WeighingRound | null> {
  await tx.$queryRaw`select 1 from tender where id = ${tenderId} for update`
  const tender = await tx.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: roundColumns,
  })
  return tender && roundOf(tender)
}

/** An expert with their round, in the actor's organisation, both rows held; null when there is none. */
export async function loadExpertInRound(
  tx: Tx,
  expertId: string,
  organisationId: string,
): Promise<ExpertInRound | null> {
  await tx.$queryRaw`select 1 from weighing_expert where id = ${expertId} for update`
  await tx.$queryRaw`select 1 from tender where id =
    (select tender_id from weighing_expert where id = ${expertId}) for share`
  const expert = await tx.weighingExpert.findUnique({
    where: { id: expertId, tender: { organisationId } },
    select: {
      id: true,
      state: true,
      version: true,
      name: true,
      email: true,
      locale: true,
      tender: { select: roundColumns },
    },
  })
  if (!expert) return null
  const { id, tender, ...person } = expert
  return { ...roundOf(tender), ...person, expertId: id, reference: tender.reference }
}

const roundOf = (tender: RoundRow): WeighingRound => ({
  organisationId: tender.organisationId,
  tenderId: tender.id,
  tenderState: tender.state,
  tenderVersion: tender.version,
  isClosed: tender.weighingClosedAt !== null,
  isLocked: tender._count.weightLocks > 0,
  expertEmails: tender.weighingExperts.map(({ email }) => email),
})
