import 'server-only'
import type { Reader } from '../../platform/db'
import { evaluationStamp } from './evaluation-stamp'
import { keptResults } from './kept-results'
import { loadEvaluation } from './load-evaluation'
import { type RankingView, rankingView } from './ranking-view'

type Kept = { readonly view: RankingView | null; readonly isSettled: boolean }

/** A large tender takes about a megabyte. */
const kept = keptResults<Kept>(50)

/**
 * The ranking of a tender of the organisation as its rows are now; null when there is none. It is loaded and computed
 * once for as long as nothing changes. What changed while it was being read is read again, and not kept.
 */
export async function currentRanking(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<RankingView | null> {
  const stamp = await evaluationStamp(reader, tenderId, organisationId)
  if (stamp === null) return null
  const read = async () => {
    const loaded = await loadEvaluation(reader, tenderId, organisationId)
    return loaded && rankingView(loaded)
  }
  const found = await kept.get(stamp, async () => {
    const view = await read()
    return { view, isSettled: (await evaluationStamp(reader, tenderId, organisationId)) === stamp }
  })
  return found.isSettled ? found.view : read()
}
