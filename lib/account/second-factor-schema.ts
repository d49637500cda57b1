import { z } from 'zod'

/** Asked again before anything about the second factor changes. */
export const passwordOnlyInput = z.object({ password: z.string().min(1).max(200) })
