import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { measureDisagreement } from '@/lib/decision/group/disagreement'
import {
  arithmeticMeanWeights,
  geometricMeanWeights,
} from '@/lib/decision/weights/aggregate-individual-weights'
import { evaluateBestWorst } from '@/lib/decision/weights/best-worst'

const criteria = ['claims', 'network', 'service', 'price'] as const

const experts = [
  { id: '1', bestToOthers: [1, 2, 4, 8], othersToWorst: [8, 4, 2, 1] },
  { id: '2', bestToOthers: [1, 3, 5, 9], othersToWorst: [9, 4, 2, 1] },
  { id: '3', bestToOthers: [8, 4, 2, 1], othersToWorst: [1, 2, 4, 8] },
  { id: '4', bestToOthers: [9, 5, 3, 1], othersToWorst: [1, 2, 4, 9] },
]

const weightsOf = ({ bestToOthers, othersToWorst }: (typeof experts)[number]) =>
  evaluateBestWorst({
    criteria,
    best: criteria[bestToOthers.indexOf(1)] ?? '',
    worst: criteria[othersToWorst.indexOf(1)] ?? '',
    bestToOthers,
    othersToWorst,
  }).linear.weights

/** Four experts in two opposite camps, and the means that stand for none of them. */
export function CampsExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { camps, kendallW, split, nearestToMean } = measureDisagreement(experts)
  const individual = experts.map(weightsOf)
  const campOf = (id: string) => camps.findIndex((camp) => camp.includes(id)) + 1
  const rows = [
    ...experts.map(({ id }, k) => ({
      id,
      name: t('camps.expert', { number: id, camp: campOf(id) }),
      weights: individual[k] ?? [],
    })),
    { id: 'arithmetic', name: t('camps.arithmetic'), weights: arithmeticMeanWeights(individual) },
    { id: 'geometric', name: t('camps.geometric'), weights: geometricMeanWeights(individual) },
  ]
  return (
    <>
      <p>
        {t('camps.example', {
          w: numbers.ratio(kendallW ?? 0),
          moved: numbers.wholePercent(split?.separation ?? 0),
          nearest: numbers.wholePercent(nearestToMean),
        })}
      </p>
      <SimpleTable
        caption={t('camps.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'name', label: t('columns.expert') },
          ...criteria.map((id) => ({ id, label: t(`words.${id}`), numeric: true, unit: '%' })),
        ]}
        rows={rows.map(({ id, name, weights }) => ({
          id,
          cells: {
            name,
            ...Object.fromEntries(
              criteria.map((criterion, j) => [criterion, numbers.percent(weights[j] ?? 0)]),
            ),
          },
        }))}
      />
    </>
  )
}
