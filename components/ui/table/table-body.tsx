'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '../class-names'
import { Link } from '../navigation'
import { cellOf, cellText, type TableColumn, type TableRow } from './table-model'

type Selection = {
  readonly ids: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

type TableBodyProps = {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly dense: boolean
  readonly selection: Selection | null
  readonly hasMenu: boolean
}

/** Rows when wide; cards with a title, a corner and lines on a phone. */
export function TableBody({ columns, rows, ...shared }: TableBodyProps) {
  return (
    <tbody className="max-md:block">
      {rows.map((row) => (
        <BodyRow key={row.id} row={row} columns={columns} {...shared} />
      ))}
    </tbody>
  )
}

type BodyRowProps = Omit<TableBodyProps, 'rows'> & { readonly row: TableRow }

function BodyRow({ row, columns, dense, selection, hasMenu }: BodyRowProps) {
  const isSelected = selection?.ids.has(row.id) ?? false
  return (
    <tr
      aria-selected={selection ? isSelected : undefined}
      className={cn(
        'relative max-md:grid max-md:grid-cols-[auto_minmax(0,1fr)_auto_auto] max-md:items-center max-md:gap-y-1 max-md:border-b max-md:px-4 max-md:py-3 max-md:last:border-b-0',
        row.muted && 'text-ink-3',
        isSelected &&
          'max-md:bg-accent-tint max-md:shadow-[inset_3px_0_0_var(--accent)] md:[&>*]:bg-accent-tint md:[&>:first-child]:shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      {selection && <SelectCell row={row} isSelected={isSelected} toggle={selection.toggle} />}
      {columns.map((column) => (
        <BodyCell key={column.id} row={row} column={column} columns={columns} dense={dense} />
      ))}
      {hasMenu && (
        <td className="relative z-1 w-10 py-0 ps-0 text-end no-print max-md:col-start-4 max-md:row-start-1 max-md:border-0 max-md:p-0 max-md:ps-2">
          {row.menu}
        </td>
      )}
    </tr>
  )
}

function SelectCell(props: {
  readonly row: TableRow
  readonly isSelected: boolean
  readonly toggle: (id: string) => void
}) {
  const t = useTranslations('ui')
  return (
    <td className="relative z-1 w-9 pe-0 max-md:col-start-1 max-md:row-start-1 max-md:border-0 max-md:p-0 max-md:pe-3">
      <input
        type="checkbox"
        aria-label={t('table.select', { name: props.row.name })}
        checked={props.isSelected}
        onChange={() => props.toggle(props.row.id)}
        className="block max-md:size-6"
      />
    </td>
  )
}

type BodyCellProps = {
  readonly row: TableRow
  readonly column: TableColumn
  readonly columns: readonly TableColumn[]
  readonly dense: boolean
}

function BodyCell({ row, column, columns, dense }: BodyCellProps) {
  const cell = cellOf(row, column.id)
  const place = phonePlace(column, columns)
  const content = cell.node ?? cellText(cell)
  const isHeader = column === columns[0]
  const Tag = isHeader ? 'th' : 'td'
  return (
    <Tag
      scope={isHeader ? 'row' : undefined}
      data-label={column.unit ? `${column.label}, ${column.unit}` : column.label}
      className={cn(
        column.numeric && 'n',
        column.nowrap && 'whitespace-nowrap',
        dense ? 'py-1' : 'h-13 py-1.5',
        isHeader && 'font-bold',
        row.muted && 'text-ink-3',
        '[&_a:not([data-row-link]),&_button,&_summary]:relative [&_a:not([data-row-link]),&_button,&_summary]:z-1',
        'max-md:h-auto max-md:border-0 max-md:bg-transparent max-md:p-0 max-md:text-start',
        places[place],
      )}
    >
      {isHeader ? <RowName row={row}>{content}</RowName> : content}
    </Tag>
  )
}

function RowName({ row, children }: { readonly row: TableRow; readonly children: ReactNode }) {
  if (row.href === undefined) return children
  return (
    <Link
      href={row.href}
      data-row-link
      className="text-inherit no-underline after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
    >
      {children}
    </Link>
  )
}

type PhonePlace = NonNullable<TableColumn['phone']>

const phonePlace = (column: TableColumn, columns: readonly TableColumn[]): PhonePlace =>
  column.phone ?? (column === columns[0] ? 'title' : 'line')

const places: Record<PhonePlace, string> = {
  title: 'max-md:col-start-2 max-md:row-start-1',
  corner: 'max-md:col-start-3 max-md:row-start-1 max-md:ps-3 max-md:justify-self-end',
  line: 'max-md:col-start-2 max-md:col-end-5 max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:before:shrink-0 max-md:before:text-xs max-md:before:font-normal max-md:before:text-ink-3 max-md:before:content-[attr(data-label)]',
  hidden: 'max-md:hidden',
}
