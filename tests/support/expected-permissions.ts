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

const everybodyAtATender = only(
  'administrator',
  'procurement_officer',
  'committee_chair',
  'evaluator',
  'finance_officer',
  'observer',
)

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
    'finance_officer',
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
  'panel.manage': only('procurement_officer', 'committee_chair'),
  'conflict.declare': only(
    'evaluator',
    'committee_chair',
    'procurement_officer',
    'finance_officer',
  ),
  'conflict.review': only('procurement_officer', 'committee_chair'),
  'opening.view': everybodyAtATender,
  'opening.technical': only('procurement_officer', 'committee_chair'),
  'opening.financial': only('procurement_officer', 'committee_chair', 'finance_officer'),
  'admissibility.judge': only('procurement_officer', 'committee_chair'),
  'question.answer': only('procurement_officer'),
  'scorecard.manage': only('committee_chair'),
  'moderation.view': only(
    'administrator',
    'procurement_officer',
    'committee_chair',
    'evaluator',
    'observer',
  ),
  'moderation.lead': only('committee_chair'),
  'moderation.join': only('committee_chair', 'evaluator'),
  'price.view': everybodyAtATender,
  'price.check': only('procurement_officer', 'finance_officer'),
  'award.view': everybodyAtATender,
  'report.draft': only('procurement_officer', 'committee_chair'),
  'report.approve': only('committee_chair', 'evaluator'),
  'letter.send': only('procurement_officer'),
  'challenge.enter': only('procurement_officer'),
  'challenge.decide': only('committee_chair'),
  'award.make': only('committee_chair'),
  'application.own': only('applicant_user'),
  'applicant.register': everybody,
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
