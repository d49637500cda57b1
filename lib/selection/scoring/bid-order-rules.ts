import { sha256Of } from '../dossier/sha-256-rules'

/**
 * The order in which one evaluator meets the bids on one criterion: by chance, so that nobody is always scored first, yet
 * the same at every visit. A bid that goes away leaves the order of the others as it was.
 */
export const bidOrder = (
  evaluatorId: string,
  criterionId: string,
  bidIds: readonly string[],
): readonly string[] =>
  bidIds
    .map((bidId) => ({ bidId, place: sha256Of(`${evaluatorId}\n${criterionId}\n${bidId}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ bidId }) => bidId)
