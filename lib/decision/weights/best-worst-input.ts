import { ContractError } from '../../shared/contract-error'
import type { Answer, BestWorstComparisons } from './best-worst-comparisons'

/** One person's answers by criterion id. Both arrays are in the order of `criteria`; `null` marks a missing answer. */
export type BestWorstInput = {
  readonly criteria: readonly string[]
  readonly best: string
  readonly worst: string
  readonly bestToOthers: readonly Answer[]
  readonly othersToWorst: readonly Answer[]
  /** The largest answer the scale offers; 9 unless given. */
  readonly scale?: number
}

/** Checked answers: the input by id, and the same by position, with "best over worst" copied where only one array had it. */
type CheckedBestWorst = {
  readonly criteria: readonly string[]
  readonly scale: number
  readonly comparisons: BestWorstComparisons
}

const usualScale = 9
const longestList = 100
const largestScale = 1_000_000

/**
 * Checks a document against the contract of {@link BestWorstInput}: 2 to 100 different ids, best and worst among them and
 * different, two arrays as long as `criteria` of numbers from 1 to `scale` or `null`, and 1 where best or worst meets itself.
 *
 * @param document anything, such as parsed JSON; other fields are ignored
 * @throws ContractError (a RangeError) with a `code` and the `path` of the first breach found
 */
export function checkBestWorst(document: unknown): CheckedBestWorst {
  if (!isRecord(document))
    throw breach('not-an-object', '', `expected an object, got ${shown(document)}`)
  const criteria = checkCriteria(document.criteria)
  const scale = checkScale(document.scale)
  const best = positionOf('best', document.best, criteria)
  const worst = positionOf('worst', document.worst, criteria)
  if (best === worst) {
    throw breach(
      'best-is-worst',
      'worst',
      `expected a criterion other than best, got ${shown(document.worst)}`,
    )
  }
  const bestToOthers = checkAnswers('bestToOthers', document.bestToOthers, criteria.length, scale)
  const othersToWorst = checkAnswers(
    'othersToWorst',
    document.othersToWorst,
    criteria.length,
    scale,
  )
  const overWorst = bestToOthers[worst] ?? othersToWorst[best] ?? null
  const worstOverBest = othersToWorst[best] ?? overWorst
  return {
    criteria,
    scale,
    comparisons: {
      best,
      worst,
      bestToOthers: withEnds('bestToOthers', bestToOthers, { self: best, end: worst, overWorst }),
      othersToWorst: withEnds('othersToWorst', othersToWorst, {
        self: worst,
        end: best,
        overWorst: worstOverBest,
      }),
    },
  }
}

function checkCriteria(criteria: unknown): readonly string[] {
  if (!Array.isArray(criteria)) {
    throw breach('not-an-array', 'criteria', `expected an array of ids, got ${shown(criteria)}`)
  }
  if (criteria.length < 2 || criteria.length > longestList) {
    const code = criteria.length < 2 ? 'too-few-criteria' : 'too-many-criteria'
    throw breach(code, 'criteria', `expected 2 to ${longestList} criteria, got ${criteria.length}`)
  }
  const seen = new Set<string>()
  for (const [j, id] of criteria.entries()) {
    if (typeof id !== 'string' || id.trim() === '') {
      throw breach(
        'empty-criterion',
        `criteria[${j}]`,
        `expected an id that is not empty, got ${shown(id)}`,
      )
    }
    if (seen.has(id)) {
      throw breach(
        'duplicate-criterion',
        `criteria[${j}]`,
        `expected each id once, got ${shown(id)} again`,
      )
    }
    seen.add(id)
  }
  return [...seen]
}

function checkScale(scale: unknown): number {
  if (scale === undefined) return usualScale
  if (typeof scale !== 'number' || !(scale >= 1 && scale <= largestScale)) {
    throw breach(
      'invalid-scale',
      'scale',
      `expected a number from 1 to ${largestScale}, got ${shown(scale)}`,
    )
  }
  return scale
}

function positionOf(path: 'best' | 'worst', id: unknown, criteria: readonly string[]): number {
  const position = typeof id === 'string' ? criteria.indexOf(id) : -1
  if (position < 0)
    throw breach('unknown-criterion', path, `expected one of the criteria, got ${shown(id)}`)
  return position
}

function checkAnswers(path: string, answers: unknown, length: number, scale: number): Answer[] {
  if (!Array.isArray(answers)) {
    throw breach('not-an-array', path, `expected an array of numbers, got ${shown(answers)}`)
  }
  if (answers.length !== length) {
    throw breach(
      'wrong-length',
      path,
      `expected ${length} answers, one per criterion, got ${answers.length}`,
    )
  }
  return Array.from(answers, (answer: unknown, j) => checkAnswer(`${path}[${j}]`, answer, scale))
}

function checkAnswer(path: string, answer: unknown, scale: number): Answer {
  if (answer === null) return null
  if (typeof answer !== 'number' || !Number.isFinite(answer)) {
    throw breach(
      'not-a-number',
      path,
      `expected a number from 1 to ${scale}, or null, got ${shown(answer)}`,
    )
  }
  if (answer < 1 || answer > scale) {
    throw breach('out-of-scale', path, `expected a number from 1 to ${scale}, got ${answer}`)
  }
  return answer
}

function withEnds(
  path: 'bestToOthers' | 'othersToWorst',
  answers: readonly Answer[],
  ends: { readonly self: number; readonly end: number; readonly overWorst: Answer },
): Answer[] {
  const own = answers[ends.self] ?? 1
  if (own !== 1) {
    const code = path === 'bestToOthers' ? 'best-not-equal-to-itself' : 'worst-not-equal-to-itself'
    throw breach(
      code,
      `${path}[${ends.self}]`,
      `expected 1 for a criterion against itself, got ${own}`,
    )
  }
  return answers.map((answer, j) => {
    if (j === ends.self) return 1
    return j === ends.end ? (answer ?? ends.overWorst) : answer
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  return Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`
}

const breach = (code: string, path: string, message: string) =>
  new ContractError({ code, path, message })
