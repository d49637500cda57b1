import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideArrangement } from './criteria-tree-rules'
import { arrangeCriteriaInput } from './criterion-schema'
import { requireWritten } from './save-criterion'

/** Puts a tender's domains and criteria in another order, or criteria in another domain. */
export const arrangeCriteria = defineCommand({
  name: 'selection.arrange-criteria',
  input: arrangeCriteriaInput,
  async load(tx, { tenderId }, actor) {
    const tender = await loadTenderForChange(tx, tenderId, actor.organisationId)
    if (!tender) return null
    const domains = await tx.domain.findMany({
      where: { tenderId },
      select: { id: true, criteria: { select: { id: true, kind: true } } },
    })
    return { ...tender, domains }
  },
  authorize: allow('tender.edit'),
  decide: decideArrangement,
  async save(tx, { tenderId, version, domains }) {
    requireWritten(
      await tx.tender.updateMany({
        where: { id: tenderId, version },
        data: { version: version + 1 },
      }),
    )
    for (const [position, { id, criterionIds }] of domains.entries()) {
      await tx.domain.update({ where: { id }, data: { position } })
      for (const [place, criterionId] of criterionIds.entries()) {
        await tx.criterion.update({
          where: { id: criterionId },
          data: { domainId: id, position: place },
        })
      }
    }
    return { version: version + 1 }
  },
  audit: ({ tenderId, domains }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { domains },
  }),
})
