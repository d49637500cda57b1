import { fail, type Result } from '../../shared/result'
import type { TransitionFacts } from './tender-transitions-rules'
import { type ProcedureTerms, termsFrom } from './terms-rules'
import type { TermsInput } from './terms-schema'

type EditedTender = Pick<TransitionFacts, 'state' | 'procedure'> & {
  readonly termsVersion: number
  readonly timeZone: string
  readonly domains: readonly { readonly id: string }[]
}

/** Decides whether terms may be settled: in the formal procedure, before publication, over the version that was seen. */
export function decideTermsEdit(
  subject: EditedTender,
  version: number,
  input: TermsInput,
): Result<ProcedureTerms> {
  const isOpen = subject.state === 'draft' || subject.state === 'weighing'
  if (subject.procedure !== 'formal' || !isOpen) return fail('wrong-state')
  if (subject.termsVersion !== version) return fail('stale-version')
  const { timeZone, domains } = subject
  return termsFrom(input, { timeZone, domainIds: domains.map(({ id }) => id) })
}
