import 'server-only'
import type { Reader } from '../../platform/db'
import { areAnswersRevealed } from '../weighing/expert-rules'
import { loadQuestionDomains, sheetColumns, sheetsAbout } from '../weighing/load-weighing'
import { questionSetsOf } from '../weighing/question-set-rules'
import { isWeighingOver } from '../weighing/weighing-phase-rules'
import { dividePanel, type Panel } from './panel-rules'

/** The panel of a tender in the organisation; null when there is no such tender. */
export async function loadPanel(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<Panel | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: {
      weighingClosedAt: true,
      _count: { select: { weightLocks: true } },
      weighingExperts: {
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, state: true, judgements: { select: sheetColumns } },
      },
    },
  })
  if (!tender) return null
  const domains = await loadQuestionDomains(reader, tenderId)
  const questionSets = questionSetsOf(domains)
  const { weighingExperts } = tender
  const sent = weighingExperts
    .filter(({ state }) => state === 'submitted')
    .map(({ id, name, judgements }) => ({
      id,
      name,
      sheets: sheetsAbout(questionSets, judgements),
    }))
  return {
    organisationId,
    tenderId,
    domains,
    isRevealed: areAnswersRevealed({
      isClosed: isWeighingOver(tender),
      expertStates: weighingExperts.map(({ state }) => state),
    }),
    ...dividePanel(domains, sent),
  }
}
