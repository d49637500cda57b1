import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { importCriteria } from '../../../../lib/selection/criteria/import-criteria'
import { previewCriteriaImport } from '../../../../lib/selection/criteria/preview-criteria-import'
import { readCriteriaTree } from '../../../../lib/selection/criteria/read-criteria-tree'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

let tenderId: string

beforeEach(async () => {
  const officer = await aUser({ roles: ['procurement_officer'] })
  tenderId = (await aTender({ organisationId: officer.organisationId })).id
  actAs(officer)
})

const sent = (text: string, fileName = 'criteria.csv') => ({
  tenderId,
  fileName,
  content: Buffer.from(text).toString('base64'),
  locale: 'en' as const,
})
const imported = (text: string, wishes: object = {}) =>
  importCriteria({ ...sent(text), version: 1, idempotencyKey: crypto.randomUUID(), ...wishes })

const sound = [
  'domain;code;criterion;kind;scale;anchors;weight',
  'Network;N1;Hospitals;weighted;linear;0 = 0;60,00',
  'Network;N2;"Pharmacies\nby region";;count-with-distribution;300 / 11 / 50 %;40.00',
].join('\n')

it('shows what a file would add before anything is saved', async () => {
  const file = sound.replace('linear;0 = 0', 'linear;"0 = 0\n60 = 100"')
  const preview = await previewCriteriaImport(sent(file))
  expect(preview).toMatchObject({
    ok: true,
    value: {
      kind: 'table',
      issues: [],
      domains: [{ code: '1', criteria: [{ weight: 6000 }, { weight: 4000 }] }],
    },
  })
  expect(await db.criterion.count({ where: { tenderId } })).toBe(3)
})

it('adds domains, criteria and the weight column in one go', async () => {
  const file = sound.replace('linear;0 = 0', 'linear;"0 = 0\n60 = 100"')
  expect(await imported(file)).toEqual({ ok: true, value: { version: 2, added: 2 } })
  const tree = await readCriteriaTree(db, tenderId)
  expect(
    tree.map(({ code, criteria }) => [code, criteria.map((criterion) => criterion.code)]),
  ).toEqual([
    ['A', ['A1', 'A2']],
    ['B', ['B1']],
    ['1', ['N1', 'N2']],
  ])
  expect(
    await db.weightSet.findFirst({ where: { tenderId }, include: { weights: true } }),
  ).toMatchObject({
    printedTotal: 10_000,
    source: 'criteria.csv',
    method: 'published',
    weights: [
      { printed: 6000, share: 0.6 },
      { printed: 4000, share: 0.4 },
    ],
  })
})

it('imports nothing from a file with one wrong cell, and says where', async () => {
  expect(await imported(sound)).toEqual({ ok: false, failure: { code: 'import-has-errors' } })
  expect(await previewCriteriaImport(sent(sound))).toMatchObject({
    value: { issues: [{ row: 2, column: { letter: 'F', text: 'anchors' }, code: 'badAnchors' }] },
  })
  expect(await db.criterion.count({ where: { tenderId } })).toBe(3)
  expect(await db.weightSet.count({ where: { tenderId } })).toBe(0)
})

it('adds the rows once when the button is pressed twice', async () => {
  const idempotencyKey = crypto.randomUUID()
  const file = 'domain,criterion\nNetwork,Hospitals'
  const both = [await imported(file, { idempotencyKey }), await imported(file, { idempotencyKey })]
  expect(both[1]).toEqual(both[0])
  expect(await db.criterion.count({ where: { tenderId } })).toBe(4)
})

it('notices that the tree changed after the preview', async () => {
  expect(await imported('domain,criterion\nNetwork,Hospitals', { version: 7 })).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it.each([
  ['file-name-misleading', 'MZ\u0000\u0001program', 'criteria.csv'],
  ['file-name-misleading', 'domain,criterion\nA,B', 'criteria.xlsx'],
  ['file-type-refused', 'domain,criterion\nA,B', 'criteria.exe'],
  ['wrong-columns', 'insurer,country\nA,B', 'criteria.csv'],
  ['file-empty', 'domain,criterion\n', 'criteria.csv'],
  ['too-many-rows', `domain,criterion\n${'A,B\n'.repeat(100_000)}`, 'criteria.csv'],
])('refuses with %s', async (code, text, fileName) => {
  const content = Buffer.from(text).toString('base64')
  expect(await imported('', { content, fileName })).toEqual({ ok: false, failure: { code } })
  expect(await db.criterion.count({ where: { tenderId } })).toBe(3)
})

it('is refused once weights are official or bids are evaluated', async () => {
  await db.tender.update({ where: { id: tenderId }, data: { state: 'evaluation' } })
  expect(await imported('domain,criterion\nNetwork,Hospitals')).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})
