/** The values of a_BW for which thresholds are published: the rows of the tables. */
export const publishedOverWorst: readonly number[] = [3, 4, 5, 6, 7, 8, 9]

/** Rows a_BW = 3…9, columns n = 3…9. */
const inputThresholds: readonly (readonly number[])[] = [
  [0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667],
  [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
  [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.296],
  [0.133, 0.199, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
  [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
  [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.362, 0.3657],
  [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.362, 0.3662],
]

const outputThresholds: readonly (readonly number[])[] = [
  [0.2087, 0.2087, 0.2087, 0.2087, 0.2087, 0.2087, 0.2087],
  [0.1581, 0.2352, 0.2738, 0.2928, 0.3102, 0.3154, 0.3273],
  [0.2111, 0.2848, 0.3019, 0.3309, 0.3479, 0.3611, 0.3741],
  [0.2164, 0.2922, 0.3565, 0.3924, 0.4061, 0.4168, 0.4225],
  [0.209, 0.3313, 0.3734, 0.3931, 0.4035, 0.4108, 0.4298],
  [0.2267, 0.3409, 0.4029, 0.423, 0.4379, 0.4543, 0.4599],
  [0.2122, 0.3653, 0.4055, 0.4225, 0.4445, 0.4587, 0.4747],
]

/**
 * Where the tables come from, for the screen to print beside them. The output-based table is known from this one source
 * alone, and no independent recalculation of it is public.
 */
export const thresholdSources: Readonly<
  Record<'input' | 'output', { readonly doi: string; readonly isSingleSource: boolean }>
> = {
  input: { doi: '10.1016/j.omega.2019.102175', isSingleSource: false },
  output: { doi: '10.1016/j.omega.2019.102175', isSingleSource: true },
}

/**
 * The largest input-based ratio that still counts as consistent.
 *
 * Source: Liang, Brunelli & Rezaei (2020), Consistency issues in the best worst method: measurements and thresholds,
 * Omega 96, 102175, doi 10.1016/j.omega.2019.102175.
 *
 * @param criteria number of criteria n
 * @param bestOverWorst a_BW
 * @returns `null` where none is published: n or a_BW outside 3…9, or a_BW between two whole numbers; never a neighbour's value
 * @example
 * inputThreshold(8, 9) // => 0.362
 */
export function inputThreshold(criteria: number, bestOverWorst: number): number | null {
  return inputThresholds[bestOverWorst - 3]?.[criteria - 3] ?? null
}

/**
 * The largest output-based ratio that still counts as consistent; source, parameters and `null` as for {@link inputThreshold}.
 *
 * @example
 * outputThreshold(8, 9) // => 0.4587
 */
export function outputThreshold(criteria: number, bestOverWorst: number): number | null {
  return outputThresholds[bestOverWorst - 3]?.[criteria - 3] ?? null
}
