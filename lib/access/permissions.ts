import type { Role } from '../shared/actor'

/**
 * Who may do what, before any relation to a particular row. A role that is not listed may not:
 * denial is the default. `everyone` means every signed-in person; `link` the holder of a personal link.
 */
export const permissions = {
  'account.own': 'everyone',
  'people.view': ['administrator'],
  'people.manage': ['administrator'],
  'audit.view': ['administrator', 'observer'],
  'mailbox.view': ['administrator'],
  'template.view': ['administrator', 'procurement_officer', 'committee_chair', 'observer'],
  'template.edit': ['procurement_officer', 'committee_chair'],
  'tender.view': [
    'administrator',
    'procurement_officer',
    'committee_chair',
    'evaluator',
    'observer',
  ],
  'tender.create': ['procurement_officer', 'committee_chair'],
  'tender.edit': ['procurement_officer', 'committee_chair'],
  'evidence.edit': ['procurement_officer', 'committee_chair'],
  'weights.view': ['administrator', 'procurement_officer', 'committee_chair', 'observer'],
  'weights.manage': ['procurement_officer', 'committee_chair'],
  'weights.lock': ['committee_chair'],
  'weights.answer': 'link',
  'rating.give': ['evaluator', 'committee_chair'],
  'ranking.view': [
    'administrator',
    'procurement_officer',
    'committee_chair',
    'evaluator',
    'observer',
  ],
  'procedure.edit': ['procurement_officer', 'committee_chair'],
  'procedure.publish': ['procurement_officer'],
  'notice.view': 'anyone',
  'session.open': 'anyone',
  'invitation.accept': 'anyone',
  'password.reset': 'anyone',
} as const satisfies Readonly<Record<string, readonly Role[] | 'everyone' | 'link' | 'anyone'>>

export type Permission = keyof typeof permissions
