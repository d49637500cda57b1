import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { loadTender } from '../tenders/load-tender'
import {
  type DeclarationAct,
  type DeclarationSight,
  declarationHistory,
} from './declaration-history-rules'
import type { HistoryView } from './history-rules'
import { readActors, readRecord } from './read-record'

export type DeclarationHistory = HistoryView<DeclarationAct> & { readonly declarationId: string }

/**
 * What happened to each declaration on the panel of a formal tender: one's own, and all of them for those who run or
 * oversee the tender.
 */
export const listDeclarationHistories = defineQuery({
  name: 'selection.list-declaration-histories',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId }, actor): Promise<readonly DeclarationHistory[] | null> {
    const { organisationId } = actor
    const tender = await loadTender(reader, tenderId, organisationId)
    if (tender?.procedure !== 'formal') return null
    const declarations = await reader.conflictDeclaration.findMany({
      where: { tenderId, ...(holds(actor, 'weights.view') ? {} : { userId: actor.id }) },
      select: {
        ...{ id: true, userId: true, bidId: true, requestedAt: true },
        ...{ reviewReason: true, reviewedAt: true },
      },
    })
    const entries = await readRecord(reader, organisationId, [
      { subjectType: 'tender', subjectIds: [tenderId], commands },
    ])
    const nameOf = await readActors(
      reader,
      organisationId,
      entries.map(({ actorId }) => actorId),
    )
    return declarations.map((declaration) => ({
      declarationId: declaration.id,
      timeZone: tender.timeZone,
      events: declarationHistory(declaration, entries, {
        nameOf,
        sees: sightOf(actor, declaration.userId),
      }),
    }))
  },
})

const commands = [
  'selection.declare-conflict',
  'selection.review-declaration',
  'selection.ask-declaration-again',
]

function sightOf(actor: Actor, userId: string): DeclarationSight {
  const reviews = holds(actor, 'conflict.review')
  const isSelf = actor.id === userId
  return { reviewReasons: reviews || isSelf, askingReasons: reviews && !isSelf }
}
