import { describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { answerClarification } from '../../../../lib/selection/admissibility/answer-clarification'
import { askClarification } from '../../../../lib/selection/admissibility/ask-clarification'
import { confirmFail } from '../../../../lib/selection/admissibility/confirm-fail'
import { decideClarification } from '../../../../lib/selection/admissibility/decide-clarification'
import { getAdmissibility } from '../../../../lib/selection/admissibility/get-admissibility'
import { judgeRequirement } from '../../../../lib/selection/admissibility/judge-requirement'
import { startAdmissibility } from '../../../../lib/selection/admissibility/start-admissibility'
import { startScoring } from '../../../../lib/selection/admissibility/start-scoring'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { anOpenedStage } from '../../../support/opened-stage'
import { anOrganisation } from '../../../support/test-database'

const reason = 'The licence has expired.'

const codeOf = (result: { ok: boolean; failure?: { code: string } }) => result.failure?.code ?? 'ok'

const stateOf = async (tenderId: string) =>
  (await db.tender.findUniqueOrThrow({ where: { id: tenderId } })).state

describe('starting', () => {
  it('waits until everybody has declared, and is refused to the wrong people', async () => {
    const { tenderId, version, officer, first } = await anOpenedStage({
      state: 'technical_opened',
      isDeclared: false,
    })
    actAs(first)
    expect(codeOf(await startAdmissibility({ tenderId, version }))).toBe('not-allowed')
    actAs(await person((await anOrganisation()).id, 'procurement_officer'))
    expect(codeOf(await startAdmissibility({ tenderId, version }))).toBe('not-found')
    actAs(officer)
    expect(codeOf(await startAdmissibility({ tenderId, version }))).toBe('declarations-open')
  })

  it('moves on once all is declared, from the version that was seen', async () => {
    const { tenderId, version, officer } = await anOpenedStage({ state: 'technical_opened' })
    actAs(officer)
    expect(codeOf(await startAdmissibility({ tenderId, version: version + 1 }))).toBe(
      'stale-version',
    )
    expect(codeOf(await startAdmissibility({ tenderId, version }))).toBe('ok')
    expect(await stateOf(tenderId)).toBe('knock_out')
  })

  it('a tender without requirements passes straight to scoring, with a card for each', async () => {
    const { tenderId, version, officer } = await anOpenedStage()
    actAs(officer)
    expect(codeOf(await startScoring({ tenderId, version }))).toBe('ok')
    const bids = await db.bid.findMany({ where: { tenderId } })
    expect(bids.map(({ state }) => state)).toEqual(['admissible', 'admissible'])
    expect(await db.scorecard.count({ where: { tenderId } })).toBe(6)
  })

  it('needs a chair, and a judge for each bid', async () => {
    const { tenderId, version, officer, chair, first, second } = await anOpenedStage()
    await db.panelMember.deleteMany({ where: { tenderId, userId: { not: chair.id } } })
    await db.panelMember.updateMany({ where: { tenderId }, data: { role: 'secretary' } })
    actAs(officer)
    expect(codeOf(await startScoring({ tenderId, version }))).toBe('panel-incomplete')
    expect([first.id, second.id]).not.toContain(chair.id)
  })
})

describe('judging', () => {
  it('a fail counts when a second person has confirmed it, and excludes the bid', async () => {
    const stage = await anOpenedStage({ hasRequirement: true })
    const { tenderId, version, officer, chair, bidA, bidB, licenceId } = stage
    const place = { tenderId, criterionId: licenceId }
    actAs(officer)
    expect(codeOf(await startScoring({ tenderId, version }))).toBe('findings-open')
    const pass = { ...place, bidId: bidA, verdict: 'pass', reason: '', version: 0 }
    expect(codeOf(await judgeRequirement(pass))).toBe('ok')
    expect(codeOf(await judgeRequirement(pass))).toBe('stale-version')
    const fail = { ...place, bidId: bidB, verdict: 'fail', reason, version: 0 }
    expect(codeOf(await judgeRequirement(fail))).toBe('ok')
    const confirm = { ...place, bidId: bidB, version: 1 }
    expect(codeOf(await confirmFail(confirm))).toBe('second-person-needed')
    expect(codeOf(await startScoring({ tenderId, version }))).toBe('findings-open')
    await expect(
      db.knockOutFinding.update({
        where: { bidId_criterionId: { bidId: bidB, criterionId: licenceId } },
        data: { confirmedById: officer.id, confirmedAt: new Date() },
      }),
    ).rejects.toThrow('knock_out_finding_by_two')
    actAs(chair)
    expect(codeOf(await confirmFail(confirm))).toBe('ok')
    expect(codeOf(await startScoring({ tenderId, version }))).toBe('ok')
    const bids = await db.bid.findMany({ where: { tenderId }, orderBy: { position: 'asc' } })
    expect(bids.map(({ state }) => state)).toEqual(['admissible', 'excluded'])
    const cards = await db.scorecard.findMany({ where: { tenderId } })
    expect(new Set(cards.map(({ bidId }) => bidId))).toEqual(new Set([bidA]))
  })

  it('with every bid excluded nobody goes on', async () => {
    const stage = await anOpenedStage({ hasRequirement: true, bids: 1 })
    const { tenderId, version, officer, chair, bidA: bidId, licenceId: criterionId } = stage
    const place = { tenderId, bidId, criterionId }
    actAs(officer)
    await judgeRequirement({ ...place, verdict: 'fail', reason, version: 0 })
    actAs(chair)
    await confirmFail({ ...place, version: 1 })
    expect(codeOf(await startScoring({ tenderId, version }))).toBe('no-bid-left')
    const view = await getAdmissibility({ tenderId })
    expect(view.ok && view.value.obstacles.remainingBids).toBe(0)
    expect(await stateOf(tenderId)).toBe('knock_out')
  })

  it('is closed to evaluators, to strangers, and to a chair who has not declared', async () => {
    const stage = await anOpenedStage({ hasRequirement: true, isDeclared: false })
    const { tenderId, first, chair, bidA, licenceId } = stage
    const judge = () =>
      judgeRequirement({
        ...{ tenderId, bidId: bidA, criterionId: licenceId },
        ...{ verdict: 'pass', reason: '', version: 0 },
      })
    actAs(first)
    expect(codeOf(await judge())).toBe('not-allowed')
    const seen = await getAdmissibility({ tenderId })
    expect(seen.ok && [seen.value.bids, seen.value.withheld.length]).toEqual([[], 2])
    actAs(await person((await anOrganisation()).id, 'committee_chair'))
    expect(codeOf(await judge())).toBe('not-found')
    expect(codeOf(await getAdmissibility({ tenderId }))).toBe('not-found')
    actAs(chair)
    expect(codeOf(await judge())).toBe('declaration-needed')
  })

  it('two people at once on one requirement: the second sees the first', async () => {
    const stage = await anOpenedStage({ hasRequirement: true })
    const { tenderId, officer, chair, bidA: bidId, licenceId: criterionId } = stage
    const place = { tenderId, bidId, criterionId, version: 0 }
    actAs(officer)
    const one = judgeRequirement({ ...place, verdict: 'pass', reason: '' })
    actAs(chair)
    const other = judgeRequirement({ ...place, verdict: 'fail', reason })
    const codes = (await Promise.all([one, other])).map(codeOf)
    expect(codes.sort()).toEqual(['ok', 'stale-version'])
  })
})

describe('asking the bidder', () => {
  it('holds the bid open until the answer is decided; not accepted it is a fail for two', async () => {
    const stage = await anOpenedStage({ hasRequirement: true })
    const { tenderId, officer, chair, bidB: bidId, licenceId: criterionId } = stage
    const place = { tenderId, bidId, criterionId }
    actAs(officer)
    const question = 'Which licence do you rely on?'
    const asked = await askClarification({
      ...place,
      question,
      dueAt: '2099-01-01T12:00',
      version: 0,
    })
    if (!asked.ok) throw new Error(asked.failure.code)
    const { queryId } = asked.value
    const judge = { ...place, verdict: 'pass', reason, version: 1 }
    expect(codeOf(await judgeRequirement(judge))).toBe('queries-open')
    const decide = { queryId, version: 1, decision: 'rejected', reason }
    expect(codeOf(await decideClarification(decide))).toBe('queries-open')
    const answer = { queryId, version: 1, answer: 'The one of 2019.' }
    expect(codeOf(await answerClarification(answer))).toBe('ok')
    expect(codeOf(await answerClarification(answer))).toBe('stale-version')
    actAs(await person((await anOrganisation()).id, 'procurement_officer'))
    expect(codeOf(await decideClarification({ ...decide, version: 2 }))).toBe('not-found')
    actAs(officer)
    expect(codeOf(await decideClarification({ ...decide, version: 2 }))).toBe('ok')
    const view = await getAdmissibility({ tenderId })
    const cell = view.ok ? view.value.bids[1]?.cells[0] : undefined
    expect([cell?.finding?.verdict, cell?.finding?.confirmedBy]).toEqual(['fail', null])
    expect(cell?.queries[0]?.decision).toBe('rejected')
    actAs(chair)
    expect(codeOf(await confirmFail({ ...place, version: 2 }))).toBe('ok')
  })
})
