import { fail, type Result, succeed } from '../shared/result'

/** How long the link in the mail works. */
export const resetLinkLifeMs = 60 * 60_000

/** What is known of a reset link. `used` links are remembered until they would have expired. */
export type ResetLink = { readonly isUsed: boolean; readonly expiresAt: Date }

/** Whether the link may still be used. Pure. */
export function judgeResetLink(link: ResetLink, now: Date): Result<null> {
  if (link.isUsed) return fail('link-used')
  if (link.expiresAt <= now) return fail('link-expired')
  return succeed(null)
}
