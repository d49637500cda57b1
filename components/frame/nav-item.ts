import type { NavIconName } from './nav-icon'

export type NavItem = {
  readonly href: string
  readonly label: string
  readonly icon: NavIconName
  /** What waits there for this person; a promise while it is being counted. */
  readonly count?: number | Promise<number>
  /** Current on its own address only, not on the pages below it. */
  readonly exact?: boolean
}

/** One module and its pages. Only what this person may open is passed. */
export type NavGroup = {
  readonly id: string
  /** Null for the group without a heading, such as Home. */
  readonly label: string | null
  readonly icon: NavIconName
  readonly items: readonly NavItem[]
}

/** Whether the path is this item or lies under it. */
export const isAt = (pathname: string, { href, exact }: Pick<NavItem, 'href' | 'exact'>): boolean =>
  pathname === href || (!exact && href !== '/' && pathname.startsWith(`${href}/`))
