import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { addDomain } from '../../../../lib/selection/criteria/add-domain'
import { cancelTender } from '../../../../lib/selection/procedure/cancel-tender'
import { correctPublication } from '../../../../lib/selection/procedure/correct-publication'
import { editProcedureTerms } from '../../../../lib/selection/procedure/edit-procedure-terms'
import { frozenContent } from '../../../../lib/selection/procedure/frozen-content-schema'
import { getFrozenText } from '../../../../lib/selection/procedure/get-frozen-text'
import { getNotice } from '../../../../lib/selection/procedure/get-notice'
import { getProcedure } from '../../../../lib/selection/procedure/get-procedure'
import { listNotices } from '../../../../lib/selection/procedure/list-notices'
import { publishTender } from '../../../../lib/selection/procedure/publish-tender'
import { changeTenderState } from '../../../../lib/selection/tenders/change-tender-state'
import { editTender } from '../../../../lib/selection/tenders/edit-tender'
import { lockWeights } from '../../../../lib/selection/weights/lock-weights'
import { actAs, actAsNobody } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalTender, someTerms } from '../../../support/formal-tender'
import { auditOf } from '../../../support/test-database'

let ground: Awaited<ReturnType<typeof aFormalTender>>

beforeEach(async () => {
  ground = await aFormalTender()
  actAs(ground.officer)
})

const saveTerms = (version = 0, wishes = {}) =>
  editProcedureTerms({
    tenderId: ground.tenderId,
    version,
    ...someTerms(ground.domainIds, wishes),
  })

const publish = (wishes = {}) =>
  publishTender({
    tenderId: ground.tenderId,
    version: 1,
    termsVersion: 1,
    lockVersion: 1,
    reason: 'Decided by the board on Monday.',
    ...wishes,
  })

const correct = (wishes = {}, reason = 'The board gave bidders two more weeks.', version = 1) =>
  correctPublication({
    tenderId: ground.tenderId,
    version,
    ...someTerms(ground.domainIds, { closesAt: '2090-02-15T17:00', ...wishes }),
    reason,
  })

