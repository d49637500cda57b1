import { z } from 'zod'
import type { Evidence, EvidenceValue } from '../../decision/values/evidence'

const evidenceValue: z.ZodType<EvidenceValue> = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.record(z.string(), z.number()),
])

/** A stored piece of evidence in the engine's form. */
export function readEvidence(row: { readonly status: string; readonly value: unknown }): Evidence {
  if (row.status === 'provided') {
    return { status: 'provided', value: evidenceValue.parse(row.value) }
  }
  return { status: row.status === 'not_applicable' ? 'not-applicable' : 'missing' }
}
