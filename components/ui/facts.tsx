import type { ReactNode } from 'react'
import { cn } from './class-names'

type Fact = { readonly term: string; readonly value: ReactNode }

/** A strip of a few facts across a card. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className="flex flex-wrap justify-between gap-x-8 gap-y-4 px-5 py-3.5 max-md:grid max-md:grid-cols-2 max-md:px-4">
      {items.map(({ term, value }) => (
        <div key={term} className="min-w-0">
          <dt className="text-xs text-ink-3">{term}</dt>
          <dd className="num mt-0.5 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type DefinitionListProps = {
  readonly items: readonly Fact[]
  /** Width of the terms: narrow for a side panel, wide for a page. */
  readonly termWidth?: 'narrow' | 'wide'
}

/** Terms and values in two columns. */
export function DefinitionList({ items, termWidth = 'narrow' }: DefinitionListProps) {
  return (
    <dl className="grid gap-y-1.75">
      {items.map(({ term, value }) => (
        <div
          key={term}
          className={cn(
            'grid gap-x-3',
            termWidth === 'narrow'
              ? 'grid-cols-[5.75rem_minmax(0,1fr)]'
              : 'grid-cols-[13rem_minmax(0,1fr)] max-md:grid-cols-1',
          )}
        >
          <dt className="text-ink-3">{term}</dt>
          <dd className="num min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
