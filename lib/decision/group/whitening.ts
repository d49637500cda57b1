import type { LogDensity } from './hamiltonian-chain'

/**
 * An affine map of the first n coordinates, x = centre + L u with L lower triangular; the others stay as they are.
 * A sampler that moves in u sees a posterior with unit covariance.
 */
export type Whitening = {
  readonly centre: Float64Array
  /** L, row by row, n × n. */
  readonly factor: Float64Array
}

/** The map with the same `spread` in every coordinate, to begin with. */
export function uniformWhitening(centre: Float64Array, spread: number): Whitening {
  const n = centre.length
  const factor = new Float64Array(n * n)
  for (let j = 0; j < n; j++) factor[j * n + j] = spread
  return { centre, factor }
}

/** x = centre + L u. */
export function fromWhite({ centre, factor }: Whitening, u: Float64Array, x: Float64Array): void {
  const n = centre.length
  x.set(u)
  for (let row = 0; row < n; row++) {
    let sum = centre[row] ?? 0
    for (let column = 0; column <= row; column++) {
      sum += (factor[row * n + column] ?? 0) * (u[column] ?? 0)
    }
    x[row] = sum
  }
}

/** u such that x = centre + L u, by forward substitution. */
export function toWhite({ centre, factor }: Whitening, x: Float64Array, u: Float64Array): void {
  const n = centre.length
  u.set(x)
  for (let row = 0; row < n; row++) {
    let rest = (x[row] ?? 0) - (centre[row] ?? 0)
    for (let column = 0; column < row; column++) {
      rest -= (factor[row * n + column] ?? 0) * (u[column] ?? 0)
    }
    u[row] = rest / (factor[row * n + row] ?? 1)
  }
}

/** The same density as a function of u (up to the constant Jacobian), with its gradient Lᵀ ∂/∂x. */
export function whitenDensity(whitening: Whitening, density: LogDensity): LogDensity {
  const { centre, factor } = whitening
  const n = centre.length
  let x = new Float64Array(0)
  return (u, gradient) => {
    if (x.length !== u.length) x = new Float64Array(u.length)
    fromWhite(whitening, u, x)
    const value = density(x, gradient)
    for (let column = 0; column < n; column++) {
      let sum = 0
      for (let row = column; row < n; row++) {
        sum += (factor[row * n + column] ?? 0) * (gradient[row] ?? 0)
      }
      gradient[column] = sum
    }
    return value
  }
}

const PRIOR_DRAWS = 5
const PRIOR_VARIANCE = 0.05

/**
 * The map learnt from draws: their mean and the Cholesky factor of their covariance, shrunk a little towards a
 * diagonal so that few draws still give a positive definite matrix (as Stan does).
 *
 * @param draws row by row, n numbers each
 */
export function learnWhitening(draws: Float64Array, n: number): Whitening {
  const centre = new Float64Array(n)
  const count = draws.length / n
  for (let index = 0; index < draws.length; index++) {
    centre[index % n] = (centre[index % n] ?? 0) + (draws[index] ?? 0) / count
  }
  const factor = new Float64Array(n * n)
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      const prior = row === column ? PRIOR_DRAWS * PRIOR_VARIANCE : 0
      const sum = prior + sumOfProducts(draws, centre, row, column)
      factor[row * n + column] = sum / (count + PRIOR_DRAWS)
    }
  }
  factorise(factor, n)
  return { centre, factor }
}

function sumOfProducts(
  draws: Float64Array,
  centre: Float64Array,
  row: number,
  column: number,
): number {
  const rowCentre = centre[row] ?? 0
  const columnCentre = centre[column] ?? 0
  let sum = 0
  for (let start = 0; start < draws.length; start += centre.length) {
    sum += ((draws[start + row] ?? 0) - rowCentre) * ((draws[start + column] ?? 0) - columnCentre)
  }
  return sum
}

/** Replaces the lower triangle of a positive definite matrix by its Cholesky factor L, matrix = L Lᵀ. */
function factorise(matrix: Float64Array, n: number): void {
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      const rest = (matrix[row * n + column] ?? 0) - dotOfRows(matrix, n, row, column)
      const pivot = matrix[column * n + column] ?? 1
      matrix[row * n + column] = row === column ? Math.sqrt(rest) : rest / pivot
    }
  }
}

/** Σ_k L[row][k] L[column][k] over k < column. */
function dotOfRows(factor: Float64Array, n: number, row: number, column: number): number {
  let sum = 0
  for (let k = 0; k < column; k++) {
    sum += (factor[row * n + k] ?? 0) * (factor[column * n + k] ?? 0)
  }
  return sum
}