async function published() {
  await saveTerms()
  const result = await publish()
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const codeOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code

describe('terms', () => {
  it('are saved by one of two people who save at once', async () => {
    const both = await Promise.all([saveTerms(), saveTerms(0, { qualityPercent: 70 })])
    expect(both.map(codeOf).sort()).toEqual(['ok', 'stale-version'])
    expect(codeOf(await saveTerms(0))).toBe('stale-version')
    expect(codeOf(await saveTerms(1))).toBe('ok')
  })

  it('may be settled by the chair and by nobody who only evaluates or looks', async () => {
    actAs(ground.chair)
    expect(codeOf(await saveTerms())).toBe('ok')
    for (const role of ['evaluator', 'observer', 'administrator'] as const) {
      actAs(await person(ground.organisationId, role))
      expect(codeOf(await saveTerms(1))).toBe('not-allowed')
    }
  })

  it('are not found from another organisation', async () => {
    const stranger = await aFormalTender()
    actAs(stranger.officer)
    expect(codeOf(await saveTerms())).toBe('not-found')
    expect(codeOf(await getProcedure({ tenderId: ground.tenderId }))).toBe('not-found')
  })
})

describe('publication', () => {
  it('freezes criteria, weights, terms and particulars, and hashes what everybody may read', async () => {
    const { noticeId, contentHash } = await published()
    expect(codeOf(await saveTerms(1))).toBe('wrong-state')
    expect(codeOf(await publish({ version: 2 }))).toBe('wrong-state')
    const { tenderId } = ground
    const domain = { tenderId, code: 'Z', title: { en: 'Late' }, idempotencyKey: 'a-late-domain' }
    expect(codeOf(await addDomain(domain))).toBe('weights-locked')
    expect(codeOf(await relock())).toBe('wrong-state')
    expect(codeOf(await editTitle())).toBe('wrong-state')
    actAsNobody()
    const text = await getFrozenText({ noticeId, version: 1 })
    if (!text.ok) throw new Error('expected the frozen text')
    expect(createHash('sha256').update(text.value.content).digest('hex')).toBe(contentHash)
    expect(text.value.contentHash).toBe(contentHash)
  })

  it('shows the public criteria, weights and terms, and nothing of people or bids', async () => {
    const { noticeId } = await published()
    actAsNobody()
    const notice = await getNotice({ noticeId })
    if (!notice.ok) throw new Error('expected a notice')
    const { content, standing } = notice.value
    const weights = content.domains.flatMap(({ criteria }) => criteria.map(({ weight }) => weight))
    expect(weights.map((weight) => weight?.basisPoints)).toEqual([3334, 3333, 3333])
    expect(standing).toBe('announced')
    const text = JSON.stringify(notice.value)
    for (const secret of [ground.tenderId, ground.officer.id, ground.chair.id, 'Machava'])
      expect(text).not.toContain(secret)
    const list = await listNotices(undefined)
    expect(list.ok && list.value.some((row) => row.noticeId === noticeId)).toBe(true)
  })

  it('happens once, when two publish at the same time', async () => {
    await saveTerms()
    const both = await Promise.all([publish(), publish()])
    expect(both.map(codeOf).sort()).toEqual(['ok', 'wrong-state'])
    expect(await db.procedureVersion.count({ where: { tenderId: ground.tenderId } })).toBe(1)
  })

  it('is for the officer, on what was seen, with everything complete', async () => {
    expect(codeOf(await publish())).toBe('stale-version')
    await saveTerms(0, { closesAt: '' })
    expect(codeOf(await publish())).toBe('publication-incomplete')
    await saveTerms(1)
    expect(codeOf(await publish())).toBe('stale-version')
    actAs(ground.chair)
    expect(codeOf(await publish({ termsVersion: 2 }))).toBe('not-allowed')
    actAs(ground.officer)
    expect(codeOf(await publish({ termsVersion: 2 }))).toBe('ok')
    const [entry] = await auditOf(ground.organisationId)
    expect(entry?.command).toBe('selection.publish-tender')
  })

  it('hides a tender that is not published', async () => {
    await saveTerms()
    const { noticeId } = await db.procedureTerms.findUniqueOrThrow({
      where: { tenderId: ground.tenderId },
    })
    actAsNobody()
    expect(codeOf(await getNotice({ noticeId }))).toBe('not-found')
    expect(codeOf(await getFrozenText({ noticeId, version: 1 }))).toBe('not-found')
  })

  it.each([
    ['changed', "update procedure_version set reason = 'x'"],
    ['deleted', 'delete from procedure_version'],
  ])('cannot be %s in the database', async (_, sql) => {
    await published()
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow('append-only')
  })
})

describe('a correction', () => {
  it('stands beside what it corrects, and names what changed', async () => {
    const { noticeId } = await published()
    expect(codeOf(await correct({}, 'too short'))).toBe('invalid-input')
    expect(codeOf(await correct())).toBe('ok')
    actAsNobody()
    const notice = await getNotice({ noticeId })
    expect(notice).toMatchObject({
      value: {
        content: { terms: { closesAt: '2090-02-15T17:00:00.000Z' } },
        versions: [
          { version: 2, changes: ['closesAt'], reason: 'The board gave bidders two more weeks.' },
          { version: 1, changes: [], content: { terms: { closesAt: '2090-02-01T17:00:00.000Z' } } },
        ],
      },
    })
  })

  it('names recusal and tax basis when they change, and reads what said neither', async () => {
    const { noticeId } = await published()
    expect(codeOf(await correct({ recusal: 'bid', taxBasis: 'excluded' }))).toBe('ok')
    actAsNobody()
    const notice = await getNotice({ noticeId })
    expect(notice).toMatchObject({
      value: { content: { terms: { recusal: 'bid', isTaxIncluded: false } } },
    })
    const changes = notice.ok ? notice.value.versions[0]?.changes : []
    expect(changes?.toSorted()).toEqual(['closesAt', 'isTaxIncluded', 'recusal'])
    const first = notice.ok ? notice.value.versions[1]?.content.terms : undefined
    const { recusal: _recusal, isTaxIncluded: _basis, ...earlier } = first ?? {}
    expect(frozenContent.shape.terms.parse(earlier)).toMatchObject({
      recusal: 'tender',
      isTaxIncluded: true,
    })
  })

  it('is refused when stale, when it changes nothing, and before publication', async () => {
    await saveTerms()
    expect(codeOf(await correct())).toBe('wrong-state')
    await publish()
    expect(codeOf(await correct({}, undefined, 7))).toBe('stale-version')
    expect(codeOf(await correct({ closesAt: '2090-02-01T17:00' }))).toBe('nothing-to-do')
    expect(
      codeOf(await correct({ opensAt: '2000-01-01T09:00', closesAt: '2000-02-01T17:00' })),
    ).toBe('invalid-input')
    actAs(ground.chair)
    expect(codeOf(await correct())).toBe('not-allowed')
  })
})

it('goes on by its own acts alone, never by a change of state', async () => {
  await published()
  const evaluate = () =>
    changeTenderState({ tenderId: ground.tenderId, version: 2, to: 'evaluation', reason: '' })
  expect(codeOf(await evaluate())).toBe('wrong-state')
  await db.procedureTerms.update({
    where: { tenderId: ground.tenderId },
    data: { opensAt: new Date('2020-01-01'), closesAt: new Date('2020-02-01') },
  })
  expect(codeOf(await evaluate())).toBe('wrong-state')
  expect(codeOf(await relock())).toBe('wrong-state')
})

it('ends by a cancellation whose reason stays on the notice', async () => {
  const { noticeId } = await published()
  const cancel = (reason: string, version = 2) =>
    cancelTender({ tenderId: ground.tenderId, version, reason })
  expect(codeOf(await cancel('no'))).toBe('invalid-input')
  const reason = 'The fund was merged with another one.'
  expect(codeOf(await cancel(reason, 1))).toBe('stale-version')
  expect(codeOf(await cancel(reason))).toBe('ok')
  expect(codeOf(await cancel(reason, 3))).toBe('wrong-state')
  expect(codeOf(await correct())).toBe('wrong-state')
  actAsNobody()
  expect(await getNotice({ noticeId })).toMatchObject({
    value: { standing: 'cancelled', cancellation: { reason } },
  })
})

async function relock() {
  const set = await db.weightSet.findFirstOrThrow({ where: { tenderId: ground.tenderId } })
  actAs(ground.chair)
  const result = await lockWeights({
    tenderId: ground.tenderId,
    weightSetId: set.id,
    lockVersion: 1,
    reason: 'Another set after all, please.',
  })
  actAs(ground.officer)
  return result
}

const editTitle = () =>
  editTender({
    tenderId: ground.tenderId,
    version: 2,
    title: { en: 'Another title' },
    description: {},
    reference: 'OTHER-1',
    currency: 'USD',
    timeZone: 'UTC',
    ratingAggregation: 'mean',
    missingValuePolicy: 'zero',
  })
