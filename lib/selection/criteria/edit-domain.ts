import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { editDomainInput } from './criterion-schema'
import { decideDomainEdit } from './domain-rules'
import { loadDomain } from './load-criterion'
import { requireWritten } from './save-criterion'

/** Gives a domain another code or title. */
export const editDomain = defineCommand({
  name: 'selection.edit-domain',
  input: editDomainInput,
  load: (tx, { domainId }, actor) => loadDomain(tx, domainId, actor.organisationId),
  authorize: allow('tender.edit'),
  decide: decideDomainEdit,
  async save(tx, { domainId, version, code, title }) {
    requireWritten(
      await tx.domain.updateMany({
        where: { id: domainId, version },
        data: { code, title, version: version + 1 },
      }),
    )
    return { version: version + 1 }
  },
  audit: ({ tenderId, ...detail }) => ({ subjectType: 'tender', subjectId: tenderId, detail }),
})
