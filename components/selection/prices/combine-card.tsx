import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'
import type { PricesView } from '@/lib/selection/prices/prices-view'
import { CombineButton } from './combine-button'
import type { PriceActions } from './price-actions'

type CombineCardProps = { readonly view: PricesView; readonly combine: PriceActions['combine'] }

/** What still stands before quality and price may be combined, and the act itself. */
export function CombineCard({ view, combine }: CombineCardProps) {
  const t = useTranslations('prices.combine')
  const { uncheckedPrices, openQueries, remainingBids } = view.obstacles
  const isReady = uncheckedPrices === 0 && openQueries === 0 && remainingBids > 0
  return (
    <Card id="combine" title={t('title')} level={3}>
      <div className="stack gap-4">
        <ul className="stack gap-2">
          <Line isMet={uncheckedPrices === 0}>{t('prices', { count: uncheckedPrices })}</Line>
          <Line isMet={uncheckedPrices === 0 && openQueries === 0}>
            {uncheckedPrices > 0 ? t('waiting') : t('queries', { count: openQueries })}
          </Line>
          <Line isMet={remainingBids > 0}>{t('remaining', { count: remainingBids })}</Line>
        </ul>
        {remainingBids === 0 && <Notice tone="caution">{t('noneLeft')}</Notice>}
        {isReady && view.canCheck && (
          <div>
            <CombineButton tenderId={view.tenderId} version={view.version} combine={combine} />
          </div>
        )}
      </div>
    </Card>
  )
}

function Line({
  isMet,
  children,
}: {
  readonly isMet: boolean
  readonly children: React.ReactNode
}) {
  return (
    <li>
      <Chip tone={isMet ? 'good' : 'caution'}>{children}</Chip>
    </li>
  )
}
