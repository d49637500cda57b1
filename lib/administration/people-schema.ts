import { z } from 'zod'
import { chosenRoles } from './invitation-schema'

/** One person, as they were on screen. */
export const personInput = z.object({ userId: z.string().max(100), version: z.int() })

export const changeRolesInput = personInput.extend({ roles: chosenRoles })
