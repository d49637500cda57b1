import 'server-only'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readLocalizedText } from '../read-localized-text'
import { findExpert } from './find-expert'
import { type JudgementSheet, missingAnswers } from './judgement-rules'
import { getWeighingInput } from './judgement-schema'
import { loadWeighing } from './load-weighing'
import type { QuestionSet } from './question-set-rules'

/** What an expert sees: the questions, their own answers so far, and whether they may still answer. */
export type WeighingView = {
  readonly expertName: string
  readonly expertState: 'invited' | 'started' | 'submitted'
  readonly version: number
  readonly isOpen: boolean
  readonly submittedAt: string | null
  readonly expertCount: number
  readonly tender: {
    readonly reference: string
    readonly title: LocalizedText
    readonly fictional: boolean
  }
  readonly organisationName: string
  readonly questionSets: readonly (QuestionSet & { readonly missing: number })[]
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
    expertName: expert.name,
    expertState: facts.expertState,
    version: facts.expertVersion,
    isOpen: facts.isOpen,
    submittedAt: expert.submittedAt?.toISOString() ?? null,
    expertCount: tender._count.weighingExperts,
    tender: {
      reference: tender.reference,
      title: readLocalizedText(tender.title),
      fictional: tender.fictional,
    },
    organisationName: tender.organisation.name,
    questionSets: facts.questionSets.map((set) => ({
      ...set,
      missing: missingAnswers(set, sheetOf(facts.sheets, set.id)).length,
    })),
    sheets: facts.sheets,
  }
}

const sheetOf = (sheets: readonly JudgementSheet[], questionSet: string) =>
  sheets.find((sheet) => sheet.questionSet === questionSet)
