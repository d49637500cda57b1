import type { FormulaFlaw } from './formula-flaw'

/** What makes a value function unusable, and where in it. */
export type ValueProblem = {
  /** From the value function down: `['points', 1, 'value']`. */
  readonly path: readonly (string | number)[]
  readonly code: ValueProblemCode
  /** Of a formula: the character, counted from 0, where the flaw shows. */
  readonly position?: number
}

export type ValueProblemCode =
  /** Not finite, or beyond ±1e15. */
  | 'not-a-number'
  /** A value not in [0, 100], or a share not in [0, 1]. */
  | 'out-of-range'
  | 'not-increasing'
  | 'anchors-equal'
  | 'too-few'
  | 'too-many'
  | 'duplicate'
  | 'empty'
  | 'not-positive'
  | FormulaFlaw['code']

type Path = ValueProblem['path']

/** More points, bands or categories than anyone can publish are refused. */
const mostEntries = 100

export const anchorProblems = (path: Path, anchor: number): ValueProblem[] =>
  Math.abs(anchor) <= 1e15 ? [] : [{ path, code: 'not-a-number' }]

export function valueProblems(path: Path, value: number): ValueProblem[] {
  if (!Number.isFinite(value)) return [{ path, code: 'not-a-number' }]
  return value >= 0 && value <= 100 ? [] : [{ path, code: 'out-of-range' }]
}

export function shareProblems(path: Path, share: number): ValueProblem[] {
  if (!Number.isFinite(share)) return [{ path, code: 'not-a-number' }]
  return share >= 0 && share <= 1 ? [] : [{ path, code: 'out-of-range' }]
}

export function positiveProblems(path: Path, amount: number): ValueProblem[] {
  const flaws = anchorProblems(path, amount)
  return flaws.length > 0 || amount > 0 ? flaws : [{ path, code: 'not-positive' }]
}

export function entriesProblems(path: Path, entries: number, fewest: number): ValueProblem[] {
  if (entries < fewest) return [{ path, code: 'too-few' }]
  return entries > mostEntries ? [{ path, code: 'too-many' }] : []
}

/** Names the place of every number that is not above the one before it. */
export const orderProblems = (
  numbers: readonly number[],
  pathOf: (index: number) => Path,
): ValueProblem[] =>
  numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    return before === undefined || number > before
      ? []
      : [{ path: pathOf(index), code: 'not-increasing' }]
  })

/** Names the place of every entry that already stood before. */
export const duplicateProblems = (
  entries: readonly (string | number)[],
  pathOf: (index: number) => Path,
): ValueProblem[] =>
  entries.flatMap((entry, index) =>
    entries.indexOf(entry) === index ? [] : [{ path: pathOf(index), code: 'duplicate' }],
  )
