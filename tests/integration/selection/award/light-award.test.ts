import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { awardTender } from '../../../../lib/selection/award/award-tender'
import { endWithoutAward } from '../../../../lib/selection/award/end-without-award'
import { getAward } from '../../../../lib/selection/award/get-award'
import type { Result } from '../../../../lib/shared/result'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalTender } from '../../../support/formal-tender'

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code)

/** Three criteria answered yes by A, and by B but for the last; the result is declared. */
async function aLightResult(state: 'evaluation' | 'result' = 'result') {
  const ground = await aFormalTender()
  const { tenderId, organisationId } = ground
  await db.tender.update({ where: { id: tenderId }, data: { procedure: 'light', state } })
  const criteria = await db.criterion.findMany({ where: { tenderId }, orderBy: { code: 'asc' } })
  const bidIds = ['A', 'B'].map((letter) => `bid-${letter}-${randomUUID()}`)
  await db.bid.createMany({
    data: bidIds.map((id, position) => ({
      id,
      tenderId,
      letter: 'AB'[position] ?? '',
      applicantName: `Applicant ${'AB'[position]}`,
      position,
    })),
  })
  await db.evidence.createMany({
    data: bidIds.flatMap((bidId, place) =>
      criteria.map(({ id }, at) => ({
        id: randomUUID(),
        bidId,
        criterionId: id,
        status: 'provided' as const,
        value: place === 0 || at < 2,
        enteredById: ground.officer.id,
        enteredAt: new Date(),
      })),
    ),
  })
  return { ...ground, bidIds, evaluator: await person(organisationId, 'evaluator') }
}

const longReason = 'The first bidder cannot begin before March; the cover must begin in January.'

it('awards a light tender from its result with a reason, at once and without letters', async () => {
  const { tenderId, chair, officer, bidIds } = await aLightResult()
  const [bidId = ''] = bidIds
  const input = { tenderId, version: 1, bidId, reason: 'Best on every criterion.' }
  actAs(officer)
  expect(codeOf(await awardTender(input))).toBe('not-allowed')
  actAs(chair)
  expect(codeOf(await awardTender({ ...input, reason: 'Best.' }))).toBe('invalid-input')
  expect(codeOf(await awardTender(input))).toBe('ok')
  const view = await getAward({ tenderId })
  expect(view).toMatchObject({
    ok: true,
    value: { state: 'awarded', letters: [], award: { letter: 'A', amountMinor: null } },
  })
  const bids = await db.bid.findMany({ where: { tenderId }, orderBy: { letter: 'asc' } })
  expect(bids.map(({ state }) => state)).toEqual(['awarded', 'unsuccessful'])
})

it('awards another bid than the first only with a longer reason', async () => {
  const { tenderId, chair, bidIds } = await aLightResult()
  const [, second = ''] = bidIds
  actAs(chair)
  const input = { tenderId, version: 1, bidId: second }
  expect(codeOf(await awardTender({ ...input, reason: 'We know them well.' }))).toBe(
    'invalid-input',
  )
  expect(codeOf(await awardTender({ ...input, reason: longReason }))).toBe('ok')
})

it('awards nothing before the result, and may end without an award', async () => {
  const { tenderId, chair, bidIds, evaluator } = await aLightResult('evaluation')
  const [bidId = ''] = bidIds
  actAs(chair)
  expect(codeOf(await awardTender({ tenderId, version: 1, bidId, reason: longReason }))).toBe(
    'wrong-state',
  )
  actAs(evaluator)
  const view = await getAward({ tenderId })
  expect(view).toMatchObject({ ok: true, value: { combined: null } })
  actAs(chair)
  const reason = 'Neither bid can begin in time; asked again in May.'
  expect(codeOf(await endWithoutAward({ tenderId, version: 1, reason }))).toBe('ok')
})
