import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import { noticeDoor } from './notice-door'

/** The very characters that were hashed, and their SHA-256. */
export type FrozenTextView = { readonly content: string; readonly contentHash: string }

/** What was frozen in one version of a notice, as a file whose hash anybody can compute. */
export const getFrozenText = defineQuery({
  name: 'selection.get-frozen-text',
  input: z.strictObject({
    noticeId: z.string().min(1).max(60),
    version: z.int().min(1).max(10_000),
  }),
  ...noticeDoor,
  read: (reader, { noticeId, version }): Promise<FrozenTextView | null> =>
    reader.procedureVersion.findFirst({
      where: { version, tender: { procedureTerms: { noticeId } } },
      select: { content: true, contentHash: true },
    }),
})
