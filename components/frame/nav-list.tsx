import { NavIcon } from './nav-icon'
import type { NavGroup } from './nav-item'
import { NavLink } from './nav-link'
import { WaitingCount } from './waiting-count'

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
              {item.count !== undefined && (
                <WaitingCount
                  count={item.count}
                  className="num ms-auto text-xs font-normal text-ink-3"
                />
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  ))
}
