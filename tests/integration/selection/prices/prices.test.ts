import { describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { answerLowPrice } from '../../../../lib/selection/prices/answer-low-price'
import { askLowPrice } from '../../../../lib/selection/prices/ask-low-price'
import { checkPrice } from '../../../../lib/selection/prices/check-price'
import { combinePrices } from '../../../../lib/selection/prices/combine-prices'
import { decideLowPrice } from '../../../../lib/selection/prices/decide-low-price'
import { getPrices } from '../../../../lib/selection/prices/get-prices'
import { loadCombined } from '../../../../lib/selection/prices/load-combined'
import { setExchangeRate } from '../../../../lib/selection/prices/set-exchange-rate'
import { getRanking } from '../../../../lib/selection/ranking/get-ranking'
import type { Role } from '../../../../lib/shared/actor'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aPricedStage } from '../../../support/priced-stage'
import { anOrganisation, auditOf } from '../../../support/test-database'

type Stage = Awaited<ReturnType<typeof aPricedStage>>

const answerOf = (result: {
  ok: boolean
  failure?: { code: string; fields?: Readonly<Record<string, string>> }
}) => (result.ok ? 'ok' : result.failure?.code)

const check = ({ tenderId, bidIds }: Stage, place: number, wishes = {}) =>
  checkPrice({
    tenderId,
    bidId: bidIds[place],
    version: 1,
    corrected: null,
    taxPercent: null,
    reason: '',
    ...wishes,
  })

async function checked(stage: Stage) {
  actAs(stage.finance)
  for (const place of stage.bidIds.keys()) await check(stage, place)
  return stage
}

const versionOf = async ({ tenderId }: Pick<Stage, 'tenderId'>) =>
  (await db.tender.findUniqueOrThrow({ where: { id: tenderId } })).version

const combine = async (stage: Stage) =>
  combinePrices({ tenderId: stage.tenderId, version: await versionOf(stage) })

const ask = ({ tenderId, bidIds }: Stage, place: number) =>
  askLowPrice({
    tenderId,
    bidId: bidIds[place],
    question: 'Please explain what makes your price possible.',
    dueAt: '2090-03-01T12:00',
  })

const answer = ({ tenderId }: Stage, queryId: string, version = 1) =>
  answerLowPrice({ tenderId, queryId, version, answer: 'We own the hospitals ourselves.' })

const decide = ({ tenderId }: Stage, queryId: string, wishes = {}) =>
  decideLowPrice({
    tenderId,
    queryId,
    version: 2,
    decision: 'accepted',
    reason: 'The ownership is proved by the register.',
    ...wishes,
  })

async function asked(stage: Stage) {
  actAs(stage.finance)
  const result = await ask(stage, 0)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value.queryId
}

