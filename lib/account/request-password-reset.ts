import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { defineCommand, type Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import { env } from '../platform/env'
import { newToken } from '../platform/hash'
import { enqueueMail } from '../platform/outbox'
import { anyone } from '../shared/actor'
import { succeed } from '../shared/result'
import { resetIdentifier } from './load-reset-link'
import { resetLinkLifeMs } from './password-reset-rules'
import { resetRequestInput } from './password-schema'

type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly locale: string
}

/** The person is null where nobody has the address, may not come in, or was written to a moment ago. */
type Facts = { readonly organisationId: string; readonly person: Person | null }

/** Mails a link for choosing a new password. The answer is the same whether anybody has the address. */
export const requestPasswordReset = defineCommand({
  name: 'account.request-password-reset',
  input: resetRequestInput,
  actor: async () => anyone,
  limit: { attempts: 10, windowMs: 15 * 60_000 },
  load: loadPerson,
  authorize: allow('password.reset'),
  decide: ({ person }: Facts) => succeed({ person }),
  save,
  audit: ({ person }) => ({
    subjectType: 'user',
    subjectId: person?.id ?? 'unknown',
    detail: {},
  }),
})

/** At most this many live links at a time, so that nobody's mailbox can be flooded from here. */
const liveLinks = 3

async function loadPerson(tx: Tx, { email }: z.infer<typeof resetRequestInput>): Promise<Facts> {
  const user = await tx.user.findUnique({
    where: { email, deactivatedAt: null },
    select: { id: true, name: true, email: true, locale: true, organisationId: true },
  })
  if (!user) return { organisationId: '', person: null }
  const { organisationId, ...person } = user
  const live = await tx.verification.count({
    where: {
      value: user.id,
      identifier: { startsWith: 'password-reset:' },
      expiresAt: { gt: new Date() },
    },
  })
  return { organisationId, person: live < liveLinks ? person : null }
}

async function save(tx: Tx, { person }: Pick<Facts, 'person'>, { now }: Occasion) {
  if (!person) return null
  const token = newToken()
  await tx.verification.create({
    data: {
      id: randomUUID(),
      identifier: resetIdentifier(token),
      value: person.id,
      expiresAt: new Date(now.getTime() + resetLinkLifeMs),
    },
  })
  const { email, locale, name } = person
  const link = `${env.APP_URL}/${locale}/reset-password/${token}`
  await enqueueMail(tx, {
    kind: 'passwordReset',
    recipient: email,
    locale,
    payload: { name, link },
  })
  return null
}
