import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import type { CellSubject } from './consensus-rules'
import { type LoadedModeration, loadModeration } from './load-moderation'

type Place = { readonly tenderId: string; readonly bidId: string; readonly criterionId: string }

/** A cell with the tender's row held, so that of two who record at once the second finds the first one's words. */
export async function loadCellForChange(
  tx: Tx,
  place: Place,
  organisationId: string,
): Promise<CellSubject | null> {
  await loadTenderForChange(tx, place.tenderId, organisationId)
  const loaded = await loadModeration(tx, place.tenderId, organisationId)
  return loaded && cellSubject(loaded, place)
}

/** One cell of a tender; null where the bid is not judged or the criterion is not rated. */
export function cellSubject(loaded: LoadedModeration, place: Place): CellSubject | null {
  const { bidId, criterionId } = place
  const isHere = (one: { readonly bidId: string; readonly criterionId: string }) =>
    one.bidId === bidId && one.criterionId === criterionId
  const cell = loaded.cells.find(isHere)
  const criterion = loaded.criteria.find(({ id }) => id === criterionId)
  if (!cell || !criterion) return null
  const { tender, aggregation, seats, standing } = loaded
  return {
    organisationId: tender.organisationId,
    tenderId: tender.tenderId,
    state: tender.state,
    aggregation,
    bidId,
    criterion,
    cell,
    otherBids: otherBidNames(loaded.bids, bidId),
    seats,
    standing,
    consensus: loaded.agreed.find(isHere) ?? null,
  }
}

/** The bidders' names, and their letters with the word for a bid in each language. */
export const otherBidNames = (bids: LoadedModeration['bids'], bidId: string) =>
  bids
    .filter(({ id }) => id !== bidId)
    .flatMap(({ letter, name }) => [
      name,
      ...['bid', 'bidder', 'proposta', 'concorrente', 'offre', 'candidat'].map(
        (word) => `${word} ${letter}`,
      ),
    ])
