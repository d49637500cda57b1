import 'server-only'
import type { Reader } from '../../platform/db'
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

/** The weighing round of a tender in the actor's organisation; null when there is none. */
export async function loadWeighingRound(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<WeighingRound | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: roundColumns,
  })
  return tender && roundOf(tender)
}

/** An expert with their round, in the actor's organisation; null when there is none. */
export async function loadExpertInRound(
  reader: Reader,
  expertId: string,
  organisationId: string,
): Promise<ExpertInRound | null> {
  const expert = await reader.weighingExpert.findUnique({
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
