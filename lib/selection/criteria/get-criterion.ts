import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { loadTender } from '../tenders/load-tender'
import { criteriaFreeze } from '../tenders/tender-rules'
import type { Dependents } from './criterion-schema'
import { type CriterionNode, type DomainNode, readCriteriaTree } from './read-criteria-tree'

/** One criterion for its editor, with its neighbours. */
export type CriterionView = {
  readonly tenderId: string
  readonly reference: string
  readonly criterion: CriterionNode
  readonly domain: Pick<DomainNode, 'id' | 'code' | 'title' | 'domain'>
  readonly dependents: Dependents
  /** Id of the criterion before and after it in the tree; null at the ends. */
  readonly previousId: string | null
  readonly nextId: string | null
  readonly freeze: 'weights-locked' | 'wrong-state' | null
  readonly canEdit: boolean
}

/** The editor page of one criterion. */
export const getCriterion = defineQuery({
  name: 'selection.get-criterion',
  input: z.strictObject({
    tenderId: z.string().min(1).max(60),
    criterionId: z.string().min(1).max(60),
  }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId, criterionId }, actor): Promise<CriterionView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (!tender) return null
    const tree = await readCriteriaTree(reader, tenderId)
    const criteria = tree.flatMap((domain) => domain.criteria)
    const at = criteria.findIndex(({ id }) => id === criterionId)
    const criterion = criteria[at]
    const domain = tree.find(({ id }) => id === criterion?.domainId)
    if (!criterion || !domain) return null
    const counts = await reader.criterion.findUniqueOrThrow({
      where: { id: criterionId },
      select: { _count: { select: { weights: true, evidence: true, ratings: true } } },
    })
    const freeze = criteriaFreeze(tender)
    return {
      tenderId,
      reference: tender.reference,
      criterion,
      domain: { id: domain.id, code: domain.code, title: domain.title, domain: domain.domain },
      dependents: counts._count,
      previousId: criteria[at - 1]?.id ?? null,
      nextId: criteria[at + 1]?.id ?? null,
      freeze,
      canEdit: holds(actor, 'tender.edit') && freeze === null,
    }
  },
})
