import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '../ui/navigation'
import { BrandName, brandLook } from './brand'
import type { NavGroup } from './nav-item'
import { NavList } from './nav-list'

type SideNavProps = {
  readonly groups: readonly NavGroup[]
  /** Whose workspace this is. */
  readonly organisation: string | undefined
  readonly foot: ReactNode
}

/** The navigation of wide screens. */
export function SideNav({ groups, organisation, foot }: SideNavProps) {
  const t = useTranslations('ui')
  return (
    <nav
      aria-label={t('frame.modules')}
      className="sticky top-0 flex h-dvh flex-col gap-5 overflow-y-auto border-e px-3 py-4 no-print max-md:hidden"
    >
      <div className="grid gap-3 px-2">
        <Link href="/" className={brandLook}>
          <BrandName />
        </Link>
        {organisation && <p className="truncate text-xs text-ink-2">{organisation}</p>}
      </div>
      <NavList groups={groups} />
      <div className="mt-auto px-2">{foot}</div>
    </nav>
  )
}
