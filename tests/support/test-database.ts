import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { hashPassword } from '../../lib/platform/auth/password-hash'
import { db } from '../../lib/platform/db'
import type { StoredTenderState } from '../../lib/selection/procedure/tender-states-rules'
import type { Role } from '../../lib/shared/actor'
import type { TestPerson } from './as-actor'

/** A new organisation of the test's own, so that tests never see each other's rows. */
export async function anOrganisation(name = 'Test Organisation') {
  return db.organisation.create({ data: { id: `org-${randomUUID()}`, name } })
}

type UserWishes = {
  readonly roles?: readonly Role[]
  readonly organisationId?: string
  readonly name?: string
  readonly email?: string
  readonly locale?: string
}

/** A person of an organisation (a new one where none is named), without a password. */
export async function aUser(wishes: UserWishes = {}): Promise<Required<TestPerson>> {
  const { roles = ['administrator'], name = 'Ana Test', locale = 'en' } = wishes
  const organisationId = wishes.organisationId ?? (await anOrganisation()).id
  const id = `user-${randomUUID()}`
  const email = wishes.email ?? `${id}@example.test`
  await db.user.create({ data: { id, name, email, organisationId, roles: [...roles], locale } })
  return { id, name, email, organisationId, roles }
}

type TenderWishes = {
  readonly organisationId?: string
  readonly state?: StoredTenderState
  readonly procedure?: 'light' | 'formal'
  readonly reference?: string
}

/** A tender with one domain per entry of `criteria` and that many criteria in it (2 and 1 unless told). */
export async function aTender(wishes: TenderWishes = {}, criteria: readonly number[] = [2, 1]) {
  const organisationId = wishes.organisationId ?? (await anOrganisation()).id
  const id = `tender-${randomUUID()}`
  await db.tender.create({
    data: {
      id,
      organisationId,
      reference: wishes.reference ?? `T-${id.slice(-8)}`,
      kind: 'insurer',
      title: { en: 'Health cover' },
      description: {},
      currency: 'USD',
      timeZone: 'UTC',
      state: wishes.state ?? 'draft',
      procedure: wishes.procedure ?? 'light',
      createdById: 'seed',
    },
  })
  const domains = await Promise.all(criteria.map((count, at) => aDomain(id, at, count)))
  return { id, organisationId, domains }
}

async function aDomain(tenderId: string, at: number, criteriaCount: number) {
  const id = `domain-${randomUUID()}`
  const code = String.fromCharCode(65 + at)
  await db.domain.create({
    data: { id, tenderId, code, title: { en: `Domain ${code}` }, position: at },
  })
  const criterionIds = Array.from({ length: criteriaCount }, () => `criterion-${randomUUID()}`)
  await db.criterion.createMany({
    data: criterionIds.map((criterionId, index) => ({
      id: criterionId,
      tenderId,
      domainId: id,
      code: `${code}${index + 1}`,
      title: { en: `Criterion ${code}${index + 1}` },
      description: {},
      unit: {},
      evidenceRequired: {},
      position: index,
    })),
  })
  return { id, criterionIds }
}

/** Gives a person a password with which they can sign in. */
export async function aPassword(userId: string, password: string) {
  await db.account.create({
    data: {
      id: randomUUID(),
      userId,
      accountId: userId,
      providerId: 'credential',
      password: await hashPassword(password),
    },
  })
}

/** The organisation's audit entries, the newest first. */
export const auditOf = (organisationId: string) =>
  db.auditEntry.findMany({ where: { organisationId }, orderBy: { seq: 'desc' } })

/** The tokens at the end of the links in the mails that wait for somebody, the newest first. */
export async function linkTokensMailedTo(recipient: string): Promise<readonly string[]> {
  const mails = await db.outboxMessage.findMany({
    where: { recipient, sentAt: null },
    orderBy: { createdAt: 'desc' },
  })
  const withLink = z.object({ link: z.string() })
  return mails.map(({ payload }) => withLink.parse(payload).link.split('/').at(-1) ?? '')
}
