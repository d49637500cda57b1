import { z } from 'zod'
import { personName } from './account-schema'
import { newPassword } from './password-schema'

/** What an invited person sends to join. */
export const acceptInvitationInput = z.object({
  token: z.string().max(100),
  name: personName,
  password: newPassword,
})
