import 'server-only'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { hashPassword, isPassword } from '../platform/auth/password-hash'
import { currentSession } from '../platform/auth/session'
import { defineCommand } from '../platform/command'
import type { Tx } from '../platform/db'
import type { Actor } from '../shared/actor'
import { fail, Rejection, type Result, succeed } from '../shared/result'
import { judgePassword } from './password-rules'
import { changePasswordInput } from './password-schema'

type Input = z.infer<typeof changePasswordInput>

type Facts = {
  readonly organisationId: string
  readonly userId: string
  readonly email: string
  readonly isCurrent: boolean
  readonly keepSessionId: string
}

type Change = Pick<Facts, 'userId' | 'keepSessionId'> & { readonly password: string }

/** Replaces one's own password, on showing the current one; every other session of the person ends. */
export const changePassword = defineCommand({
  name: 'account.change-password',
  input: changePasswordInput,
  limit: { attempts: 20, windowMs: 15 * 60_000 },
  load: loadFacts,
  authorize: allow<Facts>('account.own', (actor, { userId }) => actor.id === userId),
  decide,
  save,
  audit: ({ userId }) => ({ subjectType: 'user', subjectId: userId, detail: {} }),
})

async function loadFacts(tx: Tx, input: Input, actor: Actor): Promise<Facts | null> {
  const account = await tx.account.findFirst({
    where: { userId: actor.id, providerId: 'credential' },
    select: { password: true, user: { select: { email: true, organisationId: true } } },
  })
  if (!account?.password) return null
  const session = await currentSession()
  return {
    ...account.user,
    userId: actor.id,
    isCurrent: await isPassword(input.current, account.password),
    keepSessionId: session?.id ?? '',
  }
}

function decide(facts: Facts, { password }: Input): Result<Change> {
  const { userId, keepSessionId, isCurrent, email } = facts
  if (!isCurrent) return fail('wrong-password', { current: 'validation.wrongPassword' })
  const judged = judgePassword(password, email)
  return judged.ok ? succeed({ userId, keepSessionId, password }) : judged
}

async function save(tx: Tx, { userId, keepSessionId, password }: Change) {
  const { count } = await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: await hashPassword(password) },
  })
  if (count === 0) throw new Rejection('not-found')
  const ended = await tx.session.deleteMany({ where: { userId, id: { not: keepSessionId } } })
  return { endedSessions: ended.count }
}
