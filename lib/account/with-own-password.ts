import 'server-only'
import { currentActor } from '../platform/actor'
import { fieldMessages } from '../platform/field-messages'
import { clearKnocks, mayPass } from '../platform/rate-limit'
import type { Actor } from '../shared/actor'
import { fail, type Result } from '../shared/result'
import { passwordOnlyInput } from './second-factor-schema'

const rule = { attempts: 10, windowMs: 15 * 60_000 }

/**
 * Runs what the sign-in library guards with the person's password: somebody must be signed in, the form
 * must hold a password, and guesses are counted for each person.
 */
export async function withOwnPassword<Value>(
  rawInput: unknown,
  run: (password: string, actor: Actor) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const actor = await currentActor()
  if (!actor) return fail('not-signed-in')
  const parsed = passwordOnlyInput.safeParse(rawInput)
  if (!parsed.success) return fail('invalid-input', fieldMessages(parsed.error))
  if (!(await mayPass('account.own-password', actor.id, new Date(), rule))) {
    return fail('too-many-attempts')
  }
  const result = await run(parsed.data.password, actor)
  if (result.ok) await clearKnocks('account.own-password', actor.id)
  const isWrong = !result.ok && result.failure.code === 'wrong-password'
  return isWrong ? fail('wrong-password', { password: 'validation.wrongPassword' }) : result
}
