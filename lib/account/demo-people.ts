import { hasDuties } from '../access/duties'
import type { Role } from '../shared/actor'

/** The organisation of the demonstration. Its people, and nobody else, can be entered in one click. */
export const demoOrganisation = { id: 'org-harbour', name: 'Harbour Staff Fund' } as const

export type DemoPerson = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  /** Key under `demo.people` of what this person is there for, in one line. */
  readonly line: string
}

const person = (id: string, name: string, role: Role): DemoPerson => ({
  id: `demo-${id}`,
  name,
  email: `${id.replace('-', '.')}@harbourfund.example`,
  roles: [role],
  line: id,
})

/** Everybody in the story, in the order in which they come into it. */
export const demoPeople: readonly DemoPerson[] = [
  person('samira-haddad', 'Samira Haddad', 'committee_chair'),
  person('tomas-machava', 'Tomás Machava', 'procurement_officer'),
  person('amina-juma', 'Amina Juma', 'evaluator'),
  person('rui-carvalho', 'Rui Carvalho', 'evaluator'),
  person('leonor-nunes', 'Leonor Nunes', 'weighting_expert'),
  person('nadia-okafor', 'Nadia Okafor', 'administrator'),
  person('henrik-olsen', 'Henrik Olsen', 'observer'),
  person('ines-prates', 'Inês Prates', 'network_coordinator'),
  person('claire-dubois', 'Claire Dubois', 'medical_auditor'),
  person('paulo-sitoe', 'Paulo Sitoe', 'claims_officer'),
  person('fatima-aziz', 'Fatima Aziz', 'finance_officer'),
  person('joana-reis', 'Dr. Joana Reis', 'provider_user'),
  person('marc-lefevre', 'Marc Lefèvre', 'applicant_user'),
  person('grace-moyo', 'Grace Moyo', 'client_user'),
  person('bento-cossa', 'Bento Cossa', 'member'),
]

/** Those whose role can do something in the product as it is. */
export const demoPeopleWithDuties = demoPeople.filter(({ roles }) => hasDuties(roles))
