import 'server-only'
import { signInWithPassword } from '../platform/auth/password-sign-in'
import { fieldMessages } from '../platform/field-messages'
import { clearKnocks, mayPass, refundKnock } from '../platform/rate-limit'
import { requestContext } from '../platform/request-context'
import { fail, type Result, succeed } from '../shared/result'
import { recordFailedSignIn } from './record-failed-sign-in'
import { recordSecurityEvent } from './record-security-event'
import { type SignInInput, signInInput } from './sign-in-schema'

const quarterOfAnHour = 15 * 60_000
const perAccount = { attempts: 5, windowMs: quarterOfAnHour }
const perAddress = { attempts: 20, windowMs: quarterOfAnHour }

export type SignInStep = 'signed-in' | 'code-needed'

/**
 * Opens a session for an address and its password. Not a command: sessions are the sign-in library's own
 * rows; what happened is recorded by commands.
 *
 * Five wrong tries on one account, or twenty on any, from one network address make that network address
 * wait. Nobody else is kept out: the person themselves, from elsewhere, is not counted with the guesser.
 */
export async function signIn(rawInput: unknown): Promise<Result<SignInStep>> {
  const parsed = signInInput.safeParse(rawInput)
  if (!parsed.success) return fail('invalid-input', fieldMessages(parsed.error))
  const knocks = await knock(parsed.data.email)
  if (!knocks.mayEnter) return fail('too-many-attempts')
  const result = await tryPassword(parsed.data)
  if (result.ok) await knocks.forgive()
  return result
}

async function tryPassword({ email, password }: SignInInput): Promise<Result<SignInStep>> {
  const attempt = await signInWithPassword(email, password)
  switch (attempt.outcome) {
    case 'opened':
      await recordSecurityEvent({ userId: attempt.userId, event: 'signed-in' })
      return succeed('signed-in')
    case 'code-needed':
      return succeed('code-needed')
    case 'deactivated':
      await recordFailedSignIn({ email })
      return fail('deactivated')
    case 'refused':
      await recordFailedSignIn({ email })
      return fail('sign-in-refused')
  }
}

/** Counts the try before the password is looked at, so that a hundred tries at once are a hundred. */
async function knock(email: string) {
  const { address } = await requestContext()
  const account = `${address} ${email}`
  const now = new Date()
  const mayEnter =
    (await mayPass('sign-in.address', address, now, perAddress)) &&
    (await mayPass('sign-in.account', account, now, perAccount))
  const forgive = async () => {
    await refundKnock('sign-in.address', address)
    await clearKnocks('sign-in.account', account)
  }
  return { mayEnter, forgive }
}
