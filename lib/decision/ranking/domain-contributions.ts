/** A domain and the ids of its criteria. */
export type CriterionDomain = { readonly id: string; readonly criteria: readonly string[] }

/**
 * Adds contributions up by domain, for bars of a stack; a missing contribution adds nothing.
 *
 * @param contributions rows alternatives, columns criteria in the order of `criteria`
 * @returns rows alternatives, columns domains in the order of `domains`
 * @example
 * contributionsByDomain([[10, 20, 5]], ['a', 'b', 'c'], [{ id: 'X', criteria: ['a', 'c'] }, { id: 'Y', criteria: ['b'] }]) // => [[15, 20]]
 */
export function contributionsByDomain(
  contributions: readonly (readonly (number | null)[])[],
  criteria: readonly string[],
  domains: readonly CriterionDomain[],
): number[][] {
  return contributions.map((row) =>
    domains.map((domain) =>
      row.reduce<number>(
        (sum, contribution, j) =>
          domain.criteria.includes(criteria[j] ?? '') ? sum + (contribution ?? 0) : sum,
        0,
      ),
    ),
  )
}
