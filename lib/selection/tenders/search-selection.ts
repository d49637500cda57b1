import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { type Locale, locales, textIn } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'

/** Something found, with the page that shows it. */
export type SelectionHit = {
  readonly href: string
  readonly label: string
  /** The reference of the tender it belongs to, and its own code or letter. */
  readonly detail: string
}

type Found = {
  readonly kind: 'tender' | 'criterion' | 'bid'
  readonly id: string
  readonly tenderId: string
  readonly reference: string
  readonly mark: string
  readonly label: unknown
}

/**
 * Finds tenders, criteria and bids of the organisation by words in any order, without regard to case and accents, in
 * any of the languages they are written in, or by a reference or a whole id pasted. Tenders come first; at most twenty.
 */
export const searchSelection = defineQuery({
  name: 'selection.search-selection',
  input: z.object({ query: z.string().trim().min(1).max(200), locale: z.enum(locales) }),
  authorize: allow('tender.view'),
  async read(reader, { query, locale }, actor): Promise<readonly SelectionHit[]> {
    const words = [...new Set(folded(query).split(/\s+/).filter(Boolean))].slice(0, 10)
    const found = await reader.$queryRaw<Found[]>`
      with hay as (
        select 0 as rank, 'tender' as kind, id, id as "tenderId", reference, '' as mark, title as label,
          concat_ws(' ', reference, title->>'en', title->>'pt', title->>'fr') as text
        from tender where organisation_id = ${actor.organisationId}
        union all
        select 1, 'criterion', c.id, t.id, t.reference, c.code, c.title,
          concat_ws(' ', t.reference, c.code, c.title->>'en', c.title->>'pt', c.title->>'fr')
        from criterion c join tender t on t.id = c.tender_id where t.organisation_id = ${actor.organisationId}
        union all
        select 2, 'bid', b.id, t.id, t.reference, b.letter, to_jsonb(b.applicant_name),
          concat_ws(' ', t.reference, b.applicant_name, b.identifier)
        from bid b join tender t on t.id = b.tender_id where t.organisation_id = ${actor.organisationId}
      )
      select kind, id, "tenderId", reference, mark, label from hay
      where not exists (
        select 1 from unnest(${words}::text[]) word
        where word <> lower(id) and position(word in translate(lower(text),
          'áàâãäåçéèêëíìîïñóòôõöúùûüý', 'aaaaaaceeeeiiiinooooouuuuy')) = 0
      )
      order by rank, reference, mark, id limit 20`
    return found.map((hit) => hitOf(hit, locale))
  },
})

function hitOf(
  { kind, id, tenderId, reference, mark, label }: Found,
  locale: Locale,
): SelectionHit {
  const tender = `/selection/tenders/${tenderId}`
  const detail = [reference, mark].filter(Boolean).join(' · ')
  if (kind === 'bid') return { href: `${tender}/bids/${id}`, label: String(label), detail }
  const title = textIn(readLocalizedText(label), locale)
  return { href: kind === 'tender' ? tender : `${tender}/criteria/${id}`, label: title, detail }
}

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
