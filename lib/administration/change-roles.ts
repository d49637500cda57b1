import 'server-only'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import { loadPerson } from './load-person'
import { changeAccess } from './people-rules'
import { changeRolesInput } from './people-schema'
import { saveAccess } from './save-access'

/** Gives a person other roles. Never takes the last administrator's away. */
export const changeRoles = defineCommand({
  name: 'administration.change-roles',
  input: changeRolesInput,
  load: loadPerson,
  authorize: allow('people.manage'),
  decide: (person, { version, roles }) => changeAccess(person, { version, roles }),
  save: saveAccess,
  audit: ({ userId, roles }) => ({ subjectType: 'user', subjectId: userId, detail: { roles } }),
})
