import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, succeed } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { cellInput } from './consensus-schema'
import { doesRankHang } from './hinge-rules'
import { aboutCell, sitsOnPanel } from './lead-rules'
import { hingeOf, type LoadedModeration, loadModeration } from './load-moderation'

type Subject = LoadedModeration & { readonly organisationId: string }

/**
 * Says whether one cell could move its bid past another, and puts on record that somebody asked: who talks about a level
 * must not be steered by who leads.
 */
export const showRankEffect = defineCommand({
  name: 'selection.show-rank-effect',
  input: cellInput,
  async load(tx, { tenderId }, { organisationId }) {
    await loadTenderForChange(tx, tenderId, organisationId)
    const loaded = await loadModeration(tx, tenderId, organisationId)
    return loaded && { ...loaded, organisationId: loaded.tender.organisationId }
  },
  authorize: allow<Subject>('moderation.lead', sitsOnPanel),
  decide(subject, { bidId, criterionId }) {
    if (subject.tender.state !== 'moderation') return fail('wrong-state')
    const cell = subject.cells.find((one) => one.bidId === bidId && one.criterionId === criterionId)
    if (!cell || !subject.ground) return fail('not-found')
    const hinge = hingeOf(cell, subject.criteria, subject.evaluation)
    const couldChangeRank = hinge !== null && doesRankHang(subject.ground, hinge)
    return succeed({ bidId, criterionId, couldChangeRank })
  },
  save: async (_, { couldChangeRank }) => ({ couldChangeRank }),
  audit: (change) => ({ ...aboutCell(change), detail: {} }),
})
