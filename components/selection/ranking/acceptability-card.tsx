import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Link } from '@/components/ui/navigation'
import type { Acceptability } from '@/lib/decision/uncertainty/rank-acceptability'
import { AcceptabilityFigure } from './acceptability-figure'
import type { RedrawableWeights } from './drawn-panels'
import type { RankedTender } from './ranked-tender'
import { NotBinding } from './stability-card'

/** Rows of the result are the ranked bids, best first. */
export type AcceptabilityPanel = {
  readonly id: 'posterior' | 'intervals' | 'uniform'
  /** What the browser could draw more of; null where the draws are given. */
  readonly redraw: RedrawableWeights | null
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
  const first = panels[0]?.result.rankAcceptability[0]?.[0] ?? 0
  return (
    <AcceptabilityFigure
      title={t('title', { name: tender.winner.name, share: numbers.wholePercent(first) })}
      subtitle={t('subtitle')}
      actions={<NotBinding />}
      bids={tender.weighed.bids}
      panels={panels.map(({ id, redraw, draws, seed, result }) => ({
        id,
        title: t(`${id}.title`),
        note: t(`${id}.note`),
        redraw,
        draws,
        seed,
        shares: result.rankAcceptability,
        error: Math.max(...result.mcse.rankAcceptability.flat()),
      }))}
      words={{
        footer: t('footer', { draws: '{draws}', seed: '{seed}', error: '{error}' }),
        amount: t('amount'),
        draw: t('draw'),
        drawing: t('drawing'),
        cancel: t('cancel'),
        cancelled: t('cancelled'),
        failed: t('failed'),
        done: t('done', { draws: '{draws}' }),
      }}
      how={<Link href="/methods#acceptability">{t('how')}</Link>}
    />
  )
}
