import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand, type Occasion } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'
import { anyone } from '../../shared/actor'
import { succeed } from '../../shared/result'
import { type BiddingTender, mayPrepare } from './application-rules'
import { inviteApplicantUser } from './invite-applicant-user'
import { type RegisterApplicantInput, registerApplicantInput } from './registration-schema'

type Subject = BiddingTender & {
  readonly organisationId: string
  /** The name of the buyer. */
  readonly buyer: string
  readonly tenderId: string
}

type Change = RegisterApplicantInput & Subject

/**
 * Asks to bid, on the page of a notice. The answer is always the same; who is known already learns more by mail alone.
 * A new applicant gets a link. Of an applicant that has people, they decide whether somebody else joins them. An address
 * that has an account is sent to the sign-in.
 */
export const registerApplicant = defineCommand({
  name: 'selection.register-applicant',
  input: registerApplicantInput,
  actor: async () => anyone,
  limit: { attempts: 10, windowMs: 60 * 60_000 },
  load: (tx, { noticeId }) => loadNotice(tx, noticeId),
  authorize: allow('applicant.register'),
  decide(subject, input, { now }) {
    const open = mayPrepare(subject, now)
    return open.ok ? succeed({ ...input, ...subject }) : open
  },
  save,
  audit: ({ noticeId, tenderId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { noticeId },
  }),
})

async function loadNotice(tx: Tx, noticeId: string): Promise<Subject | null> {
  const terms = await tx.procedureTerms.findUnique({
    where: { noticeId, tender: { procedureVersions: { some: {} } } },
    select: {
      opensAt: true,
      closesAt: true,
      tender: {
        select: {
          id: true,
          organisationId: true,
          state: true,
          standstillStartsAt: true,
          organisation: { select: { name: true } },
        },
      },
    },
  })
  if (!terms) return null
  const { tender, opensAt, closesAt } = terms
  const { id: tenderId, organisation, ...rest } = tender
  return { ...rest, tenderId, buyer: organisation.name, opensAt, closesAt }
}

/** Two who register one organisation at the same moment take turns at the row of the buyer. */
async function save(tx: Tx, change: Change, { now }: Occasion) {
  await tx.$queryRaw`select 1 from organisation where id = ${change.organisationId} for update`
  const account = await tx.user.findUnique({
    where: { email: change.email },
    select: { name: true, locale: true, applicantId: true, organisationId: true },
  })
  if (account) await mailToKnown(tx, change, account)
  else await admit(tx, change, now)
  return {}
}

async function mailToKnown(
  tx: Tx,
  { email, buyer, tenderId, organisationId }: Change,
  account: {
    readonly name: string
    readonly locale: string
    readonly applicantId: string | null
    readonly organisationId: string
  },
) {
  const isApplicant = account.applicantId !== null && account.organisationId === organisationId
  await enqueueMail(tx, {
    kind: isApplicant ? 'applicantKnown' : 'applicantElsewhere',
    recipient: email,
    locale: account.locale,
    payload: {
      name: account.name,
      organisation: buyer,
      link: `${env.APP_URL}/${account.locale}/applications/${tenderId}`,
    },
  })
}

async function admit(tx: Tx, change: Change, now: Date) {
  const { organisationId, country, identifier, locale } = change
  const known = await tx.applicant.findFirst({
    where: { organisationId, name: { equals: change.organisation, mode: 'insensitive' } },
    select: { id: true, name: true, users: { select: { name: true, email: true, locale: true } } },
  })
  if (known && known.users.length > 0) return askColleagues(tx, change, known)
  const applicantId = known?.id ?? `applicant-${randomUUID()}`
  await tx.applicant.upsert({
    where: { id: applicantId },
    create: {
      ...{ id: applicantId, organisationId, name: change.organisation },
      ...{ country, identifier, locale, createdAt: now },
    },
    update: { country, identifier, locale },
  })
  await inviteApplicantUser(tx, {
    ...{ organisationId, organisation: change.organisation, applicantId, now },
    ...{ invitedById: anyone.id, name: change.name, email: change.email, locale },
    kind: 'applicantWelcome',
  })
}

async function askColleagues(
  tx: Tx,
  { name, email }: Change,
  applicant: {
    readonly name: string
    readonly users: readonly {
      readonly name: string
      readonly email: string
      readonly locale: string
    }[]
  },
) {
  for (const user of applicant.users) {
    const asked = new URLSearchParams({ name, email })
    await enqueueMail(tx, {
      kind: 'applicantColleague',
      recipient: user.email,
      locale: user.locale,
      payload: {
        name: user.name,
        asker: name,
        email,
        organisation: applicant.name,
        link: `${env.APP_URL}/${user.locale}/applications/colleagues?${asked}`,
      },
    })
  }
}
