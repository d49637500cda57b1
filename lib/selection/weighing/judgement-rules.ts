import { fail, type Result, succeed } from '../../shared/result'
import type { JudgementName, SaveJudgementsInput, SubmitJudgementsInput } from './judgement-schema'
import type { QuestionDomain, QuestionSet } from './question-set-rules'
import type { WeighingPhase } from './weighing-phase-rules'

/** The answers of one expert to one question set, complete or not. */
export type JudgementSheet = {
  readonly questionSet: string
  readonly best: string | null
  readonly worst: string | null
  readonly bestToOthers: Readonly<Record<string, number>>
  readonly othersToWorst: Readonly<Record<string, number>>
  readonly kept: readonly JudgementName[]
  readonly version: number
}

/** The facts that decide whether an expert may still answer. */
export type WeighingFacts = {
  readonly organisationId: string
  readonly expertId: string
  readonly expertState: 'invited' | 'started' | 'submitted'
  readonly expertVersion: number
  readonly phase: WeighingPhase
  readonly domains: readonly QuestionDomain[]
  readonly questionSets: readonly QuestionSet[]
  readonly sheets: readonly JudgementSheet[]
}

export type JudgementChange = JudgementSheet & {
  readonly expertId: string
  readonly isFirstAnswer: boolean
}

/** Decides whether a sheet may be saved: the round is open, the items are those asked, best and worst differ. */
export function decideJudgements(
  facts: WeighingFacts,
  input: SaveJudgementsInput,
): Result<JudgementChange> {
  if (facts.phase !== 'open') return fail('wrong-state')
  if (facts.expertState === 'submitted') return fail('already-done')
  const set = facts.questionSets.find(({ id }) => id === input.questionSet)
  if (!set) return fail('not-found')
  const unknown = unknownItem(set, input)
  if (unknown) return fail('invalid-input', { [unknown]: 'validation.unknownItem' })
  const { access: _access, ...sheet } = input
  return succeed({
    ...sheet,
    bestToOthers: withoutSelf(input.bestToOthers, input.best),
    othersToWorst: withoutSelf(input.othersToWorst, input.worst),
    expertId: facts.expertId,
    isFirstAnswer: facts.expertState === 'invited',
  })
}

function unknownItem(set: QuestionSet, input: SaveJudgementsInput): string | null {
  const known = new Set(set.items.map(({ id }) => id))
  if (input.best !== null && !known.has(input.best)) return 'best'
  if (input.worst !== null && !known.has(input.worst)) return 'worst'
  const strangers = (record: Readonly<Record<string, number>>) =>
    Object.keys(record).some((id) => !known.has(id))
  if (strangers(input.bestToOthers)) return 'bestToOthers'
  return strangers(input.othersToWorst) ? 'othersToWorst' : null
}

function withoutSelf(record: Readonly<Record<string, number>>, self: string | null) {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== self))
}

/** A judgement that is still to be given: where, and about which item. */
export type MissingAnswer =
  | { readonly kind: 'best' | 'worst' }
  | { readonly kind: JudgementName['kind']; readonly item: string }

/**
 * The answers that a question set still lacks, in the order in which they are asked.
 * The judgement of the best against the worst is asked once, among the best-to-others.
 */
export function missingAnswers(
  set: QuestionSet,
  sheet: JudgementSheet | undefined,
): readonly MissingAnswer[] {
  const { best = null, worst = null, bestToOthers = {}, othersToWorst = {} } = sheet ?? {}
  const missing: MissingAnswer[] = []
  if (best === null) missing.push({ kind: 'best' })
  if (worst === null) missing.push({ kind: 'worst' })
  for (const { id } of set.items) {
    if (id !== best && bestToOthers[id] === undefined)
      missing.push({ kind: 'best-to-others', item: id })
  }
  for (const { id } of set.items) {
    if (id !== worst && id !== best && othersToWorst[id] === undefined) {
      missing.push({ kind: 'others-to-worst', item: id })
    }
  }
  return missing
}

/** Number of questions in a set: what matters most and least, then each item against either, those two against each other once. */
export const questionCount = ({ items }: QuestionSet) => 2 + Math.max(1, 2 * items.length - 3)

/** Number of questions of a set that are still open. Comparisons count as open until best and worst are chosen. */
export function missingCount(set: QuestionSet, sheet: JudgementSheet | undefined): number {
  const { best = null, worst = null } = sheet ?? {}
  if (best !== null && worst !== null) return missingAnswers(set, sheet).length
  return questionCount(set) - (best === null ? 0 : 1) - (worst === null ? 0 : 1)
}

/** Decides whether all the answers may be sent: nothing is missing, and they are the ones that the expert checked. */
export function decideSubmission(
  facts: WeighingFacts,
  input: Pick<SubmitJudgementsInput, 'versions'>,
): Result<{ readonly expertId: string; readonly version: number }> {
  if (facts.phase !== 'open') return fail('wrong-state')
  if (facts.expertState === 'submitted') return fail('already-done')
  const asked = facts.questionSets.map((set) => ({
    set,
    sheet: facts.sheets.find(({ questionSet }) => questionSet === set.id),
  }))
  if (asked.some(({ set, sheet }) => missingAnswers(set, sheet).length > 0)) {
    return fail('answers-incomplete')
  }
  if (asked.some(({ set, sheet }) => sheet?.version !== input.versions[set.id])) {
    return fail('stale-version')
  }
  return succeed({ expertId: facts.expertId, version: facts.expertVersion })
}

/** Numbers in the order of the items, as the engine takes them; a missing answer is null, the item itself is 1. */
export type OrderedComparisons = {
  readonly items: readonly string[]
  readonly best: string
  readonly worst: string
  readonly bestToOthers: readonly (number | null)[]
  readonly othersToWorst: readonly (number | null)[]
}

/**
 * A sheet in the engine's order. Best against worst, asked once, stands in both rows.
 * Null while best or worst is not chosen.
 */
export function orderedComparisons(
  set: QuestionSet,
  sheet: Pick<JudgementSheet, 'best' | 'worst' | 'bestToOthers' | 'othersToWorst'>,
): OrderedComparisons | null {
  const { best, worst } = sheet
  if (best === null || worst === null) return null
  const items = set.items.map(({ id }) => id)
  return {
    items,
    best,
    worst,
    bestToOthers: items.map((id) => (id === best ? 1 : (sheet.bestToOthers[id] ?? null))),
    othersToWorst: items.map((id) => {
      if (id === worst) return 1
      if (id === best) return sheet.bestToOthers[worst] ?? null
      return sheet.othersToWorst[id] ?? null
    }),
  }
}
