import { useLocale, useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { percentText } from './offer-texts'

type Stretch = { readonly from: number; readonly to: number; readonly letters: string }

type SharePictureProps = {
  readonly stretches: readonly Stretch[]
  /** The published weight of quality, in basis points. */
  readonly published: number
}

/** Who leads as the weight of quality goes from none to all, as a line with the published weight marked, and a table. */
export function SharePicture({ stretches, published }: SharePictureProps) {
  const t = useTranslations('prices.sensitivity')
  const locale = useLocale()
  const range = ({ from, to }: Stretch) => t(from === to ? 'single' : 'range', { from, to })
  const label = t('line', {
    parts: stretches
      .map((stretch) => t('part', { range: range(stretch), letters: stretch.letters }))
      .join('; '),
  })
  return (
    <section className="stack min-w-0 gap-2">
      <h3>{t('share')}</h3>
      <div role="img" aria-label={label} className="relative pt-1 pb-2">
        <div className="flex h-8 overflow-hidden rounded-sm border">
          {stretches.map((stretch, index) => (
            <span
              key={stretch.from}
              className={
                index % 2 === 0
                  ? 'grid place-items-center bg-accent-tint font-bold text-accent-text'
                  : 'grid place-items-center bg-sunken font-bold'
              }
              style={{ flexGrow: stretch.to - stretch.from + 1, flexBasis: 0 }}
            >
              <span className="overflow-hidden">{stretch.letters}</span>
            </span>
          ))}
        </div>
        <span
          className="absolute top-0 bottom-0 border-ink border-s-2"
          style={{ insetInlineStart: `${((published / 100 + 0.5) / 101) * 100}%` }}
        />
      </div>
      <p className="text-ink-2 text-xs">{t('now', { share: percentText(published, locale) })}</p>
      <SimpleTable
        caption={t('share')}
        captionHidden
        columns={[
          { id: 'range', label: t('shareOf') },
          { id: 'leader', label: t('leader') },
        ]}
        rows={stretches.map((stretch) => ({
          id: `${stretch.from}`,
          cells: { range: range(stretch), leader: <strong>{stretch.letters}</strong> },
        }))}
      />
    </section>
  )
}
