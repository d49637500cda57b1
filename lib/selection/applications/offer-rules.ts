import { currencyExponent } from '../../shared/money'
import type { LineDraft, OfferDraft } from './draft-schema'
import type { FinancialContent } from './envelope-schema'

/** An offer that can be sealed; amounts in minor units. */
type Offer = Pick<
  FinancialContent,
  'currency' | 'amountMinor' | 'isTaxIncluded' | 'taxRate' | 'lines'
>

type ReadOffer = { readonly offer: Offer } | { readonly problems: Readonly<Record<string, string>> }

/** Reads an offer as typed, or says what is wrong with it: field path → message key. */
export function readOffer(draft: OfferDraft): ReadOffer {
  const problems: Record<string, string> = {}
  if (!isCurrency(draft.currency)) problems.currency = 'validation.choose'
  if (draft.taxBasis === '') problems.taxBasis = 'validation.choose'
  if (draft.lines.length === 0) problems.lines = 'applications.validation.oneLine'
  const tax = taxRateOf(draft.taxPercent)
  if (tax === undefined) problems.taxPercent = 'applications.validation.taxPercent'
  const amountMinor = minorOf(draft.total, draft.currency)
  if (amountMinor === null) problems.total = amountMessage(draft.total)
  const lines = draft.lines.map((line) => readLine(line, draft.currency))
  for (const [index, line] of lines.entries())
    for (const [field, message] of Object.entries(line.problems))
      problems[`lines.${index}.${field}`] = message
  if (Object.keys(problems).length > 0 || amountMinor === null) return { problems }
  return {
    offer: {
      currency: draft.currency,
      amountMinor,
      isTaxIncluded: draft.taxBasis === 'included',
      taxRate: tax ?? null,
      lines: lines.flatMap(({ line }) => (line ? [line] : [])),
    },
  }
}

function readLine(draft: LineDraft, currency: string) {
  const problems: Record<string, string> = {}
  const description = draft.description.trim()
  if (description === '') problems.description = 'validation.required'
  const { quantity } = draft
  if (!isQuantity(quantity)) problems.quantity = quantityMessage(quantity)
  const unitMinor = minorOf(draft.unit, currency)
  if (unitMinor === null) problems.unit = amountMessage(draft.unit)
  const amountMinor = minorOf(draft.amount, currency)
  if (amountMinor === null) problems.amount = amountMessage(draft.amount)
  const isSound = isQuantity(quantity) && unitMinor !== null && amountMinor !== null
  const line =
    isSound && description !== '' ? { description, quantity, unitMinor, amountMinor } : null
  return { line, problems }
}

/** An amount as typed in minor units; null where it is no amount, or has more decimals than the currency. */
export function minorOf(typed: number | string | null, currency: string): number | null {
  if (typeof typed !== 'number' || !Number.isFinite(typed) || typed < 0) return null
  const scaled = typed * 10 ** currencyExponent(currency)
  const minor = Math.round(scaled)
  const isExact = Math.abs(scaled - minor) <= Math.max(1e-6, scaled * 1e-12)
  return isExact && minor <= 9e15 && Number.isSafeInteger(minor) ? minor : null
}

/** Quantity times unit price, rounded half up to minor units; null while either is not readable. */
export function productMinor(
  line: Pick<LineDraft, 'quantity' | 'unit'>,
  currency: string,
): number | null {
  const unit = minorOf(line.unit, currency)
  if (unit === null || !isQuantity(line.quantity)) return null
  const product = Math.round(line.quantity * unit)
  return Number.isSafeInteger(product) ? product : null
}

/** The sum of the lines' amounts; null while one is not readable. */
export function sumMinor(
  lines: readonly Pick<LineDraft, 'amount'>[],
  currency: string,
): number | null {
  const amounts = lines.map(({ amount }) => minorOf(amount, currency))
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  )
}

export type Mismatch =
  | {
      readonly kind: 'line'
      readonly line: number
      readonly stated: number
      readonly reckoned: number
    }
  | { readonly kind: 'total'; readonly stated: number; readonly reckoned: number }

/** Where the offer's own arithmetic does not agree, in minor units. Allowed; the authority will check it. */
export function offerMismatches(draft: OfferDraft): readonly Mismatch[] {
  const { currency, lines, total } = draft
  const wrongLines = lines.flatMap((line, index): readonly Mismatch[] => {
    const reckoned = productMinor(line, currency)
    const stated = minorOf(line.amount, currency)
    if (reckoned === null || stated === null || reckoned === stated) return []
    return [{ kind: 'line', line: index + 1, stated, reckoned }]
  })
  const reckoned = lines.length > 0 ? sumMinor(lines, currency) : null
  const stated = minorOf(total, currency)
  const isWrong = reckoned !== null && stated !== null && reckoned !== stated
  return isWrong ? [...wrongLines, { kind: 'total', stated, reckoned }] : wrongLines
}

const isCurrency = (currency: string) => Intl.supportedValuesOf('currency').includes(currency)

const isQuantity = (typed: unknown): typed is number =>
  typeof typed === 'number' && Number.isFinite(typed) && typed >= 0 && typed <= 1e9

function quantityMessage(typed: unknown): string {
  if (typed === null) return 'validation.required'
  if (typeof typed !== 'number') return 'validation.number'
  return typed < 0 ? 'validation.zeroOrMore' : 'validation.tooLarge?maximum=1000000000'
}

function amountMessage(typed: number | string | null): string {
  if (typed === null) return 'validation.required'
  if (typeof typed !== 'number') return 'validation.number'
  return typed < 0 ? 'validation.zeroOrMore' : 'applications.validation.amount'
}

/** In basis points; null where nothing is said, undefined where it cannot be read. */
function taxRateOf(typed: number | string | null): number | null | undefined {
  if (typed === null) return null
  if (typeof typed !== 'number' || typed < 0 || typed > 100) return undefined
  const points = Math.round(typed * 100)
  return Math.abs(points - typed * 100) < 1e-6 ? points : undefined
}
