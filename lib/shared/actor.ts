/** What a person may be in the organisation. The same words as the database's `role`. */
export const roles = [
  'administrator',
  'procurement_officer',
  'committee_chair',
  'evaluator',
  'weighting_expert',
  'network_coordinator',
  'medical_auditor',
  'claims_officer',
  'finance_officer',
  'provider_user',
  'applicant_user',
  'client_user',
  'member',
  'observer',
] as const

export type Role = (typeof roles)[number]

/**
 * On whose behalf a command or query runs.
 * `user`: a signed-in person; `expert`: the holder of a weighing link, who may do nothing else;
 * `anyone`: an unauthenticated visitor at a public door.
 */
export type Actor = {
  readonly kind: 'user' | 'expert' | 'anyone'
  readonly id: string
  readonly name: string
  readonly organisationId: string
  readonly roles: readonly Role[]
}

/** A visitor who has not shown who they are: belongs to no organisation and has no role. */
export const anyone: Actor = {
  kind: 'anyone',
  id: 'anyone',
  name: '',
  organisationId: '',
  roles: [],
}
