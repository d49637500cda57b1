'use client'

import { useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { DomainKey } from '@/components/ui/domain-key'
import { EmptyChart } from './empty-chart'
import { HeatTableCell } from './heat-table-cell'
import { HeatTableLegend } from './heat-table-legend'
import type { HeatRow, HeatTableView } from './heat-table-view'
import { useNumberText } from './use-number-text'

/**
 * Every value of every bid: a table whose ground darkens with the value, with one dot per evaluator.
 * A client component, so that a page carries its thousands of elements once, as HTML, and not again as a tree.
 */
export function HeatTable({ view }: { readonly view: HeatTableView }) {
  const t = useTranslations('charts')
  if (view.bids.length === 0 || view.rows.length === 0) return <EmptyChart />
  return (
    <div>
      <section
        aria-label={view.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto print:overflow-visible"
      >
        <table
          className="table-fixed print:min-w-0!"
          style={{ minWidth: 264 + view.bids.length * 92 }}
        >
          <caption className="sr-only">{view.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky start-0 z-1 w-52 bg-surface ps-0 max-md:w-32">
                {t('column.criterion')}
              </th>
              <th scope="col" className="n w-14 px-2 max-md:hidden">
                {t('column.weight')}
              </th>
              {view.bids.map((bid) => (
                <th key={bid.letter} scope="col" className="px-2 text-ink">
                  <span className="flex min-w-0 items-center gap-1.5">
                    <BidBadge letter={bid.letter} state={bid.state} />
                    <span className="truncate" title={bid.name}>
                      {bid.name}
                    </span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <HeatTableRow key={row.id} row={row} bids={view.bids} />
            ))}
          </tbody>
        </table>
      </section>
      <HeatTableLegend />
    </div>
  )
}

type HeatTableRowProps = { readonly row: HeatRow; readonly bids: HeatTableView['bids'] }

function HeatTableRow({ row, bids }: HeatTableRowProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <tr>
      <th scope="row" className="sticky start-0 z-1 bg-surface py-1.5 ps-0 pe-2 font-normal">
        <span className="flex items-center gap-2">
          <DomainKey domain={row.domain} />
          <span className="line-clamp-2 leading-[18px]" title={row.name}>
            {row.name}
          </span>
        </span>
      </th>
      <td className="n px-2 text-ink-2 max-md:hidden">{numbers.percent(row.weight)}</td>
      {bids.map((bid, index) => (
        <HeatTableCell
          key={bid.letter}
          cell={row.cells[index]}
          domain={row.domain}
          t={t}
          numbers={numbers}
        />
      ))}
    </tr>
  )
}
