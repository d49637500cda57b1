import { z } from 'zod'
import { locales } from '../shared/locale'

/** A person's name as others see it: one line. */
export const personName = z.string().trim().min(1).max(120)

export const updateProfileInput = z.object({
  name: personName,
  locale: z.enum(locales),
  version: z.int(),
})

export const revokeSessionInput = z.object({ sessionId: z.string().max(100) })
