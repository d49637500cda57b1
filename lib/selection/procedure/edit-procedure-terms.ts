import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadProcedureForChange } from './load-procedure'
import { saveTerms } from './save-terms'
import { decideTermsEdit } from './terms-edit-rules'
import { editProcedureTermsInput } from './terms-schema'

/** Settles how quality and price count, what parts ties, and when: while nothing binds yet. */
export const editProcedureTerms = defineCommand({
  name: 'selection.edit-procedure-terms',
  input: editProcedureTermsInput,
  async load(tx, { tenderId }, { organisationId }) {
    const subject = await loadProcedureForChange(tx, tenderId, organisationId)
    const quoteCount = await tx.priceOffer.count({ where: { bid: { tenderId } } })
    return subject && { ...subject, quoteCount }
  },
  authorize: allow('procedure.edit'),
  decide(subject, { tenderId, version, ...input }) {
    const terms = decideTermsEdit(subject, version, input)
    return terms.ok ? { ok: true, value: { tenderId, version, terms: terms.value } } : terms
  },
  async save(tx, { tenderId, version, terms }) {
    await saveTerms(tx, tenderId, version, terms)
    return { version: version + 1 }
  },
  audit: ({ tenderId, terms }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { terms },
  }),
})
