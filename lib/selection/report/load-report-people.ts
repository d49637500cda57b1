import 'server-only'
import type { Reader } from '../../platform/db'
import { presence } from '../opening/opening-schema'
import type { NameOf } from './read-names'
import type { ReportContent } from './report-schema'

type People = Pick<ReportContent, 'openings' | 'panel' | 'declarations' | 'confirmations'>

/** Who opened, who sat on the panel, how each declaration was handled, and who confirmed the moderation. */
export async function loadReportPeople(
  reader: Reader,
  tenderId: string,
  nameOf: NameOf,
): Promise<People> {
  const [openings, panel, declarations, confirmations] = await Promise.all([
    reader.opening.findMany({ where: { tenderId }, orderBy: { envelope: 'asc' } }),
    reader.panelMember.findMany({
      where: { tenderId },
      orderBy: { position: 'asc' },
      select: { role: true, absenceReason: true, user: { select: { name: true } } },
    }),
    readDeclarations(reader, tenderId),
    reader.panelConfirmation.findMany({
      where: { tenderId },
      orderBy: { confirmedAt: 'asc' },
      select: { recordHash: true, confirmedAt: true, user: { select: { name: true } } },
    }),
  ])
  return {
    openings: openings.flatMap(({ envelope, recordHash, confirmedAt, ...opening }) =>
      recordHash === null || confirmedAt === null
        ? []
        : [
            {
              envelope,
              recordHash,
              openedAt: confirmedAt.toISOString(),
              proposedBy: nameOf(opening.proposedById),
              confirmedBy: nameOf(opening.confirmedById),
              attendees: [...presence.parse(opening.attendees).names],
            },
          ],
    ),
    panel: panel.map(({ user, ...member }) => ({ name: user.name, ...member })),
    declarations: declarations.map(({ user, bid, state, reviewedById, reviewReason }) => ({
      member: user.name,
      bid: bid?.letter ?? null,
      state,
      reviewedBy: nameOf(reviewedById),
      reviewReason,
    })),
    confirmations: confirmations.map(({ user, recordHash, confirmedAt }) => ({
      name: user.name,
      confirmedAt: confirmedAt.toISOString(),
      recordHash,
    })),
  }
}

const readDeclarations = (reader: Reader, tenderId: string) =>
  reader.conflictDeclaration.findMany({
    where: { tenderId },
    orderBy: [{ user: { name: 'asc' } }, { bid: { letter: 'asc' } }],
    select: {
      state: true,
      reviewedById: true,
      reviewReason: true,
      user: { select: { name: true } },
      bid: { select: { letter: true } },
    },
  })
