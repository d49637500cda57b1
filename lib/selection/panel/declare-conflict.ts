import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { type DeclarationSubject, decideDeclaration } from './declaration-rules'
import { mailReviewers } from './mail-reviewers'
import { type DeclareConflictInput, declareConflictInput } from './panel-schema'
import { mustDeclare } from './standing-rules'

/** Says, for oneself alone, whether there is a link: in general, or with one bidder. */
export const declareConflict = defineCommand({
  name: 'selection.declare-conflict',
  input: declareConflictInput,
  load: (tx, input, actor) => loadDeclaration(tx, input, actor),
  authorize: allow<DeclarationSubject>('conflict.declare', (_, { isAsked }) => isAsked),
  decide: decideDeclaration,
  async save(tx, change, { actor, now }) {
    const { tenderId, reference, declarationId, bidId, outcome, text, version } = change
    const said = { state: outcome, text, declaredAt: now, version: version + 1 }
    if (declarationId === null) {
      const key = { id: randomUUID(), tenderId, userId: actor.id, bidId, requestedAt: now }
      await tx.conflictDeclaration.create({ data: { ...key, ...said } })
    } else {
      const { count } = await tx.conflictDeclaration.updateMany({
        where: { id: declarationId, version },
        data: { ...said, reviewedById: null, reviewReason: '', reviewedAt: null },
      })
      if (count === 0) throw new Rejection('stale-version')
    }
    if (outcome === 'declared') await mailReviewers(tx, { tenderId, reference }, actor)
    return { version: version + 1 }
  },
  // What was said is personal: it stays with the author and the reviewer.
  audit: ({ tenderId, bidId, outcome }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { bidId, outcome },
  }),
})

async function loadDeclaration(
  tx: Tx,
  { tenderId, bidId }: DeclareConflictInput,
  actor: { readonly id: string; readonly organisationId: string },
): Promise<DeclarationSubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, actor.organisationId)
  if (!tender) return null
  if (bidId !== null && !(await tx.bid.findUnique({ where: { id: bidId, tenderId } }))) return null
  const seat = await tx.panelMember.findUnique({
    where: { tenderId_userId: { tenderId, userId: actor.id } },
    select: { role: true },
  })
  const declaration = await tx.conflictDeclaration.findFirst({
    where: { tenderId, userId: actor.id, bidId },
    select: { id: true, state: true, version: true },
  })
  return { ...tender, isAsked: seat !== null && mustDeclare(seat.role), declaration }
}
