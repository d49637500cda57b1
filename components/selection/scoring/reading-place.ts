import type { ScoreCell } from './score-draft'
import type { ScoreItem } from './score-order'

/** What is open in the middle of the desk; null where the bid has no document. */
export type ReadingPlace = { readonly documentId: string | null; readonly page: number }

/** The page that the score names, else the page that the bid names, else the first page of its first document. */
export function openingPlace({ bid, criterion }: ScoreItem, cell: ScoreCell): ReadingPlace {
  const said = bid.evidence[criterion.id]
  const named = [cell, said].find((one) => one?.documentId)
  const documentId = named?.documentId ?? bid.documents[0]?.id ?? null
  return { documentId, page: named?.page ?? 1 }
}
