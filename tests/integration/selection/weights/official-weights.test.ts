import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { GET } from '../../../../app/api/tenders/[tenderId]/weights/[format]/route'
import { db } from '../../../../lib/platform/db'
import { getWeighing } from '../../../../lib/selection/weighing/get-weighing'
import { getWeighingRound } from '../../../../lib/selection/weighing/get-weighing-round'
import { addEqualSet } from '../../../../lib/selection/weights/add-equal-set'
import { enterConsensusSet } from '../../../../lib/selection/weights/enter-consensus-set'
import { listWeightSets } from '../../../../lib/selection/weights/list-weight-sets'
import { lockWeights } from '../../../../lib/selection/weights/lock-weights'
import { normaliseWeights } from '../../../../lib/selection/weights/normalise-weight-set'
import { removeWeightSet } from '../../../../lib/selection/weights/remove-weight-set'
import { actAs } from '../../../support/as-actor'
import { aUser, auditOf } from '../../../support/test-database'
import { anExpertWhoSent, anInvitedExpert, aWeighingRound } from '../../../support/weighing-round'

let round: Awaited<ReturnType<typeof aWeighingRound>>

beforeEach(async () => {
  round = await aWeighingRound()
})

const reason = 'The panel agreed on these.'
const criterionIds = () => round.tender.domains.flatMap((domain) => domain.criterionIds)
const lock = (weightSetId: string, wishes: object = {}) =>
  lockWeights({ tenderId: round.tender.id, weightSetId, reason, lockVersion: 0, ...wishes })

async function aPublishedSet(printed: readonly number[] = [5020, 3000, 2053]) {
  const id = randomUUID()
  await db.weightSet.create({
    data: {
      id,
      tenderId: round.tender.id,
      name: { en: 'Published' },
      method: 'published',
      source: 'doi 10.1186/s12913-022-08777-7',
      printedTotal: printed.reduce((sum, points) => sum + points, 0),
      provenance: {},
      position: 0,
      createdById: round.chair.id,
      weights: {
        createMany: {
          data: criterionIds().map((criterionId, place) => ({
            criterionId,
            printed: printed[place] ?? 0,
          })),
        },
      },
    },
  })
  return id
}