const viewOf = async ({ tenderId }: Pick<Stage, 'tenderId'>) => {
  const view = await getPrices({ tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

const beforeOpening = [
  'draft',
  'weighing',
  'published',
  'technical_opened',
  'knock_out',
  'scoring',
  'revealed',
  'moderation',
  'technical_locked',
] as const

describe('the door of the prices', () => {
  it('is closed to everybody in every state before the financial opening', async () => {
    const stage = await aPricedStage({ prices: [10_000, 9000] })
    const people = [stage.officer, stage.chair, stage.finance, ...stage.panel]
    for (const state of beforeOpening) {
      await db.tender.update({ where: { id: stage.tenderId }, data: { state } })
      for (const who of people) {
        actAs(who)
        expect(answerOf(await getPrices({ tenderId: stage.tenderId })), state).toBe('not-found')
        expect(answerOf(await check(stage, 0)), state).not.toBe('ok')
      }
    }
  })

  it.each([
    ['administrator', 'ok'],
    ['observer', 'ok'],
    ['evaluator', 'ok'],
    ['applicant_user', 'not-allowed'],
  ] as const)('answers a %s after it with %s', async (role, code) => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(await person(stage.organisationId, role, 'Somebody'))
    expect(answerOf(await getPrices({ tenderId: stage.tenderId }))).toBe(code)
    expect(answerOf(await check(stage, 0))).toBe('not-allowed')
  })

  it('is not found from another organisation', async () => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(await person((await anOrganisation()).id, 'procurement_officer', 'Stranger'))
    expect(answerOf(await getPrices({ tenderId: stage.tenderId }))).toBe('not-found')
    expect(answerOf(await check(stage, 0))).toBe('not-found')
    expect(answerOf(await combine(stage))).toBe('not-found')
  })

  it('shows finance no quality before the lock, by no way', async () => {
    const stage = await aPricedStage({ prices: [10_000], state: 'moderation' })
    actAs(stage.finance)
    expect(answerOf(await getRanking({ tenderId: stage.tenderId }))).toBe('not-allowed')
    expect(answerOf(await getPrices({ tenderId: stage.tenderId }))).toBe('not-found')
    expect(await loadCombined(db, stage.tenderId, stage.organisationId)).toBeNull()
  })

  it('shows nobody quality and price together before they are combined', async () => {
    const stage = await checked(await aPricedStage({ prices: [10_000, 9000] }))
    expect(await viewOf(stage)).toMatchObject({ combined: null, sensitivity: null })
    await combine(stage)
    expect((await viewOf(stage)).combined?.rows).toHaveLength(2)
  })
})

describe('checking a price', () => {
  it('puts on record who checked what, and counts versions', async () => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(stage.finance)
    expect(await check(stage, 0)).toMatchObject({ ok: true, value: { comparedMinor: 10_000 } })
    expect(answerOf(await check(stage, 0))).toBe('stale-version')
    const entries = await auditOf(stage.organisationId)
    const entry = entries.find(({ command }) => command === 'selection.check-price')
    expect(JSON.parse(entry?.payload ?? '{}')).toMatchObject({
      detail: { offeredMinor: 10_000, comparedMinor: 10_000 },
    })
  })

  it('lets one of two people who check at once win, and tells the other', async () => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(stage.finance)
    const results = await Promise.all([check(stage, 0), check(stage, 0)])
    expect(results.map(answerOf).toSorted()).toEqual(['ok', 'stale-version'])
  })

  it.each([
    ['chair', 'committee_chair', 'not-allowed'],
    ['officer', 'procurement_officer', 'ok'],
  ] as const)('answers a %s as their role allows', async (_, role, code) => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(await person(stage.organisationId, role, 'Somebody'))
    expect(answerOf(await check(stage, 0))).toBe(code)
  })

  it('corrects nothing and passes nothing over without a reason', async () => {
    const line = { description: 'Premium', quantity: 3, unitMinor: 3000, amountMinor: 9000 }
    const stage = await aPricedStage({ prices: [10_000], offers: { 0: { lines: [line] } } })
    actAs(stage.finance)
    const fields = { failure: { fields: { reason: 'validation.tooShort?minimum=10' } } }
    expect(await check(stage, 0)).toMatchObject(fields)
    expect(await check(stage, 0, { corrected: 90 })).toMatchObject(fields)
    const reason = 'The unit price prevails.'
    expect(await check(stage, 0, { corrected: 90, reason })).toMatchObject({
      value: { comparedMinor: 9000 },
    })
    expect((await viewOf(stage)).rows[0]).toMatchObject({
      offeredMinor: 10_000,
      correctedMinor: 9000,
      correctionReason: reason,
      arithmetic: { expectedMinor: 9000, differenceMinor: 1000 },
    })
  })

  it.each([
    ['a price of 0', { corrected: 0 }, 'corrected'],
    ['a negative price', { corrected: -5 }, 'corrected'],
    ['a fraction of a cent', { corrected: 1.005 }, 'corrected'],
    ['a tax rate of 101 %', { taxPercent: 101 }, 'taxPercent'],
  ])('refuses %s with a word at its field', async (_, wishes, field) => {
    const stage = await aPricedStage({ prices: [10_000] })
    actAs(stage.finance)
    const result = await check(stage, 0, { reason: 'A reason of its own.', ...wishes })
    expect(answerOf(result)).toBe('invalid-input')
    expect(result.ok ? {} : result.failure.fields).toHaveProperty(field)
  })

  it('refuses an offer of 0 that nobody corrects', async () => {
    const stage = await aPricedStage({ prices: [0] })
    actAs(stage.finance)
    expect(await check(stage, 0)).toMatchObject({
      failure: { fields: { corrected: 'prices.validation.price' } },
    })
  })

  it('brings tax to the published basis, and needs its rate', async () => {
    const stage = await aPricedStage({ prices: [10_000], offers: { 0: { isTaxIncluded: false } } })
    actAs(stage.finance)
    expect(await check(stage, 0)).toMatchObject({
      failure: { fields: { taxPercent: 'prices.validation.taxRateMissing' } },
    })
    expect(await check(stage, 0, { taxPercent: 5 })).toMatchObject({
      value: { comparedMinor: 10_500 },
    })
  })
})

