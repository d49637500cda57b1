import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { enterQuote } from '../../../../lib/selection/prices/enter-quote'
import { getPrices } from '../../../../lib/selection/prices/get-prices'
import { getQuotes } from '../../../../lib/selection/prices/get-quotes'
import { removeQuote } from '../../../../lib/selection/prices/remove-quote'
import { editProcedureTerms } from '../../../../lib/selection/procedure/edit-procedure-terms'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalTender, someTerms } from '../../../support/formal-tender'
import { aPricedStage } from '../../../support/priced-stage'
import { anOrganisation } from '../../../support/test-database'

/** A light tender in evaluation whose bids score as wished on every criterion; its official weights are equal. */
async function aLightStage(scores: readonly number[]) {
  const ground = await aFormalTender()
  const { tenderId } = ground
  await db.tender.update({
    where: { id: tenderId },
    data: { procedure: 'light', state: 'evaluation' },
  })
  const criteria = await db.criterion.findMany({ where: { tenderId }, select: { id: true } })
  await db.criterion.updateMany({
    where: { tenderId },
    data: {
      valueFunction: {
        kind: 'rating',
        levels: [...scores, 0].map((value, level) => ({
          level,
          value,
          anchor: { en: `Level ${level}` },
        })),
      },
    },
  })
  const bidIds = scores.map(() => `bid-${randomUUID()}`)
  for (const [position, id] of bidIds.entries()) {
    const letter = 'ABCDE'.charAt(position)
    await db.bid.create({
      data: { id, tenderId, letter, applicantName: `Bidder ${letter}`, position },
    })
    await db.rating.createMany({
      data: criteria.map((criterion) => ({
        bidId: id,
        criterionId: criterion.id,
        evaluatorId: ground.chair.id,
        level: position,
        ratedAt: new Date(),
      })),
    })
  }
  actAs(ground.officer)
  return { ...ground, bidIds }
}

type Stage = Awaited<ReturnType<typeof aLightStage>>

type Quoted = Pick<Stage, 'tenderId'> & { readonly bidIds: readonly string[] }

const quote = ({ tenderId, bidIds }: Quoted, place: number, amount: number, wishes = {}) =>
  enterQuote({
    tenderId,
    bidId: bidIds[place],
    version: 0,
    amount,
    taxBasis: 'included',
    taxPercent: null,
    ...wishes,
  })

const settle = ({ tenderId, domainIds }: Stage, wishes = {}, version = 0) =>
  editProcedureTerms({
    tenderId,
    version,
    ...someTerms(domainIds, { formula: 'relative-lowest', ...wishes }),
  })

