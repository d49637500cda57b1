import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { evaluateHierarchy, type QuestionSet } from '../../decision/weights/hierarchy'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import {
  type JudgementSheet,
  missingAnswers,
  orderedComparisons,
} from '../weighing/judgement-rules'
import { loadQuestionDomains, sheetColumns, sheetsAbout } from '../weighing/load-weighing'
import {
  domainsQuestionSet,
  type QuestionDomain,
  questionSetsOf,
} from '../weighing/question-set-rules'

/** From the least to the most that any expert's answers allow a criterion to weigh; shares in the order asked for. */
export type ExpertIntervals = { readonly low: readonly number[]; readonly high: readonly number[] }

const id = z.string().min(1).max(60)

/**
 * The envelope of the experts' nonlinear intervals, over those who sent complete answers; absent where none did.
 * A point that every expert fixes is widened by a hair, so that rounding cannot leave the box empty.
 */
export const getExpertIntervals = defineQuery({
  name: 'selection.get-expert-intervals',
  input: z.strictObject({ tenderId: id, criterionIds: z.array(id).max(500) }),
  authorize: allow('ranking.view'),
  async read(reader, { tenderId, criterionIds }, actor): Promise<ExpertIntervals | null> {
    const experts = await reader.weighingExpert.findMany({
      where: { tenderId, state: 'submitted', tender: { organisationId: actor.organisationId } },
      select: { judgements: { select: sheetColumns } },
    })
    if (experts.length === 0) return null
    const domains = await weighedDomains(reader, tenderId)
    const all = experts.flatMap(({ judgements }) =>
      intervalsOf(domains, sheetsAbout(questionSetsOf(domains), judgements)),
    )
    if (all.length === 0) return null
    const over = (criterion: string, pick: 'low' | 'high') =>
      all.filter((one) => one.criterion === criterion).map((one) => one[pick])
    if (criterionIds.some((criterion) => over(criterion, 'low').length === 0)) return null
    return {
      low: criterionIds.map((criterion) => Math.max(0, Math.min(...over(criterion, 'low')) - hair)),
      high: criterionIds.map((criterion) =>
        Math.min(1, Math.max(...over(criterion, 'high')) + hair),
      ),
    }
  },
})

const hair = 1e-6

const weighedDomains = async (reader: Reader, tenderId: string) =>
  (await loadQuestionDomains(reader, tenderId)).filter(({ criteria }) => criteria.length > 0)

/** One expert's intervals of all criteria; empty where an answer is missing. */
function intervalsOf(domains: readonly QuestionDomain[], sheets: readonly JudgementSheet[]) {
  const [first, ...rest] = [
    questionSetOf(domainsQuestionSet, domains, sheets),
    ...domains.map((domain) => questionSetOf(domain.id, domain.criteria, sheets)),
  ]
  if (!first || rest.some((set) => set === null)) return []
  const within = rest.filter((set) => set !== null)
  return evaluateHierarchy({ domains: first, within }).global
}

function questionSetOf(
  setId: string,
  items: readonly QuestionDomain['criteria'][number][],
  sheets: readonly JudgementSheet[],
): QuestionSet | null {
  const [only] = items
  if (only && items.length === 1) return { criteria: [only.id] }
  const set = { id: setId, domain: null, items }
  const sheet = sheets.find(({ questionSet }) => questionSet === setId)
  if (!sheet || missingAnswers(set, sheet).length > 0) return null
  const ordered = orderedComparisons(set, sheet)
  return ordered && { ...ordered, criteria: ordered.items }
}
