/** max Σ c_j x_j subject to rows Σ a_j x_j ≥ / = right-hand side and bounds; the variables are numbered from 0. */
export type LinearProgram = {
  readonly maximise: readonly number[]
  readonly rows: readonly LinearRow[]
  /** In the order of the variables; null where there is no bound. */
  readonly bounds: readonly { readonly low: number | null; readonly high: number | null }[]
}

export type LinearRow = {
  readonly coefficients: readonly number[]
  readonly relation: '>=' | '='
  readonly right: number
}

export type LinearOptimum = { readonly value: number; readonly point: readonly number[] }

/** @throws LinearSolverError when the solver found no optimum */
export type LinearSolver = (program: LinearProgram) => LinearOptimum

/** The solver stopped without an optimum; the message says how. */
export class LinearSolverError extends Error {
  constructor(readonly status: string) {
    super(`expected an optimum of the linear program, got status ${status}`)
    this.name = 'LinearSolverError'
  }
}

/**
 * A program in the LP format of CPLEX, with variables x0, x1, …
 *
 * @example
 * linearProgramText({ maximise: [1], rows: [{ coefficients: [2], relation: '>=', right: 1 }], bounds: [{ low: 0, high: 4 }] }) // => 'Maximize\n obj: 1 x0\nSubject To\n r0: 2 x0 >= 1\nBounds\n 0 <= x0 <= 4\nEnd\n'
 */
export function linearProgramText({ maximise, rows, bounds }: LinearProgram): string {
  const lines = [
    'Maximize',
    ` obj: ${linearForm(maximise)}`,
    'Subject To',
    ...rows.map(
      ({ coefficients, relation, right }, row) =>
        ` r${row}: ${linearForm(coefficients)} ${relation} ${right}`,
    ),
    'Bounds',
    ...bounds.map(({ low, high }, j) => ` ${low ?? '-inf'} <= x${j} <= ${high ?? '+inf'}`),
    'End',
  ]
  return `${lines.join('\n')}\n`
}

function linearForm(coefficients: readonly number[]): string {
  const terms = coefficients.flatMap((coefficient, j) =>
    coefficient === 0 ? [] : [`${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${j}`],
  )
  return terms.length === 0 ? '0 x0' : terms.join(' ').replace(/^\+ /, '')
}
