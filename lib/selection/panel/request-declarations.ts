import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'

type Tender = { readonly tenderId: string; readonly reference: string }

/**
 * Asks everybody on the panel for the declarations that were not asked for yet: in general, and with each bid that is
 * opened. Each gets one mail. The caller holds the tender’s row, so that nobody is asked twice.
 */
export async function requestDeclarations(tx: Tx, { tenderId, reference }: Tender, now: Date) {
  const members = await tx.panelMember.findMany({
    where: { tenderId, role: { not: 'observer' } },
    orderBy: { position: 'asc' },
    select: { userId: true, user: { select: { name: true, email: true, locale: true } } },
  })
  const bids = await tx.bid.findMany({
    where: { tenderId, state: { not: 'withdrawn' } },
    select: { id: true },
  })
  const asked = await tx.conflictDeclaration.findMany({
    where: { tenderId },
    select: { userId: true, bidId: true },
  })
  const keys = new Set(asked.map(({ userId, bidId }) => `${userId} ${bidId}`))
  const about = [null, ...bids.map(({ id }) => id)]
  for (const { userId, user } of members) {
    const missing = about.filter((bidId) => !keys.has(`${userId} ${bidId}`))
    if (missing.length === 0) continue
    await tx.conflictDeclaration.createMany({
      data: missing.map((bidId) => ({
        id: randomUUID(),
        tenderId,
        userId,
        bidId,
        requestedAt: now,
      })),
    })
    const kind = missing.includes(null) ? 'panelNomination' : 'declarationsRequested'
    await mailMember(tx, kind, user, { tenderId, reference })
  }
}

type Addressee = { readonly name: string; readonly email: string; readonly locale: string }

type MailKind =
  | 'panelNomination'
  | 'declarationsRequested'
  | 'declarationsReminder'
  | 'declarationReviewed'

/** Puts a mail to a panel member in the outbox, with the way to their own declarations. */
export const mailMember = (
  tx: Tx,
  kind: MailKind,
  { name, email, locale }: Addressee,
  { tenderId, reference }: Tender,
) =>
  enqueueMail(tx, {
    kind,
    recipient: email,
    locale,
    payload: {
      name,
      reference,
      link: `${env.APP_URL}/${locale}/selection/tenders/${tenderId}/panel/declarations`,
    },
  })
