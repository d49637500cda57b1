import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { defineQuery } from '../platform/query'
import { anyone } from '../shared/actor'
import type { FailureCode } from '../shared/result'
import { loadResetLink } from './load-reset-link'
import { judgeResetLink } from './password-reset-rules'

export type PasswordResetView = {
  readonly email: string
  /** Why the link does nothing any more; null while it works. */
  readonly problem: FailureCode | null
}

/** What the page behind a reset link shows. */
export const getPasswordReset = defineQuery({
  name: 'account.get-password-reset',
  input: z.object({ token: z.string().max(100) }),
  actor: async () => anyone,
  limit: { attempts: 60, windowMs: 15 * 60_000 },
  authorize: allow('password.reset'),
  read: async (reader, { token }, _actor, now): Promise<PasswordResetView | null> => {
    const link = await loadResetLink(reader, token)
    if (!link) return null
    const judged = judgeResetLink(link, now)
    return { email: link.email, problem: judged.ok ? null : judged.failure.code }
  },
})
