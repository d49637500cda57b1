import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { aFormalStage } from './formal-stage'

type OpenedWishes = {
  readonly state?: 'technical_opened' | 'knock_out'
  readonly recusal?: 'tender' | 'bid'
  readonly bids?: number
  /** Whether a licence is required, which every bid shows but the last. */
  readonly hasRequirement?: boolean
  /** Whether everybody has declared; otherwise nobody was asked. */
  readonly isDeclared?: boolean
}

/** A formal stage right after its opening: opened bids A, B…, a chair and two evaluators. */
export async function anOpenedStage(wishes: OpenedWishes = {}) {
  const { state = 'knock_out', recusal = 'tender', bids = 2, isDeclared = true } = wishes
  const stage = await aFormalStage({ state, bids })
  const { tenderId } = stage
  await db.bid.updateMany({ where: { tenderId }, data: { state: 'opened' } })
  await db.procedureTerms.update({ where: { tenderId }, data: { recusal } })
  if (!isDeclared) await db.conflictDeclaration.deleteMany({ where: { tenderId } })
  const licenceId = wishes.hasRequirement ? await requireLicence(tenderId, stage.bidIds) : ''
  const { version } = await db.tender.findUniqueOrThrow({ where: { id: tenderId } })
  const [first, second] = stage.panel
  const [bidA = '', bidB = ''] = stage.bidIds
  if (!first || !second) throw new Error('two evaluators expected')
  return { ...stage, first, second, bidA, bidB, licenceId, version }
}

async function requireLicence(tenderId: string, bidIds: readonly string[]) {
  const domain = await db.domain.findFirstOrThrow({ where: { tenderId } })
  const id = `licence-${randomUUID()}`
  await db.criterion.create({
    data: {
      ...{ id, tenderId, domainId: domain.id, code: 'K.1', kind: 'knock_out', position: 99 },
      ...{ title: { en: 'Licence' }, description: {}, unit: {}, evidenceRequired: {} },
      knockOut: { kind: 'is-true' },
    },
  })
  await db.evidence.createMany({
    data: bidIds.map((bidId, place) => ({
      ...{ id: randomUUID(), bidId, criterionId: id, status: 'provided' as const },
      value: place < bidIds.length - 1,
      ...{ enteredById: 'seed', enteredAt: new Date() },
    })),
  })
  return id
}
