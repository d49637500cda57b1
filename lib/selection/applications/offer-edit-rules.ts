import { currencyExponent } from '../../shared/money'
import type { LineDraft, OfferDraft } from './draft-schema'
import { minorOf, productMinor, sumMinor } from './offer-rules'

/** An offer before anything is typed. */
export const emptyOffer = (currency: string, isTaxIncluded: boolean): OfferDraft => ({
  currency,
  taxBasis: isTaxIncluded ? 'included' : 'excluded',
  taxPercent: null,
  lines: [emptyLine],
  total: null,
})

export const emptyLine: LineDraft = { description: '', quantity: null, unit: null, amount: null }

/**
 * The offer after an edit, with the amounts that followed the arithmetic before following it still. What was typed
 * against the arithmetic stays as typed.
 */
export function followedOffer(before: OfferDraft, after: OfferDraft): OfferDraft {
  const { currency } = after
  const lines = after.lines.map((line, index) => {
    const old = before.lines[index]
    const isOwn = line.amount !== (old?.amount ?? null)
    if (
      isOwn ||
      !follows(
        old?.amount ?? null,
        old ? productMinor(old, before.currency) : null,
        before.currency,
      )
    )
      return line
    const product = productMinor(line, currency)
    return { ...line, amount: product === null ? line.amount : major(product, currency) }
  })
  const next = { ...after, lines }
  const isOwnTotal = after.total !== before.total
  if (
    isOwnTotal ||
    !follows(before.total, sumMinor(before.lines, before.currency), before.currency)
  )
    return next
  const sum = sumMinor(lines, currency)
  return sum === null ? next : { ...next, total: major(sum, currency) }
}

/** Nothing typed yet, or just what the arithmetic gives. */
const follows = (typed: number | string | null, reckoned: number | null, currency: string) =>
  typed === null || (reckoned !== null && minorOf(typed, currency) === reckoned)

const major = (minor: number, currency: string) => minor / 10 ** currencyExponent(currency)
