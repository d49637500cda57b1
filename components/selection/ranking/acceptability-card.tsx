import { useTranslations } from 'next-intl'
import { RankAcceptabilityBars } from '@/components/charts/rank-acceptability-bars'
import { RankAcceptabilityTable } from '@/components/charts/rank-acceptability-table'
import { useNumberText } from '@/components/charts/use-number-text'
import { Link } from '@/components/ui/navigation'
import { ChartOrTable } from '@/components/ui/view-switch'
import type { Acceptability } from '@/lib/decision/uncertainty/rank-acceptability'
import type { RankedTender } from './ranked-tender'
import { NotBinding } from './stability-card'

export type AcceptabilityPanel = {
  readonly id: 'posterior' | 'intervals' | 'uniform'
  readonly draws: number
  readonly seed: number
  readonly result: Acceptability
}

/** How often each bid takes each rank when the weights are as uncertain as the panel is, or wholly unknown. */
export function AcceptabilityCard({
  tender,
  panels,
}: {
  tender: RankedTender
  panels: readonly AcceptabilityPanel[]
}) {
  const t = useTranslations('ranking.acceptability')
  const numbers = useNumberText()
  const view = {
    panels: panels.map(({ id, result }) => ({
      id,
      title: t(`${id}.title`),
      note: t(`${id}.note`),
      bids: tender.ranked.map(({ id: bidId, letter, name }) => ({
        letter,
        name,
        shares: result.rankAcceptability[rowOf(tender, bidId)] ?? [],
      })),
    })),
  }
  const error = Math.max(...panels.flatMap(({ result }) => result.mcse.rankAcceptability.flat()))
  const firsts = panels.map(
    ({ result }) => result.rankAcceptability[rowOf(tender, tender.winner.id)]?.[0] ?? 0,
  )
  return (
    <ChartOrTable
      id="acceptability"
      title={t('title', { name: tender.winner.name, share: numbers.wholePercent(firsts[0] ?? 0) })}
      subtitle={t('subtitle')}
      actions={<NotBinding />}
      chart={<RankAcceptabilityBars view={view} />}
      table={<RankAcceptabilityTable view={view} />}
      footer={
        <>
          <span className="num">
            {t('footer', {
              draws: panels.map(({ draws }) => draws).reduce((a, b) => Math.max(a, b), 0),
              seed: panels[0]?.seed ?? 0,
              error: numbers.points(error * 196),
            })}
          </span>{' '}
          <Link href="/methods#acceptability">{t('how')}</Link>
        </>
      }
    />
  )
}

/** Row of a bid in the tables of the sampling, which hold the ranked bids in order of entry. */
const rowOf = (tender: RankedTender, bidId: string) =>
  tender.ranking.additive.ranked.alternatives.indexOf(bidId)
