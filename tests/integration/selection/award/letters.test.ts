import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { fileChallenge } from '../../../../lib/selection/award/file-challenge'
import { getLetter } from '../../../../lib/selection/award/get-letter'
import { getOwnLetter } from '../../../../lib/selection/award/get-own-letter'
import { letterContent } from '../../../../lib/selection/award/letter-schema'
import { notifyBidders } from '../../../../lib/selection/award/notify-bidders'
import { previewLetters } from '../../../../lib/selection/award/preview-letters'
import { approveReport } from '../../../../lib/selection/report/approve-report'
import { draftReport } from '../../../../lib/selection/report/draft-report'
import { giveOpinion } from '../../../../lib/selection/report/give-opinion'
import type { Result } from '../../../../lib/shared/result'
import { actAs, type TestPerson } from '../../../support/as-actor'
import { aLateBid, anAwardStage } from '../../../support/award-stage'

let stage: Awaited<ReturnType<typeof anAwardStage>>
let latecomer: TestPerson

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code)

beforeEach(async () => {
  stage = await anAwardStage({ bids: 4 })
  const { tenderId, bidIds, criterionIds, chair, officer } = stage
  latecomer = await aLateBid(tenderId, stage.organisationId)
  const [, , , excluded = ''] = bidIds
  const [criterionId = ''] = criterionIds
  await db.bid.update({ where: { id: excluded }, data: { state: 'excluded' } })
  await db.knockOutFinding.create({
    data: {
      bidId: excluded,
      criterionId,
      verdict: 'fail',
      reason: 'The licence ended in 2025, unlike that of Applicant A.',
      foundById: officer.id,
      foundAt: new Date(),
      confirmedById: chair.id,
      confirmedAt: new Date(),
    },
  })
  await approved()
})

async function approved() {
  const { tenderId, officer, chair, members } = stage
  const version = async () =>
    (await db.tender.findUniqueOrThrow({ where: { id: tenderId } })).version
  actAs(officer)
  await draftReport({ tenderId, version: await version() })
  for (const member of members) {
    actAs(member)
    await giveOpinion({ tenderId, number: 1, opinion: 'approves', statement: '' })
  }
  actAs(chair)
  await approveReport({ tenderId, version: await version() })
  actAs(officer)
}

async function sent() {
  const preview = await previewLetters({ tenderId: stage.tenderId })
  if (!preview.ok) throw new Error(preview.failure.code)
  const { tenderId, version, lettersHash } = preview.value
  const result = await notifyBidders({ tenderId, version, lettersHash })
  if (!result.ok) throw new Error(result.failure.code)
  return db.letter.findMany({ where: { tenderId }, include: { bid: true } })
}

const letterOf = async (letter: string) => {
  const found = (await sent()).find(({ bid }) => bid?.letter === letter)
  if (!found) throw new Error(`no letter for bid ${letter}`)
  return { ...found, said: letterContent.parse(JSON.parse(found.content)) }
}

describe('the letters', () => {
  it('are of the right kind for every bidder, in the bidder’s own language', async () => {
    const letters = await sent()
    expect(
      letters.map(({ bid, kind, locale }) => [bid?.letter ?? 'late', kind, locale]).sort(),
    ).toEqual([
      ['A', 'award', 'en'],
      ['B', 'unsuccessful', 'pt'],
      ['C', 'unsuccessful', 'fr'],
      ['D', 'excluded', 'en'],
      ['late', 'late', 'pt'],
    ])
  })

  it('tell the loser its own scores, the reason, what a higher level asks, and the winner’s name and total', async () => {
    const { said } = await letterOf('B')
    expect(said.own).toMatchObject({ rank: 2, bidCount: 3, quality: 50, price: 80_800 })
    const criterion = said.own?.domains[0]?.criteria[0]
    expect(criterion).toMatchObject({
      value: 50,
      given: { level: 2, anchor: 'Meets 2 of the four points' },
      reason: 'Reason of the panel on applicant 1',
      isAgreed: true,
      next: { level: 3, anchor: 'Meets 3 of the four points' },
    })
    const weights = said.own?.domains.map(({ weight }) => weight) ?? []
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(10_000)
    expect(said.winner?.name).toBe('Applicant A')
    expect(said.winner?.total).toBeGreaterThan(50)
    expect(said.rules.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('hold nothing of another bidder but the winner’s name and total', async () => {
    for (const { content, bid } of await sent()) {
      const place = bid ? ['A', 'B', 'C', 'D'].indexOf(bid.letter) : -1
      for (const other of [0, 1, 2, 3].filter((index) => index !== place)) {
        expect(content).not.toContain(`Reason of the panel on applicant ${other}`)
        expect(content).not.toContain(`Comment on ${other}`)
        expect(content).not.toContain(String(80_000 + other * 800))
        if (other > 0) expect(content).not.toContain(`Applicant ${'ABCD'[other]}`)
      }
      expect(content).not.toContain('Evaluator 1')
    }
  })

  it('tell an excluded bidder why, without the name of another', async () => {
    const { said } = await letterOf('D')
    expect(said.own).toBeNull()
    expect(said.grounds).toHaveLength(1)
    expect(said.grounds[0]?.reason).toBe('The licence ended in 2025, unlike that of […].')
  })

  it('are read by their own addressee alone', async () => {
    const { id, tenderId } = await letterOf('B')
    const [first, own] = stage.applicants
    if (!first || !own) throw new Error('expected applicants')
    actAs(own)
    expect(codeOf(await getOwnLetter({ letterId: id }))).toBe('ok')
    expect(codeOf(await getLetter({ tenderId, letterId: id }))).toBe('not-allowed')
    actAs(first)
    expect(codeOf(await getOwnLetter({ letterId: id }))).toBe('not-found')
    actAs(latecomer)
    expect(codeOf(await getOwnLetter({ letterId: id }))).toBe('not-found')
    const late = await db.letter.findFirstOrThrow({ where: { tenderId, kind: 'late' } })
    expect(codeOf(await getOwnLetter({ letterId: late.id }))).toBe('ok')
    const elsewhere = await anAwardStage({ bids: 1 })
    actAs(elsewhere.officer)
    expect(codeOf(await getLetter({ tenderId, letterId: id }))).toBe('not-found')
    expect(codeOf(await previewLetters({ tenderId }))).toBe('not-found')
  })

  it('let their addressee challenge the decision until the standstill ends, once however often it is sent', async () => {
    const { id, tenderId } = await letterOf('B')
    const [first, own] = stage.applicants
    if (!first || !own) throw new Error('expected applicants')
    const input = {
      letterId: id,
      requestId: '0d0f1b0e-8f6c-4c55-9f21-3c1f0f9b7a10',
      grounds: 'The level does not follow from the published words.',
    }
    actAs(first)
    expect(codeOf(await fileChallenge(input))).toBe('not-found')
    actAs(own)
    expect(codeOf(await fileChallenge(input))).toBe('ok')
    expect(codeOf(await fileChallenge(input))).toBe('ok')
    expect(await db.challenge.count({ where: { tenderId } })).toBe(1)
    const now = Date.now()
    await db.tender.update({
      where: { id: tenderId },
      data: {
        standstillStartsAt: new Date(now - 86_400_000),
        standstillEndsAt: new Date(now - 1000),
      },
    })
    const late = { ...input, requestId: '3c2c7a9a-54a8-4d4f-8c3b-0a4b9d3e2f11' }
    expect(codeOf(await fileChallenge(late))).toBe('wrong-state')
  })
})
