import { useLocale, useTranslations } from 'next-intl'
import type { GroupWeightsView } from '../../../lib/selection/weights/get-group-weights'
import { GroupWeights } from '../../charts/group-weights'
import { GroupWeightsTable } from '../../charts/group-weights-table'
import { ChartOrTable } from '../../ui/view-switch'
import { type GroupSelection, groupChart } from './group-selection'
import { SamplingFoot } from './sampling-foot'

type GroupChartCardProps = {
  readonly view: GroupWeightsView
  readonly selection: GroupSelection
  readonly name: string
}

/** The group's weights with intervals, the experts behind them and the published sets beside them. */
export function GroupChartCard({ view, selection, name }: GroupChartCardProps) {
  const t = useTranslations('weights.group')
  const chart = groupChart(view, selection, useLocale())
  if (!chart || !view.posterior) return null
  const asPrinted = view.published.some(({ isNormalised }) => !isNormalised)
  return (
    <ChartOrTable
      id="group-weights"
      title={t('title', { name })}
      subtitle={asPrinted ? t('subtitleAsPrinted') : t('subtitle')}
      chart={<GroupWeights view={chart} />}
      table={<GroupWeightsTable view={chart} />}
      footer={<SamplingFoot posterior={view.posterior} />}
    />
  )
}
