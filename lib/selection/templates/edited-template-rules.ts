import type { LocalizedText } from '../../shared/locale'
import type { DomainRows } from '../criteria/criteria-table-rules'
import type { CriterionContent, DomainContent } from '../criteria/criterion-schema'
import type { PublishedWeights, TemplateContent } from './template-schema'

/** A criterion in the editor: its weights stay with it wherever it goes and whatever its code becomes. */
export type EditedCriterion = CriterionContent & {
  /** Of the editor alone; never saved. */
  readonly id: string
  /** Basis points by weight set id. */
  readonly weights: Readonly<Record<string, number>>
}

export type EditedDomain = DomainContent & {
  readonly id: string
  readonly criteria: readonly EditedCriterion[]
  /** Weights printed for the domain itself, by weight set id. */
  readonly weights: Readonly<Record<string, number>>
}

export type EditedSet = Pick<PublishedWeights, 'name' | 'source'> & {
  readonly id: string
  readonly hasDomainWeights: boolean
}

/** A template as its editor holds it, as plain data: every change makes a new one, so that each can be undone. */
export type EditedTemplate = {
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly kind: 'insurer' | 'provider'
  readonly domains: readonly EditedDomain[]
  readonly sets: readonly EditedSet[]
}

/** The editor's form of saved content. Ids are the codes, which are unique when it was saved. */
export function editedDomains({
  domains,
  weightSets,
}: TemplateContent): Pick<EditedTemplate, 'domains' | 'sets'> {
  const sets = weightSets.map(({ name, source, printed }, index) => ({
    id: `set-${index}`,
    name,
    source,
    hasDomainWeights: printed.domains !== undefined,
  }))
  const weightsOf = (of: 'criteria' | 'domains', code: string) =>
    Object.fromEntries(
      weightSets.flatMap(({ printed }, index) => {
        const weight = printed[of]?.[code]
        return weight === undefined ? [] : [[`set-${index}`, weight]]
      }),
    )
  return {
    sets,
    domains: domains.map(({ criteria, ...domain }) => ({
      ...domain,
      id: `domain-${domain.code}`,
      weights: weightsOf('domains', domain.code),
      criteria: criteria.map((criterion) => ({
        ...criterion,
        id: `criterion-${criterion.code}`,
        weights: weightsOf('criteria', criterion.code),
      })),
    })),
  }
}

/** What is saved of an edited template. A set that has no weight left is not. */
export function contentOfEdited({
  domains,
  sets,
}: Pick<EditedTemplate, 'domains' | 'sets'>): TemplateContent {
  const criteria = domains.flatMap((domain) => domain.criteria)
  const weightSets = sets.map(
    ({ id, name, source, hasDomainWeights }): PublishedWeights => ({
      name,
      source,
      method: 'published',
      printed: {
        ...(hasDomainWeights ? { domains: printedBy(domains, id) } : {}),
        criteria: printedBy(criteria, id),
      },
    }),
  )
  return {
    domains: domains.map(({ id: _id, weights: _weights, criteria: own, ...domain }) => ({
      ...domain,
      criteria: own.map(({ id: _own, weights: _ownWeights, ...content }) => content),
    })),
    weightSets: weightSets.filter(({ printed }) => Object.keys(printed.criteria).length > 0),
  }
}

const printedBy = (
  rows: readonly { readonly code: string; readonly weights: Readonly<Record<string, number>> }[],
  setId: string,
) =>
  Object.fromEntries(
    rows.flatMap(({ code, weights }) => {
      const weight = weights[setId]
      return weight === undefined ? [] : [[code, weight]]
    }),
  )

/**
 * Adds the rows of a file, read against the tree as it stands; its weight column becomes a set of its own.
 *
 * @param newId makes an id that the tree does not have yet
 */
export function withImportedRows(
  template: EditedTemplate,
  rows: readonly DomainRows[],
  set: { readonly name: LocalizedText; readonly source: string },
  newId: () => string,
): EditedTemplate {
  const setId = newId()
  const hasWeights = rows.some(({ criteria }) => criteria.some(({ weight }) => weight !== null))
  const added = rows.map(({ criteria, ...domain }) => ({
    ...domain,
    criteria: criteria.map(
      ({ content, weight }): EditedCriterion => ({
        ...content,
        id: newId(),
        weights: weight === null ? {} : { [setId]: weight },
      }),
    ),
  }))
  const joined = template.domains.map((domain) => {
    const more = added.find(({ code, exists }) => exists && code === domain.code)
    return more ? { ...domain, criteria: [...domain.criteria, ...more.criteria] } : domain
  })
  const fresh = added
    .filter(({ exists }) => !exists)
    .map(({ code, title, criteria }) => ({ id: newId(), code, title, criteria, weights: {} }))
  return {
    ...template,
    domains: [...joined, ...fresh],
    sets: hasWeights
      ? [...template.sets, { ...set, id: setId, hasDomainWeights: false }]
      : template.sets,
  }
}
