import { z } from 'zod'
import { roles } from '../shared/actor'
import { locales } from '../shared/locale'

export const chosenRoles = z
  .array(z.enum(roles))
  .min(1, 'validation.chooseRole')
  .transform((chosen) => roles.filter((role) => chosen.includes(role)))

/** What an administrator enters to invite somebody. */
export const invitePersonInput = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().toLowerCase().min(1).max(254).pipe(z.email()),
  roles: chosenRoles,
  locale: z.enum(locales),
})

/** One invitation, as it was on screen. */
export const invitationInput = z.object({ invitationId: z.string().max(100), version: z.int() })
