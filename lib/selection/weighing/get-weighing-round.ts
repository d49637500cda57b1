import 'server-only'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import type { LocalizedText } from '../../shared/locale'
import type { TenderState } from '../procedure/tender-states-rules'
import { readLocalizedText } from '../read-localized-text'
import { answersIn, evaluateAnswers } from './answer-evaluation-rules'
import { areAnswersRevealed } from './expert-rules'
import { getWeighingRoundInput } from './expert-schema'
import { type JudgementSheet, missingCount, questionCount } from './judgement-rules'
import { loadQuestionDomains, sheetColumns, sheetsAbout } from './load-weighing'
import { type PersonalWeights, personalWeights } from './personal-weight-rules'
import { type QuestionDomain, type QuestionSet, questionSetsOf } from './question-set-rules'
import { isWeighingOver } from './weighing-phase-rules'

/** The weighing of a tender as those see it who run it: who is asked, how far each is, and once revealed, what they said. */
export type WeighingRoundView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
    readonly state: TenderState
    readonly fictional: boolean
    readonly version: number
  }
  readonly closedAt: string | null
  readonly isLocked: boolean
  readonly isRevealed: boolean
  readonly canManage: boolean
  readonly domains: readonly QuestionDomain[]
  readonly experts: readonly ExpertInView[]
}

export type ExpertInView = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly affiliation: string
  /** Has an account here, and may answer without the link. */
  readonly isColleague: boolean
  readonly state: 'invited' | 'started' | 'submitted'
  readonly version: number
  readonly invitedAt: string
  readonly startedAt: string | null
  readonly submittedAt: string | null
  readonly answered: number
  readonly asked: number
  /** Null while answers are sealed, and for those who have not sent theirs. */
  readonly findings: ExpertFindings | null
}

export type ExpertFindings = {
  readonly fits: readonly SetFit[]
  /** Null where criteria changed after the answers were sent. */
  readonly weights: PersonalWeights | null
}

/** How the answers of one expert to one question set fit together. */
export type SetFit = {
  readonly questionSet: string
  readonly ratio: number | null
  readonly limit: number | null
  readonly acceptable: boolean | null
  readonly kept: number
}

/** Who weighs the criteria of a tender, and how far they are. */
export const getWeighingRound = defineQuery({
  name: 'selection.get-weighing-round',
  input: getWeighingRoundInput,
  authorize: allow('weights.view'),
  read: (reader, { tenderId }, actor) => readRound(reader, tenderId, actor),
})

async function readRound(
  reader: Reader,
  tenderId: string,
  actor: Actor,
): Promise<WeighingRoundView | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId, organisationId: actor.organisationId },
    select: {
      id: true,
      reference: true,
      title: true,
      state: true,
      fictional: true,
      version: true,
      weighingClosedAt: true,
      weighingExperts: {
        orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
        include: { judgements: { select: sheetColumns } },
      },
      _count: { select: { weightLocks: true } },
    },
  })
  if (!tender) return null
  const domains = await loadQuestionDomains(reader, tenderId)
  const questionSets = questionSetsOf(domains)
  const { weighingClosedAt, weighingExperts, _count, title, ...rest } = tender
  const isRevealed = areAnswersRevealed({
    isClosed: isWeighingOver(tender),
    expertStates: weighingExperts.map(({ state }) => state),
  })
  return {
    tender: { ...rest, title: readLocalizedText(title) },
    closedAt: weighingClosedAt?.toISOString() ?? null,
    isLocked: _count.weightLocks > 0,
    isRevealed,
    canManage: holds(actor, 'weights.manage'),
    domains,
    experts: weighingExperts.map(({ judgements, ...expert }) => {
      const sheets = sheetsAbout(questionSets, judgements)
      const isShown = isRevealed && expert.state === 'submitted'
      return {
        ...personOf(expert),
        ...progressOf(questionSets, sheets),
        findings: isShown ? findingsOf(domains, questionSets, sheets) : null,
      }
    }),
  }
}

type ExpertRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly affiliation: string
  readonly userId: string | null
  readonly state: ExpertInView['state']
  readonly version: number
  readonly invitedAt: Date
  readonly startedAt: Date | null
  readonly submittedAt: Date | null
}

const personOf = (row: ExpertRow) => ({
  id: row.id,
  name: row.name,
  email: row.email,
  affiliation: row.affiliation,
  isColleague: row.userId !== null,
  state: row.state,
  version: row.version,
  invitedAt: row.invitedAt.toISOString(),
  startedAt: row.startedAt?.toISOString() ?? null,
  submittedAt: row.submittedAt?.toISOString() ?? null,
})

function progressOf(questionSets: readonly QuestionSet[], sheets: readonly JudgementSheet[]) {
  const sum = (count: (set: QuestionSet) => number) =>
    questionSets.reduce((total, set) => total + count(set), 0)
  const asked = sum(questionCount)
  const left = sum((set) =>
    missingCount(
      set,
      sheets.find(({ questionSet }) => questionSet === set.id),
    ),
  )
  return { asked, answered: asked - left }
}

function findingsOf(
  domains: readonly QuestionDomain[],
  questionSets: readonly QuestionSet[],
  sheets: readonly JudgementSheet[],
): ExpertFindings {
  return {
    weights: personalWeights(domains, sheets),
    fits: questionSets.map((set) => {
      const answers = answersIn(sheets, set.id)
      const consistency = evaluateAnswers(set, answers).progress.evaluation?.consistency
      return {
        questionSet: set.id,
        ratio: consistency?.input ?? null,
        limit: consistency?.inputThreshold ?? null,
        acceptable: consistency?.acceptable ?? null,
        kept: answers.kept.length,
      }
    }),
  }
}
