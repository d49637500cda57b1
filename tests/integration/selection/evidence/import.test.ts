import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { getImportSample } from '../../../../lib/selection/evidence/get-import-sample'
import { importBids } from '../../../../lib/selection/evidence/import-bids'
import { previewImport } from '../../../../lib/selection/evidence/preview-import'
import { saveEvidence } from '../../../../lib/selection/evidence/save-evidence'
import { actAs } from '../../../support/as-actor'
import { aTenderWithBid, person } from '../../../support/bids-tender'

let ground: Awaited<ReturnType<typeof aTenderWithBid>>

beforeEach(async () => {
  ground = await aTenderWithBid()
  actAs(ground.officer)
})

const upload = (text: string, fileName = 'bids.csv') => ({
  tenderId: ground.tenderId,
  fileName,
  content: Buffer.from(text).toString('base64'),
  locale: 'en' as const,
})

async function basisOf(text: string): Promise<string> {
  const preview = await previewImport(upload(text))
  if (!preview.ok || preview.value.kind !== 'table') throw new Error('expected a preview')
  return preview.value.basis
}

const decided = (basis: string, wishes: object = {}) => ({
  ...{ existing: 'keep', source: 'Offers of October', idempotencyKey: randomUUID() },
  basis,
  ...wishes,
})

const evidence = () =>
  db.evidence.findMany({
    where: { bid: { tenderId: ground.tenderId } },
    include: { bid: { select: { letter: true } }, criterion: { select: { code: true } } },
    orderBy: [{ bid: { letter: 'asc' } }, { criterion: { code: 'asc' } }],
  })

const good =
  'Applicant,Country,A1,A1 page,B1\nNorthlight Mutual,,90,,yes\nBrisa Saúde,Portugal,"92,1 %",7,missing'

it('shows what a file would do and saves nothing', async () => {
  const preview = await previewImport(upload(good))
  expect(preview).toMatchObject({
    ok: true,
    value: {
      ...{ kind: 'table', layout: 'wide', issueCount: 0, added: 4, replacedCount: 0 },
      ...{ applicants: [{ letter: 'B', name: 'Brisa Saúde' }], withoutSource: 3 },
    },
  })
  expect(await evidence()).toEqual([])
  expect(await db.bid.count({ where: { tenderId: ground.tenderId } })).toBe(1)
})

it('writes applicants and evidence once, however often it is sent', async () => {
  const request = { ...upload(good), ...decided(await basisOf(good)) }
  const both = await Promise.all([importBids(request), importBids(request)])
  expect(both).toEqual([
    { ok: true, value: { bids: 1, added: 4, replaced: 0 } },
    { ok: true, value: { bids: 1, added: 4, replaced: 0 } },
  ])
  expect(await evidence()).toMatchObject([
    { bid: { letter: 'A' }, criterion: { code: 'A1' }, value: 90, source: 'Offers of October' },
    { bid: { letter: 'A' }, criterion: { code: 'B1' }, value: true },
    { bid: { letter: 'B' }, criterion: { code: 'A1' }, value: 92.1, page: 7 },
    { bid: { letter: 'B' }, criterion: { code: 'B1' }, status: 'missing', value: null, source: '' },
  ])
})

it('writes nothing of a file with one bad cell', async () => {
  const bad = `${good}\nHalden,,ninety,,no`
  const preview = await previewImport(upload(bad))
  expect(preview).toMatchObject({
    value: { issues: [{ row: 4, column: { letter: 'C' }, code: 'badNumber', found: 'ninety' }] },
  })
  const basis = preview.ok && preview.value.kind === 'table' ? preview.value.basis : ''
  expect(await importBids({ ...upload(bad), ...decided(basis) })).toMatchObject({
    failure: { code: 'import-has-errors' },
  })
  expect(await evidence()).toEqual([])
  expect(await db.bid.count({ where: { tenderId: ground.tenderId } })).toBe(1)
})

it('writes what other files would trip over: two spellings of a name, characters that cannot be stored', async () => {
  const note = 'n'.repeat(1_900)
  const rows = ['Brisa Saúde,A1,5', 'A,A1,6', 'brisa  SAÚDE,B1,yes'].map((row) => `${row},${note}`)
  const awkward = `Applicant,Criterion,Value,Note\n${rows.join('\n')}\u0000`
  const request = { ...upload(awkward), ...decided(await basisOf(awkward)) }
  expect(await importBids(request)).toEqual({ ok: true, value: { bids: 1, added: 3, replaced: 0 } })
  expect(await evidence()).toMatchObject([
    { bid: { letter: 'A' }, criterion: { code: 'A1' }, value: 6 },
    { bid: { letter: 'B' }, criterion: { code: 'A1' }, value: 5 },
    { bid: { letter: 'B' }, criterion: { code: 'B1' }, value: true, note },
  ])
})

