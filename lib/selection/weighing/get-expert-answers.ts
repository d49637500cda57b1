import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { areAnswersRevealed } from './expert-rules'
import { getExpertAnswersInput } from './expert-schema'
import type { JudgementSheet } from './judgement-rules'
import { loadQuestionDomains, sheetColumns, sheetsAbout } from './load-weighing'
import { type QuestionDomain, questionSetsOf } from './question-set-rules'
import { isWeighingOver } from './weighing-phase-rules'

/** What one expert sent, once answers are revealed. */
export type ExpertAnswersView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
  }
  readonly expert: {
    readonly name: string
    readonly affiliation: string
    readonly submittedAt: string
  }
  readonly domains: readonly QuestionDomain[]
  readonly sheets: readonly JudgementSheet[]
}

/** One expert's answers under their name. Sealed answers are not there at all. */
export const getExpertAnswers = defineQuery({
  name: 'selection.get-expert-answers',
  input: getExpertAnswersInput,
  authorize: allow('weights.view'),
  async read(reader, { tenderId, expertId }, actor): Promise<ExpertAnswersView | null> {
    const expert = await reader.weighingExpert.findUnique({
      where: { id: expertId, tenderId, tender: { organisationId: actor.organisationId } },
      select: {
        name: true,
        affiliation: true,
        submittedAt: true,
        judgements: { select: sheetColumns },
        tender: {
          select: {
            id: true,
            reference: true,
            title: true,
            weighingClosedAt: true,
            _count: { select: { weightLocks: true } },
            weighingExperts: { select: { state: true } },
          },
        },
      },
    })
    if (!expert?.submittedAt) return null
    const { weighingExperts, title, id, reference } = expert.tender
    const isRevealed = areAnswersRevealed({
      isClosed: isWeighingOver(expert.tender),
      expertStates: weighingExperts.map(({ state }) => state),
    })
    if (!isRevealed) return null
    const domains = await loadQuestionDomains(reader, tenderId)
    return {
      tender: { id, reference, title: readLocalizedText(title) },
      expert: {
        name: expert.name,
        affiliation: expert.affiliation,
        submittedAt: expert.submittedAt.toISOString(),
      },
      domains,
      sheets: sheetsAbout(questionSetsOf(domains), expert.judgements),
    }
  },
})
