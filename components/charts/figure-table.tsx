import type { ReactNode } from 'react'
import { ScrollRegion } from './scroll-region'

export type FigureColumn = {
  readonly key: string
  readonly label: string
  /** Numbers stand at the right, in tabular figures. */
  readonly numeric?: boolean
}

export type FigureRow = {
  readonly key: string
  readonly head: ReactNode
  /** One for each column after the first. */
  readonly cells: readonly ReactNode[]
}

export type FigureTableView = {
  readonly caption: string
  /** The first column heads the rows. */
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
}

const cellClass = (numeric: boolean | undefined) =>
  numeric ? 'text-end tabular-nums whitespace-nowrap' : 'text-start'

/** The numbers of a picture as a table: what the Chart/Table switch shows, and what print adds. */
export function FigureTable({ caption, columns, rows }: FigureTableView) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="pb-2 text-start text-ink-2 text-xs">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`border-line border-b px-3 py-2 align-bottom font-normal text-ink-3 text-xs first:ps-0 last:pe-0 ${cellClass(column.numeric)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="break-inside-avoid">
              <th
                scope="row"
                className="min-w-32 border-line border-b py-2 pe-3 text-start font-normal text-ink"
              >
                {row.head}
              </th>
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index + 1]?.key ?? index}
                  className={`border-line border-b px-3 py-2 last:pe-0 ${cellClass(columns[index + 1]?.numeric)}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
