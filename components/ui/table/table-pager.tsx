'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { MouseEvent, ReactNode } from 'react'
import { cn } from '../class-names'
import { pagesAround } from './pages-around'
import type { TableQueryState } from './use-table-query'

type TablePagerProps = {
  readonly state: TableQueryState
  readonly page: number
  readonly pages: number
  readonly pageSize: number
  readonly matching: number
}

/** Which rows these are, and the other pages as links. */
export function TablePager({ state, page, pages, pageSize, matching }: TablePagerProps) {
  const t = useTranslations('ui')
  const first = (page - 1) * pageSize + 1
  const link = (to: number) => ({
    href: state.hrefOf({ page: to }),
    onClick: (event: MouseEvent) => {
      event.preventDefault()
      state.change({ page: to })
    },
  })
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t px-5 py-2 text-ink-2 max-md:px-4">
      <span className="num">
        {t('table.range', { first, last: Math.min(page * pageSize, matching), total: matching })}
      </span>
      {pages > 1 && (
        <nav aria-label={t('table.pages')} className="num ms-auto flex gap-0.5 no-print">
          {page > 1 && (
            <PageLink {...link(page - 1)} label={t('table.previousPage')}>
              <ChevronLeft />
            </PageLink>
          )}
          {pagesAround(page, pages).map((item) =>
            typeof item === 'string' ? (
              <span key={item} className="grid size-7.5 place-items-center">
                {'…'}
              </span>
            ) : (
              <PageNumber key={item} {...link(item)} number={item} isCurrent={item === page} />
            ),
          )}
          {page < pages && (
            <PageLink {...link(page + 1)} label={t('table.nextPage')}>
              <ChevronRight />
            </PageLink>
          )}
        </nav>
      )}
    </div>
  )
}

type LinkProps = { readonly href: string; readonly onClick: (event: MouseEvent) => void }

function PageNumber({
  number,
  isCurrent,
  href,
  onClick,
}: LinkProps & { readonly number: number; readonly isCurrent: boolean }) {
  const t = useTranslations('ui')
  const format = useFormatter()
  return (
    <a
      href={href}
      onClick={onClick}
      aria-label={t('table.page', { page: number })}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(pageLook, isCurrent && 'bg-accent-tint font-bold text-accent-text')}
    >
      {format.number(number)}
    </a>
  )
}

function PageLink({
  label,
  children,
  href,
  onClick,
}: LinkProps & { readonly label: string; readonly children: ReactNode }) {
  return (
    <a href={href} onClick={onClick} aria-label={label} className={pageLook}>
      {children}
    </a>
  )
}

const pageLook =
  'grid h-7.5 min-w-7.5 place-items-center rounded-md px-1 text-ink-2 no-underline hover:bg-sunken max-md:h-11 max-md:min-w-11'
