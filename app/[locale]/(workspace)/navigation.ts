import { getTranslations } from 'next-intl/server'
import type { NavGroup, NavItem } from '@/components/frame/nav-item'
import { holds } from '@/lib/access/allow'
import type { Permission } from '@/lib/access/permissions'
import type { Actor } from '@/lib/shared/actor'

type Entry = NavItem & { readonly permission: Permission }

/** The modules and pages that this person may open, from the predicates that guard the pages themselves. */
export async function navigationFor(
  actor: Actor,
  waiting: Promise<number>,
): Promise<readonly NavGroup[]> {
  const t = await getTranslations('frame')
  const nav = (key: string) => t(`nav.${key}`)
  const groups: readonly (Omit<NavGroup, 'items'> & { readonly items: readonly Entry[] })[] = [
    {
      id: 'home',
      label: null,
      icon: 'home',
      items: [
        {
          href: '/',
          label: nav('home'),
          icon: 'home',
          exact: true,
          count: waiting,
          permission: 'account.own',
        },
      ],
    },
    {
      id: 'selection',
      label: t('modules.selection'),
      icon: 'tenders',
      items: [
        {
          href: '/selection/tenders',
          label: nav('tenders'),
          icon: 'tenders',
          permission: 'tender.view',
        },
        {
          href: '/applications',
          label: nav('applications'),
          icon: 'documents',
          permission: 'application.own',
        },
        {
          href: '/selection/templates',
          label: nav('templates'),
          icon: 'templates',
          permission: 'template.view',
        },
      ],
    },
    {
      id: 'administration',
      label: t('modules.administration'),
      icon: 'people',
      items: [
        {
          href: '/administration/people',
          label: nav('people'),
          icon: 'people',
          permission: 'people.view',
        },
        {
          href: '/administration/audit',
          label: nav('audit'),
          icon: 'audit',
          permission: 'audit.view',
        },
        { href: '/mailbox', label: nav('mailbox'), icon: 'mailbox', permission: 'mailbox.view' },
      ],
    },
    {
      id: 'help',
      label: t('modules.help'),
      icon: 'methods',
      items: [
        { href: '/methods', label: nav('methods'), icon: 'methods', permission: 'account.own' },
        { href: '/tour', label: nav('tour'), icon: 'tour', permission: 'account.own' },
      ],
    },
  ]
  return groups
    .map(({ items, ...group }) => ({
      ...group,
      items: items
        .filter(({ permission }) => holds(actor, permission))
        .map(({ permission: _permission, ...item }) => item),
    }))
    .filter(({ items }) => items.length > 0)
}
