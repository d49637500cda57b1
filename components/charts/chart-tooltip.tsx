import type { ReactNode } from 'react'

/** The small sheet that follows the pointer or the arrow keys over an interactive chart. */
export function ChartTooltip({ children }: { readonly children: ReactNode }) {
  return (
    <div className="num rounded-md border border-line bg-raised px-2.5 py-1.5 text-ink text-xs shadow-md">
      {children}
    </div>
  )
}
