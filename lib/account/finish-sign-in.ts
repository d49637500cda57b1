import 'server-only'
import { finishSignIn as checkCode } from '../platform/auth/second-factor'
import { fieldMessages } from '../platform/field-messages'
import { fail, type Result, succeed } from '../shared/result'
import { recordSecurityEvent } from './record-security-event'
import { codeInput } from './sign-in-schema'

/** The second step of a sign-in: a code of the authenticator app, or a backup code, which is then used up. */
export async function finishSignIn(rawInput: unknown): Promise<Result<null>> {
  const parsed = codeInput.safeParse(rawInput)
  if (!parsed.success) return fail('invalid-input', fieldMessages(parsed.error))
  const checked = await checkCode(parsed.data.code)
  if (!checked.ok) return checked
  await recordSecurityEvent({ userId: checked.value.userId, event: 'signed-in-with-code' })
  return succeed(null)
}
