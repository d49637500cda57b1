import 'server-only'
import { currentActor } from '../platform/actor'
import { confirmSecondFactor as confirm } from '../platform/auth/second-factor'
import { fieldMessages } from '../platform/field-messages'
import { fail, type Result } from '../shared/result'
import { recordSecurityEvent } from './record-security-event'
import { codeInput } from './sign-in-schema'

/** Turns the prepared second factor on, once the app shows a right code. */
export async function confirmSecondFactor(rawInput: unknown): Promise<Result<null>> {
  const actor = await currentActor()
  if (!actor) return fail('not-signed-in')
  const parsed = codeInput.safeParse(rawInput)
  if (!parsed.success) return fail('invalid-input', fieldMessages(parsed.error))
  const confirmed = await confirm(parsed.data.code)
  if (confirmed.ok) await recordSecurityEvent({ userId: actor.id, event: 'second-factor-on' })
  const isWrong = !confirmed.ok && confirmed.failure.code === 'wrong-code'
  return isWrong ? fail('wrong-code', { code: 'validation.wrongCode' }) : confirmed
}
