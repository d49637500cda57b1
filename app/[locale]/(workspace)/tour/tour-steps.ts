import type { Permission } from '@/lib/access/permissions'

/** A step of the tour: the page it opens, and what the reader must be allowed to do to get there. */
export type TourStep = {
  /** Key under `tour.steps`. */
  readonly id: string
  readonly href: string
  readonly permission: Permission
}

const tender = '/selection/tenders/tender-cover-2027'

/** The demo story in the order in which it is told. */
export const tourSteps: readonly TourStep[] = [
  {
    id: 'public',
    href: '/selection/tenders/tender-india-public/result',
    permission: 'ranking.view',
  },
  { id: 'criteria', href: `${tender}/criteria`, permission: 'tender.view' },
  { id: 'bids', href: `${tender}/bids`, permission: 'tender.view' },
  { id: 'weights', href: `${tender}/weights`, permission: 'weights.view' },
  { id: 'result', href: `${tender}/result`, permission: 'ranking.view' },
  { id: 'trust', href: `${tender}/result#stability`, permission: 'ranking.view' },
  { id: 'weigh', href: '/', permission: 'account.own' },
  {
    id: 'procedure',
    href: '/selection/tenders/tender-chronic-2026/award',
    permission: 'award.view',
  },
  {
    id: 'sealed',
    href: '/selection/tenders/tender-dental-2027/scoring',
    permission: 'moderation.view',
  },
  { id: 'methods', href: '/methods', permission: 'account.own' },
  { id: 'record', href: '/administration/audit', permission: 'audit.view' },
]
