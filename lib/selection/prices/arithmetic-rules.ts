import type { z } from 'zod'
import {
  multiplyRationals,
  rational,
  rationalFromNumber,
  roundRational,
} from '../../shared/rational'
import type { priceLine } from '../applications/envelope-schema'

export type PriceLine = Readonly<z.infer<typeof priceLine>>

/** What an offer says, beside what its own numbers come to. Amounts in minor units of the offer's currency. */
export type ArithmeticCheck = {
  readonly lines: readonly (PriceLine & {
    /** Quantity × unit price, rounded to whole minor units, a half away from zero. */
    readonly expectedMinor: number
    /** The amount as offered less what was expected. */
    readonly differenceMinor: number
  })[]
  /** The sum of the expected lines; what was offered where there are no lines. */
  readonly expectedMinor: number
  /** The total as offered less the sum of the expected lines. */
  readonly differenceMinor: number
  /** No line and no total differs. */
  readonly isRight: boolean
}

/** Multiplies every line and adds them up, exactly. It shows differences and changes nothing. */
export function checkArithmetic(
  lines: readonly PriceLine[],
  offeredMinor: number,
): ArithmeticCheck {
  const checked = lines.map((line) => {
    const expectedMinor = lineAmount(line)
    return { ...line, expectedMinor, differenceMinor: line.amountMinor - expectedMinor }
  })
  const expectedMinor =
    lines.length === 0 ? offeredMinor : checked.reduce((sum, line) => sum + line.expectedMinor, 0)
  const differenceMinor = offeredMinor - expectedMinor
  const isRight = differenceMinor === 0 && checked.every((line) => line.differenceMinor === 0)
  return { lines: checked, expectedMinor, differenceMinor, isRight }
}

const lineAmount = ({ quantity, unitMinor }: PriceLine): number => {
  const exact = multiplyRationals(rationalFromNumber(quantity), rational(BigInt(unitMinor)))
  return Number(roundRational(exact, 0).numerator)
}
