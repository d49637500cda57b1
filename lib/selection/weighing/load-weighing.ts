import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import { readLocalizedText } from '../read-localized-text'
import { answersAbout } from './answer-rules'
import type { JudgementSheet, WeighingFacts } from './judgement-rules'
import { storedJudgements, storedKept } from './judgement-schema'
import { type QuestionDomain, type QuestionSet, questionSetsOf } from './question-set-rules'
import { isWeighingOver, weighingPhase } from './weighing-phase-rules'

const itemColumns = { id: true, code: true, title: true, description: true } as const

/** The weighted part of a tender's criteria tree, in order. */
export async function loadQuestionDomains(
  reader: Reader,
  tenderId: string,
): Promise<readonly QuestionDomain[]> {
  const domains = await reader.domain.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      code: true,
      title: true,
      criteria: { where: { kind: 'weighted' }, orderBy: { position: 'asc' }, select: itemColumns },
    },
  })
  return domains.map((domain, index) => ({
    id: domain.id,
    code: domain.code,
    title: readLocalizedText(domain.title),
    description: {},
    domainNumber: index + 1,
    criteria: domain.criteria.map((criterion) => ({
      ...criterion,
      title: readLocalizedText(criterion.title),
      description: readLocalizedText(criterion.description),
      domainNumber: index + 1,
    })),
  }))
}

type StoredSheet = {
  readonly questionSet: string
  readonly best: string | null
  readonly worst: string | null
  readonly bestToOthers: unknown
  readonly othersToWorst: unknown
  readonly kept: unknown
  readonly version: number
}

/** A stored sheet with its JSON columns checked. */
const readSheet = (row: StoredSheet): JudgementSheet => ({
  questionSet: row.questionSet,
  best: row.best,
  worst: row.worst,
  bestToOthers: storedJudgements.parse(row.bestToOthers),
  othersToWorst: storedJudgements.parse(row.othersToWorst),
  kept: storedKept.parse(row.kept),
  version: row.version,
})

/** The stored sheets of the question sets that are asked now, as far as they are about items that are asked now. */
export const sheetsAbout = (
  questionSets: readonly QuestionSet[],
  rows: readonly StoredSheet[],
): readonly JudgementSheet[] =>
  questionSets.flatMap((set) => {
    const row = rows.find(({ questionSet }) => questionSet === set.id)
    if (!row) return []
    const { questionSet, version, ...answers } = readSheet(row)
    return [{ questionSet, version, ...answersAbout(set, answers) }]
  })

export const sheetColumns = {
  questionSet: true,
  best: true,
  worst: true,
  bestToOthers: true,
  othersToWorst: true,
  kept: true,
  version: true,
} as const

/** Everything that decides what an expert may do now; null when there is no such expert. */
export async function loadWeighing(
  reader: Reader,
  expertId: string,
): Promise<WeighingFacts | null> {
  const expert = await reader.weighingExpert.findUnique({
    where: { id: expertId },
    select: {
      id: true,
      state: true,
      version: true,
      tender: {
        select: {
          id: true,
          organisationId: true,
          state: true,
          weighingClosedAt: true,
          _count: { select: { weightLocks: true } },
        },
      },
      judgements: { select: sheetColumns },
    },
  })
  if (!expert) return null
  const { tender } = expert
  const domains = await loadQuestionDomains(reader, tender.id)
  const questionSets = questionSetsOf(domains)
  return {
    organisationId: tender.organisationId,
    expertId: expert.id,
    expertState: expert.state,
    expertVersion: expert.version,
    phase: weighingPhase(tender.state, isWeighingOver(tender)),
    domains,
    questionSets,
    sheets: sheetsAbout(questionSets, expert.judgements),
  }
}

/**
 * As `loadWeighing`, holding the expert's row until the transaction ends, and the tender's against changes: an answer
 * cannot slip in behind the sending of all answers, nor the sending behind the end of the round.
 */
export async function loadWeighingForChange(tx: Tx, expertId: string) {
  await tx.$queryRaw`select 1 from weighing_expert where id = ${expertId} for update`
  await tx.$queryRaw`select 1 from tender where id =
    (select tender_id from weighing_expert where id = ${expertId}) for share`
  return await loadWeighing(tx, expertId)
}
