import { regionOf } from '../../lib/shared/region'

/** Numbers as the reader's language writes them, always with a true minus. */
export type NumberText = {
  /** Points and values of 0–100: one decimal. */
  readonly points: (value: number) => string
  /** Values of 0–100 where decimals would pretend to more than is known. */
  readonly whole: (value: number) => string
  /** A difference in points: one decimal and its sign, none for zero. */
  readonly signed: (value: number) => string
  /** A share in [0, 1] as per cent with one decimal, without the sign "%". */
  readonly percent: (share: number) => string
  /** A difference of shares as per cent points, signed, one decimal. */
  readonly signedPercent: (share: number) => string
  /** A share of draws as whole per cent. */
  readonly wholePercent: (share: number) => string
  /** A ratio or probability with two decimals. */
  readonly ratio: (value: number) => string
  /** A round number of an axis, or evidence, with as many decimals as it has, up to three. */
  readonly plain: (value: number) => string
}

const known = new Map<string, NumberText>()

/** The writer of one language, made once. An unknown tag is handed to `Intl` as it is. */
export function numberText(locale: string): NumberText {
  const made = known.get(locale) ?? makeNumberText(regionOf(locale))
  known.set(locale, made)
  return made
}

function makeNumberText(region: string): NumberText {
  const one = writer(region, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const oneSigned = writer(region, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const whole = writer(region, { maximumFractionDigits: 0 })
  const two = writer(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return {
    points: one,
    whole: keepingWholes(whole),
    signed: oneSigned,
    percent: (share) => one(share * 100),
    signedPercent: (share) => oneSigned(share * 100),
    wholePercent: (share) => whole(share * 100),
    ratio: two,
    plain: writer(region, { maximumFractionDigits: 3 }),
  }
}

/** Scores are mostly round numbers, and a page writes thousands of them. */
function keepingWholes(write: (value: number) => string): (value: number) => string {
  const written = Array.from({ length: 101 }, (_, value) => write(value))
  return (value) => written[value] ?? write(value)
}

function writer(region: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(region, { signDisplay: 'negative', ...options })
  return (value) => format.format(value).replace('-', '\u2212')
}
