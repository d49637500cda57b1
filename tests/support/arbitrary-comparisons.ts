import fc from 'fast-check'
import type { BestWorstComparisons } from '../../lib/decision/weights/best-worst-comparisons'

type Shape = {
  readonly sizes?: readonly [number, number]
  readonly scale?: number
  /** Answers of one decimal, such as 2.5, in place of whole numbers. */
  readonly decimals?: boolean
  /** Both arrays give the same answer to "best over worst", and no other answer exceeds it. */
  readonly orderly?: boolean
}

/** Any answers of one person, however contradictory, with best and worst anywhere. */
export function arbitraryComparisons(shape: Shape = {}): fc.Arbitrary<BestWorstComparisons> {
  const { sizes = [2, 9], scale = 9, decimals = false, orderly = false } = shape
  const answer = (most: number) =>
    decimals
      ? fc.integer({ min: 10, max: most * 10 }).map((tenths) => tenths / 10)
      : fc.integer({ min: 1, max: most })
  return fc.integer({ min: sizes[0], max: sizes[1] }).chain((size) =>
    fc
      .record({
        ends: fc.uniqueArray(fc.nat(size - 1), { minLength: 2, maxLength: 2 }),
        top: fc.integer({ min: 2, max: scale }),
      })
      .chain(({ ends: [best = 0, worst = 1], top }) => {
        const answers = fc.array(answer(orderly ? top : scale), {
          minLength: size,
          maxLength: size,
        })
        return fc.tuple(answers, answers).map(([toOthers, toWorst]) => ({
          best,
          worst,
          bestToOthers: toOthers.with(best, 1).with(worst, orderly ? top : (toOthers[worst] ?? 1)),
          othersToWorst: toWorst.with(worst, 1).with(best, orderly ? top : (toWorst[best] ?? 1)),
        }))
      }),
  )
}
