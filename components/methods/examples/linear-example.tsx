import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { evaluateBestWorst } from '@/lib/decision/weights/best-worst'
import { carAnswers, carCriteria } from '../example-data'

/** The car: two rows of answers become weights, also as exact fractions. */
export function LinearExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { linear } = evaluateBestWorst(carAnswers, { exact: true })
  return (
    <>
      <p>{t('linear-best-worst.example', { xi: numbers.plain(linear.xi) })}</p>
      <SimpleTable
        caption={t('linear-best-worst.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'criterion', label: t('columns.criterion') },
          { id: 'fromBest', label: t('columns.bestOver'), numeric: true },
          { id: 'overWorst', label: t('columns.overWorst'), numeric: true },
          { id: 'weight', label: t('columns.weight'), numeric: true, unit: '%' },
          { id: 'exact', label: t('columns.exact'), numeric: true },
        ]}
        rows={carCriteria.map((criterion, j) => ({
          id: criterion,
          cells: {
            criterion: t(`words.${criterion}`),
            fromBest: carAnswers.bestToOthers[j],
            overWorst: carAnswers.othersToWorst[j],
            weight: numbers.percent(linear.weights[j] ?? 0),
            exact: linear.exact?.[j],
          },
        }))}
      />
    </>
  )
}
