import { useTranslations } from 'next-intl'
import { NavIcon } from './nav-icon'
import type { NavGroup, NavItem } from './nav-item'
import { NavLink } from './nav-link'

/** The modules and their pages. */
export function NavList({ groups }: { readonly groups: readonly NavGroup[] }) {
  return groups.map((group) => (
    <div key={group.id}>
      {group.label && <p className="mb-0.5 px-2 text-xs text-ink-3">{group.label}</p>}
      <ul className="grid gap-px">
        {group.items.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href} exact={item.exact ?? false}>
              <NavIcon name={item.icon} />
              <span className="truncate">{item.label}</span>
              <NavCount item={item} />
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  ))
}

function NavCount({ item }: { readonly item: NavItem }) {
  const t = useTranslations('ui')
  if (!item.count) return null
  return (
    <span className="num ms-auto text-xs font-normal text-ink-3">
      <span aria-hidden="true">{item.count}</span>
      <span className="sr-only">{t('frame.waiting', { count: item.count })}</span>
    </span>
  )
}
