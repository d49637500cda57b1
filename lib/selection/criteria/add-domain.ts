import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadTenderForChange } from '../tenders/load-tender'
import { addDomainInput } from './criterion-schema'
import { decideNewDomain } from './domain-rules'
import { otherDomainCodes } from './load-criterion'
import { markTreeChanged } from './save-criterion'

/** Adds a domain at the end of a tender's tree. */
export const addDomain = defineCommand({
  name: 'selection.add-domain',
  input: addDomainInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, { tenderId }, actor) {
    const tender = await loadTenderForChange(tx, tenderId, actor.organisationId)
    return tender && { ...tender, takenCodes: await otherDomainCodes(tx, tenderId, null) }
  },
  authorize: allow('tender.edit'),
  decide: decideNewDomain,
  async save(tx, domain) {
    const id = randomUUID()
    await tx.domain.create({ data: { id, ...domain } })
    await markTreeChanged(tx, domain.tenderId)
    return { domainId: id }
  },
  audit: ({ tenderId }, { domainId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { domainId },
  }),
})