const viewOf = async () => {
  const view = await listWeightSets({ tenderId: round.tender.id })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

describe('a published set', () => {
  it('cannot become official as printed', async () => {
    expect(await lock(await aPublishedSet())).toMatchObject({
      failure: { code: 'weights-not-normalised' },
    })
    expect((await viewOf()).locks).toEqual([])
  })

  it('is rescaled by an act of its own that keeps what was printed, who did it, and why', async () => {
    const weightSetId = await aPublishedSet()
    expect(await normaliseWeights({ weightSetId, version: 1, reason })).toMatchObject({ ok: true })
    const [set] = (await viewOf()).sets
    expect(set).toMatchObject({
      printedTotal: 10_073,
      isUsable: true,
      normalised: { by: round.chair.name, reason },
    })
    expect(set?.entries.map(({ printed }) => printed).sort()).toEqual([2053, 3000, 5020])
    const shares = set?.entries.map(({ share }) => share ?? 0) ?? []
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    const [entry] = await auditOf(round.chair.organisationId)
    expect(entry?.payload).toContain(reason)
  })

  it('is rescaled once, even by two people at once', async () => {
    const weightSetId = await aPublishedSet()
    const both = await Promise.all([
      normaliseWeights({ weightSetId, version: 1, reason }),
      normaliseWeights({ weightSetId, version: 1, reason }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is rescaled by nobody from another organisation', async () => {
    const weightSetId = await aPublishedSet()
    actAs(await aUser({ roles: ['committee_chair'] }))
    expect(await normaliseWeights({ weightSetId, version: 1, reason })).toMatchObject({
      failure: { code: 'not-found' },
    })
    expect(await listWeightSets({ tenderId: round.tender.id })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })
})

describe('making weights official', () => {
  it('makes a version with a hash over what was decided', async () => {
    const weightSetId = await aPublishedSet([5000, 3000, 2000])
    await normaliseWeights({ weightSetId, version: 1, reason })
    const result = await lock(weightSetId)
    expect(result).toMatchObject({ ok: true, value: { version: 1 } })
    const { sets, locks } = await viewOf()
    expect(sets[0]).toMatchObject({ isOfficial: true, wasOfficial: true })
    expect(locks).toMatchObject([{ version: 1, reason, lockedBy: round.chair.name }])
    expect(result.ok && locks[0]?.contentHash).toBe(result.ok && result.value.contentHash)
  })

  it('twice at once leaves one version', async () => {
    const weightSetId = await aPublishedSet()
    await normaliseWeights({ weightSetId, version: 1, reason })
    const both = await Promise.all([lock(weightSetId), lock(weightSetId)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'stale-version' } })
    expect((await viewOf()).locks).toHaveLength(1)
  })

  it('is noticed by whoever looked before: their choice is refused, not lost', async () => {
    const first = await aPublishedSet()
    await normaliseWeights({ weightSetId: first, version: 1, reason })
    const equal = await addEqualSet({ tenderId: round.tender.id })
    await lock(first)
    const second = equal.ok ? equal.value.weightSetId : ''
    expect(await lock(second)).toMatchObject({ failure: { code: 'stale-version' } })
    expect(await lock(second, { lockVersion: 1 })).toMatchObject({ value: { version: 2 } })
    expect((await viewOf()).locks.map(({ version }) => version)).toEqual([2, 1])
  })

  it('belongs to the chair, not to the officer', async () => {
    const weightSetId = await aPublishedSet()
    await normaliseWeights({ weightSetId, version: 1, reason })
    actAs(
      await aUser({
        organisationId: round.chair.organisationId,
        roles: ['procurement_officer'],
      }),
    )
    expect(await lock(weightSetId)).toMatchObject({ failure: { code: 'not-allowed' } })
  })

  it('keeps the set: it can no longer be rescaled or removed', async () => {
    const equal = await addEqualSet({ tenderId: round.tender.id })
    const weightSetId = equal.ok ? equal.value.weightSetId : ''
    await lock(weightSetId)
    expect(await removeWeightSet({ weightSetId, version: 1 })).toMatchObject({
      failure: { code: 'weights-locked' },
    })
  })

  it('ends the weighing and shows the answers that were sent', async () => {
    await anExpertWhoSent(round, 3)
    const late = await anInvitedExpert(round)
    const equal = await addEqualSet({ tenderId: round.tender.id })
    await lock(equal.ok ? equal.value.weightSetId : '')
    expect(await getWeighing({ access: { token: late.token } })).toMatchObject({
      value: { phase: 'ended' },
    })
    expect(await getWeighingRound({ tenderId: round.tender.id })).toMatchObject({
      value: { isRevealed: true, isLocked: true },
    })
  })
})

describe('negotiated weights', () => {
  const enter = (points: readonly number[], idempotencyKey = randomUUID()) =>
    enterConsensusSet({
      tenderId: round.tender.id,
      name: 'Panel of 12 March',
      source: 'Minutes, point 4',
      entries: Object.fromEntries(criterionIds().map((id, place) => [id, points[place]])),
      idempotencyKey,
    })

  it('that add up to 100 can become official at once', async () => {
    const result = await enter([5000, 3000, 2000])
    expect(await lock(result.ok ? result.value.weightSetId : '')).toMatchObject({ ok: true })
  })

  it('that do not are kept as entered and must be rescaled first', async () => {
    const result = await enter([5000, 3000, 1900])
    const weightSetId = result.ok ? result.value.weightSetId : ''
    expect((await viewOf()).sets[0]).toMatchObject({ printedTotal: 9900, isUsable: false })
    expect(await lock(weightSetId)).toMatchObject({ failure: { code: 'weights-not-normalised' } })
  })

  it('sent twice are one set', async () => {
    const key = randomUUID()
    const both = await Promise.all([enter([5000, 3000, 2000], key), enter([5000, 3000, 2000], key)])
    expect(both[0]).toEqual(both[1])
    expect((await viewOf()).sets).toHaveLength(1)
  })

  it('with an entry missing are refused beside it', async () => {
    const [, , last = ''] = criterionIds()
    const result = await enterConsensusSet({
      tenderId: round.tender.id,
      name: 'Panel of 12 March',
      source: 'Minutes',
      entries: Object.fromEntries(
        criterionIds()
          .slice(0, 2)
          .map((id) => [id, 5000]),
      ),
      idempotencyKey: randomUUID(),
    })
    expect(result).toMatchObject({
      failure: {
        code: 'weights-incomplete',
        fields: { [`entries.${last}`]: 'validation.required' },
      },
    })
  })
})

it('are given as a file to those alone who may read them on screen', async () => {
  actAs(await aUser({ roles: ['member'] }))
  const params = Promise.resolve({ tenderId: round.tender.id, format: 'csv' })
  const response = await GET(new Request('http://localhost/x'), { params })
  expect(response.status).toBe(403)
})
