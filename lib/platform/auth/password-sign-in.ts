import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { auth } from './auth'

export type PasswordSignIn =
  | { readonly outcome: 'opened'; readonly userId: string }
  /** The password was right; a second factor is still asked for. */
  | { readonly outcome: 'code-needed' }
  /** Unknown address and wrong password look, and take, the same. */
  | { readonly outcome: 'refused' }
  /** The password was right, and the person may no longer come in. */
  | { readonly outcome: 'deactivated' }

/** Checks a password and opens a session, whose cookie goes out with the answer to this request. */
export async function signInWithPassword(email: string, password: string): Promise<PasswordSignIn> {
  try {
    const answer = await auth.api.signInEmail({
      body: { email, password },
      headers: await headers(),
    })
    if ('twoFactorRedirect' in answer) return { outcome: 'code-needed' }
    return { outcome: 'opened', userId: answer.user.id }
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    const wasRight = error.body?.code === 'FAILED_TO_CREATE_SESSION'
    return { outcome: wasRight ? 'deactivated' : 'refused' }
  }
}
