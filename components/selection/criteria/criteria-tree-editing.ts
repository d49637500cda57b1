import type { ReactNode } from 'react'
import type { TreeCriterion, TreeDomain } from './criteria-tree-view'

/** A place among the criteria of a domain, counted without the criterion that goes there. */
export type TreeSlot = { readonly domainId: string; readonly index: number }

/** What may be done with the tree; left out where it is only read. */
export type TreeEditing = {
  readonly place: (criterionId: string, target: TreeSlot) => void
  /** One place up or down, over the borders of domains. */
  readonly step: (criterionId: string, step: 1 | -1) => void
  readonly domainActs: (domain: TreeDomain) => ReactNode
  readonly criterionActs: (criterion: TreeCriterion, domain: TreeDomain) => ReactNode
}

/** A weight on a phone: the name of its column, then the number. */
export const weightOnPhone =
  'max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:border-0 max-md:bg-transparent max-md:p-0 max-md:before:text-xs max-md:before:font-normal max-md:before:text-ink-3 max-md:before:content-[attr(data-label)]'
