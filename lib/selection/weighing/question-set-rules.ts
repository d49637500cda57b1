import type { LocalizedText } from '../../shared/locale'

/** An item that an expert compares: a domain, or a criterion inside one. */
export type QuestionItem = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  /** Place in the tree, from 1, of the domain that the item is or belongs to: what gives it its hue. */
  readonly domainNumber: number
}

export type QuestionDomain = QuestionItem & { readonly criteria: readonly QuestionItem[] }

/** One page of questions: the domains among themselves, or the criteria of one domain. */
export type QuestionSet = {
  /** `domains`, or the id of the domain whose criteria are compared. */
  readonly id: string
  readonly domain: QuestionItem | null
  readonly items: readonly QuestionItem[]
}

/** Id of the question set that compares the domains among themselves. */
export const domainsQuestionSet = 'domains'

/**
 * The question sets of a criteria tree, domains first. A set of one item asks nothing and is left out:
 * its weight is 1. Domains without a weighted criterion take no part.
 */
export function questionSetsOf(domains: readonly QuestionDomain[]): readonly QuestionSet[] {
  const weighed = domains.filter((domain) => domain.criteria.length > 0)
  const sets: QuestionSet[] = [
    { id: domainsQuestionSet, domain: null, items: weighed.map(itemOf) },
    ...weighed.map((domain) => ({
      id: domain.id,
      domain: itemOf(domain),
      items: domain.criteria,
    })),
  ]
  return sets.filter((set) => set.items.length > 1)
}

const itemOf = ({ criteria: _, ...item }: QuestionDomain): QuestionItem => item
