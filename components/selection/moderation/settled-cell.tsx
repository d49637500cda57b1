import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { useDateText } from '@/components/ui/use-date-text'
import type { ModerationCellView } from '@/lib/selection/moderation/get-moderation-cell'

/** What the panel recorded, as it stands now. */
export function SettledCell({ view }: { readonly view: ModerationCellView }) {
  const t = useTranslations('moderation.settled')
  const numbers = useNumberText()
  const dates = useDateText()
  const { consensus } = view
  if (!consensus) return null
  const isConsensus = view.aggregation === 'consensus'
  return (
    <section className="stack gap-2">
      <h3>{isConsensus ? t('title', { level: numbers.plain(consensus.level) }) : t('noted')}</h3>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{consensus.reason}</p>
      <p className="text-ink-3 text-xs">
        {t('by', {
          name: consensus.agreedBy,
          at: dates.minute(consensus.agreedAt),
          version: consensus.version,
        })}
      </p>
      <p className="text-ink-2">{t('present', { names: consensus.presentNames.join(', ') })}</p>
    </section>
  )
}
