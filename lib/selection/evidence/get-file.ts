import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { FileContent } from '../../platform/files/file-response'
import { defineQuery } from '../../platform/query'

/** A stored file of the organisation that belongs to a bid. */
export const getFile = defineQuery({
  name: 'selection.get-file',
  input: z.strictObject({ fileId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  read: (reader, { fileId }, { organisationId }): Promise<FileContent | null> =>
    reader.storedFile.findUnique({
      where: { id: fileId, organisationId, documents: { some: {} } },
      select: { name: true, mediaType: true, sha256: true, content: true },
    }),
})
