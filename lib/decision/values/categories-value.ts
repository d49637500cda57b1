import { type ValueOutcome, valueGap } from './evidence'
import {
  duplicateProblems,
  entriesProblems,
  type ValueProblem,
  valueProblems,
} from './value-problem'

/** A published list of answers and the value of each; an answer that is not on the list has none. */
export type CategoriesValue = {
  readonly kind: 'categories'
  readonly categories: readonly { readonly category: string; readonly value: number }[]
}

export function valueOfCategory({ categories }: CategoriesValue, answer: string): ValueOutcome {
  const found = categories.find(({ category }) => category === answer)
  return found ? { value: found.value } : valueGap('outside-domain')
}

export const categoriesProblems = ({ categories }: CategoriesValue): ValueProblem[] => [
  ...entriesProblems(['categories'], categories.length, 1),
  ...categories.flatMap(({ category, value }, index): ValueProblem[] => [
    ...(category.trim() === ''
      ? [{ path: ['categories', index, 'category'], code: 'empty' } as const]
      : []),
    ...valueProblems(['categories', index, 'value'], value),
  ]),
  ...duplicateProblems(
    categories.map(({ category }) => category),
    (index) => ['categories', index, 'category'],
  ),
]
