import 'server-only'
import type { Reader } from '../../platform/db'

/** The published tender behind a notice, for one person of an applicant; null for anybody else. */
export async function loadAskedTender(
  reader: Reader,
  noticeId: string,
  actor: { readonly id: string; readonly organisationId: string },
) {
  const user = await reader.user.findUnique({
    where: { id: actor.id },
    select: { applicantId: true, locale: true },
  })
  const terms = await reader.procedureTerms.findUnique({
    where: {
      noticeId,
      tender: { organisationId: actor.organisationId, procedureVersions: { some: {} } },
    },
    select: {
      opensAt: true,
      closesAt: true,
      questionsUntil: true,
      tender: {
        select: {
          id: true,
          organisationId: true,
          reference: true,
          state: true,
          standstillStartsAt: true,
        },
      },
    },
  })
  if (!user?.applicantId || !terms) return null
  const { tender, ...dates } = terms
  const { id: tenderId, ...standing } = tender
  const { applicantId, locale } = user
  const openQuestions = await reader.question.count({
    where: { tenderId, applicantId, state: 'asked' },
  })
  return { ...dates, ...standing, tenderId, noticeId, applicantId, locale, openQuestions }
}
