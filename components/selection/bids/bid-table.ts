import type { TableColumn, TableRow } from '@/components/ui/table/table-model'
import { countryName } from '@/lib/selection/bids/country-rules'
import type { BidsView, BidView } from '@/lib/selection/bids/list-bids'
import { type Locale, textIn } from '@/lib/shared/locale'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The register of applicants as plain values: what the screen draws on and the export writes. */
export function bidTable(view: BidsView, say: Say, locale: Locale) {
  const column = (id: string, more: Partial<TableColumn> = {}): TableColumn => ({
    id,
    label: say(`columns.${id}`),
    ...more,
  })
  const columns: readonly TableColumn[] = [
    column('applicant', { phone: 'title' }),
    column('letter', { hidden: true }),
    column('country', { filter: true }),
    column('identifier', { hidden: true }),
    column('evidence', { numeric: true, nowrap: true }),
    column('missing', { numeric: true }),
    column('requirements', { filter: true, words: verdictWords(say), phone: 'corner' }),
    column('documents', { numeric: true }),
  ]
  return { columns, rows: view.bids.map((bid) => rowOf(bid, view, say, locale)) }
}

function rowOf(bid: BidView, view: BidsView, say: Say, locale: Locale): TableRow {
  const country = countryName(bid.country, locale)
  return {
    id: bid.id,
    name: bid.name,
    href: `/selection/tenders/${view.tender.id}/bids/${bid.id}`,
    muted: bid.verdict === 'fail',
    cells: {
      applicant: { value: bid.name, text: bid.name },
      letter: bid.letter,
      country: { value: country || null, key: bid.country, text: country },
      identifier: bid.identifier || null,
      evidence: {
        value: bid.entered,
        text: say('enteredOf', { entered: bid.entered, asked: bid.asked }),
      },
      missing: bid.missing,
      requirements: {
        value: verdictText(bid, say),
        key: verdictOf(bid),
        text: verdictText(bid, say),
      },
      documents: bid.belongings.documents,
    },
  }
}

/** The state of the requirements in words. */
export const verdictText = (bid: Verdict, say: Say) => say(`verdict.${verdictOf(bid)}`)

const verdictWords = (say: Say) =>
  Object.fromEntries(['none', 'pass', 'fail', 'clarify'].map((key) => [key, say(`verdict.${key}`)]))

type Verdict = Pick<BidView, 'verdict' | 'knockOutCount'>

const verdictOf = ({ verdict, knockOutCount }: Verdict) => (knockOutCount === 0 ? 'none' : verdict)

/** Which requirements are open or failed, as a sentence for a tooltip or a line below; empty where all are met. */
export const openRequirements = (bid: Pick<BidView, 'open'>, locale: Locale) =>
  bid.open.map(({ code, title }) => `${code} ${textIn(title, locale)}`).join(', ')