describe('exchange rates', () => {
  const rate = (stage: Stage, wishes = {}) =>
    setExchangeRate({
      tenderId: stage.tenderId,
      currency: 'KWD',
      rate: 3.25,
      source: 'Central bank, reference rate',
      on: '2026-01-15',
      seen: [{ bidId: stage.bidIds[1], version: 1 }],
      ...wishes,
    })

  const abroad = () =>
    aPricedStage({ prices: [10_000, 10_000], offers: { 1: { currency: 'KWD' } } })

  it('stand once for a currency, with source and day', async () => {
    const stage = await abroad()
    actAs(stage.finance)
    expect(await check(stage, 1)).toMatchObject({
      failure: { fields: { rate: 'prices.validation.rateMissing' } },
    })
    expect(answerOf(await rate(stage))).toBe('ok')
    expect(await check(stage, 1, { version: 2 })).toMatchObject({ value: { comparedMinor: 3250 } })
    expect((await viewOf(stage)).currencies).toMatchObject([
      { currency: 'KWD', exchange: { rate: 3.25, on: '2026-01-15' } },
    ])
  })

  it('open every price in the currency again when they change', async () => {
    const stage = await abroad()
    actAs(stage.finance)
    await rate(stage)
    await check(stage, 1, { version: 2 })
    await rate(stage, { rate: 3, seen: [{ bidId: stage.bidIds[1], version: 3 }] })
    expect((await viewOf(stage)).rows[1]).toMatchObject({ comparedMinor: null, checkedAt: null })
  })

  it.each([
    ['stale-version', { seen: [{ bidId: 'other', version: 1 }] }],
    ['not-found', { currency: 'EUR' }],
    ['invalid-input', { currency: 'USD' }],
    ['invalid-input', { on: '2999-01-01' }],
    ['invalid-input', { on: '2026-02-30' }],
    ['invalid-input', { rate: 0 }],
    ['invalid-input', { source: '' }],
  ])('answer %s to %j', async (code, wishes) => {
    const stage = await abroad()
    actAs(stage.finance)
    expect(answerOf(await rate(stage, wishes))).toBe(code)
  })
})

