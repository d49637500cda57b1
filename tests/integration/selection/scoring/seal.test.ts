import { readdirSync, readFileSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { z } from 'zod'
import { GET as auditExport } from '../../../../app/api/administration/audit/[format]/route'
import { GET as cardDownload } from '../../../../app/api/scoring/cards/[scorecardId]/[number]/route'
import { GET as bidsExport } from '../../../../app/api/tenders/[tenderId]/bids/table/[locale]/[format]/route'
import { GET as dossierExport } from '../../../../app/api/tenders/[tenderId]/dossier/route'
import { GET as rankingExport } from '../../../../app/api/tenders/[tenderId]/ranking/[format]/route'
import { GET as tendersExport } from '../../../../app/api/tenders/table/[locale]/[format]/route'
import { db } from '../../../../lib/platform/db'
import { revealScores } from '../../../../lib/selection/scoring/reveal-scores'
import { saveScore } from '../../../../lib/selection/scoring/save-score'
import { submitScorecard } from '../../../../lib/selection/scoring/submit-scorecard'
import { roles } from '../../../../lib/shared/actor'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aScore, aScoringRound, cardOf } from '../../../support/scoring-ground'

/** Exports say their headings in the reader’s language, which is told apart only inside the framework: here by their keys. */
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
}))

type Query = {
  (input: unknown): Promise<{ readonly ok: boolean }>
  readonly definition: { readonly name: string; readonly input: z.ZodType }
}

const queries: Query[] = []

const isQuery = (value: unknown): value is Query =>
  typeof value === 'function' &&
  'definition' in value &&
  typeof value.definition === 'object' &&
  value.definition !== null &&
  'read' in value.definition

/** Every query of the product. */
beforeAll(async () => {
  for (const area of ['account', 'administration', 'selection'])
    for (const name of readdirSync(`lib/${area}`, { recursive: true, encoding: 'utf8' })) {
      const file = `lib/${area}/${name}`
      if (!name.endsWith('.ts') || !readFileSync(file, 'utf8').includes('defineQuery(')) continue
      const exports: Record<string, unknown> = await import(
        /* @vite-ignore */ `../../../../${file}`
      )
      queries.push(...Object.values(exports).filter(isQuery))
    }
}, 60_000)

/** Nothing else in the product says these: a comment, a level, and a day and hour of saving. */
const marks = { comment: 'Zanzibar-only-Rui-knows', level: 3.0123, savedAt: '2019-02-03T04:05' }

let ground: Awaited<ReturnType<typeof aScoringRound>>
let planted: Awaited<ReturnType<typeof plant>>

beforeEach(async () => {
  ground = await aScoringRound()
  planted = await plant()
})

/** Every card is submitted; those of Rui carry the marks. The scale itself has no such level, and may be shown. */
async function plant() {
  const { rui, bidA, tenderId } = ground
  for (const who of [ground.chair, ground.amina, rui])
    for (const bidId of ground.bidIds) await fill(who, bidId)
  await db.rating.updateMany({
    where: { evaluatorId: rui.id, bid: { tenderId } },
    data: { level: marks.level, ratedAt: new Date(`${marks.savedAt}:06Z`) },
  })
  await db.scorecard.updateMany({
    where: { evaluatorId: rui.id, tenderId },
    data: { submittedAt: new Date(`${marks.savedAt}:06Z`) },
  })
  const card = await cardOf(bidA, rui.id)
  const entries = await db.auditEntry.findMany({
    where: { subjectType: 'scorecard', subjectId: tenderId },
    select: { hash: true },
  })
  const { commitHash } = await db.scorecardSubmission.findFirstOrThrow({
    where: { scorecardId: card.id },
  })
  return { cardId: card.id, commitHash, entryHash: entries[0]?.hash ?? '', entries: entries.length }
}

async function fill(who: Parameters<typeof actAs>[0], bidId: string) {
  actAs(who)
  const { id: scorecardId } = await cardOf(bidId, who.id)
  const isMarked = who.id === ground.rui.id
  for (const criterionId of ground.criterionIds)
    await saveScore(
      aScore(scorecardId, criterionId, isMarked ? marked : { comment: 'As the anchor says.' }),
    )
  const { version } = await cardOf(bidId, who.id)
  const withoutEvidence = [...ground.criterionIds]
  const sealed = await submitScorecard({ scorecardId, version, withoutEvidence })
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.failure))
}

