import { randomUUID } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { formOf, usualTerms } from '../../lib/selection/procedure/terms-rules'
import type { TermsInput } from '../../lib/selection/procedure/terms-schema'
import { person } from './bids-tender'
import { aTender } from './test-database'

/** A formal tender in weighing with declared criteria and official equal weights: only its terms are missing. */
export async function aFormalTender() {
  const {
    id: tenderId,
    organisationId,
    domains,
  } = await aTender({ state: 'weighing', procedure: 'formal' }, [2, 1])
  await db.criterion.updateMany({
    where: { tenderId },
    data: { valueFunction: { kind: 'yes-no', yes: 100, no: 0 } },
  })
  const officer = await person(organisationId, 'procurement_officer', 'Tomás Machava')
  const chair = await person(organisationId, 'committee_chair', 'Samira Haddad')
  await lockEqualWeights(
    tenderId,
    domains.flatMap(({ criterionIds }) => criterionIds),
    chair.id,
  )
  return { tenderId, organisationId, officer, chair, domainIds: domains.map(({ id }) => id) }
}

async function lockEqualWeights(tenderId: string, criterionIds: readonly string[], by: string) {
  const weightSetId = `set-${randomUUID()}`
  await db.weightSet.create({
    data: {
      id: weightSetId,
      tenderId,
      name: { en: 'Equal' },
      method: 'equal',
      provenance: {},
      position: 0,
      createdById: by,
      weights: {
        create: criterionIds.map((criterionId) => ({
          criterionId,
          share: 1 / criterionIds.length,
        })),
      },
    },
  })
  await db.weightLock.create({
    data: {
      tenderId,
      version: 1,
      weightSetId,
      reason: 'Agreed by the committee.',
      contentHash: 'a'.repeat(64),
      content: '{}',
      lockedById: by,
      lockedAt: new Date(),
    },
  })
}

/** Terms as the form sends them; the tender's zone is UTC, and bids are received until long after the test. */
export const someTerms = (
  domainIds: readonly string[],
  wishes: Partial<TermsInput> = {},
): TermsInput => ({
  ...formOf(usualTerms, { timeZone: 'UTC', domainIds }),
  benchmark: 100_000,
  opensAt: '2090-01-01T09:00',
  closesAt: '2090-02-01T17:00',
  ...wishes,
})
