import 'server-only'
import type { Reader } from '../../platform/db'

/**
 * Names the state of every row that an evaluation is made of, by the transactions that wrote them: any change gives
 * another stamp, and a change taken back gives yet another. Null when the organisation has no such tender.
 */
export async function evaluationStamp(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<string | null> {
  const [row] = await reader.$queryRaw<readonly { readonly stamp: string | null }[]>`
    with own as (select id, xmin from tender where id = ${tenderId} and organisation_id = ${organisationId}),
    rows as (
      select 'tender' as kind, id, xmin from own
      union all select 'domain', d.id, d.xmin from domain d join own on own.id = d.tender_id
      union all select 'criterion', c.id, c.xmin from criterion c join own on own.id = c.tender_id
      union all select 'bid', b.id, b.xmin from bid b join own on own.id = b.tender_id
      union all select 'evidence', e.id, e.xmin
        from evidence e join bid b on b.id = e.bid_id join own on own.id = b.tender_id
      union all select 'rating', r.bid_id || ' ' || r.criterion_id || ' ' || r.evaluator_id, r.xmin
        from rating r join bid b on b.id = r.bid_id join own on own.id = b.tender_id
      union all select 'card', c.id, c.xmin from scorecard c join own on own.id = c.tender_id
      union all select 'consensus', c.id, c.xmin from consensus c join own on own.id = c.tender_id
      union all select 'terms', t.tender_id, t.xmin from procedure_terms t join own on own.id = t.tender_id
      union all select 'published', v.version::text, v.xmin
        from procedure_version v join own on own.id = v.tender_id
      union all select 'set', s.id, s.xmin from weight_set s join own on own.id = s.tender_id
      union all select 'weight', w.weight_set_id || ' ' || w.criterion_id, w.xmin
        from weight w join weight_set s on s.id = w.weight_set_id join own on own.id = s.tender_id
      union all select 'lock', l.version::text, l.xmin from weight_lock l join own on own.id = l.tender_id
    )
    select md5(string_agg(kind || ' ' || id || ' ' || xmin::text, ',' order by kind, id)) as stamp from rows`
  return row?.stamp ?? null
}
