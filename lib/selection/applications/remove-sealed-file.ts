import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, type Result, succeed } from '../../shared/result'
import { removeSealedFileInput } from './application-schema'
import { applicationSubject } from './application-subject'
import {
  type ApplicantBid,
  type ApplicantFile,
  type Application,
  loadApplicationForChange,
} from './load-application'
import { preparedBid } from './prepared-bid-rules'
import { writeFinancialDraft, writeTechnicalDraft } from './write-draft'

type Change = {
  readonly tenderId: string
  readonly bid: ApplicantBid
  readonly file: ApplicantFile
}

/** Takes a file out of an envelope in the making. One that went out with a submission stays on record beside it. */
export const removeSealedFile = defineCommand({
  name: 'selection.remove-sealed-file',
  input: removeSealedFileInput,
  load: (tx, { tenderId }, actor) => loadApplicationForChange(tx, tenderId, actor),
  authorize: allow('application.own'),
  decide: decideRemoval,
  async save(tx, { tenderId, bid, file }) {
    const place = { tenderId, bidId: bid.id }
    const files = bid[file.envelope].files.filter((id) => id !== file.id)
    if (file.envelope === 'financial')
      await writeFinancialDraft(tx, place, { ...bid.financial, files })
    else {
      const answers = bid.technical.answers.map((answer) =>
        answer.fileId === file.id
          ? { ...answer, fileId: '', page: null, version: answer.version + 1 }
          : answer,
      )
      await writeTechnicalDraft(tx, place, { answers, files })
    }
    if (!file.isSubmitted) await tx.sealedFile.delete({ where: { id: file.id } })
    return {}
  },
  audit: ({ tenderId, bid, file: { id: fileId, envelope } }) =>
    applicationSubject(bid.id, { tenderId, fileId, envelope }),
})

function decideRemoval(
  application: Application,
  { tenderId, fileId }: { readonly tenderId: string; readonly fileId: string },
  { now }: { readonly now: Date },
): Result<Change> {
  const prepared = preparedBid(application, now)
  if (!prepared.ok) return prepared
  const bid = prepared.value
  const file = bid.files.find(({ id }) => id === fileId)
  const isIn = file && bid[file.envelope].files.includes(fileId)
  return file && isIn ? succeed({ tenderId, bid, file }) : fail('not-found')
}
