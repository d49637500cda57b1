import { numberText } from '@/components/charts/number-text'
import type { KnockOutRule } from '@/lib/decision/values/knock-out'
import type { CriterionValueFunction } from '@/lib/selection/criteria/value-function-schema'
import { type Locale, type LocalizedText, textIn } from '@/lib/shared/locale'
import type { TreeColumn, TreeCriterion, TreeDomain } from './criteria-tree-view'
import { scaleSummary } from './scale-summary'

type Translate = Parameters<typeof scaleSummary>[0]

export type TreeSource = {
  readonly id: string
  readonly code: string
  readonly kind: 'weighted' | 'knock_out'
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly unit: LocalizedText
  readonly valueFunction: CriterionValueFunction | null
  readonly knockOut: KnockOutRule | null
  readonly minimumValue: number | null
}

type Domain = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly criteria: readonly TreeSource[]
}

/** One weight set beside the tree, in hundredths of a per cent, whole as printed or fractional as computed. */
export type TreeWeights = {
  readonly id: string
  readonly label: string
  readonly isOfficial: boolean
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, number>>
  /** By domain id, where the source prints a weight for the domain itself. */
  readonly domains?: Readonly<Record<string, number>>
}

/** The columns of the tree with their totals: added up, never rescaled. */
export function treeColumns(
  weights: readonly TreeWeights[],
  locale: Locale,
): readonly TreeColumn[] {
  return weights.map(({ id, label, isOfficial, criteria }) => ({
    id,
    label,
    isOfficial,
    total: percentText(sumOf(Object.values(criteria)), locale),
  }))
}

/** The tree in the reader's words and numbers. */
export function treeDomains(
  domains: readonly Domain[],
  weights: readonly TreeWeights[],
  {
    t,
    locale,
    hrefOf,
    detailsOf,
  }: {
    readonly t: Translate
    readonly locale: Locale
    readonly hrefOf: (criterionId: string) => string | null
    readonly detailsOf?: (criterion: TreeSource) => TreeCriterion['details']
  },
): readonly TreeDomain[] {
  return domains.map(({ criteria, ...domain }) => ({
    id: domain.id,
    code: domain.code,
    title: textIn(domain.title, locale),
    weights: weights.map((set) => {
      const own = criteria.flatMap(({ id }) => set.criteria[id] ?? [])
      const printed = set.domains?.[domain.id]
      return own.length === 0 ? '' : percentText(printed ?? sumOf(own), locale)
    }),
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      code: criterion.code,
      title: textIn(criterion.title, locale),
      kind: criterion.kind,
      scale: scaleSummary(t, criterion, locale),
      minimum:
        criterion.minimumValue === null
          ? ''
          : t('tree.minimum', { value: numberText(locale).plain(criterion.minimumValue) }),
      weights: weights.map((set) => {
        const weight = set.criteria[criterion.id]
        return weight === undefined ? '' : percentText(weight, locale)
      }),
      href: hrefOf(criterion.id),
      ...withDetails(detailsOf?.(criterion)),
    })),
  }))
}

const withDetails = (details: TreeCriterion['details']) => (details ? { details } : {})

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0)

const percentText = (basisPoints: number, locale: Locale) =>
  numberText(locale).ratio(basisPoints / 100)
