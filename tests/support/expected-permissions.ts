import type { Role } from '../../lib/shared/actor'

type Expected = {
  /** Which of the organisation's roles hold it; `every` is everybody who is signed in. */
  readonly roles: 'every' | readonly Role[]
  /** The holder of a personal link. */
  readonly expert: boolean
  /** Somebody who has not shown who they are. */
  readonly visitor: boolean
}

const only = (...roles: readonly Role[]): Expected => ({ roles, expert: false, visitor: false })

const everybodySignedIn: Expected = { roles: 'every', expert: false, visitor: false }
const everybody: Expected = { roles: 'every', expert: true, visitor: true }
const linkHolder: Expected = { roles: [], expert: true, visitor: false }

/** Who may do what, written down a second time: a changed table of permissions must be changed here too. */
export const expectedPermissions: Readonly<Record<string, Expected>> = {
  'account.own': everybodySignedIn,
  'people.view': only('administrator'),
  'people.manage': only('administrator'),
  'audit.view': only('administrator', 'observer'),
  'mailbox.view': only('administrator'),
  'template.view': only('administrator', 'procurement_officer', 'committee_chair', 'observer'),
  'template.edit': only('procurement_officer', 'committee_chair'),
  'tender.view': only(
    'administrator',
    'procurement_officer',
    'committee_chair',
    'evaluator',
    'observer',
  ),
  'tender.create': only('procurement_officer', 'committee_chair'),
  'tender.edit': only('procurement_officer', 'committee_chair'),
  'evidence.edit': only('procurement_officer', 'committee_chair'),
  'weights.view': only('administrator', 'procurement_officer', 'committee_chair', 'observer'),
  'weights.manage': only('procurement_officer', 'committee_chair'),
  'weights.lock': only('committee_chair'),
  'weights.answer': linkHolder,
  'rating.give': only('committee_chair', 'evaluator'),
  'ranking.view': only(
    'administrator',
    'procurement_officer',
    'committee_chair',
    'evaluator',
    'observer',
  ),
  'procedure.edit': only('procurement_officer', 'committee_chair'),
  'procedure.publish': only('procurement_officer'),
  'notice.view': everybody,
  'session.open': everybody,
  'invitation.accept': everybody,
  'password.reset': everybody,
}
