import {
  arithmeticMeanWeights,
  geometricMeanWeights,
} from '../../decision/weights/aggregate-individual-weights'
import { fail, type Result, succeed } from '../../shared/result'
import {
  type PanelJob,
  panelDraws,
  panelMethod,
  panelPriors,
} from '../sampling/panel-weights-rules'
import { answersIn } from '../weighing/answer-evaluation-rules'
import {
  type JudgementSheet,
  missingAnswers,
  orderedComparisons,
} from '../weighing/judgement-rules'
import { type PersonalWeights, personalWeights } from '../weighing/personal-weight-rules'
import {
  type QuestionDomain,
  type QuestionSet,
  questionSetsOf,
} from '../weighing/question-set-rules'

/** One expert who has sent their answers. */
export type PanelExpert = {
  readonly id: string
  readonly name: string
  readonly sheets: readonly JudgementSheet[]
}

/** The answers of a tender's experts as group weights are computed from them. */
export type Panel = {
  readonly organisationId: string
  readonly tenderId: string
  readonly domains: readonly QuestionDomain[]
  /** Answers may be read under their names: all are sent, or the round is closed. */
  readonly isRevealed: boolean
  /** Those who sent answers to everything that is asked now. */
  readonly experts: readonly PanelExpert[]
  /** Those whose answers no longer cover what is asked, since criteria changed after they were sent. */
  readonly outdated: readonly { readonly id: string; readonly name: string }[]
}

/** Divides those who have sent answers by whether these still cover every question set. */
export function dividePanel(domains: readonly QuestionDomain[], experts: readonly PanelExpert[]) {
  const questionSets = questionSetsOf(domains)
  const isCurrent = ({ sheets }: PanelExpert) =>
    questionSets.every((set) => isComplete(set, sheets))
  return {
    experts: experts.filter(isCurrent),
    outdated: experts.filter((expert) => !isCurrent(expert)).map(({ id, name }) => ({ id, name })),
  }
}

const isComplete = (set: QuestionSet, sheets: readonly JudgementSheet[]) =>
  missingAnswers(
    set,
    sheets.find(({ questionSet }) => questionSet === set.id),
  ).length === 0

/** Decides whether group weights may be computed now, and the job that computes them. */
export function decidePanelJob(panel: Panel): Result<PanelJob> {
  if (!panel.isRevealed) return fail('answers-sealed')
  if (panel.experts.length === 0) return fail('nothing-to-do')
  return succeed(panelJobOf(panel))
}

/** The job of a panel: the same answers, criteria and method give the same job, and the same numbers. */
export function panelJobOf({ domains, experts }: Pick<Panel, 'domains' | 'experts'>): PanelJob {
  const weighed = domains.filter(({ criteria }) => criteria.length > 0)
  return {
    method: panelMethod,
    domains: weighed.map(({ id, criteria }) => ({ id, criteria: criteria.map((item) => item.id) })),
    questionSets: questionSetsOf(domains).map((set) => ({
      id: set.id,
      items: set.items.map(({ id }) => id),
      experts: experts.map(({ id, sheets }) => ({ id, ...judgementsOf(set, sheets) })),
    })),
    priors: panelPriors,
    draws: panelDraws,
    seed: 1,
  }
}

/** One expert's complete answers to one set, in the order of its items. */
export function judgementsOf(set: QuestionSet, sheets: readonly JudgementSheet[]) {
  const ordered = orderedComparisons(set, answersIn(sheets, set.id))
  const complete = (answers: readonly (number | null)[] = []) => answers.map((value) => value ?? 1)
  return {
    bestToOthers: complete(ordered?.bestToOthers),
    othersToWorst: complete(ordered?.othersToWorst),
  }
}

/** Weights of all criteria, domain by domain, as the mean of the experts' own weights. */
export type MeanWeights = {
  readonly criterionIds: readonly string[]
  readonly arithmetic: readonly number[]
  readonly geometric: readonly number[]
}

export function meanWeightsOf({
  domains,
  experts,
}: Pick<Panel, 'domains' | 'experts'>): MeanWeights {
  const personal = experts.flatMap(({ sheets }): PersonalWeights[] => {
    const weights = personalWeights(domains, sheets)
    return weights ? [weights] : []
  })
  const rows = personal.map(({ criteria }) => criteria.map(({ weight }) => weight))
  return {
    criterionIds: (personal[0]?.criteria ?? []).map(({ id }) => id),
    arithmetic: arithmeticMeanWeights(rows),
    geometric: geometricMeanWeights(rows),
  }
}
