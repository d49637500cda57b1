import 'server-only'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { findExpert } from './find-expert'
import type { JudgementSheet } from './judgement-rules'
import { getWeighingInput } from './judgement-schema'
import { loadWeighing } from './load-weighing'
import type { QuestionDomain } from './question-set-rules'
import type { WeighingPhase } from './weighing-phase-rules'

/** What an expert sees: the questions, their own answers so far, and whether they may still answer. */
export type WeighingView = {
  readonly expertId: string
  readonly expertName: string
  readonly expertState: 'invited' | 'started' | 'submitted'
  readonly version: number
  readonly phase: WeighingPhase
  readonly submittedAt: string | null
  readonly expertCount: number
  readonly tender: {
    readonly reference: string
    readonly title: LocalizedText
    readonly fictional: boolean
  }
  readonly organisationName: string
  /** The weighted part of the criteria tree; `questionSetsOf` gives the pages of questions. */
  readonly domains: readonly QuestionDomain[]
  readonly sheets: readonly JudgementSheet[]
}

/** The weighing of one expert, reached by their link or by their own account. */
export const getWeighing = defineQuery({
  name: 'selection.get-weighing',
  input: getWeighingInput,
  actor: findExpert,
  limit: { attempts: 300, windowMs: 60_000 },
  authorize: allow('weights.answer'),
  read: (reader, _input, actor) => readWeighing(reader, actor.id),
})

async function readWeighing(reader: Reader, expertId: string): Promise<WeighingView | null> {
  const facts = await loadWeighing(reader, expertId)
  const expert = await reader.weighingExpert.findUnique({
    where: { id: expertId },
    select: {
      name: true,
      submittedAt: true,
      tender: {
        select: {
          reference: true,
          title: true,
          fictional: true,
          organisation: { select: { name: true } },
          _count: { select: { weighingExperts: true } },
        },
      },
    },
  })
  if (!facts || !expert) return null
  const { tender } = expert
  return {
    expertId,
    expertName: expert.name,
    expertState: facts.expertState,
    version: facts.expertVersion,
    phase: facts.phase,
    submittedAt: expert.submittedAt?.toISOString() ?? null,
    expertCount: tender._count.weighingExperts,
    tender: {
      reference: tender.reference,
      title: readLocalizedText(tender.title),
      fictional: tender.fictional,
    },
    organisationName: tender.organisation.name,
    domains: facts.domains,
    sheets: facts.sheets,
  }
}
