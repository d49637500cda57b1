import { type ValueOutcome, valueGap } from './evidence'
import {
  anchorProblems,
  duplicateProblems,
  entriesProblems,
  type ValueProblem,
  valueProblems,
} from './value-problem'

/** An expert's rating on anchored levels; the words of each anchor belong to the criterion. */
export type RatingValue = {
  readonly kind: 'rating'
  readonly levels: readonly { readonly level: number; readonly value: number }[]
}

/** A rating between two levels has no value: means over evaluators are taken of the values, not of the levels. */
export function valueOfRating({ levels }: RatingValue, rating: number): ValueOutcome {
  const found = levels.find(({ level }) => level === rating)
  return found ? { value: found.value } : valueGap('outside-domain')
}

export const ratingProblems = ({ levels }: RatingValue): ValueProblem[] => [
  ...entriesProblems(['levels'], levels.length, 2),
  ...levels.flatMap(({ level, value }, index) => [
    ...anchorProblems(['levels', index, 'level'], level),
    ...valueProblems(['levels', index, 'value'], value),
  ]),
  ...duplicateProblems(
    levels.map(({ level }) => level),
    (index) => ['levels', index, 'level'],
  ),
]
