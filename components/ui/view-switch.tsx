import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AfterLoad } from './after-load'
import { Card } from './card'
import { Segmented } from './segmented'

type ChartOrTableProps = {
  /** Unique on the page: names the card, the switch and the heading. */
  readonly id: string
  /** A sentence that is true of the data. */
  readonly title: ReactNode
  /** Unit and base. */
  readonly subtitle?: ReactNode
  readonly chart: ReactNode
  readonly table: ReactNode
  /** Method, seed, error. */
  readonly footer?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 2 | 3
}

/** A picture and its table in one card. The switch is two radio buttons and CSS; paper gets both. */
export function ChartOrTable({ chart, table, actions, ...card }: ChartOrTableProps) {
  const t = useTranslations('ui')
  return (
    <Card
      {...card}
      className="group/view print:break-inside-auto!"
      actions={
        <>
          {actions}
          <Segmented
            legend={t('viewSwitch.legend')}
            name={`${card.id}-view`}
            value="chart"
            options={[
              { value: 'chart', label: t('viewSwitch.chart') },
              { value: 'table', label: t('viewSwitch.table') },
            ]}
          />
        </>
      }
    >
      <div className="group-has-[input[value=table]:checked]/view:hidden print:block! print:break-inside-avoid">
        {chart}
      </div>
      <div className="hidden group-has-[input[value=table]:checked]/view:block print:mt-4 print:block! print:break-inside-avoid">
        <AfterLoad>{table}</AfterLoad>
      </div>
    </Card>
  )
}
