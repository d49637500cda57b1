import 'server-only'
import { permissions } from '../../access/permissions'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'

/** Tells those who run the tender that somebody declared a link; what it is they read on the page. */
export async function mailReviewers(
  tx: Tx,
  { tenderId, reference }: { readonly tenderId: string; readonly reference: string },
  author: { readonly id: string; readonly name: string },
) {
  const tender = await tx.tender.findUnique({
    where: { id: tenderId },
    select: { createdById: true, organisationId: true, panel: { select: { userId: true } } },
  })
  if (!tender) return
  const near = [tender.createdById, ...tender.panel.map(({ userId }) => userId)]
  const reviewers = await tx.user.findMany({
    where: {
      organisationId: tender.organisationId,
      deactivatedAt: null,
      id: { in: near, not: author.id },
      roles: { hasSome: [...permissions['conflict.review']] },
    },
    select: { name: true, email: true, locale: true },
  })
  for (const { name, email, locale } of reviewers)
    await enqueueMail(tx, {
      kind: 'conflictDeclared',
      recipient: email,
      locale,
      payload: {
        name,
        member: author.name,
        reference,
        link: `${env.APP_URL}/${locale}/selection/tenders/${tenderId}/panel`,
      },
    })
}
