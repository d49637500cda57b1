import { describe, expect, it } from 'vitest'
import { checkValueFunction } from '../../../../lib/decision/values/check-value-function'
import { builtInTemplates } from '../../../../lib/selection/templates/built-in/built-in-templates'
import { insurerChecklist } from '../../../../lib/selection/templates/built-in/insurer-checklist'
import { printedTotalsOf } from '../../../../lib/selection/templates/template-rules'
import { templateContent } from '../../../../lib/selection/templates/template-schema'
import { locales } from '../../../../lib/shared/locale'

describe.each(builtInTemplates)('$id', ({ title, description, content }) => {
  const criteria = content.domains.flatMap((domain) => domain.criteria)

  it('is a valid template that parsing leaves as it is', () => {
    expect(templateContent.parse(content)).toEqual(content)
  })

  it('has a sound value function, a description and the evidence required for every criterion', () => {
    for (const { valueFunction, kind } of criteria) {
      expect(kind).toBe('weighted')
      expect(valueFunction && checkValueFunction(valueFunction)).toEqual([])
    }
  })

  it('says everything in every language', () => {
    const texts = [
      title,
      description,
      ...content.domains.map((domain) => domain.title),
      ...criteria.flatMap((criterion) => [
        criterion.title,
        criterion.description,
        criterion.evidenceRequired,
        ...(criterion.valueFunction?.kind === 'rating'
          ? criterion.valueFunction.levels.map(({ anchor }) => anchor)
          : []),
        ...(criterion.valueFunction?.kind === 'categories'
          ? criterion.valueFunction.categories.map(({ label }) => label)
          : []),
      ]),
      ...content.weightSets.map(({ name }) => name),
    ]
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...locales].sort())
  })
})

it('prints the checklist’s weights with totals that are not 100, and rescales nothing', () => {
  const { domains, weightSets } = insurerChecklist.content
  const [bestWorst, consensus] = weightSets.map((set) => printedTotalsOf(domains, set))
  expect(domains.flatMap(({ criteria }) => criteria)).toHaveLength(28)
  expect(bestWorst).toMatchObject({ criteria: 10_073, domains: null })
  expect(consensus).toMatchObject({ criteria: 10_031, domains: 10_032 })
})

it('gives each domain of the checklist the sum of its consensus weights, but for one hundredth in finances', () => {
  const { domains, weightSets } = insurerChecklist.content
  const consensus = weightSets[1]
  const byDomain = consensus && printedTotalsOf(domains, consensus).byDomain
  expect(byDomain).toEqual({ '1': 2442, '2': 2268, '3': 1652, '4': 1789, '5': 1142, '6': 738 })
  expect(consensus?.printed.domains).toEqual({ ...byDomain, '3': 1653 })
})
