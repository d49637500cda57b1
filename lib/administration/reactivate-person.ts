import 'server-only'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import { loadPerson } from './load-person'
import { changeAccess } from './people-rules'
import { personInput } from './people-schema'
import { saveAccess } from './save-access'

/** Lets a person come in again, with the roles and the password they had. */
export const reactivatePerson = defineCommand({
  name: 'administration.reactivate-person',
  input: personInput,
  load: loadPerson,
  authorize: allow('people.manage'),
  decide: (person, { version }) => changeAccess(person, { version, isActive: true }),
  save: saveAccess,
  audit: ({ userId }) => ({ subjectType: 'user', subjectId: userId, detail: {} }),
})
