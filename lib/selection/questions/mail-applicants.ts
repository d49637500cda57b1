import 'server-only'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'

type Tender = {
  readonly tenderId: string
  readonly reference: string
  readonly noticeId: string | null
}

/**
 * Writes to everybody of the applicants that prepare a bid for a tender or have asked about it, each in their language.
 * None learns of another.
 */
export async function mailApplicants(
  tx: Tx,
  { tenderId, reference, noticeId }: Tender,
  kind: 'questionAnswered' | 'publicationCorrected',
  wordsIn: (locale: string) => Readonly<Record<string, string>>,
) {
  const readers = await tx.user.findMany({
    where: {
      deactivatedAt: null,
      applicant: {
        OR: [{ sealedBids: { some: { tenderId } } }, { questions: { some: { tenderId } } }],
      },
    },
    orderBy: { email: 'asc' },
    select: { name: true, email: true, locale: true },
  })
  for (const { name, email, locale } of readers) {
    const link = `${env.APP_URL}/${locale}/notices/${noticeId}`
    const payload = { name, reference, link, ...wordsIn(locale) }
    await enqueueMail(tx, { kind, recipient: email, locale, payload })
  }
}
