'use client'

import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { CombinationRule } from '@/lib/decision/award/combined-ranking'
import type { ExpectedField } from '@/lib/decision/award/paradox-test'
import { pricePoints } from '@/lib/decision/award/price-formula'
import { rationalToNumber } from '@/lib/shared/rational'

type PointsTableProps = {
  readonly rule: CombinationRule
  readonly expected: ExpectedField
  readonly currency: string
}

const steps = [0, 1, 2, 3, 4, 5, 6] as const

/** What prices from the lowest to the highest expected would earn. */
export function PointsTable({ rule, expected, currency }: PointsTableProps) {
  const t = useTranslations('procedure.checks')
  const numbers = useNumberText()
  const { formula, qualityShare } = rule
  const [low, high] = expected.price
  const prices = steps.map((step) => Math.round(low + ((high - low) * step) / 6))
  const price = { id: 'price', label: t('price'), unit: currency, numeric: true }
  if (formula.kind === 'price-per-quality-point') {
    return (
      <SimpleTable
        caption={t('points')}
        columns={[
          price,
          ...expected.quality.map((quality, end) => ({
            id: `cost${end}`,
            label: t('costAt', { quality: numbers.plain(quality) }),
            numeric: true,
          })),
        ]}
        rows={prices.map((value, place) => ({
          id: String(place),
          cells: {
            price: numbers.plain(value),
            cost0: costText(value, expected.quality[0], numbers.ratio),
            cost1: costText(value, expected.quality[1], numbers.ratio),
          },
        }))}
      />
    )
  }
  const points = pricePoints(formula, prices).map(rationalToNumber)
  return (
    <div className="stack gap-1">
      <SimpleTable
        caption={t('points')}
        columns={[
          price,
          { id: 'points', label: t('point'), numeric: true },
          { id: 'worth', label: t('worth'), numeric: true },
        ]}
        rows={prices.map((value, place) => ({
          id: String(place),
          cells: {
            price: numbers.plain(value),
            points: numbers.points(points[place] ?? 0),
            worth: numbers.points(((points[place] ?? 0) * (10_000 - qualityShare)) / 10_000),
          },
        }))}
      />
      {formula.kind === 'relative-lowest' && (
        <p className="text-xs text-ink-3">{t('pointsRelative')}</p>
      )}
    </div>
  )
}

const costText = (price: number, quality: number, write: (value: number) => string) =>
  quality > 0 ? write(price / quality) : '–'
