import type { ProcedureTerms } from './terms-rules'

/** Terms whose domains are named by the codes that bidders read, instead of by ids. */
export function codedTerms<Terms extends Pick<ProcedureTerms, 'domainMinimums' | 'tieBreak'>>(
  terms: Terms,
  domains: readonly { readonly id: string; readonly code: string }[],
): Terms {
  const codeOf = new Map(domains.map(({ id, code }) => [id, code]))
  return {
    ...terms,
    domainMinimums: Object.fromEntries(
      Object.entries(terms.domainMinimums).map(([id, least]) => [codeOf.get(id) ?? id, least]),
    ),
    tieBreak: terms.tieBreak.map((step) =>
      step.kind === 'higher-score' ? { ...step, of: codeOf.get(step.of) ?? step.of } : step,
    ),
  }
}
