import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { SetPosterior } from '../../../lib/selection/sampling/panel-weights-schema'
import type { GroupWeightsView } from '../../../lib/selection/weights/get-group-weights'
import { largestMove } from '../../../lib/selection/weights/prior-move-rules'
import { useNumberText } from '../../charts/use-number-text'
import { Card } from '../../ui/card'
import { Explain } from '../../ui/explain'
import { SimpleTable } from '../../ui/table/simple-table'
import { type GroupSelection, labelsOf } from './group-selection'

type SamplingCardProps = { readonly view: GroupWeightsView; readonly selection: GroupSelection }

/** How far the numbers can be trusted: both priors side by side, and the checks of the sampling. */
export function SamplingCard({ view, selection }: SamplingCardProps) {
  const t = useTranslations('weights.sampling')
  const format = useFormatter()
  const numbers = useNumberText()
  const labelOf = labelsOf(view, useLocale())
  const { set, posterior } = selection
  const [first, second] = posterior?.runs ?? []
  if (!set || !first) return null
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : numbers.percent(share)
  return (
    <Card id="sampling" title={t('title')} subtitle={t('subtitle')} flush>
      {second && (
        <p className="max-w-[82ch] px-5 pb-3 max-md:px-4">
          <PriorSentence set={set} first={first} second={second} labelOf={labelOf} />
        </p>
      )}
      <SimpleTable
        caption={t('title')}
        captionHidden
        scroll
        columns={[
          { id: 'item', label: t('item') },
          { id: 'mean', label: priorLabel(t, first), numeric: true },
          ...(second
            ? [
                { id: 'other', label: priorLabel(t, second), numeric: true },
                { id: 'moves', label: t('moves'), numeric: true },
              ]
            : []),
          { id: 'sd', label: t('sd'), numeric: true },
          {
            id: 'mcse',
            label: <Explain term={t('mcse')}>{t('mcseExplained')}</Explain>,
            numeric: true,
          },
          {
            id: 'rhat',
            label: <Explain term={t('rhat')}>{t('rhatExplained')}</Explain>,
            numeric: true,
          },
          {
            id: 'ess',
            label: <Explain term={t('ess')}>{t('essExplained')}</Explain>,
            numeric: true,
          },
        ]}
        rows={set.items.map((id, place) => ({
          id,
          cells: {
            item: labelOf(id).name,
            mean: percent(first.mean[place]),
            other: percent(second?.mean[place]),
            moves: numbers.signedPercent((second?.mean[place] ?? 0) - (first.mean[place] ?? 0)),
            sd: percent(first.sd[place]),
            mcse: numbers.plain(Math.ceil((first.mcse[place] ?? 0) * 1e5) / 1e3),
            rhat: format.number(first.rhat[place] ?? 0, {
              minimumFractionDigits: 3,
              maximumFractionDigits: 3,
            }),
            ess: numbers.whole(first.ess[place] ?? 0),
          },
        }))}
      />
    </Card>
  )
}

const priorLabel = (
  t: ReturnType<typeof useTranslations<'weights.sampling'>>,
  { priorGamma: [shape, rate] }: SetPosterior,
) => t('prior', { shape, rate })

type PriorSentenceProps = {
  readonly set: { readonly items: readonly string[] }
  readonly first: SetPosterior
  readonly second: SetPosterior
  readonly labelOf: ReturnType<typeof labelsOf>
}

function PriorSentence({ set, first, second, labelOf }: PriorSentenceProps) {
  const t = useTranslations('weights.sampling')
  const numbers = useNumberText()
  const { by, row, column } = largestMove(first.credal, second.credal)
  return t('priorSentence', {
    by: numbers.ratio(by),
    more: labelOf(set.items[row] ?? '').name,
    less: labelOf(set.items[column] ?? '').name,
    before: numbers.ratio(first.credal[row]?.[column] ?? 0),
    after: numbers.ratio(second.credal[row]?.[column] ?? 0),
    gamma: numbers.points(first.gammaMedian),
    gammaOther: numbers.points(second.gammaMedian),
  })
}
