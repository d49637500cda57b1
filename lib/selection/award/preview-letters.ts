import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { loadTender } from '../tenders/load-tender'
import type { LetterContent } from './letter-schema'
import { loadLetterFacts } from './load-letter-facts'
import { sealLetters } from './seal-letters'

export type LettersPreview = {
  readonly tenderId: string
  readonly version: number
  readonly lettersHash: string
  readonly letters: readonly { readonly key: string; readonly content: LetterContent }[]
}

/** The letters of an approved report as they would go out now; absent before the approval and once they were sent. */
export const previewLetters = defineQuery({
  name: 'selection.preview-letters',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('letter.send'),
  async read(reader, { tenderId }, { organisationId }, now): Promise<LettersPreview | null> {
    const tender = await loadTender(reader, tenderId, organisationId)
    if (tender?.state !== 'approved') return null
    const facts = await loadLetterFacts(reader, tender)
    if (!facts) return null
    const { letters, lettersHash } = sealLetters(facts, now)
    return {
      tenderId,
      version: tender.version,
      lettersHash,
      letters: letters.map(({ bidId, sealedBidId, content }) => ({
        key: bidId ?? sealedBidId ?? '',
        content,
      })),
    }
  },
})
