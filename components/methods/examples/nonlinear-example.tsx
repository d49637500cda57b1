import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { isOutside, WeightIntervals } from '@/components/charts/weight-intervals'
import { WeightIntervalsTable } from '@/components/charts/weight-intervals-table'
import { evaluateBestWorst } from '@/lib/decision/weights/best-worst'
import { carAnswers, carCriteria } from '../example-data'
import { AsTable } from './as-table'

/** The intervals of the car beside its linear weights, some of which lie outside. */
export function NonlinearExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { linear, nonlinear } = evaluateBestWorst(carAnswers)
  const rows = carCriteria.map((criterion, j) => ({
    id: criterion,
    name: t(`words.${criterion}`),
    weight: linear.weights[j] ?? null,
    lower: nonlinear.low[j] ?? null,
    upper: nonlinear.high[j] ?? null,
  }))
  const view = { domain: null, rows }
  return (
    <>
      <p>
        {t('nonlinear-best-worst.example', {
          xi: numbers.plain(nonlinear.xi),
          outside: rows.filter(isOutside).length,
        })}
      </p>
      <WeightIntervals view={view} />
      <AsTable>
        <WeightIntervalsTable view={view} caption={t('nonlinear-best-worst.caption')} />
      </AsTable>
    </>
  )
}
