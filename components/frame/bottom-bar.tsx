'use client'

import { Menu, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '../ui/class-names'
import { IconButton } from '../ui/icon-button'
import { Link, usePathname } from '../ui/navigation'
import { isAt } from './nav-item'
import { WaitingCount } from './waiting-count'

type BarItem = {
  readonly id: string
  readonly href: string
  readonly label: string
  readonly icon: ReactNode
  readonly count: number | Promise<number>
  /** The pages of the module: on any of them it is current. */
  readonly pages: readonly { readonly href: string; readonly exact: boolean }[]
}

type BottomBarProps = {
  readonly items: readonly BarItem[]
  /** Every page, in a sheet over the bar. */
  readonly children: ReactNode
}

const sheetId = 'all-pages'

/** The navigation of a phone: the modules under the thumb, the rest in a sheet. */
export function BottomBar({ items, children }: BottomBarProps) {
  const t = useTranslations('ui')
  const pathname = usePathname()
  return (
    <>
      <nav
        aria-label={t('frame.modules')}
        className="fixed inset-x-0 bottom-0 z-30 flex border-t bg-raised px-1 pt-1 pb-[max(0.5rem,env(safe-area-inset-bottom))] no-print md:hidden"
      >
        {items.map((item) => (
          <BarLink
            key={item.id}
            item={item}
            isCurrent={item.pages.some((page) => isAt(pathname, page))}
          />
        ))}
        <button type="button" popoverTarget={sheetId} className={barLook}>
          <Menu className="size-5" />
          {t('frame.menu')}
        </button>
      </nav>
      <div
        id={sheetId}
        popover="auto"
        className="inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full max-w-none overflow-y-auto rounded-t-lg border border-line-2 bg-raised p-4 pb-8 text-ink shadow-md backdrop:bg-scrim md:hidden"
      >
        <nav aria-label={t('frame.allPages')} className="grid gap-4">
          <IconButton
            className="justify-self-end"
            label={t('dialog.close')}
            icon={<X />}
            popoverTarget={sheetId}
            popoverTargetAction="hide"
          />
          {children}
        </nav>
      </div>
    </>
  )
}

function BarLink({ item, isCurrent }: { readonly item: BarItem; readonly isCurrent: boolean }) {
  return (
    <Link
      href={item.href}
      aria-current={isCurrent ? 'true' : undefined}
      className={cn(barLook, isCurrent && 'font-bold text-accent-text')}
    >
      {item.icon}
      <span className="max-w-full truncate">{item.label}</span>
      <WaitingCount
        count={item.count}
        className="num absolute start-[calc(50%+6px)] top-0.75 min-w-4 rounded-full bg-caution-mark px-1 text-center text-[0.6875rem] leading-4 font-bold text-caution-mark-on"
      />
    </Link>
  )
}

const barLook =
  'relative grid min-h-12 min-w-0 flex-1 justify-items-center gap-0.75 rounded-md px-0.5 py-1.75 text-xs leading-3.5 text-ink-2 no-underline focus-visible:-outline-offset-2 [&_svg]:size-5'
