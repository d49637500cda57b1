import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { hashPassword } from '../platform/auth/password-hash'
import { defineCommand, type Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import { anyone } from '../shared/actor'
import { Rejection, type Result, succeed } from '../shared/result'
import { type LoadedResetLink, loadResetLink, usedBy } from './load-reset-link'
import { judgeResetLink } from './password-reset-rules'
import { judgePassword } from './password-rules'
import { resetPasswordInput } from './password-schema'

type Input = z.infer<typeof resetPasswordInput>
type Change = Pick<LoadedResetLink, 'id' | 'userId' | 'email'> & { readonly password: string }

/** Sets a new password by the link from the mail. The link works once, and every session of the person ends. */
export const resetPassword = defineCommand({
  name: 'account.reset-password',
  input: resetPasswordInput,
  actor: async () => anyone,
  limit: { attempts: 20, windowMs: 15 * 60_000 },
  load: (tx, { token }) => loadResetLink(tx, token),
  authorize: allow('password.reset'),
  decide,
  save,
  audit: ({ userId }) => ({ subjectType: 'user', subjectId: userId, detail: {} }),
})

function decide(link: LoadedResetLink, { password }: Input, { now }: Occasion): Result<Change> {
  const { id, userId, email } = link
  const judged = judgeResetLink(link, now)
  if (!judged.ok) return judged
  const strong = judgePassword(password, email)
  return strong.ok ? succeed({ id, userId, email, password }) : strong
}

/** Marks the link as used first: of two requests with one link, the second waits here and finds it used. */
async function save(tx: Tx, { id, userId, email, password }: Change) {
  const { count } = await tx.verification.updateMany({
    where: { id, value: userId },
    data: { value: usedBy(userId) },
  })
  if (count === 0) throw new Rejection('link-used')
  await storePassword(tx, userId, await hashPassword(password))
  await tx.session.deleteMany({ where: { userId } })
  await tx.verification.deleteMany({
    where: { value: userId, identifier: { startsWith: 'password-reset:' } },
  })
  return { email }
}

async function storePassword(tx: Tx, userId: string, password: string) {
  const where = { userId, providerId: 'credential' }
  const { count } = await tx.account.updateMany({ where, data: { password } })
  if (count > 0) return
  await tx.account.create({ data: { ...where, id: randomUUID(), accountId: userId, password } })
}
