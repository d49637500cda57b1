import { beforeEach, expect, it } from 'vitest'
import { GET } from '../../../../app/api/files/[fileId]/route'
import { db } from '../../../../lib/platform/db'
import { attachDocument } from '../../../../lib/selection/evidence/attach-document'
import { removeDocument } from '../../../../lib/selection/evidence/remove-document'
import { saveEvidence } from '../../../../lib/selection/evidence/save-evidence'
import { smallPdf } from '../../../../prisma/seed/small-pdf'
import { actAs, actAsNobody } from '../../../support/as-actor'
import { aTenderWithBid, person } from '../../../support/bids-tender'

let ground: Awaited<ReturnType<typeof aTenderWithBid>>

beforeEach(async () => {
  ground = await aTenderWithBid()
  actAs(ground.officer)
})

const pdf = new Uint8Array(smallPdf(['one', 'two']))
const attach = (bytes: Uint8Array, fileName = 'accounts.pdf', bidId = ground.bidId) =>
  attachDocument({ bidId, title: '', fileName, bytes })

const files = () => db.storedFile.count({ where: { organisationId: ground.organisationId } })
const download = (fileId: string) =>
  GET(new Request('http://localhost/api/files/x'), { params: Promise.resolve({ fileId }) })

it('keeps a document with its hash and pages, and hands out the very same bytes', async () => {
  const result = await attach(pdf)
  expect(result).toMatchObject({
    ok: true,
    value: { title: 'accounts.pdf', pageCount: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  const { file } = await db.bidDocument.findUniqueOrThrow({
    where: { id: result.ok ? result.value.documentId : '' },
    include: { file: true },
  })
  const response = await download(file.id)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
})

it('says that a bid has a file already, and keeps one copy for two bids', async () => {
  await attach(pdf)
  expect(await attach(pdf, 'renamed.pdf')).toMatchObject({ failure: { code: 'document-exists' } })
  const { tenderId } = ground
  await db.bid.create({
    data: { id: `${ground.bidId}-b`, tenderId, letter: 'B', applicantName: 'Brisa', position: 1 },
  })
  const before = await files()
  expect(await attach(pdf, 'accounts.pdf', `${ground.bidId}-b`)).toMatchObject({ ok: true })
  expect(await files()).toBe(before)
})

it.each([
  [
    'a renamed executable',
    new Uint8Array([0x4d, 0x5a, 0x90, 0]),
    'offer.pdf',
    'file-name-misleading',
  ],
  ['a second ending', pdf, 'offer.exe.pdf', 'file-name-misleading'],
  ['a program', new Uint8Array([0x4d, 0x5a]), 'setup.exe', 'file-type-refused'],
  ['more than 10 MB', new Uint8Array(10_000_001).fill(0x61), 'note.txt', 'file-too-large'],
  ['nothing', new Uint8Array(), 'note.txt', 'file-empty'],
])('stores nothing of %s', async (_, bytes, name, code) => {
  const before = await files()
  expect(await attach(bytes, name)).toMatchObject({ failure: { code } })
  expect(await files()).toBe(before)
})

it('removes a document that no evidence needs, and its file with it', async () => {
  const before = await files()
  expect(await removeDocument({ documentId: ground.documentId })).toMatchObject({ ok: true })
  expect(await files()).toBe(before - 1)
})

it('keeps a document that evidence points to', async () => {
  const { bidId, numberId: criterionId, documentId } = ground
  await saveEvidence({
    ...{ bidId, criterionId, version: 0, status: 'provided', value: 5, source: 'Offer' },
    ...{ period: '', documentId, page: 1, note: '' },
  })
  expect(await removeDocument({ documentId })).toMatchObject({
    failure: { code: 'document-in-use' },
  })
})

it('hands a file to nobody who may not see the tender', async () => {
  const fileId = `file-${ground.documentId}`
  actAs((await aTenderWithBid()).officer)
  expect((await download(fileId)).status).toBe(404)
  actAs(await person(ground.organisationId, 'member'))
  expect((await download(fileId)).status).toBe(403)
  actAsNobody()
  expect((await download(fileId)).status).toBe(401)
  actAs(await person(ground.organisationId, 'evaluator'))
  expect((await download(fileId)).status).toBe(200)
})

it('takes documents from nobody but those who enter evidence', async () => {
  actAs(await person(ground.organisationId, 'evaluator'))
  expect(await attach(pdf)).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await removeDocument({ documentId: ground.documentId })).toMatchObject({
    failure: { code: 'not-allowed' },
  })
})
