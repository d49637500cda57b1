import type { ReactNode } from 'react'
import { ScrollRegion } from '../scroll-region'

export type SimpleColumn = {
  readonly id: string
  readonly label: ReactNode
  /** Right-aligned, tabular. */
  readonly numeric?: boolean
  /** Stands in the head after the label, never in the cells. */
  readonly unit?: string
}

export type SimpleRow = {
  readonly id: string
  readonly cells: Readonly<Record<string, ReactNode>>
  /** Column whose cell names the row; the first column where left out. */
  readonly header?: string
}

type SimpleTableProps = {
  readonly caption: string
  /** Read the caption aloud only, where a heading above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly SimpleColumn[]
  readonly rows: readonly SimpleRow[]
  readonly totals?: Readonly<Record<string, ReactNode>>
  /** The table may be wider than the page: it scrolls in its own named region. */
  readonly scroll?: boolean
}

/**
 * A table without sorting or filters, such as the twin of a chart. Where it scrolls, its caption stands above, since
 * inside it would be as wide as the table and cut by the page.
 */
export function SimpleTable({ scroll = false, ...table }: SimpleTableProps) {
  if (!scroll) return <PlainTable {...table} />
  return (
    <>
      {!table.captionHidden && (
        <p aria-hidden="true" className="pb-2 text-xs text-ink-2">
          {table.caption}
        </p>
      )}
      <ScrollRegion label={table.caption}>
        <PlainTable {...table} captionHidden />
      </ScrollRegion>
    </>
  )
}

function PlainTable({ caption, captionHidden, columns, rows, totals }: SimpleTableProps) {
  const firstColumn = columns[0]?.id
  return (
    <table>
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.numeric ? 'n' : undefined}>
              {column.label}
              {column.unit && <span className="ms-1">{column.unit}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CellRow
            key={row.id}
            cells={row.cells}
            columns={columns}
            header={row.header ?? firstColumn}
          />
        ))}
      </tbody>
      {totals && (
        <tfoot>
          <CellRow cells={totals} columns={columns} header={firstColumn} />
        </tfoot>
      )}
    </table>
  )
}

type CellRowProps = {
  readonly cells: Readonly<Record<string, ReactNode>>
  readonly columns: readonly SimpleColumn[]
  readonly header: string | undefined
}

function CellRow({ cells, columns, header }: CellRowProps) {
  return (
    <tr>
      {columns.map((column) =>
        column.id === header ? (
          <th key={column.id} scope="row" className={column.numeric ? 'n' : undefined}>
            {cells[column.id]}
          </th>
        ) : (
          <td key={column.id} className={column.numeric ? 'n' : undefined}>
            {cells[column.id]}
          </td>
        ),
      )}
    </tr>
  )
}
