import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { type InspectedFile, inspectFile } from '../../platform/files/inspect-file'
import { seal } from '../../platform/sealing'
import { fail, type Result, succeed } from '../../shared/result'
import { mostDocumentBytes } from '../evidence/document-schema'
import {
  type AttachSealedFileInput,
  attachSealedFileInput,
  mostBidBytes,
  mostFiles,
} from './application-schema'
import { applicationSubject } from './application-subject'
import {
  type ApplicantBid,
  type Application,
  filesOf,
  loadApplicationForChange,
} from './load-application'
import { preparedBid } from './prepared-bid-rules'
import { sealJson } from './seal-draft'
import { envelopeKey, sealedPlace } from './sealed-place-rules'
import { writeFinancialDraft, writeTechnicalDraft } from './write-draft'

type NewFile = Pick<AttachSealedFileInput, 'tenderId' | 'envelope' | 'bytes'> & {
  readonly bid: ApplicantBid
  readonly file: InspectedFile
}

/** Puts a file into an envelope, after looking at its name and bytes. Both are encrypted before they are written. */
export const attachSealedFile = defineCommand({
  name: 'selection.attach-sealed-file',
  input: attachSealedFileInput,
  load: (tx, { tenderId }, actor) => loadApplicationForChange(tx, tenderId, actor),
  authorize: allow('application.own'),
  decide: decideFile,
  async save(tx, change, { now }) {
    const fileId = `sealed-file-${randomUUID()}`
    await writeFile(tx, fileId, change, now)
    await writeIntoDraft(tx, fileId, change)
    return { fileId, name: change.file.name }
  },
  audit: ({ tenderId, bid, envelope, file: { byteLength, sha256 } }, { fileId }) =>
    applicationSubject(bid.id, { tenderId, fileId, envelope, byteLength, sha256 }),
})

function decideFile(
  application: Application,
  { tenderId, envelope, fileName, bytes }: AttachSealedFileInput,
  { now }: { readonly now: Date },
): Result<NewFile> {
  const prepared = preparedBid(application, now)
  if (!prepared.ok) return prepared
  const bid = prepared.value
  const inspected = inspectFile(bytes, fileName, mostDocumentBytes)
  if (!inspected.ok) return inspected
  const file = inspected.value
  const present = filesOf(bid, envelope)
  if (present.some(({ sha256 }) => sha256 === file.sha256)) return fail('document-exists')
  const all = [...filesOf(bid, 'technical'), ...filesOf(bid, 'financial')]
  const total = all.reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (present.length >= mostFiles || total + file.byteLength > mostBidBytes)
    return fail('invalid-input', { file: 'applications.validation.bidTooLarge' })
  return succeed({ tenderId, envelope, bytes, bid, file })
}

async function writeFile(
  tx: Tx,
  id: string,
  { tenderId, envelope, bytes, bid, file }: NewFile,
  now: Date,
) {
  const key = envelopeKey(tenderId, envelope)
  const { name, mediaType, pageCount, byteLength, sha256 } = file
  await tx.sealedFile.create({
    data: {
      ...{ id, sealedBidId: bid.id, envelope, byteLength, sha256, uploadedAt: now },
      content: seal(bytes, { key, place: sealedPlace.fileContent(id) }),
      particulars: sealJson(
        { name, mediaType, pageCount },
        { key, place: sealedPlace.fileParticulars(id) },
      ),
    },
  })
}

async function writeIntoDraft(tx: Tx, fileId: string, { tenderId, envelope, bid }: NewFile) {
  const place = { tenderId, bidId: bid.id }
  const files = [...bid[envelope].files, fileId]
  if (envelope === 'technical') await writeTechnicalDraft(tx, place, { ...bid.technical, files })
  else await writeFinancialDraft(tx, place, { ...bid.financial, files })
}
