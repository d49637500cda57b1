import { useLocale, useTranslations } from 'next-intl'
import type { WeightSetsView } from '../../../lib/selection/weights/list-weight-sets'
import { ChartOrTable } from '../../ui/view-switch'
import { comparedSets } from './set-comparison'
import { SetDots } from './set-dots'
import { SetsTable } from './sets-table'

/** The weights of every set, criterion by criterion: as dots on one axis, and as the numbers themselves. */
export function SetsComparison({ view }: { readonly view: WeightSetsView }) {
  const t = useTranslations('weights.comparison')
  const compared = comparedSets(view, useLocale())
  if (compared.sets.length === 0) return null
  return (
    <ChartOrTable
      id="weight-sets"
      title={t('title')}
      subtitle={compared.sets.some(({ isAsPrinted }) => isAsPrinted) ? t('asPrinted') : t('shares')}
      chart={<SetDots view={compared} />}
      table={<SetsTable view={compared} />}
    />
  )
}