const marked = { level: 3, comment: marks.comment }

/** What a leak would look like in the text of an answer. */
const traces = () => [
  marks.comment,
  String(marks.level),
  marks.savedAt,
  planted.commitHash,
  planted.entryHash,
  'selection.save-score',
  'selection.submit-scorecard',
]

/** Inputs that fit one query or another: each is asked with all of them, and refuses what does not fit. */
async function inputs(): Promise<readonly unknown[]> {
  const { tenderId, bidA, criterionIds, rui } = ground
  const [criterionId = ''] = criterionIds
  const { cardId } = planted
  return [
    undefined,
    {},
    { tenderId },
    { tenderId, bidId: bidA },
    { tenderId, bidId: null },
    { bidId: bidA },
    { tenderId, criterionId },
    { criterionId },
    { tenderId, bidId: bidA, criterionId },
    { bidId: bidA, criterionId },
    { scorecardId: cardId },
    { scorecardId: cardId, criterionId },
    { scorecardId: cardId, number: 1 },
    { userId: rui.id },
    { personId: rui.id },
    { query: marks.comment, locale: 'en' },
    { query: rui.id, locale: 'en' },
    { query: 'Evaluator', locale: 'en' },
    { person: rui.id },
    { subject: tenderId },
    { subject: cardId },
    { command: 'selection.save-score' },
    { tenderId, locale: 'en' },
  ]
}

const inStory = new Set<string>(['procurement_officer', 'committee_chair', 'finance_officer'])

/** Colleagues of every role, and those who are part of the story; not Rui, whose scores they are. */
async function readers() {
  const { organisationId, officer, chair, finance, amina } = ground
  const others = await Promise.all(
    roles
      .filter((role) => !inStory.has(role))
      .map((role) => person(organisationId, role, `A ${role}`)),
  )
  return [officer, chair, finance, amina, ...others]
}

type Answer = { readonly door: string; readonly text: string }

/** What every query and every export answers to everybody, as text beside its name. */
async function walk(): Promise<readonly Answer[]> {
  const asked = await inputs()
  const answers: Answer[] = []
  for (const reader of await readers()) {
    actAs(reader)
    for (const query of queries) answers.push(...(await askAll(query, asked)))
    answers.push(...(await fetchAll()))
  }
  return answers
}

/** A query’s answers to each input that it can read, no reading twice. */
async function askAll(query: Query, asked: readonly unknown[]): Promise<readonly Answer[]> {
  const { name: door, input: schema } = query.definition
  const readable = asked.flatMap((input) => {
    const parsed = schema.safeParse(input)
    return parsed.success ? [{ input, read: JSON.stringify(parsed.data) }] : []
  })
  const distinct = new Map(readable.map(({ input, read }) => [read, input])).values()
  const answers: Answer[] = []
  for (const input of distinct) {
    const answer = await query(input)
    if (answer.ok) answers.push({ door, text: textOf(answer) })
  }
  return answers
}

async function fetchAll(): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const [door, get] of routes()) {
    const response = await get()
    if (response.ok) answers.push({ door, text: await response.text() })
  }
  return answers
}

const textOf = (value: unknown) =>
  JSON.stringify(value, (_, item) => {
    if (typeof item === 'bigint') return item.toString()
    if (item instanceof Map) return [...item]
    return item instanceof Set ? [...item] : item
  })

const params = <Value>(value: Value) => ({ params: Promise.resolve(value) })

function routes(): readonly (readonly [string, () => Promise<Response>])[] {
  const { tenderId } = ground
  const request = () => new NextRequest('http://localhost/')
  const scorecardId = planted.cardId
  return [
    ['audit.csv', () => auditExport(request(), params({ format: 'csv' }))],
    ['audit.json', () => auditExport(request(), params({ format: 'json' }))],
    ['ranking.csv', () => rankingExport(request(), params({ tenderId, format: 'csv' }))],
    ['dossier', () => dossierExport(request(), params({ tenderId }))],
    ['bids', () => bidsExport(request(), params({ tenderId, locale: 'en', format: 'csv' }))],
    ['tenders', () => tendersExport(request(), params({ locale: 'en', format: 'csv' }))],
    ['card', () => cardDownload(request(), params({ scorecardId, number: '1' }))],
  ]
}

