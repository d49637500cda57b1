import { describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { getApplicationHistory } from '../../../../lib/selection/activity/get-application-history'
import { getBidHistory } from '../../../../lib/selection/activity/get-bid-history'
import { getCardHistory } from '../../../../lib/selection/activity/get-card-history'
import { listCardHistories } from '../../../../lib/selection/activity/list-card-histories'
import { listDeclarationHistories } from '../../../../lib/selection/activity/list-declaration-histories'
import { confirmFail } from '../../../../lib/selection/admissibility/confirm-fail'
import { judgeRequirement } from '../../../../lib/selection/admissibility/judge-requirement'
import { startScoring } from '../../../../lib/selection/admissibility/start-scoring'
import { confirmOpening } from '../../../../lib/selection/opening/confirm-opening'
import { proposeOpening } from '../../../../lib/selection/opening/propose-opening'
import { askDeclarationAgain } from '../../../../lib/selection/panel/ask-declaration-again'
import { declareConflict } from '../../../../lib/selection/panel/declare-conflict'
import { reviewDeclaration } from '../../../../lib/selection/panel/review-declaration'
import { askLowPrice } from '../../../../lib/selection/prices/ask-low-price'
import { checkPrice } from '../../../../lib/selection/prices/check-price'
import { askQuestion } from '../../../../lib/selection/questions/ask-question'
import { reopenScorecard } from '../../../../lib/selection/scoring/reopen-scorecard'
import { revealScores } from '../../../../lib/selection/scoring/reveal-scores'
import { saveScore } from '../../../../lib/selection/scoring/save-score'
import { submitScorecard } from '../../../../lib/selection/scoring/submit-scorecard'
import { actAs, type TestPerson } from '../../../support/as-actor'
import {
  aBiddingGround,
  must,
  prepareBid,
  setClock,
  submitAs,
} from '../../../support/bidding-ground'
import { person } from '../../../support/bids-tender'
import { anOpenedStage } from '../../../support/opened-stage'
import { aPricedStage } from '../../../support/priced-stage'
import { aScore, aScoringRound, cardOf } from '../../../support/scoring-ground'
import { anOrganisation } from '../../../support/test-database'

type Told = { readonly act: string; readonly by: string | null; readonly words: string | null }

const codeOf = (result: { ok: boolean; failure?: { code: string } }) => result.failure?.code ?? 'ok'

const actsOf = (
  result:
    | { readonly ok: true; readonly value: { readonly events: readonly Told[] } }
    | { readonly ok: false },
) => (result.ok ? result.value.events.map(({ act }) => act).toReversed() : null)

const aStranger = async (role: Parameters<typeof person>[1]) =>
  person((await anOrganisation()).id, role, 'A stranger')

describe('a bid from the portal', () => {
  async function aSubmittedBid() {
    const ground = await aBiddingGround()
    const { tenderId, bidder, colleague } = ground
    await prepareBid(ground, bidder)
    must(await submitAs(bidder, tenderId))
    must(await submitAs(colleague, tenderId))
    return ground
  }

  async function open({ tenderId, officer, chair }: Awaited<ReturnType<typeof aSubmittedBid>>) {
    await setClock(tenderId, -7_200_000, -1)
    actAs(officer)
    const presence = { place: 'Board room', attendees: 'Leonor Nunes' }
    must(await proposeOpening({ tenderId, envelope: 'technical', ...presence }))
    actAs(chair)
    must(await confirmOpening({ tenderId, envelope: 'technical', version: 1 }))
    return db.bid.findFirstOrThrow({ where: { tenderId } })
  }

  it('tells its own bidder from the first act on, and names nobody inside', async () => {
    const ground = await aSubmittedBid()
    const { tenderId, bidder, chair, officer } = ground
    await open(ground)
    actAs(bidder)
    const own = await getApplicationHistory({ tenderId })
    expect(actsOf(own)).toEqual(['registered', 'submitted', 'replaced', 'opened'])
    expect(must(own).value.events.map(({ by }) => by)).toEqual([
      null,
      'Lena Berg',
      'Lena Berg',
      'Lena Berg',
    ])
    for (const { id, name } of [chair, officer]) {
      expect(JSON.stringify(own)).not.toContain(name)
      expect(JSON.stringify(own)).not.toContain(id)
    }
  })

  it('tells another bidder nothing of it, and nobody inside anything by that way', async () => {
    const { tenderId, rival, officer } = await aSubmittedBid()
    actAs(rival)
    expect(actsOf(await getApplicationHistory({ tenderId }))).toEqual([])
    const { noticeId } = await db.procedureTerms.findUniqueOrThrow({ where: { tenderId } })
    const text = 'Is the premium per year?'
    must(await askQuestion({ noticeId, text, idempotencyKey: 'asked-once' }))
    expect(actsOf(await getApplicationHistory({ tenderId }))).toEqual(['questionSent'])
    actAs(officer)
    expect(codeOf(await getApplicationHistory({ tenderId }))).toBe('not-allowed')
    actAs(await aStranger('applicant_user'))
    expect(codeOf(await getApplicationHistory({ tenderId }))).toBe('not-found')
  })

  it('is told inside once it is open, by the name of the bidder alone', async () => {
    const ground = await aSubmittedBid()
    const { tenderId, officer, rival, panel } = ground
    actAs(officer)
    const sealed = await db.sealedBid.findFirstOrThrow({ where: { tenderId } })
    expect(codeOf(await getBidHistory({ tenderId, bidId: sealed.id }))).toBe('not-found')
    const { id: bidId } = await open(ground)
    actAs(officer)
    const told = await getBidHistory({ tenderId, bidId })
    expect(actsOf(told)).toEqual(['registered', 'submitted', 'replaced', 'opened'])
    expect(must(told).value.events.map(({ by }) => by)).toEqual([
      'Samira Haddad',
      'Northlight Mutual',
      'Northlight Mutual',
      'Northlight Mutual',
    ])
    const [undeclared = officer] = panel
    const refused: readonly (readonly [TestPerson, string])[] = [
      [undeclared, 'not-found'],
      [rival, 'not-allowed'],
      [await aStranger('procurement_officer'), 'not-found'],
    ]
    for (const [who, code] of refused) {
      actAs(who)
      expect(codeOf(await getBidHistory({ tenderId, bidId }))).toBe(code)
    }
  })
})

describe('a bid under judgement', () => {
  it('tells the panel what was found, and finance nothing before quality is locked', async () => {
    const stage = await anOpenedStage({ hasRequirement: true })
    const { tenderId, version, officer, chair, first, finance, bidA, bidB, licenceId } = stage
    const place = { tenderId, criterionId: licenceId }
    actAs(officer)
    must(await judgeRequirement({ ...place, bidId: bidA, verdict: 'pass', reason: '', version: 0 }))
    const reason = 'The licence has expired.'
    must(await judgeRequirement({ ...place, bidId: bidB, verdict: 'fail', reason, version: 0 }))
    actAs(chair)
    must(await confirmFail({ ...place, bidId: bidB, version: 1 }))
    must(await startScoring({ tenderId, version }))
    actAs(first)
    expect(actsOf(await getBidHistory({ tenderId, bidId: bidA }))).toEqual([
      'requirementMet',
      'admissible',
    ])
    const excluded = must(await getBidHistory({ tenderId, bidId: bidB })).value.events
    expect(excluded.map(({ act, words }) => [act, words]).toReversed()).toEqual([
      ['requirementFailed', reason],
      ['failConfirmed', null],
      ['excluded', null],
    ])
    actAs(finance)
    expect(codeOf(await getBidHistory({ tenderId, bidId: bidA }))).toBe('not-found')
  })

  it('tells what was done about the price only while prices may be read', async () => {
    const stage = await aPricedStage({ prices: [1000, 10_000, 10_000] })
    const { tenderId, bidIds, finance, officer } = stage
    const [bidId = ''] = bidIds
    actAs(finance)
    for (const one of bidIds)
      must(
        await checkPrice({
          ...{ tenderId, bidId: one, version: 1 },
          ...{ corrected: null, taxPercent: null, reason: '' },
        }),
      )
    const question = 'Please explain what makes your price possible.'
    must(await askLowPrice({ tenderId, bidId, question, dueAt: '2090-03-01T12:00' }))
    actAs(officer)
    expect(actsOf(await getBidHistory({ tenderId, bidId }))).toEqual(['priceChecked', 'priceAsked'])
    await db.tender.update({ where: { id: tenderId }, data: { state: 'technical_locked' } })
    expect(actsOf(await getBidHistory({ tenderId, bidId }))).toEqual([])
  })
})

describe('a scorecard', () => {
  type Ground = Awaited<ReturnType<typeof aScoringRound>>

  async function submit({ criterionIds }: Ground, who: TestPerson, bidId: string) {
    actAs(who)
    const { id: scorecardId } = await cardOf(bidId, who.id)
    for (const criterionId of criterionIds) {
      const place = { bidId, criterionId, evaluatorId: who.id }
      const before = await db.rating.findUnique({ where: { bidId_criterionId_evaluatorId: place } })
      must(await saveScore(aScore(scorecardId, criterionId, { version: before?.version ?? 0 })))
    }
    const { version } = await cardOf(bidId, who.id)
    const sealed = { scorecardId, version, withoutEvidence: [...criterionIds] }
    return { scorecardId, ...must(await submitScorecard(sealed)).value }
  }

  it('tells its own evaluator alone before the reveal, not even that there is something', async () => {
    const ground = await aScoringRound()
    const { tenderId, bidA, amina, rui, chair, officer, organisationId } = ground
    const { scorecardId, commitHash } = await submit(ground, amina, bidA)
    const own = await getCardHistory({ scorecardId })
    expect(actsOf(own)).toEqual(['begun', 'submitted'])
    expect(must(own).value.events[0]).toMatchObject({ about: ['1'], hash: commitHash })
    const observer = await person(organisationId, 'observer')
    const administrator = await person(organisationId, 'administrator')
    for (const who of [rui, chair, officer, observer, administrator]) {
      actAs(who)
      expect(codeOf(await getCardHistory({ scorecardId }))).not.toBe('ok')
      const answer = await listCardHistories({ tenderId, bidId: bidA })
      expect(codeOf(answer)).toBe('not-found')
    }
    actAs(amina)
    expect(codeOf(await listCardHistories({ tenderId, bidId: bidA }))).toBe('not-found')
  })

  it('tells of its reopening with the reason, and everything of every card after the reveal', async () => {
    const ground = await aScoringRound({ bids: 1 })
    const { tenderId, bidA, amina, rui, chair, finance } = ground
    const { scorecardId } = await submit(ground, amina, bidA)
    const { version } = await cardOf(bidA, amina.id)
    const reason = 'The comment on A1 speaks of another bidder.'
    actAs(chair)
    must(await reopenScorecard({ scorecardId, version, reason }))
    await submit(ground, amina, bidA)
    const own = must(await getCardHistory({ scorecardId })).value.events
    expect(own.map(({ act, by, words }) => [act, by, words]).toReversed()).toEqual([
      ['submitted', 'Evaluator 1', null],
      ['reopened', 'Samira Haddad', reason],
      ['submittedAgain', 'Evaluator 1', null],
    ])
    for (const who of [rui, chair]) await submit(ground, who, bidA)
    actAs(chair)
    const tender = await db.tender.findUniqueOrThrow({ where: { id: tenderId } })
    must(await revealScores({ tenderId, version: tender.version }))
    actAs(rui)
    const all = must(await listCardHistories({ tenderId, bidId: bidA })).value
    expect(all).toHaveLength(3)
    const others = all.find((card) => card.scorecardId === scorecardId)?.events ?? []
    expect(others.map(({ act }) => act)).toEqual([
      'revealed',
      'submittedAgain',
      'reopened',
      'submitted',
    ])
    expect(codeOf(await getCardHistory({ scorecardId }))).toBe('not-found')
    actAs(finance)
    expect(codeOf(await listCardHistories({ tenderId, bidId: bidA }))).toBe('not-allowed')
    actAs(await aStranger('committee_chair'))
    expect(codeOf(await listCardHistories({ tenderId, bidId: bidA }))).toBe('not-found')
  })
})

describe('a declaration', () => {
  const reviewReason = 'The tie is distant and known.'
  const askingReason = 'A photograph came to light.'
  const words = 'My sister has worked there since May.'

  it('tells reviewers all, overseers what was decided, and members of their own alone', async () => {
    const stage = await anOpenedStage()
    const { tenderId, organisationId, first, second, chair, officer, bidA } = stage
    const stored = () =>
      db.conflictDeclaration.findFirstOrThrow({ where: { userId: first.id, bidId: bidA } })
    actAs(first)
    const said = { tenderId, bidId: bidA, outcome: 'declared', text: words, version: 1 }
    must(await declareConflict(said))
    const { id: declarationId, version } = await stored()
    actAs(chair)
    const review = { declarationId, version, outcome: 'cleared', reason: reviewReason }
    must(await reviewDeclaration(review))
    const read = async (who: TestPerson) => {
      actAs(who)
      const told = must(await listDeclarationHistories({ tenderId })).value
      const found = told.find((one) => one.declarationId === declarationId)
      return { all: told.length, text: JSON.stringify(found?.events ?? null) }
    }
    expect((await read(officer)).text).toContain(reviewReason)
    actAs(officer)
    const again = { declarationId, version: version + 1, reason: askingReason }
    must(await askDeclarationAgain(again))
    const reviewer = await read(chair)
    expect(reviewer.text).toContain(askingReason)
    expect(reviewer.text).not.toContain(words)
    expect(reviewer.text).toMatch(/askedAgain.*cleared.*declared/)
    const overseer = await read(await person(organisationId, 'observer'))
    expect(overseer.text).toMatch(/askedAgain.*cleared.*declared/)
    expect(overseer.text).not.toContain(askingReason)
    expect((await read(first)).text).toMatch(/askedAgain.*cleared.*declared/)
    expect((await read(first)).text).not.toContain(askingReason)
    expect(await read(second)).toEqual({ all: stage.bidIds.length + 1, text: 'null' })
    actAs(await aStranger('procurement_officer'))
    expect(codeOf(await listDeclarationHistories({ tenderId }))).toBe('not-found')
  })

  it('tells the member why they were cleared, and an observer only that they were', async () => {
    const { tenderId, organisationId, first, chair, bidA } = await anOpenedStage()
    actAs(first)
    const said = { tenderId, bidId: bidA, outcome: 'declared', text: words, version: 1 }
    must(await declareConflict(said))
    const { id: declarationId, version } = await db.conflictDeclaration.findFirstOrThrow({
      where: { userId: first.id, bidId: bidA },
    })
    actAs(chair)
    const review = { declarationId, version, outcome: 'cleared', reason: reviewReason }
    must(await reviewDeclaration(review))
    const read = async (who: TestPerson) => {
      actAs(who)
      return JSON.stringify(must(await listDeclarationHistories({ tenderId })))
    }
    expect(await read(first)).toContain(reviewReason)
    expect(await read(await person(organisationId, 'observer'))).not.toContain(reviewReason)
  })
})
