'use client'

import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { type CombinationRule, rankByQualityAndPrice } from '@/lib/decision/award/combined-ranking'
import type { ParadoxFindings } from '@/lib/decision/award/paradox-test'

type ParadoxExampleProps = {
  readonly example: NonNullable<ParadoxFindings['example']>
  readonly rule: CombinationRule
}

/** A field in which a bid that lost decides who wins: the ranks with it and without it. */
export function ParadoxExample({ example, rule }: ParadoxExampleProps) {
  const t = useTranslations('procedure.paradox')
  const numbers = useNumberText()
  const { bids, without, before, after } = example
  const ranks = (of: typeof bids) =>
    new Map(rankByQualityAndPrice(of, rule).map(({ id, rank }) => [id, rank]))
  const withAll = ranks(bids)
  const withOneLess = ranks(bids.filter(({ id }) => id !== without))
  return (
    <div className="stack gap-2">
      <h4>{t('example')}</h4>
      <p>{t('exampleText', { before, without, after })}</p>
      <SimpleTable
        caption={t('example')}
        captionHidden
        scroll
        columns={[
          { id: 'bid', label: t('bid') },
          { id: 'quality', label: t('quality'), numeric: true },
          { id: 'price', label: t('price'), numeric: true },
          { id: 'with', label: t('with'), numeric: true },
          { id: 'without', label: t('without', { bid: without }), numeric: true },
        ]}
        rows={bids.map(({ id, quality, price }) => ({
          id,
          cells: {
            bid: id,
            quality: numbers.ratio(quality),
            price: numbers.plain(price),
            with: withAll.get(id),
            without: withOneLess.get(id) ?? t('away'),
          },
        }))}
      />
    </div>
  )
}
