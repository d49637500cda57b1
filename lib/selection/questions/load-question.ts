import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'

/** A question of a tender with who asked, the tender's row in hand; null when there is none. */
export async function loadQuestionForChange(
  tx: Tx,
  { tenderId, questionId }: { readonly tenderId: string; readonly questionId: string },
  organisationId: string,
) {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  const question =
    tender &&
    (await tx.question.findUnique({
      where: { id: questionId, tenderId },
      select: {
        id: true,
        state: true,
        version: true,
        locale: true,
        text: true,
        askedById: true,
        applicant: { select: { name: true } },
      },
    }))
  const terms =
    tender &&
    (await tx.procedureTerms.findUnique({ where: { tenderId }, select: { noticeId: true } }))
  if (!tender || !question || !terms) return null
  const asker = await tx.user.findUnique({
    where: { id: question.askedById },
    select: { name: true, email: true, locale: true, deactivatedAt: true },
  })
  return { ...tender, ...terms, question, asker }
}
