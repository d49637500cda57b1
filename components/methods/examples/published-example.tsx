import { useLocale, useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { normaliseWeightSet } from '@/lib/decision/weights/published-weight-set'
import type { PublishedWeights } from '@/lib/selection/templates/template-schema'
import { textIn } from '@/lib/shared/locale'

type PublishedExampleProps = { readonly sets: readonly PublishedWeights[] }

/** The two printed columns of the insurer checklist: what they add up to, and what rescaling would do. */
export function PublishedExample({ sets }: PublishedExampleProps) {
  const t = useTranslations('methods')
  const locale = useLocale()
  const numbers = useNumberText()
  const hundredths = (basisPoints: number) => numbers.ratio(basisPoints / 100)
  return (
    <>
      <p>{t('published-weights.example')}</p>
      <SimpleTable
        caption={t('published-weights.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'set', label: t('columns.weightSet') },
          { id: 'criteria', label: t('columns.criteria'), numeric: true },
          { id: 'total', label: t('columns.printedTotal'), numeric: true, unit: '%' },
          { id: 'first', label: t('columns.firstPrinted'), numeric: true, unit: '%' },
          { id: 'rescaled', label: t('columns.firstRescaled'), numeric: true, unit: '%' },
        ]}
        rows={sets.map(({ name, source, printed }) => {
          const entries = Object.entries(printed.criteria)
          const { printedTotal, weights } = normaliseWeightSet({
            source,
            weights: entries.map(([criterion, basisPoints]) => ({
              domain: criterion.charAt(0),
              criterion,
              basisPoints,
            })),
          })
          return {
            id: textIn(name, 'en'),
            cells: {
              set: textIn(name, locale),
              criteria: entries.length,
              total: hundredths(printedTotal),
              first: hundredths(weights[0]?.printed ?? 0),
              rescaled: hundredths(weights[0]?.basisPoints ?? 0),
            },
          }
        })}
      />
    </>
  )
}
