'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { personalWeights } from '../../../lib/selection/weighing/personal-weight-rules'
import type { QuestionDomain } from '../../../lib/selection/weighing/question-set-rules'
import { textIn } from '../../../lib/shared/locale'
import { useNumberText } from '../../charts/use-number-text'
import { WeightIntervals } from '../../charts/weight-intervals'
import { WeightIntervalsTable } from '../../charts/weight-intervals-table'
import { Card } from '../../ui/card'
import { DomainKey } from '../../ui/domain-key'
import { SimpleTable } from '../../ui/table/simple-table'
import { ChartOrTable } from '../../ui/view-switch'
import type { DeskSet } from './desk'

type PersonalWeightCardsProps = {
  readonly domains: readonly QuestionDomain[]
  readonly sets: readonly DeskSet[]
  /** Stands under the domains, beside the criteria. */
  readonly children: ReactNode
}

/** The weights that one expert's complete answers give: of the domains, and of all criteria. */
export function PersonalWeightCards({ domains: tree, sets, children }: PersonalWeightCardsProps) {
  const t = useTranslations('weighing.personal')
  const locale = useLocale()
  const numbers = useNumberText()
  const weights = personalWeights(
    tree,
    sets.map(({ set, answers }) => ({ questionSet: set.id, ...answers })),
  )
  if (!weights) return <div className="stack gap-6 max-md:gap-4">{children}</div>
  const domains = tree.filter(({ criteria }) => criteria.length > 0)
  const domainRows = weights.domains.map((weight) => ({
    ...weight,
    name: textIn(domains.find(({ id }) => id === weight.id)?.title ?? {}, locale),
  }))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 max-md:gap-4 lg:grid-cols-[minmax(0,1fr)_27rem]">
      <div className="stack gap-6 max-md:gap-4">
        {domains.length > 1 && (
          <ChartOrTable
            id="own-domains"
            title={t('domains')}
            subtitle={t('perCent')}
            chart={<WeightIntervals view={{ domain: null, rows: domainRows }} />}
            table={<WeightIntervalsTable view={{ domain: null, rows: domainRows }} />}
          />
        )}
        {children}
      </div>
      <Card title={t('criteria')} subtitle={t('perCent')} flush>
        <SimpleTable
          caption={t('criteria')}
          captionHidden
          scroll
          columns={[
            { id: 'name', label: t('column.criterion') },
            { id: 'weight', label: t('column.weight'), numeric: true },
            { id: 'range', label: t('column.range'), numeric: true },
          ]}
          rows={weights.criteria.map(({ id, weight, lower, upper }) => {
            const domain = domains.find(({ criteria }) => criteria.some((item) => item.id === id))
            const criterion = domain?.criteria.find((item) => item.id === id)
            return {
              id,
              cells: {
                name: (
                  <span className="flex items-center gap-2">
                    {domain && <DomainKey domain={domain.domainNumber} />}
                    {textIn(criterion?.title ?? {}, locale)}
                  </span>
                ),
                weight: numbers.percent(weight),
                range: t('range', { from: numbers.percent(lower), to: numbers.percent(upper) }),
              },
            }
          })}
        />
      </Card>
    </div>
  )
}
