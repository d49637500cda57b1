import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { FileContent } from '../../platform/files/file-response'
import { defineQuery } from '../../platform/query'
import { unseal } from '../../platform/sealing'
import { fileParticulars } from './draft-schema'
import { applicantOf } from './load-application'
import { unsealJson } from './seal-draft'
import { envelopeKey, sealedPlace } from './sealed-place-rules'

/** One's own file, decrypted: for the people of the applicant that uploaded it, and nobody else. */
export const getSealedFile = defineQuery({
  name: 'selection.get-sealed-file',
  input: z.strictObject({ fileId: z.string().min(1).max(80) }),
  authorize: allow('application.own'),
  async read(reader, { fileId }, actor): Promise<FileContent | null> {
    const applicant = await applicantOf(reader, actor)
    if (!applicant) return null
    const row = await reader.sealedFile.findUnique({
      where: { id: fileId, sealedBid: { applicantId: applicant.id } },
      include: { sealedBid: { select: { tenderId: true } } },
    })
    if (!row) return null
    const key = envelopeKey(row.sealedBid.tenderId, row.envelope)
    const { name, mediaType } = unsealJson(fileParticulars, row.particulars, {
      key,
      place: sealedPlace.fileParticulars(fileId),
    })
    const content = unseal(row.content, { key, place: sealedPlace.fileContent(fileId) })
    return { name, mediaType, sha256: row.sha256, content }
  },
})
