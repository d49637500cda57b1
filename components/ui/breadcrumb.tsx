import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from './navigation'

export type Crumb = { readonly label: string; readonly href?: string }

/**
 * The way here; the last item is this page. It stands in the content but lies on the top bar, so
 * that a page can name it and the bar need not know the page.
 */
export function Breadcrumb({ items }: { readonly items: readonly Crumb[] }) {
  const t = useTranslations('ui')
  return (
    <nav
      aria-label={t('breadcrumb.label')}
      className="pointer-events-none sticky top-0 z-20 -mt-[calc(var(--bar)+1.5rem)] mb-6 flex h-(--bar) w-fit max-w-[calc(100%-32rem)] items-center no-print max-md:-mt-[calc(var(--bar)+1rem)] max-md:mb-4 max-md:max-w-[calc(100%-11.5rem)]"
    >
      <ol className="pointer-events-auto flex min-w-0 items-center gap-1.5 whitespace-nowrap text-ink-3">
        {items.map((item, place) => (
          <CrumbItem
            key={`${item.href} ${item.label}`}
            item={item}
            isLast={place === items.length - 1}
          />
        ))}
      </ol>
    </nav>
  )
}

function CrumbItem({ item, isLast }: { readonly item: Crumb; readonly isLast: boolean }) {
  if (isLast)
    return (
      <li aria-current="page" className="min-w-0 truncate text-ink">
        {item.label}
      </li>
    )
  return (
    <li className="flex min-w-8 shrink items-center gap-1.5 max-md:hidden">
      {item.href ? (
        <Link
          href={item.href}
          className="inline-block min-h-6 truncate leading-6 text-ink-2 no-underline hover:underline"
        >
          {item.label}
        </Link>
      ) : (
        <span className="truncate">{item.label}</span>
      )}
      <ChevronRight className="size-3" />
    </li>
  )
}
