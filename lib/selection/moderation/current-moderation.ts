import 'server-only'
import type { Reader } from '../../platform/db'
import { evaluationStamp } from '../ranking/evaluation-stamp'
import { keptResults } from '../ranking/kept-results'
import { type LoadedModeration, loadModeration } from './load-moderation'
import { sealedRecord } from './sealed-record'

/** A moderation as its rows are now, with the hash of its record. */
export type CurrentModeration = { readonly loaded: LoadedModeration; readonly recordHash: string }

type Kept = { readonly current: CurrentModeration | null; readonly isSettled: boolean }

/** A large panel takes about a megabyte. */
const kept = keptResults<Kept>(30)

/**
 * The moderation of a tender of the organisation; null when there is none. It is loaded once for as long as nothing
 * changes. What changed while it was being read is read again, and not kept. The caller checks who reads, and when.
 */
export async function currentModeration(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<CurrentModeration | null> {
  const stamp = await moderationStamp(reader, tenderId, organisationId)
  if (stamp === null) return null
  const read = async () => {
    const loaded = await loadModeration(reader, tenderId, organisationId)
    return loaded && { loaded, recordHash: sealedRecord(loaded).hash }
  }
  const found = await kept.get(stamp, async () => {
    const current = await read()
    return {
      current,
      isSettled: (await moderationStamp(reader, tenderId, organisationId)) === stamp,
    }
  })
  return found.isSettled ? found.current : read()
}

/** Names the state of every row that a moderation is made of; null when the organisation has no such tender. */
async function moderationStamp(reader: Reader, tenderId: string, organisationId: string) {
  const scores = await evaluationStamp(reader, tenderId, organisationId)
  if (scores === null) return null
  const [row] = await reader.$queryRaw<readonly { readonly stamp: string | null }[]>`
    with rows as (
      select 'dissent' as kind, d.consensus_id || ' ' || d.member_id as id, d.xmin
        from dissent d join consensus c on c.id = d.consensus_id where c.tender_id = ${tenderId}
      union all select 'seat', m.user_id, m.xmin from panel_member m where m.tender_id = ${tenderId}
      union all select 'name', u.id, u.xmin
        from "user" u join panel_member m on m.user_id = u.id where m.tender_id = ${tenderId}
      union all select 'conflict', c.id, c.xmin from conflict_declaration c where c.tender_id = ${tenderId}
    )
    select md5(string_agg(kind || ' ' || id || ' ' || xmin::text, ',' order by kind, id)) as stamp from rows`
  return `${scores} ${row?.stamp ?? ''}`
}
