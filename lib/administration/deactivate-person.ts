import 'server-only'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import { loadPerson } from './load-person'
import { changeAccess } from './people-rules'
import { personInput } from './people-schema'
import { saveAccess } from './save-access'

/** Shuts a person out at once. What they did stays, under their name. */
export const deactivatePerson = defineCommand({
  name: 'administration.deactivate-person',
  input: personInput,
  load: loadPerson,
  authorize: allow('people.manage'),
  decide: (person, { version }) => changeAccess(person, { version, isActive: false }),
  save: saveAccess,
  audit: ({ userId }) => ({ subjectType: 'user', subjectId: userId, detail: {} }),
})
