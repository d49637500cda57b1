import { z } from 'zod'
import { localizedText, requiredText } from '../localized-text-schema'
import { knockOutRule } from './knock-out-schema'
import { valueFunction } from './value-function-schema'

/** A question set of the Best-Worst Method has at most nine items: nine domains, nine criteria in each. */
export const mostInQuestionSet = 9

/** Weighted criteria and knock-outs together: more than any committee reads. */
export const mostInDomain = 100

/** Short name in lists and imports: letters, digits, point, hyphen, underscore. */
export const code = z
  .string()
  .trim()
  .min(1)
  .max(20)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'tenders.validation.code')

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

const id = z.string().min(1).max(60)
const version = z.int().min(1)
const idempotencyKey = z.string().min(8).max(60)

export const addDomainInput = z.strictObject({
  tenderId: id,
  ...domainContent.shape,
  idempotencyKey,
})

export const editDomainInput = z.strictObject({ domainId: id, version, ...domainContent.shape })

export const removeDomainInput = z.strictObject({ domainId: id, version })

export const addCriterionInput = z.strictObject({
  domainId: id,
  content: criterionContent,
  idempotencyKey,
})

/** How much hangs on a criterion. What a person was told would be lost must still be all that is lost. */
const dependents = z.strictObject({
  weights: z.int().min(0),
  evidence: z.int().min(0),
  ratings: z.int().min(0),
})

export type Dependents = z.infer<typeof dependents>

export const editCriterionInput = z.strictObject({
  criterionId: id,
  version,
  content: criterionContent,
})

export type EditCriterionInput = z.infer<typeof editCriterionInput>

export const removeCriterionInput = z.strictObject({ criterionId: id, version, loses: dependents })

export type RemoveCriterionInput = z.infer<typeof removeCriterionInput>

/** The whole order at once: every domain and, in each, every criterion. */
export const arrangeCriteriaInput = z.strictObject({
  tenderId: id,
  version,
  domains: z.array(z.strictObject({ id, criterionIds: z.array(id) })),
})

export type ArrangeCriteriaInput = z.infer<typeof arrangeCriteriaInput>
