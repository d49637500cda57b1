import type { DocumentForm } from '@/lib/selection/evidence/document-schema'
import type { Result } from '@/lib/shared/result'

/** What may be done with the documents of a bid. */
export type DocumentActions = {
  readonly attach: (input: DocumentForm) => Promise<Result<{ title: string }>>
  readonly remove: (input: { documentId: string }) => Promise<Result<unknown>>
}
