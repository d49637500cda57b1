import type { ReactNode } from 'react'
import { cn } from '../class-names'
import type { TableColumn } from './table-model'

type TableTotalsProps = {
  readonly columns: readonly TableColumn[]
  readonly totals: Readonly<Record<string, ReactNode>>
  /** Empty cells before and after, for boxes and menus. */
  readonly before: boolean
  readonly after: boolean
}

/** The last row: what the columns add up to, over all rows. */
export function TableTotals({ columns, totals, before, after }: TableTotalsProps) {
  return (
    <tfoot className="max-md:block">
      <tr className="max-md:grid max-md:gap-y-1 max-md:border-t max-md:px-4 max-md:py-3">
        {before && <td className="max-md:hidden" />}
        {columns.map((column, place) => {
          const Tag = place === 0 ? 'th' : 'td'
          return (
            <Tag
              key={column.id}
              scope={place === 0 ? 'row' : undefined}
              data-label={column.label}
              className={cn(
                column.numeric && 'n',
                'max-md:border-0 max-md:p-0',
                place > 0 &&
                  'max-md:flex max-md:justify-between max-md:before:text-xs max-md:before:font-normal max-md:before:text-ink-3 max-md:before:content-[attr(data-label)]',
                totals[column.id] === undefined && 'max-md:hidden',
              )}
            >
              {totals[column.id]}
            </Tag>
          )
        })}
        {after && <td className="max-md:hidden" />}
      </tr>
    </tfoot>
  )
}
