import type { NavGroup } from '@/components/frame/nav-item'

export const sinkPerson = {
  name: 'Samira Haddad',
  roleLabel: 'Panel chair',
  email: 's.haddad@harbourfund.example',
}

export const sinkHelp = [{ href: '/kitchen-sink/charts', label: 'How the numbers are made' }]

export const sinkNav: readonly NavGroup[] = [
  {
    id: 'home',
    label: null,
    icon: 'home',
    items: [{ href: '/', label: 'Home', icon: 'home', count: 6, exact: true }],
  },
  {
    id: 'selection',
    label: 'Selection',
    icon: 'selection',
    items: [
      { href: '/kitchen-sink', label: 'Tenders', icon: 'tenders', count: 3, exact: true },
      { href: '/kitchen-sink/charts', label: 'Weights', icon: 'weights' },
    ],
  },
  {
    id: 'administration',
    label: 'Administration',
    icon: 'administration',
    items: [{ href: '/kitchen-sink/sign-in', label: 'People', icon: 'people' }],
  },
]
