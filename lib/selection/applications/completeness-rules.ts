import type { EvidenceShape } from '../evidence/evidence-shape-rules'
import { type AnswerFile, answerProblems } from './answer-rules'
import type { FinancialDraft, TechnicalDraft } from './draft-schema'
import { readOffer } from './offer-rules'

export type AskedCriterion = { readonly id: string; readonly shape: EvidenceShape }

export type AnswerStanding = 'todo' | 'attention' | 'done'

/** Where one criterion stands in a draft. */
export function answerStanding(
  { id, shape }: AskedCriterion,
  draft: TechnicalDraft,
  files: readonly AnswerFile[],
): AnswerStanding {
  const answer = draft.answers.find(({ criterionId }) => criterionId === id)
  if (!answer) return 'todo'
  return Object.keys(answerProblems(shape, answer, files)).length === 0 ? 'done' : 'attention'
}

type Prepared = {
  readonly isDeclared: boolean
  readonly criteria: readonly AskedCriterion[]
  readonly technical: TechnicalDraft
  readonly financial: FinancialDraft
  /** Files of the technical envelope. */
  readonly files: readonly AnswerFile[]
}

/** All that stands before a submission: field → message key, empty where it may go. */
export function submissionProblems(prepared: Prepared): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {}
  if (!prepared.isDeclared) problems.declaration = 'applications.validation.declare'
  for (const criterion of prepared.criteria) {
    const standing = answerStanding(criterion, prepared.technical, prepared.files)
    if (standing === 'todo') problems[`answers.${criterion.id}`] = 'applications.validation.answer'
    if (standing === 'attention')
      problems[`answers.${criterion.id}`] = 'applications.validation.answerAgain'
  }
  const { offer } = prepared.financial
  if (!offer) problems.offer = 'applications.validation.offer'
  else if ('problems' in readOffer(offer)) problems.offer = 'applications.validation.offerAgain'
  return problems
}
