import { checkValueFunction } from '../../decision/values/check-value-function'
import { fail, type Result, succeed } from '../../shared/result'
import { valueFunctionMessages } from '../criteria/criterion-rules'
import type { PublishedWeights, SaveTemplateInput, TemplateContent } from './template-schema'

/** A template as commands need it. Built-in templates belong to no organisation and never change. */
export type TemplateSubject = {
  readonly organisationId: string
  readonly templateId: string
  readonly isBuiltIn: boolean
  readonly version: number
}

/** Decides whether an edited template may be saved. A template may be unfinished; what it does say must make sense. */
export function decideTemplateSave(
  subject: TemplateSubject,
  input: SaveTemplateInput,
): Result<SaveTemplateInput> {
  if (subject.isBuiltIn) return fail('wrong-state')
  if (subject.version !== input.version) return fail('stale-version')
  const flaws = Object.assign({}, ...input.content.domains.flatMap(domainFlaws))
  return Object.keys(flaws).length > 0 ? fail('invalid-input', flaws) : succeed(input)
}

/** Fields are named from the template down: `content.domains.0.criteria.2.valueFunction.zeroAt`. */
const domainFlaws = ({ criteria }: TemplateContent['domains'][number], at: number) =>
  criteria.map(({ valueFunction }, index) =>
    valueFunctionMessages(
      valueFunction ? checkValueFunction(valueFunction) : [],
      `content.domains.${at}.criteria.${index}.valueFunction`,
    ),
  )

export function decideTemplateDeletion(
  subject: TemplateSubject,
  input: { readonly version: number },
): Result<TemplateSubject> {
  if (subject.isBuiltIn) return fail('wrong-state')
  return subject.version === input.version ? succeed(subject) : fail('stale-version')
}

/** The totals of one weight column, in basis points, as printed: nothing is rescaled. */
export type PrintedTotals = {
  /** Sum of the criteria's weights. */
  readonly criteria: number
  /** Sum of the criteria's weights by domain code. */
  readonly byDomain: Readonly<Record<string, number>>
  /** Sum of the weights printed for the domains themselves; null where none are. */
  readonly domains: number | null
}

/**
 * Adds up one weight column without floating point.
 */
export function printedTotalsOf(
  domains: readonly {
    readonly code: string
    readonly criteria: readonly { readonly code: string }[]
  }[],
  { printed }: Pick<PublishedWeights, 'printed'>,
): PrintedTotals {
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
  const byDomain = Object.fromEntries(
    domains.map(({ code, criteria }) => [
      code,
      sum(criteria.map((criterion) => printed.criteria[criterion.code] ?? 0)),
    ]),
  )
  return {
    criteria: sum(Object.values(byDomain)),
    byDomain,
    domains: printed.domains ? sum(Object.values(printed.domains)) : null,
  }
}

/** How much of a template is declared, for lists. */
export function countsOf(content: TemplateContent) {
  const criteria = content.domains.flatMap((domain) => domain.criteria)
  return {
    domains: content.domains.length,
    criteria: criteria.length,
    knockOuts: criteria.filter(({ kind }) => kind === 'knock_out').length,
    weightSets: content.weightSets.length,
  }
}
