import { fail, type Result } from '../../shared/result'
import type { TransitionFacts } from './tender-transitions-rules'
import { type ProcedureTerms, termsFrom, usualTerms } from './terms-rules'
import type { TermsInput } from './terms-schema'

type EditedTender = Pick<TransitionFacts, 'state' | 'procedure'> & {
  readonly termsVersion: number
  readonly timeZone: string
  readonly domains: readonly { readonly id: string }[]
  readonly terms: Pick<ProcedureTerms, 'isTaxIncluded'> | null
  /** Quotes that were brought to the tax basis as it is. */
  readonly quoteCount: number
}

/**
 * Whether terms may be settled: before publication in the formal procedure, before the result in the light one, where
 * they bind nobody outside.
 */
export const areTermsOpen = ({ state, procedure }: Pick<EditedTender, 'state' | 'procedure'>) =>
  state === 'draft' || state === 'weighing' || (procedure === 'light' && state === 'evaluation')

/** Decides whether terms may be settled, over the version that was seen. */
export function decideTermsEdit(
  subject: EditedTender,
  version: number,
  input: TermsInput,
): Result<ProcedureTerms> {
  if (!areTermsOpen(subject)) return fail('wrong-state')
  if (subject.termsVersion !== version) return fail('stale-version')
  const { timeZone, domains } = subject
  const terms = termsFrom(input, { timeZone, domainIds: domains.map(({ id }) => id) })
  if (!terms.ok) return terms
  const basis = subject.terms?.isTaxIncluded ?? usualTerms.isTaxIncluded
  return subject.quoteCount > 0 && terms.value.isTaxIncluded !== basis
    ? fail('invalid-input', { taxBasis: 'procedure.validation.basisInUse' })
    : terms
}
