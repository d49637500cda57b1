import type {
  WeightSetInView,
  WeightSetsView,
} from '../../../lib/selection/weights/list-weight-sets'
import { type Locale, textIn } from '../../../lib/shared/locale'
import { setLetters } from './set-letters'

/** Weight sets beside each other. Weights are shares of 1; those as printed add up to whatever was printed. */
export type ComparedSets = {
  readonly sets: readonly ComparedSet[]
  readonly rows: readonly ComparedRow[]
  /** One for each set: the total of its weights. */
  readonly totals: readonly number[]
}

export type ComparedSet = {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly isOfficial: boolean
  /** Shown as printed or entered, because nobody has scaled it to 100. */
  readonly isAsPrinted: boolean
}

export type ComparedRow = {
  readonly id: string
  readonly kind: 'domain' | 'criterion'
  readonly code: string
  readonly name: string
  readonly domain: number
  readonly weights: readonly (number | null)[]
}

export function comparedSets(view: WeightSetsView, locale: Locale): ComparedSets {
  const letters = setLetters(view.sets)
  const weights = view.sets.map(weightsOf)
  const rows = view.domains
    .filter(({ criteria }) => criteria.length > 0)
    .flatMap((domain): ComparedRow[] => {
      const criteria = domain.criteria.map(
        (criterion): ComparedRow => ({
          id: criterion.id,
          kind: 'criterion',
          code: criterion.code,
          name: textIn(criterion.title, locale),
          domain: domain.domainNumber,
          weights: weights.map((set) => set.get(criterion.id) ?? null),
        }),
      )
      return [
        {
          id: domain.id,
          kind: 'domain',
          code: domain.code,
          name: textIn(domain.title, locale),
          domain: domain.domainNumber,
          weights: weights.map((_, place) => sum(criteria.map((row) => row.weights[place] ?? 0))),
        },
        ...criteria,
      ]
    })
  return {
    rows,
    totals: weights.map((set) => sum([...set.values()])),
    sets: view.sets.map((set) => ({
      id: set.id,
      letter: letters[set.id] ?? '',
      name: textIn(set.name, locale),
      isOfficial: set.isOfficial,
      isAsPrinted: isAsPrinted(set),
    })),
  }
}

const isAsPrinted = ({ entries }: WeightSetInView) => entries.some(({ share }) => share === null)

const weightsOf = ({ entries }: WeightSetInView) =>
  new Map(
    entries.map(({ criterionId, printed, share }) => [
      criterionId,
      share ?? (printed ?? 0) / 10_000,
    ]),
  )

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