describe('an abnormally low price', () => {
  const low = async () => checked(await aPricedStage({ prices: [5000, 10_000, 10_000] }))

  it('is asked about once, only where the rule finds it, and holds the combination up', async () => {
    const stage = await low()
    expect(await viewOf(stage)).toMatchObject({
      lowPrices: [{ letter: 'A', standing: 'unasked', finding: { meanMinor: 10_000 } }],
      obstacles: { openQueries: 1 },
    })
    expect(answerOf(await combine(stage))).toBe('queries-open')
    expect(await ask(stage, 1)).toMatchObject({
      failure: { fields: { question: 'prices.validation.noFinding' } },
    })
    expect(answerOf(await ask(stage, 0))).toBe('ok')
    expect(answerOf(await ask(stage, 0))).toBe('already-done')
    expect(answerOf(await combine(stage))).toBe('queries-open')
    const bid = await db.bid.findUniqueOrThrow({ where: { id: stage.bidIds[0] ?? '' } })
    expect(bid.state).toBe('price_queried')
  })

  it('is not asked about before every price is checked', async () => {
    const stage = await aPricedStage({ prices: [5000, 10_000] })
    actAs(stage.finance)
    await check(stage, 0)
    expect(answerOf(await ask(stage, 0))).toBe('prices-unchecked')
  })

  it('is decided by another person, once the bidder was heard', async () => {
    const stage = await low()
    const queryId = await asked(stage)
    actAs(stage.finance)
    expect(answerOf(await decide(stage, queryId, { version: 1 }))).toBe('not-allowed')
    actAs(stage.chair)
    expect(await decide(stage, queryId, { version: 1 })).toMatchObject({
      failure: { fields: { decision: 'prices.validation.answerOutstanding' } },
    })
    actAs(stage.finance)
    expect(answerOf(await answer(stage, queryId))).toBe('ok')
    actAs(stage.chair)
    expect(answerOf(await decide(stage, queryId, { version: 1 }))).toBe('stale-version')
    expect(answerOf(await decide(stage, queryId))).toBe('ok')
    expect(answerOf(await decide(stage, queryId))).toBe('wrong-state')
    actAs(stage.finance)
    expect(answerOf(await answer(stage, queryId, 3))).toBe('wrong-state')
    expect(answerOf(await combine(stage))).toBe('ok')
  })

  it('is not decided by the person who asked, whatever their roles', async () => {
    const stage = await low()
    const roles: readonly Role[] = ['procurement_officer', 'committee_chair']
    const both = { ...stage.officer, roles }
    actAs(both)
    const result = await ask(stage, 0)
    const queryId = result.ok ? result.value.queryId : ''
    await answer(stage, queryId)
    expect(answerOf(await decide(stage, queryId))).toBe('second-person-needed')
  })

  it('may be decided without an answer when its time is up', async () => {
    const stage = await low()
    const queryId = await asked(stage)
    await db.bidQuery.update({ where: { id: queryId }, data: { dueAt: new Date(0) } })
    actAs(stage.chair)
    const wishes = { version: 1, decision: 'rejected', reason: 'No explanation came in time.' }
    expect(answerOf(await decide(stage, queryId, wishes))).toBe('ok')
  })

  it('leaves the ranking when it is rejected, with its reason', async () => {
    const stage = await low()
    const queryId = await asked(stage)
    await answer(stage, queryId)
    actAs(stage.chair)
    await decide(stage, queryId, { decision: 'rejected' })
    actAs(stage.finance)
    expect(answerOf(await combine(stage))).toBe('ok')
    const view = await viewOf(stage)
    expect(view.combined?.rows.at(-1)).toMatchObject({
      letter: 'A',
      state: 'price_rejected',
      rank: null,
      outReason: 'price-rejected',
    })
    expect(view.lowPrices[0]?.queries[0]).toMatchObject({ decision: 'rejected' })
  })

  it('must be decided anew when a correction changes the figures, and stays in the record', async () => {
    const stage = await low()
    const queryId = await asked(stage)
    await answer(stage, queryId)
    actAs(stage.chair)
    await decide(stage, queryId)
    actAs(stage.finance)
    const reason = 'The lines were added up wrongly.'
    await check(stage, 1, { version: 2, corrected: 110, reason })
    expect((await viewOf(stage)).lowPrices[0]).toMatchObject({
      standing: 'unasked',
      queries: [{ stands: false, decision: 'accepted' }],
    })
    expect(answerOf(await combine(stage))).toBe('queries-open')
    await check(stage, 0, { version: 2, corrected: 100, reason })
    expect((await viewOf(stage)).lowPrices[0]).toMatchObject({ finding: null, standing: null })
    expect(answerOf(await combine(stage))).toBe('ok')
  })

  it('with two bids is compared with the other price, with one with nothing', async () => {
    const two = await checked(await aPricedStage({ prices: [6000, 10_000] }))
    expect((await viewOf(two)).lowPrices.map(({ letter }) => letter)).toEqual(['A'])
    const one = await checked(await aPricedStage({ prices: [1] }))
    expect((await viewOf(one)).lowPrices).toEqual([])
    expect(answerOf(await combine(one))).toBe('ok')
  })
})

