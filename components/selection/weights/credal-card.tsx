import { useLocale, useTranslations } from 'next-intl'
import type { GroupWeightsView } from '../../../lib/selection/weights/get-group-weights'
import { CredalGraph } from '../../charts/credal-graph'
import { CredalTable } from '../../charts/credal-table'
import { useNumberText } from '../../charts/use-number-text'
import { ChartOrTable } from '../../ui/view-switch'
import { credalChart, type GroupSelection } from './group-selection'

type CredalCardProps = { readonly view: GroupWeightsView; readonly selection: GroupSelection }

/** The ranking of the group with its probabilities, and how well these are known. */
export function CredalCard({ view, selection }: CredalCardProps) {
  const t = useTranslations('weights.credal')
  const numbers = useNumberText()
  const chart = credalChart(view, selection, useLocale())
  const run = selection.posterior?.runs[0]
  if (!chart || !run) return null
  return (
    <ChartOrTable
      id="credal"
      title={t('title')}
      subtitle={t('subtitle')}
      chart={<CredalGraph view={chart} />}
      table={<CredalTable view={chart} />}
      footer={t('error', { error: numbers.plain(roundUp(Math.max(...run.credalMcse.flat()))) })}
    />
  )
}

/** An error is never shown smaller than it is. */
const roundUp = (error: number) => Math.ceil(error * 1000) / 1000
