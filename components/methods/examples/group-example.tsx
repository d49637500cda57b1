import { useTranslations } from 'next-intl'
import { CredalGraph, type CredalGraphView } from '@/components/charts/credal-graph'
import { CredalTable } from '@/components/charts/credal-table'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { GroupWeights } from '@/lib/decision/group/group-weights'
import { AsTable } from './as-table'
import { groupCriteria, groupSampling } from './group-posterior'

type GroupExampleProps = { readonly posterior: GroupWeights }

/** Six experts on eight criteria: the group's weights, the error of sampling them, and who surely outweighs whom. */
export function GroupExample({ posterior }: GroupExampleProps) {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { mean, sd, mcse, rhat, ess } = posterior
  const credal = credalView(posterior, (number) => t('group.criterion', { number }))
  return (
    <>
      <p>
        {t('group.example', {
          experts: groupSampling.experts,
          draws: groupSampling.draws,
          seed: groupSampling.seed,
          rhat: numbers.plain(Math.max(...rhat)),
          ess: numbers.whole(Math.min(...ess)),
        })}
      </p>
      <div className="grid gap-6 lg:grid-cols-2">
        <SimpleTable
          caption={t('group.caption')}
          captionHidden
          scroll
          columns={[
            { id: 'criterion', label: t('columns.criterion') },
            { id: 'mean', label: t('columns.mean'), numeric: true, unit: '%' },
            { id: 'sd', label: t('columns.spread'), numeric: true, unit: '%' },
            { id: 'error', label: t('columns.error'), numeric: true, unit: '%' },
          ]}
          rows={groupCriteria.map((criterion, j) => ({
            id: criterion,
            cells: {
              criterion: (
                <span className="whitespace-nowrap">
                  {t('group.criterion', { number: criterion })}
                </span>
              ),
              mean: numbers.percent(mean[j] ?? 0),
              sd: numbers.percent(sd[j] ?? 0),
              error: numbers.plain((mcse[j] ?? 0) * 100),
            },
          }))}
        />
        <CredalGraph view={credal} />
      </div>
      <AsTable>
        <CredalTable view={credal} />
      </AsTable>
    </>
  )
}

function credalView(
  { mean, credal }: GroupWeights,
  nameOf: (number: string) => string,
): CredalGraphView {
  const order = [...mean.keys()].sort((i, j) => (mean[j] ?? 0) - (mean[i] ?? 0))
  return {
    nodes: order.map((j) => ({
      domain: j + 1,
      name: nameOf(groupCriteria[j] ?? ''),
      mean: mean[j] ?? 0,
    })),
    probability: order.map((i) => order.map((j) => credal[i]?.[j] ?? 0)),
    threshold: 0.95,
  }
}
