import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadTenderForChange } from '../tenders/load-tender'
import { nominatePanelInput } from './panel-schema'
import { decideNomination } from './panel-seat-rules'
import { readCandidates, readSeats } from './panel-seats'
import { requestDeclarations } from './request-declarations'

/** Nominates the panel of a formal tender; whoever is new is asked to declare. */
export const nominatePanel = defineCommand({
  name: 'selection.nominate-panel',
  input: nominatePanelInput,
  async load(tx, { tenderId }, { organisationId }) {
    const tender = await loadTenderForChange(tx, tenderId, organisationId)
    if (!tender) return null
    const seats = await readSeats(tx, tenderId)
    return {
      ...tender,
      members: seats.map(({ userId, role }) => ({ userId, role })),
      candidates: await readCandidates(tx, organisationId),
    }
  },
  authorize: allow('panel.manage'),
  decide: decideNomination,
  async save(tx, { tenderId, reference, members, leaving }, { now }) {
    await tx.panelMember.deleteMany({ where: { tenderId, userId: { in: [...leaving] } } })
    for (const [position, { userId, role }] of members.entries())
      await tx.panelMember.upsert({
        where: { tenderId_userId: { tenderId, userId } },
        create: { tenderId, userId, role, position },
        update: { role, position },
      })
    await requestDeclarations(tx, { tenderId, reference }, now)
    return { members: members.length }
  },
  audit: ({ tenderId, members, leaving }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { members, leaving },
  }),
})