const viewOf = async ({ tenderId }: Stage) => {
  const view = await getPrices({ tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

const answerOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code

it('ranks three quotes with quality, by terms that nobody publishes', async () => {
  const stage = await aLightStage([90, 78, 20])
  for (const [place, amount] of [100, 80, 40].entries()) await quote(stage, place, amount)
  expect((await viewOf(stage)).combined).toMatchObject({ hasPrices: false })
  expect(answerOf(await settle(stage))).toBe('ok')
  const { combined } = await viewOf(stage)
  expect(combined?.rows.map(({ letter, total }) => [letter, total])).toEqual([
    ['A', 70],
    ['B', 66.8],
    ['C', 52],
  ])
  await removeQuote({ tenderId: stage.tenderId, bidId: stage.bidIds[2], version: 1 })
  expect((await viewOf(stage)).combined?.rows.map(({ letter, rank }) => [letter, rank])).toEqual([
    ['B', 1],
    ['A', 2],
    ['C', null],
  ])
})

it.each([
  ['passes 70 when rounded to two decimals', '2', null],
  ['fails 70 when compared exactly', 'exact', 'below-threshold'],
])('a score of 69.995 out of the database %s', async (_, rounding, outReason) => {
  const stage = await aLightStage([69.995])
  await settle(stage, { leastQuality: 70, rounding })
  expect((await viewOf(stage)).combined?.rows[0]).toMatchObject({
    computedQuality: 69.995,
    outReason,
  })
})

describe('a quote', () => {
  it('changes over the version that was seen', async () => {
    const stage = await aLightStage([90])
    expect(answerOf(await quote(stage, 0, 100))).toBe('ok')
    expect(answerOf(await quote(stage, 0, 90))).toBe('stale-version')
    expect(answerOf(await quote(stage, 0, 90, { version: 1 }))).toBe('ok')
    expect(
      answerOf(await removeQuote({ tenderId: stage.tenderId, bidId: stage.bidIds[0], version: 1 })),
    ).toBe('stale-version')
  })

  it('of two entered at once only one stands', async () => {
    const stage = await aLightStage([90])
    const results = await Promise.all([quote(stage, 0, 100), quote(stage, 0, 90)])
    expect(results.map(answerOf).toSorted()).toEqual(['ok', 'stale-version'])
  })

  it.each([
    ['0', 0, {}, 'amount'],
    ['below 0', -1, {}, 'amount'],
    ['a fraction of a cent', 1.005, {}, 'amount'],
    ['the other tax basis without a rate', 100, { taxBasis: 'excluded' }, 'taxPercent'],
  ])('of %s is refused at its field', async (_, amount, wishes, field) => {
    const result = await quote(await aLightStage([90]), 0, amount, wishes)
    expect(result.ok ? {} : result.failure.fields).toHaveProperty(field)
  })

  it('without tax is compared with tax', async () => {
    const stage = await aLightStage([90])
    await quote(stage, 0, 100, { taxBasis: 'excluded', taxPercent: 23 })
    const view = await getQuotes({ tenderId: stage.tenderId })
    expect(view.ok && view.value.bids[0]?.quote).toMatchObject({ comparedMinor: 12_300 })
    expect(await settle(stage, { taxBasis: 'excluded' })).toMatchObject({
      failure: { fields: { taxBasis: 'procedure.validation.basisInUse' } },
    })
  })

  it.each(['evaluator', 'finance_officer', 'observer', 'administrator'] as const)(
    'is not entered by a person who is %s',
    async (role) => {
      const stage = await aLightStage([90])
      actAs(await person(stage.organisationId, role))
      expect(answerOf(await quote(stage, 0, 100))).toBe('not-allowed')
    },
  )

  it('is not found from another organisation, nor for a bid of another tender', async () => {
    const stage = await aLightStage([90])
    const other = await aLightStage([90])
    actAs(stage.officer)
    expect(answerOf(await quote({ ...stage, bidIds: other.bidIds }, 0, 100))).toBe('not-found')
    actAs(await person((await anOrganisation()).id, 'procurement_officer'))
    expect(answerOf(await quote(stage, 0, 100))).toBe('not-found')
    expect(answerOf(await getQuotes({ tenderId: stage.tenderId }))).toBe('not-found')
  })

  it('stands once the result is declared', async () => {
    const stage = await aLightStage([90])
    await db.tender.update({ where: { id: stage.tenderId }, data: { state: 'result' } })
    expect(answerOf(await quote(stage, 0, 100))).toBe('wrong-state')
  })

  it('has no place in a formal procedure', async () => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(stage.officer)
    expect(answerOf(await quote(stage, 0, 100, { version: 1 }))).toBe('wrong-state')
    expect(answerOf(await getQuotes({ tenderId: stage.tenderId }))).toBe('not-found')
  })
})

it('steers no evaluator by prices before the result, and shows finance quotes without quality', async () => {
  const stage = await aLightStage([90])
  await quote(stage, 0, 100)
  actAs(await person(stage.organisationId, 'evaluator'))
  expect(answerOf(await getPrices({ tenderId: stage.tenderId }))).toBe('not-found')
  expect(answerOf(await getQuotes({ tenderId: stage.tenderId }))).toBe('not-found')
  actAs(stage.chair)
  expect((await viewOf(stage)).combined).not.toBeNull()
  actAs(await person(stage.organisationId, 'finance_officer'))
  expect(await viewOf(stage)).toMatchObject({ combined: null, rows: [{ comparedMinor: 10_000 }] })
})
