import { z } from 'zod'

/** What may happen to the keys of an account, apart from changes that are commands of their own. */
export const securityEvents = [
  'signed-in',
  'signed-in-with-code',
  'entered-demonstration',
  'signed-out',
  'second-factor-on',
  'second-factor-off',
  'backup-codes-renewed',
] as const

export const securityEventInput = z.object({
  userId: z.string(),
  event: z.enum(securityEvents),
})
