import type { EditedTemplate } from '@/lib/selection/templates/edited-template-rules'
import { type Locale, textIn } from '@/lib/shared/locale'
import type { TreeWeights } from '../criteria/tree-rows'

/** The weight columns of a template as its tree shows them, each exactly as printed. */
export const templateWeights = (
  { sets, domains }: Pick<EditedTemplate, 'sets' | 'domains'>,
  locale: Locale,
): readonly TreeWeights[] =>
  sets.map(({ id, name, hasDomainWeights }) => ({
    id,
    label: textIn(name, locale),
    isOfficial: false,
    criteria: weightsBy(
      domains.flatMap(({ criteria }) => criteria),
      id,
    ),
    ...(hasDomainWeights ? { domains: weightsBy(domains, id) } : {}),
  }))

const weightsBy = (
  rows: readonly { readonly id: string; readonly weights: Readonly<Record<string, number>> }[],
  setId: string,
) =>
  Object.fromEntries(
    rows.flatMap(({ id, weights }) => {
      const weight = weights[setId]
      return weight === undefined ? [] : [[id, weight]]
    }),
  )
