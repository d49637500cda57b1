import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { removeDomainInput } from './criterion-schema'
import { decideDomainRemoval } from './domain-rules'
import { loadDomain } from './load-criterion'
import { markTreeChanged, requireWritten } from './save-criterion'

/** Removes a domain that has no criteria. */
export const removeDomain = defineCommand({
  name: 'selection.remove-domain',
  input: removeDomainInput,
  load: (tx, { domainId }, actor) => loadDomain(tx, domainId, actor.organisationId),
  authorize: allow('tender.edit'),
  decide: decideDomainRemoval,
  async save(tx, { tenderId, domainId, version }) {
    requireWritten(await tx.domain.deleteMany({ where: { id: domainId, version } }))
    await markTreeChanged(tx, tenderId)
    return { domainId }
  },
  audit: ({ tenderId, domainId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { domainId },
  }),
})
