import { z } from 'zod'
import { localizedText, requiredText } from '../localized-text-schema'
import { knockOutRule } from './knock-out-schema'
import { valueFunction } from './value-function-schema'

/** A question set of the Best-Worst Method has at most nine items: nine domains, nine criteria in each. */
export const mostInQuestionSet = 9

/** Short name in lists and imports: letters, digits, point, hyphen, underscore. */
export const code = z
  .string()
  .trim()
  .min(1)
  .max(20)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'validation.code')

/** What a criterion says, without its place: the same in a template and in a tender. */
export const criterionContent = z.object({
  code,
  kind: z.enum(['weighted', 'knock_out']),
  title: requiredText(200),
  description: localizedText(2000),
  unit: localizedText(40),
  evidenceRequired: localizedText(1000),
  /** Null until it is declared, and for a knock-out. */
  valueFunction: valueFunction.nullable(),
  /** Null until it is declared, and for a weighted criterion. */
  knockOut: knockOutRule.nullable(),
  /** Least value, 0–100, that a bid must reach; null where there is none. */
  minimumValue: z.number().min(0).max(100).nullable(),
})

export type CriterionContent = z.infer<typeof criterionContent>

export const domainContent = z.object({ code, title: requiredText(200) })

export type DomainContent = z.infer<typeof domainContent>
