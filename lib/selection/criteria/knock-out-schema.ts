import { z } from 'zod'
import type { KnockOutRule } from '../../decision/values/knock-out'

const limit = z.number().min(-1e15).max(1e15)

/** What a bid must show on a knock-out criterion. */
export const knockOutRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('is-true') }),
  z.object({ kind: z.literal('at-least'), minimum: limit }),
  z.object({ kind: z.literal('at-most'), maximum: limit }),
  z.object({
    kind: z.literal('one-of'),
    allowed: z.array(z.string().trim().min(1).max(120)).min(1).max(50).readonly(),
  }),
  z.object({ kind: z.literal('document-present') }),
]) satisfies z.ZodType<KnockOutRule>

/** Every kind of rule, in the order in which a form offers them. */
export const knockOutKinds = [
  'is-true',
  'document-present',
  'at-least',
  'at-most',
  'one-of',
] as const satisfies readonly KnockOutRule['kind'][]

/** The rule in a database column, or null where none is declared. */
export function readKnockOut(column: unknown): KnockOutRule | null {
  return column === null || column === undefined ? null : knockOutRule.parse(column)
}
