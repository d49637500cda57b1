import { useTranslations } from 'next-intl'
import { cn } from './class-names'

/** A grey block where something will be, in the size of what will be there. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cn('block h-3 rounded-sm bg-sunken motion-safe:animate-wait', className)}
    />
  )
}

/** The place of a table that is on its way. */
export function SkeletonTable(props: { readonly rows: number; readonly columns: number }) {
  return (
    <div className="rounded-lg border bg-surface" aria-hidden="true">
      {numbered(props.rows).map((row) => (
        <div key={row} className="flex h-13 items-center gap-6 border-b px-4 last:border-b-0">
          {numbered(props.columns).map((column) => (
            <Skeleton key={column} className={column === 0 ? 'flex-2' : 'flex-1'} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The final layout of a page before its content: head, then a table. For `loading.tsx`. */
export function SkeletonPage() {
  const t = useTranslations('ui')
  return (
    <div role="status">
      <span className="sr-only">{t('loading.page')}</span>
      <Skeleton className="mb-3 h-7 w-72 max-w-full" />
      <Skeleton className="mb-7 w-96 max-w-full" />
      <SkeletonTable rows={8} columns={5} />
    </div>
  )
}

const numbered = (count: number) => Array.from({ length: count }, (_, place) => place)
