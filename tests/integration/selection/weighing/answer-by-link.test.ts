import { beforeEach, describe, expect, it } from 'vitest'
import { PUT } from '../../../../app/api/weighing/judgements/route'
import { db } from '../../../../lib/platform/db'
import { getWeighing } from '../../../../lib/selection/weighing/get-weighing'
import { saveJudgements } from '../../../../lib/selection/weighing/save-judgements'
import { submitJudgements } from '../../../../lib/selection/weighing/submit-judgements'
import { actAs, actAsNobody } from '../../../support/as-actor'
import { aUser } from '../../../support/test-database'
import { anInvitedExpert, aWeighingRound, completeAnswers } from '../../../support/weighing-round'

let round: Awaited<ReturnType<typeof aWeighingRound>>
let access: { token: string }
let expertId: string

beforeEach(async () => {
  round = await aWeighingRound()
  const expert = await anInvitedExpert(round)
  access = { token: expert.token }
  expertId = expert.expertId
  actAsNobody()
})

const sheets = () => completeAnswers(round, 4)
const save = (wishes: object = {}) => saveJudgements({ access, ...sheets()[0], ...wishes })
const storedSheets = () => db.judgementSheet.count({ where: { expertId } })

describe('an answer', () => {
  it('is kept, and the first one starts the expert’s weighing', async () => {
    expect(await save()).toEqual({ ok: true, value: { version: 1 } })
    const row = await db.weighingExpert.findUniqueOrThrow({ where: { id: expertId } })
    expect(row).toMatchObject({ state: 'started' })
    expect(row.startedAt).toBeInstanceOf(Date)
  })

  it.each([
    ['out of scale', () => ({ bestToOthers: { [round.tender.domains[1]?.id ?? '']: 12 } })],
    ['between two steps', () => ({ bestToOthers: { [round.tender.domains[1]?.id ?? '']: 2.5 } })],
    ['with best and worst the same', () => ({ worst: round.tender.domains[0]?.id })],
    ['about an unknown item', () => ({ bestToOthers: { stranger: 3 } })],
    [
      'about a criterion of another set',
      () => ({ best: round.tender.domains[0]?.criterionIds[0] }),
    ],
    ['that is huge', () => ({ best: 'x'.repeat(100_000) })],
  ])('%s is refused, and nothing is written', async (_, wishes) => {
    expect(await save(wishes())).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(await storedSheets()).toBe(0)
  })

  it('to a set of another tender is refused', async () => {
    const other = await aWeighingRound()
    actAsNobody()
    const questionSet = other.tender.domains[0]?.id
    expect(await save({ questionSet })).toMatchObject({ failure: { code: 'not-found' } })
  })

  it('with an unknown link finds nothing', async () => {
    const unknown = { token: 'x'.repeat(43) }
    expect(await save({ access: unknown })).toMatchObject({ failure: { code: 'not-found' } })
    expect(await getWeighing({ access: unknown })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('cannot be given in a colleague’s name by somebody who only knows their id', async () => {
    actAs(await aUser({ organisationId: round.chair.organisationId, roles: ['weighting_expert'] }))
    expect(await save({ access: { expertId } })).toMatchObject({ failure: { code: 'not-found' } })
  })
})

describe('two tabs', () => {
  it('cannot overwrite each other: the second is told, and what the first saved stays', async () => {
    await save()
    const [domain] = round.tender.domains
    expect(await save({ version: 1, worst: null, bestToOthers: {} })).toMatchObject({ ok: true })
    const late = await save({ version: 1, best: null })
    expect(late).toMatchObject({ failure: { code: 'stale-version' } })
    const stored = await db.judgementSheet.findFirstOrThrow({ where: { expertId } })
    expect(stored).toMatchObject({ best: domain?.id, worst: null, version: 2 })
  })

  it('that both give the first answer keep one of them', async () => {
    const both = await Promise.all([save(), save()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'stale-version' } })
    expect(await storedSheets()).toBe(1)
  })

  it('get the newer answers back from the door that the page uses', async () => {
    await save()
    const body = JSON.stringify({ access, ...sheets()[0] })
    const response = await PUT(new Request('http://localhost/x', { method: 'PUT', body }))
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({
      ok: false,
      failure: { code: 'stale-version' },
      current: { questionSet: 'domains', version: 1 },
    })
  })
})

it('refuses a body that is no JSON, or far too large, without reading it to the end', async () => {
  for (const body of ['no json', `"${'x'.repeat(200_000)}"`]) {
    const response = await PUT(new Request('http://localhost/x', { method: 'PUT', body }))
    expect(response.status).toBe(422)
  }
})

describe('sending', () => {
  const versions = () => Object.fromEntries(sheets().map(({ questionSet }) => [questionSet, 1]))
  const answerAll = async () => {
    for (const sheet of sheets()) await saveJudgements({ access, ...sheet })
  }

  it('is refused while answers are missing', async () => {
    await save()
    expect(await submitJudgements({ access, versions: versions() })).toMatchObject({
      failure: { code: 'answers-incomplete' },
    })
  })

  it('twice sends once: a double click finds it done', async () => {
    await answerAll()
    const both = await Promise.all([
      submitJudgements({ access, versions: versions() }),
      submitJudgements({ access, versions: versions() }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'already-done' } })
  })

  it('is refused when an answer changed in another tab since they were checked', async () => {
    await answerAll()
    await save({ version: 1 })
    expect(await submitJudgements({ access, versions: versions() })).toMatchObject({
      failure: { code: 'stale-version' },
    })
  })

  it('ends the answering', async () => {
    await answerAll()
    await submitJudgements({ access, versions: versions() })
    expect(await save({ version: 1 })).toMatchObject({ failure: { code: 'already-done' } })
  })

  it('and answering at the same moment leave nothing changed after it was sent', async () => {
    await answerAll()
    const [sent, saved] = await Promise.all([
      submitJudgements({ access, versions: versions() }),
      save({ version: 1, bestToOthers: {} }),
    ])
    expect(sent.ok).not.toBe(saved.ok)
  })
})

it('forgets what was said about a criterion that was taken away, and asks again', async () => {
  const wide = await aWeighingRound([3])
  const expert = await anInvitedExpert(wide)
  actAsNobody()
  const [domain] = wide.tender.domains
  const [a = '', b = '', c = ''] = domain?.criterionIds ?? []
  const answers = { best: a, worst: c, bestToOthers: { [b]: 2, [c]: 4 }, othersToWorst: { [b]: 2 } }
  const token = { token: expert.token }
  const questionSet = domain?.id ?? ''
  await saveJudgements({ access: token, questionSet, ...answers, kept: [], version: 0 })
  await db.criterion.delete({ where: { id: c } })
  expect(await getWeighing({ access: token })).toMatchObject({
    value: { sheets: [{ best: a, worst: null, bestToOthers: { [b]: 2 }, othersToWorst: {} }] },
  })
  expect(await submitJudgements({ access: token, versions: { [questionSet]: 1 } })).toMatchObject({
    failure: { code: 'answers-incomplete' },
  })
})
