import { useTranslations } from 'next-intl'
import { ConsistencyMeter } from '@/components/charts/consistency-meter'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { evaluateBestWorst } from '@/lib/decision/weights/best-worst'
import { carAnswers, carCriteria } from '../example-data'

/** The three ratios of the car beside their published thresholds. */
export function ConsistencyExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { consistency } = evaluateBestWorst(carAnswers)
  const { input, inputThreshold, inputLocal, output, outputThreshold, ordinal } = consistency
  const worst = inputLocal.indexOf(input)
  const ratio = (value: number | null) => (value === null ? '–' : numbers.plain(value))
  const rows = [
    { id: 'input', value: input, limit: inputThreshold },
    { id: 'output', value: output, limit: outputThreshold },
    { id: 'ordinal', value: ordinal, limit: null },
  ]
  return (
    <>
      <p>
        {t('consistency.example', {
          ratio: ratio(input),
          limit: ratio(inputThreshold),
          criterion: t(`words.${carCriteria[worst] ?? 'comfort'}`),
        })}
      </p>
      {inputThreshold !== null && (
        <div className="max-w-[420px]">
          <ConsistencyMeter view={{ ratio: input, limit: inputThreshold }} />
        </div>
      )}
      <SimpleTable
        caption={t('consistency.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'ratio', label: t('columns.ratio') },
          { id: 'value', label: t('columns.value'), numeric: true },
          { id: 'limit', label: t('columns.limit'), numeric: true },
        ]}
        rows={rows.map(({ id, value, limit }) => ({
          id,
          cells: { ratio: t(`consistency.${id}`), value: ratio(value), limit: ratio(limit) },
        }))}
      />
    </>
  )
}