const leaksIn = (answers: Awaited<ReturnType<typeof walk>>) => [
  ...new Set(
    answers.flatMap(({ door, text }) =>
      traces()
        .filter((trace) => text.includes(trace))
        .map((trace) => `${door}: ${trace}`),
    ),
  ),
]

it('shows nobody a trace of another person’s scores before the reveal, and everything after it, through the same doors', async () => {
  const before = await walk()
  expect(leaksIn(before)).toEqual([])
  expect(new Set(before.map(({ door }) => door)).size).toBeGreaterThan(15)

  actAs(ground.chair)
  const { tenderId } = ground
  const { version } = await db.tender.findUniqueOrThrow({ where: { id: tenderId } })
  expect(await revealScores({ tenderId, version })).toMatchObject({ ok: true })
  const after = leaksIn(await walk())
  expect(after).toEqual(
    expect.arrayContaining([
      `selection.list-cards: ${marks.comment}`,
      `selection.list-cards: ${marks.level}`,
      `selection.list-cards: ${planted.commitHash}`,
      `selection.list-card-histories: ${planted.commitHash}`,
      `selection.list-card-histories: ${marks.savedAt}`,
      `selection.get-card-submission: ${marks.comment}`,
      `administration.list-audit-entries: selection.save-score`,
      `administration.export-audit-entries: ${planted.entryHash}`,
      `audit.csv: ${planted.entryHash}`,
      `card: ${marks.comment}`,
    ]),
  )
}, 120_000)

it('gives the same answers whether anybody has scored or nobody, to all but the one who did', async () => {
  const scored = await countsOf()
  const { tenderId } = ground
  await db.rating.deleteMany({ where: { bid: { tenderId } } })
  expect(await countsOf()).toEqual(scored)
})

/** What those who run and watch the tender are told, with everything in it that moves by itself left out. */
async function countsOf() {
  const { tenderId, bidA, officer, organisationId } = ground
  const { listBids } = await import('../../../../lib/selection/bids/list-bids')
  const { getBid } = await import('../../../../lib/selection/evidence/get-bid')
  const { getTender } = await import('../../../../lib/selection/tenders/get-tender')
  const { listTenders } = await import('../../../../lib/selection/tenders/list-tenders')
  const { getScoringBoard } = await import('../../../../lib/selection/scoring/get-scoring-board')
  const { getHome } = await import('../../../../lib/selection/home/get-home')
  const observer = { ...officer, organisationId, roles: ['observer', 'administrator'] as const }
  const answers: unknown[] = []
  for (const reader of [officer, ground.chair, ground.amina, observer]) {
    actAs(reader)
    answers.push(
      await listBids({ tenderId }),
      await getBid({ tenderId, bidId: bidA }),
      await getTender({ tenderId }),
      await listTenders(undefined),
      await getScoringBoard({ tenderId }),
      await getHome(undefined),
    )
  }
  return JSON.parse(textOf(answers))
}

it('keeps the length of the record on the start page still while somebody scores', async () => {
  const { getHome } = await import('../../../../lib/selection/home/get-home')
  const { organisationId, tenderId } = ground
  const observer = await person(organisationId, 'observer')
  const record = async () => {
    actAs(observer)
    const home = await getHome(undefined)
    return home.ok && home.value.record
  }
  await db.scorecard.updateMany({ where: { tenderId }, data: { state: 'draft' } })
  const before = await record()
  actAs(ground.rui)
  const [criterionId = ''] = ground.criterionIds
  const saved = await saveScore(
    aScore(planted.cardId, criterionId, { version: 2, level: 2, comment: 'Again.' }),
  )
  expect(saved).toMatchObject({ ok: true })
  expect(await record()).toEqual(before)
})
