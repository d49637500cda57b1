import type { ApplicationView } from '../../../lib/selection/applications/get-application'

type TaskStatus = 'done' | 'todo' | 'now' | 'attention' | 'blocked' | 'optional' | 'read'

export type BidTask = {
  readonly id: 'declare' | 'requirements' | 'documents' | 'price' | 'check'
  readonly href: string
  readonly status: TaskStatus
}

/** The parts of a bid in their order, each with where it stands. Nothing can start before the declaration. */
export function bidTasks(view: ApplicationView): readonly BidTask[] {
  const base = `/applications/${view.tenderId}`
  const before = (status: TaskStatus) => (view.declaration ? status : 'blocked')
  return [
    { id: 'declare', href: `${base}/declaration`, status: declarationStatus(view) },
    { id: 'requirements', href: `${base}/requirements`, status: before(answersStatus(view)) },
    {
      id: 'documents',
      href: `${base}/documents`,
      status: before(view.files.technical.length > 0 ? 'done' : 'optional'),
    },
    { id: 'price', href: `${base}/price`, status: before(priceStatus(view)) },
    { id: 'check', href: `${base}/check`, status: before(checkStatus(view)) },
  ]
}

const declarationStatus = ({ declaration, canPrepare }: ApplicationView): TaskStatus => {
  if (declaration) return 'done'
  return canPrepare ? 'todo' : 'blocked'
}

function answersStatus({ domains }: ApplicationView): TaskStatus {
  const standings = domains.flatMap(({ criteria }) => criteria.map(({ standing }) => standing))
  if (standings.every((standing) => standing === 'done')) return 'done'
  if (standings.includes('attention')) return 'attention'
  return standings.includes('done') ? 'now' : 'todo'
}

function priceStatus({ offer, problems }: ApplicationView): TaskStatus {
  if (offer === null) return 'todo'
  return 'offer' in problems ? 'attention' : 'done'
}

function checkStatus({ state, problems, isChangedSince }: ApplicationView): TaskStatus {
  if (state === 'opened') return 'read'
  if ((state === 'sealed' || state === 'late') && !isChangedSince) return 'done'
  return Object.keys(problems).length > 0 ? 'blocked' : 'todo'
}

/** How many requirements are answered, of how many. */
export function answeredCount({ domains }: Pick<ApplicationView, 'domains'>) {
  const standings = domains.flatMap(({ criteria }) => criteria.map(({ standing }) => standing))
  return {
    done: standings.filter((standing) => standing === 'done').length,
    all: standings.length,
  }
}
