import { useLocale, useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type { ModerationView } from '@/lib/selection/moderation/get-moderation'
import type { Shortfall } from '@/lib/selection/moderation/quality-rules'
import { textIn } from '@/lib/shared/locale'

type QualityCardProps = {
  readonly view: ModerationView
  readonly locked: NonNullable<ModerationView['locked']>
}

/** What each bid scores on quality, held against the published thresholds. Only from the lock on. */
export function QualityCard({ view, locked }: QualityCardProps) {
  const t = useTranslations('moderation.quality')
  const numbers = useNumberText()
  const { bids, domains } = view
  return (
    <Card id="quality" title={t('title')} subtitle={t('subtitle')} flush>
      <ScrollRegion label={t('title')}>
        <table>
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('bid')}</th>
              {domains.map(({ id, code }) => (
                <th key={id} scope="col" className="n">
                  {code}
                </th>
              ))}
              <th scope="col" className="n">
                {t('total')}
              </th>
              <th scope="col">{t('standing')}</th>
            </tr>
          </thead>
          <tbody>
            {locked.quality.map((row) => {
              const bid = bids.find(({ id }) => id === row.bidId)
              return (
                <tr key={row.bidId}>
                  <th scope="row">
                    {bid?.letter} {bid?.name}
                  </th>
                  {row.domainScores.map(({ domainId, score }) => (
                    <td key={domainId} className="n">
                      {numbers.plain(score)}
                    </td>
                  ))}
                  <td className="n font-bold">
                    {row.quality === null ? '–' : numbers.plain(row.quality)}
                  </td>
                  <td>
                    <Standing view={view} shortfalls={row.shortfalls} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  )
}

type StandingProps = { readonly view: ModerationView; readonly shortfalls: readonly Shortfall[] }

function Standing({ view, shortfalls }: StandingProps) {
  const t = useTranslations('moderation.quality')
  const numbers = useNumberText()
  const locale = useLocale()
  if (shortfalls.length === 0) return <Chip tone="good">{t('qualified')}</Chip>
  const nameOf = (fall: Shortfall) => {
    if (fall.kind === 'domain') {
      const domain = view.domains.find(({ id }) => id === fall.domainId)
      return domain ? `${domain.code} ${textIn(domain.title, locale)}` : ''
    }
    if (fall.kind !== 'criterion') return t('total')
    return view.criteria.find(({ id }) => id === fall.criterionId)?.code ?? ''
  }
  return (
    <div className="stack gap-1">
      <Chip tone="bad">{t('belowThreshold')}</Chip>
      {shortfalls.map((fall) => (
        <span key={`${fall.kind} ${nameOf(fall)}`} className="num text-ink-2 text-xs">
          {fall.kind === 'no-score'
            ? t('noScore')
            : t('shortfall', {
                name: nameOf(fall),
                score: fall.score === null ? '–' : numbers.plain(fall.score),
                least: numbers.plain(fall.least),
              })}
        </span>
      ))}
    </div>
  )
}
