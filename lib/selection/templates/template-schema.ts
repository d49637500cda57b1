import { z } from 'zod'
import { criterionContent, domainContent, mostInQuestionSet } from '../criteria/criterion-schema'
import { localizedText, requiredText } from '../localized-text-schema'

const basisPoints = z.int().min(0).max(100_000)

/** A weight set as somebody printed it: hundredths of a per cent by code, whatever they add up to. */
export const publishedWeights = z.object({
  name: requiredText(200),
  method: z.literal('published'),
  /** Citation with its DOI or address; blank for a set of one's own. */
  source: z.string().trim().max(500),
  printed: z.object({
    /** Weights printed for the domains, where the source has a column of its own for them. */
    domains: z.record(z.string(), basisPoints).optional(),
    criteria: z.record(z.string(), basisPoints),
  }),
})

export type PublishedWeights = z.infer<typeof publishedWeights>

const mostCriteria = 20

/** A criteria tree to start tenders from. */
export const templateContent = z
  .object({
    domains: z
      .array(
        domainContent.extend({ criteria: z.array(criterionContent).max(mostCriteria).readonly() }),
      )
      .max(mostInQuestionSet)
      .readonly(),
    weightSets: z.array(publishedWeights).max(5).readonly(),
  })
  .superRefine((content, context) => {
    const codes = content.domains.flatMap(({ criteria }) => criteria.map(({ code }) => code))
    if (hasTwins(codes) || hasTwins(content.domains.map(({ code }) => code))) {
      context.addIssue({
        code: 'custom',
        path: ['domains'],
        message: 'tenders.validation.codeTaken',
      })
    }
    for (const [index, { criteria }] of content.domains.entries()) {
      if (criteria.filter(({ kind }) => kind === 'weighted').length > mostInQuestionSet) {
        const path = ['domains', index, 'criteria']
        context.addIssue({ code: 'custom', path, message: 'tenders.validation.tooManyInSet' })
      }
    }
    for (const [index, { printed }] of content.weightSets.entries()) {
      if (Object.keys(printed.criteria).some((code) => !codes.includes(code))) {
        const path = ['weightSets', index]
        context.addIssue({
          code: 'custom',
          path,
          message: 'tenders.validation.weightWithoutCriterion',
        })
      }
    }
  })

export type TemplateContent = z.infer<typeof templateContent>

export type TemplateDomain = TemplateContent['domains'][number]

const hasTwins = (codes: readonly string[]) => new Set(codes).size < codes.length

const id = z.string().min(1).max(60)
const kind = z.enum(['insurer', 'provider'])

/** A template of one's own: a copy of another, or empty. */
export const createTemplateInput = z.strictObject({
  title: requiredText(200),
  kind,
  copyOf: id.nullable(),
  idempotencyKey: z.string().min(8).max(60),
})

/** The whole template as edited; `version` is the one the editor started from. */
export const saveTemplateInput = z.strictObject({
  templateId: id,
  version: z.int().min(1),
  title: requiredText(200),
  description: localizedText(4000),
  kind,
  content: templateContent,
})

export type SaveTemplateInput = z.infer<typeof saveTemplateInput>

export const deleteTemplateInput = z.strictObject({ templateId: id, version: z.int().min(1) })
