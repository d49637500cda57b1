import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { type AuditVerification, verifyAuditChain } from '../platform/audit'
import { defineQuery } from '../platform/query'

export type AuditCheckView = AuditVerification & { readonly checkedAt: Date }

/** Recomputes the whole chain of the log, of all organisations, from its first entry to its head. */
export const checkAuditChain = defineQuery({
  name: 'administration.check-audit-chain',
  input: z.undefined(),
  authorize: allow('audit.view'),
  read: async (reader, _input, _actor, now): Promise<AuditCheckView> => ({
    ...(await verifyAuditChain(reader)),
    checkedAt: now,
  }),
})
