import { z } from 'zod'
import { enterConsensusSetInput } from './weight-set-schema'

/** Hundredths of a per cent of an entry with at most two decimals, free of the rounding of decimals such as 9.29. */
export const basisPointsOf = (percent: number) => Math.round(percent * 100)

/** A whole number of basis points but for the rounding of decimals. */
const hasTwoDecimals = (percent: number) => Math.abs(percent * 100 - basisPointsOf(percent)) < 1e-6

/** A negotiated set as it is typed: per cent with two decimals. */
export const consensusFormInput = enterConsensusSetInput.extend({
  entries: z.record(
    z.string(),
    z
      .number('validation.number')
      .min(0, 'validation.zeroOrMore')
      .max(100, 'validation.weightTooLarge')
      .refine(hasTwoDecimals, 'validation.twoDecimals')
      .nullable()
      .refine((percent) => percent !== null, 'validation.required'),
  ),
})

/** The same in basis points, as the command takes it; null entries are left out and found missing there. */
export function asBasisPoints(input: unknown): unknown {
  const parsed = z.looseObject({ entries: z.record(z.string(), z.unknown()) }).safeParse(input)
  if (!parsed.success) return input
  const entries = Object.entries(parsed.data.entries).flatMap(([id, percent]) =>
    typeof percent === 'number'
      ? [[id, hasTwoDecimals(percent) ? basisPointsOf(percent) : percent * 100] as const]
      : [],
  )
  return { ...parsed.data, entries: Object.fromEntries(entries) }
}
