import type { ContributionBarsView } from '@/components/charts/contribution-rows'
import type { CombinedRow, CombinedView } from '@/lib/selection/prices/combined-view-rules'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The ranked bids as stacked bars: what quality and what price add to each total. */
export function combinedBars(view: CombinedView, t: Say): ContributionBarsView {
  const quality = view.qualityShare / 10_000
  const parts = [
    { domain: 1, name: t('qualityPart'), weight: quality },
    ...(view.hasPrices ? [{ domain: 2, name: t('pricePart'), weight: 1 - quality }] : []),
  ]
  const bar = (row: CombinedRow) => ({
    letter: row.letter,
    name: row.name,
    points: [
      part(row.computedQuality, quality),
      ...(view.hasPrices ? [part(row.pricePoints, 1 - quality)] : []),
    ],
    total: row.total,
  })
  const ranked = view.rows.flatMap((row) =>
    row.rank === null ? [] : [{ ...bar(row), rank: row.rank }],
  )
  return { domains: parts, bids: ranked, knockedOut: [] }
}

const part = (points: number | null, share: number) => (points === null ? null : points * share)
