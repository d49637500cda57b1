import { demoOrganisation } from '../../lib/account/demo-people'
import type { Tx } from '../../lib/platform/db'
import type { BuiltInTemplate } from '../../lib/selection/templates/built-in/built-in-template'
import { plantTemplate } from '../../lib/selection/templates/plant-template'
import type { LocalizedText } from '../../lib/shared/locale'
import { storyDay } from './story'

export type SeededTender = {
  readonly id: string
  readonly reference: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly currency: string
  readonly timeZone: string
  readonly fictional: boolean
  readonly createdOn: string
  /** Where the story leaves it; experts may still answer while it is weighed. */
  readonly state: 'weighing' | 'evaluation'
  readonly template: BuiltInTemplate
}

/** Writes a tender from a template, and gives its criteria by code. */
export async function plantTender(tx: Tx, tender: SeededTender) {
  const { id, template, createdOn, ...columns } = tender
  await tx.tender.create({
    data: {
      ...columns,
      id,
      kind: template.kind,
      organisationId: demoOrganisation.id,
      templateId: template.id,
      weighingClosedAt: tender.state === 'weighing' ? null : storyDay('2026-08-31'),
      createdById: 'demo-tomas-machava',
      createdAt: storyDay(createdOn),
    },
  })
  let count = 0
  const newId = () => {
    count += 1
    return `${id}-${count}`
  }
  await plantTemplate(tx, id, template.content, 'demo-tomas-machava', newId)
  const criteria = await tx.criterion.findMany({
    where: { tenderId: id },
    select: { id: true, code: true, domainId: true },
  })
  return {
    newId,
    criterionIds: new Map(criteria.map(({ code, id: criterionId }) => [code, criterionId])),
  }
}