describe('the combination', () => {
  it('waits for every price, and for the tender as it was seen', async () => {
    const stage = await aPricedStage({ prices: [10_000, 9000] })
    actAs(stage.finance)
    expect(answerOf(await combine(stage))).toBe('prices-unchecked')
    await checked(stage)
    expect(answerOf(await combinePrices({ tenderId: stage.tenderId, version: 1 }))).toBe(
      'stale-version',
    )
    actAs(stage.chair)
    expect(answerOf(await combine(stage))).toBe('not-allowed')
    actAs(stage.officer)
    expect(answerOf(await combine(stage))).toBe('ok')
    expect(answerOf(await combine(stage))).toBe('wrong-state')
    expect(answerOf(await check(stage, 0, { version: 2 }))).toBe('wrong-state')
    const bids = await db.bid.findMany({ where: { tenderId: stage.tenderId } })
    expect(bids.map(({ state }) => state)).toEqual(['ranked', 'ranked'])
  })

  it('is refused when no bid is left', async () => {
    const terms = { lowBelowMean: 0, lowBelowNext: 0 }
    const stage = await checked(await aPricedStage({ prices: [6000, 10_000], terms }))
    await db.bid.update({ where: { id: stage.bidIds[1] ?? '' }, data: { state: 'withdrawn' } })
    actAs(stage.officer)
    expect((await viewOf(stage)).obstacles).toEqual({
      uncheckedPrices: 0,
      openQueries: 0,
      remainingBids: 1,
    })
    await db.bid.update({ where: { id: stage.bidIds[0] ?? '' }, data: { state: 'withdrawn' } })
    expect(answerOf(await combine(stage))).toBe('no-bid-left')
  })

  it('turns round when a losing bid is gone, and the annex says so beforehand', async () => {
    const terms = {
      priceFormula: { kind: 'relative-lowest' },
      lowBelowMean: 9900,
      lowBelowNext: 9900,
    } as const
    const ranked = async (prices: readonly number[], levels: readonly number[]) => {
      const stage = await aPricedStage({ prices, levels, terms })
      const values = [20, 78, 90].map((value, level) => ({
        level,
        value,
        anchor: { en: `Level ${level}` },
      }))
      await db.criterion.updateMany({
        where: { tenderId: stage.tenderId },
        data: { valueFunction: { kind: 'rating', levels: values } },
      })
      await combine(await checked(stage))
      return viewOf(stage)
    }
    const three = await ranked([10_000, 8000, 4000], [2, 1, 0])
    expect(three.combined?.rows.map(({ letter, total }) => [letter, total])).toEqual([
      ['A', 70],
      ['B', 66.8],
      ['C', 52],
    ])
    expect(three.sensitivity?.withoutEach.map(({ isReversal }) => isReversal)).toEqual([
      false,
      false,
      true,
    ])
    const two = await ranked([10_000, 8000], [2, 1])
    expect(two.combined?.rows.map(({ letter, total }) => [letter, total])).toEqual([
      ['B', 86.8],
      ['A', 86],
    ])
  })

  it('leaves identical bids on one rank when no published rule parts them', async () => {
    const stage = await checked(await aPricedStage({ prices: [9000, 9000] }))
    await combine(stage)
    expect((await viewOf(stage)).combined).toMatchObject({
      hasOpenTie: true,
      recommendedBidId: null,
      rows: [{ rank: 1 }, { rank: 1 }],
    })
  })
})