it('rolls everything back where the last write fails', async () => {
  const basis = await basisOf(good)
  await db.$executeRaw`create or replace function refuse_b() returns trigger language plpgsql as $$
    begin if new.page = 7 then raise exception 'no'; end if; return new; end $$`
  await db.$executeRaw`create trigger refuse_b before insert on evidence for each row execute function refuse_b()`
  try {
    await expect(importBids({ ...upload(good), ...decided(basis) })).rejects.toThrow()
  } finally {
    await db.$executeRaw`drop trigger refuse_b on evidence`
  }
  expect(await evidence()).toEqual([])
  expect(await db.bid.count({ where: { tenderId: ground.tenderId } })).toBe(1)
})

it('replaces evidence only when the person says so', async () => {
  const { bidId, numberId: criterionId } = ground
  await saveEvidence({
    ...{ bidId, criterionId, version: 0, status: 'provided', value: 50, source: 'Offer' },
    ...{ period: '', documentId: '', page: null, note: '' },
  })
  expect(await previewImport(upload(good))).toMatchObject({
    value: { replacedCount: 1, replaced: [{ before: { value: 50 }, evidence: { value: 90 } }] },
  })
  await importBids({ ...upload(good), ...decided(await basisOf(good)) })
  expect((await evidence())[0]).toMatchObject({ value: 50, version: 1 })
  const replace = decided(await basisOf(good), { existing: 'replace' })
  expect(await importBids({ ...upload(good), ...replace })).toMatchObject({
    value: { bids: 0, added: 0, replaced: 1 },
  })
  expect((await evidence())[0]).toMatchObject({ value: 90, version: 2 })
})

it('refuses to write over what changed since the preview', async () => {
  const basis = await basisOf(good)
  await db.bid.update({ where: { id: ground.bidId }, data: { version: 2 } })
  expect(await importBids({ ...upload(good), ...decided(basis) })).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('reads its own sample again and finds nothing to do', async () => {
  await importBids({ ...upload(good), ...decided(await basisOf(good)) })
  const sample = await getImportSample({ tenderId: ground.tenderId, layout: 'long', locale: 'en' })
  expect(sample).toMatchObject({ ok: true, value: { table: { rows: { length: 6 } } } })
})

it.each([
  [
    'an executable called CSV',
    'bids.csv',
    Buffer.from([0x4d, 0x5a, 0x90, 0, 3]),
    'file-name-misleading',
  ],
  [
    'an executable called XLSX',
    'bids.xlsx',
    Buffer.from([0x4d, 0x5a, 0x90, 0, 3]),
    'file-name-misleading',
  ],
  ['another type', 'bids.ods', Buffer.from('x'), 'file-type-refused'],
  [
    '100,000 rows',
    'bids.csv',
    Buffer.from(`Applicant,A1\n${'Brisa,5\n'.repeat(100_000)}`),
    'too-many-rows',
  ],
])('refuses %s at once', async (_, fileName, bytes, code) => {
  const start = performance.now()
  const content = bytes.toString('base64')
  const preview = await previewImport({ ...upload('x', fileName), content })
  expect(preview).toMatchObject({ ok: true, value: { kind: 'refused', code } })
  expect(performance.now() - start).toBeLessThan(3_000)
})

it('is for those who enter evidence, in their own organisation, before the result', async () => {
  const basis = await basisOf(good)
  const send = () => importBids({ ...upload(good), ...decided(basis) })
  actAs(await person(ground.organisationId, 'evaluator'))
  expect(await send()).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await previewImport(upload(good))).toMatchObject({ failure: { code: 'not-allowed' } })
  actAs((await aTenderWithBid()).officer)
  expect(await send()).toMatchObject({ failure: { code: 'not-found' } })
  actAs(ground.officer)
  await db.tender.update({ where: { id: ground.tenderId }, data: { state: 'result' } })
  expect(await send()).toMatchObject({ failure: { code: 'wrong-state' } })
  expect(await evidence()).toEqual([])
})
