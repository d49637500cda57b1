import 'server-only'
import type { Reader } from '../../platform/db'

/** What was handed in for a tender, without a byte of what is inside. Drafts that never went out are left out. */
export const readReceivedBids = (reader: Reader, tenderId: string) =>
  reader.sealedBid.findMany({
    where: { tenderId, submissions: { some: {} } },
    select: {
      id: true,
      state: true,
      withdrawnAt: true,
      applicant: { select: { id: true, name: true, country: true, identifier: true } },
      submissions: {
        select: {
          id: true,
          number: true,
          submittedAt: true,
          isLate: true,
          technicalHash: true,
          financialHash: true,
          submittedById: true,
        },
      },
    },
  })

export type ReceivedSealedBid = Awaited<ReturnType<typeof readReceivedBids>>[number]
