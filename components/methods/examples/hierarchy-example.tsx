import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { evaluateHierarchy, type HierarchyAnswers } from '@/lib/decision/weights/hierarchy'

const answers: HierarchyAnswers = {
  domains: {
    criteria: ['claims', 'network'],
    best: 'claims',
    worst: 'network',
    bestToOthers: [1, 3],
    othersToWorst: [3, 1],
  },
  within: [
    {
      criteria: ['paid', 'speed'],
      best: 'paid',
      worst: 'speed',
      bestToOthers: [1, 2],
      othersToWorst: [2, 1],
    },
    { criteria: ['hospitals'] },
  ],
}

/** Two domains; inside the first two criteria, inside the second one that needs no question. */
export function HierarchyExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { domains, global } = evaluateHierarchy(answers)
  const domainWeights = new Map(
    answers.domains.criteria.map((id, d) => [id, domains?.linear.weights[d] ?? 1]),
  )
  return (
    <>
      <p>{t('hierarchy.example')}</p>
      <SimpleTable
        caption={t('hierarchy.caption')}
        captionHidden
        scroll
        columns={[
          { id: 'criterion', label: t('columns.criterion') },
          { id: 'domain', label: t('columns.domain') },
          { id: 'domainWeight', label: t('columns.domainWeight'), numeric: true, unit: '%' },
          { id: 'inside', label: t('columns.inside'), numeric: true, unit: '%' },
          { id: 'weight', label: t('columns.weight'), numeric: true, unit: '%' },
        ]}
        rows={global.map(({ domain, criterion, weight }) => {
          const domainWeight = domainWeights.get(domain) ?? 1
          return {
            id: criterion,
            cells: {
              criterion: t(`words.${criterion}`),
              domain: t(`words.${domain}`),
              domainWeight: numbers.percent(domainWeight),
              inside: numbers.percent(weight / domainWeight),
              weight: numbers.percent(weight),
            },
          }
        })}
      />
    </>
  )
}
