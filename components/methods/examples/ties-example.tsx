import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { evaluateBestWorst } from '@/lib/decision/weights/best-worst'
import { carAnswers, carCriteria } from '../example-data'

const tied = { ...carAnswers, bestToOthers: [1, 1, 4, 3, 8], othersToWorst: [6, 8, 4, 2, 1] }

/** Price is named best, yet quality is called just as important: both readings are solved. */
export function TiesExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const tie = evaluateBestWorst(tied).ties[0]
  const readings = tie?.readings ?? []
  return (
    <>
      <p>{t('ties.example', { change: numbers.percent(tie?.largestChange ?? 0) })}</p>
      <SimpleTable
        caption={t('ties.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'criterion', label: t('columns.criterion') },
          ...readings.map(({ best }) => ({
            id: best,
            label: t('ties.reading', { best: t(`words.${best}`) }),
            numeric: true,
            unit: '%',
          })),
        ]}
        rows={carCriteria.map((criterion, j) => ({
          id: criterion,
          cells: {
            criterion: t(`words.${criterion}`),
            ...Object.fromEntries(
              readings.map(({ best, linear }) => [best, numbers.percent(linear.weights[j] ?? 0)]),
            ),
          },
        }))}
      />
    </>
  )
}
