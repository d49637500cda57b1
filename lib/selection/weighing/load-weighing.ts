import 'server-only'
import type { Reader } from '../../platform/db'
import { readLocalizedText } from '../read-localized-text'
import type { JudgementSheet, WeighingFacts } from './judgement-rules'
import { storedJudgements, storedKept } from './judgement-schema'
import { type QuestionDomain, questionSetsOf } from './question-set-rules'

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
  return domains.map((domain) => ({
    id: domain.id,
    code: domain.code,
    title: readLocalizedText(domain.title),
    description: {},
    criteria: domain.criteria.map((criterion) => ({
      ...criterion,
      title: readLocalizedText(criterion.title),
      description: readLocalizedText(criterion.description),
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
export const readSheet = (row: StoredSheet): JudgementSheet => ({
  questionSet: row.questionSet,
  best: row.best,
  worst: row.worst,
  bestToOthers: storedJudgements.parse(row.bestToOthers),
  othersToWorst: storedJudgements.parse(row.othersToWorst),
  kept: storedKept.parse(row.kept),
  version: row.version,
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
      tender: { select: { id: true, organisationId: true, state: true, weighingClosedAt: true } },
      judgements: { select: sheetColumns },
    },
  })
  if (!expert) return null
  const { tender } = expert
  return {
    organisationId: tender.organisationId,
    expertId: expert.id,
    expertState: expert.state,
    expertVersion: expert.version,
    isOpen: tender.state === 'weighing' && tender.weighingClosedAt === null,
    questionSets: questionSetsOf(await loadQuestionDomains(reader, tender.id)),
    sheets: expert.judgements.map(readSheet),
  }
}
