import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadMessages } from '../../platform/i18n/load-messages'
import { fail, Rejection, succeed } from '../../shared/result'
import { mayPrepare } from './application-rules'
import { declareBidInput } from './application-schema'
import { applicationSubject } from './application-subject'
import type { StoredDeclaration } from './draft-schema'
import { loadApplicationForChange } from './load-application'

const texts = z.object({
  declaration: z.object({
    statements: z.object({ eligible: z.string(), noConflict: z.string(), truth: z.string() }),
  }),
})

/** Puts on record what the applicant declares, word for word in the language it was read in. Nothing goes before it. */
export const declareBid = defineCommand({
  name: 'selection.declare-bid',
  input: declareBidInput,
  async load(tx, { tenderId, locale }, actor) {
    const application = await loadApplicationForChange(tx, tenderId, actor)
    const { applications } = await loadMessages(locale)
    const { eligible, noConflict, truth } = texts.parse(applications).declaration.statements
    return application && { ...application, statements: [eligible, noConflict, truth] }
  },
  authorize: allow('application.own'),
  decide(application, { name, locale }, { actor, now }) {
    const open = mayPrepare(application, now)
    if (!open.ok) return open
    const { bid, tenderId, applicantId, statements } = application
    if (bid?.declaration) return fail('already-done')
    const declaration: StoredDeclaration = { statements, name, locale, userId: actor.id }
    return succeed({ bidId: bid?.id ?? null, tenderId, applicantId, declaration })
  },
  async save(tx, { bidId, tenderId, applicantId, declaration }, { now }) {
    if (bidId !== null) {
      const { count } = await tx.sealedBid.updateMany({
        where: { id: bidId, declaredAt: null },
        data: { declaration, declaredAt: now, version: { increment: 1 } },
      })
      if (count === 0) throw new Rejection('already-done')
      return { bidId }
    }
    const id = `sealed-${randomUUID()}`
    await tx.sealedBid.create({
      data: { id, tenderId, applicantId, declaration, declaredAt: now, createdAt: now },
    })
    return { bidId: id }
  },
  audit: ({ tenderId }, { bidId }) => applicationSubject(bidId, { tenderId }),
})
