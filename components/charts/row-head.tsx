import type { ReactNode } from 'react'

type RowHeadProps = {
  readonly children: ReactNode
  /** A remark under the name. */
  readonly note?: string | undefined
}

/** The name of a row in a wide table: never squeezed to a word a line by the columns after it. */
export function RowHead({ children, note }: RowHeadProps) {
  return (
    <span className="block min-w-36 print:min-w-28">
      {children}
      {note && <span className="block font-normal text-ink-3 text-xs">{note}</span>}
    </span>
  )
}
