import { beforeAll, expect, it } from 'vitest'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { getPanelDraws } = await import('../../../../lib/selection/ranking/get-panel-draws')

let tender: Awaited<ReturnType<typeof aTender>>
const criterionIds = ['c1', 'c2']

beforeAll(async () => {
  tender = await aTender({ state: 'evaluation' })
  await sampling('first', '2026-10-01', [[0.25, 0.75]])
})

const sampling = (id: string, day: string, draws: readonly (readonly number[])[]) =>
  db.sampling.create({
    data: {
      id: `${id}-${tender.id}`,
      tenderId: tender.id,
      kind: 'group-weights',
      inputHash: id,
      methodVersion: 'test',
      seed: 7,
      result: { criterionIds, draws: draws.map((row) => [...row]) },
      computedAt: new Date(`${day}T00:00:00Z`),
    },
  })

const own = () => aUser({ organisationId: tender.organisationId, roles: ['committee_chair'] })

it('reads the latest draws in the order of the criteria asked for', async () => {
  actAs(await own())
  const { id: tenderId } = tender
  expect(await getPanelDraws({ tenderId, criterionIds })).toEqual({
    ok: true,
    value: { draws: [[0.25, 0.75]], seed: 7 },
  })
  expect(await getPanelDraws({ tenderId, criterionIds: ['c2', 'c1'] })).toMatchObject({
    value: { draws: [[0.75, 0.25]] },
  })
})

it('keeps what it read for its own organisation only', async () => {
  const { id: tenderId } = tender
  actAs(await own())
  expect((await getPanelDraws({ tenderId, criterionIds })).ok).toBe(true)
  actAs(await aUser({ roles: ['committee_chair'] }))
  expect(await getPanelDraws({ tenderId, criterionIds })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
})

it('shows newer draws as soon as they are there', async () => {
  actAs(await own())
  const { id: tenderId } = tender
  await getPanelDraws({ tenderId, criterionIds })
  await sampling('second', '2026-10-02', [[0.5, 0.5]])
  expect(await getPanelDraws({ tenderId, criterionIds })).toMatchObject({
    value: { draws: [[0.5, 0.5]] },
  })
})
