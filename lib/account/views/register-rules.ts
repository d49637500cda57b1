/** The lists whose filters and order can be kept as a view. */
export const registers = [
  'selection.tenders',
  'selection.bids',
  'administration.people',
  'administration.invitations',
  'administration.audit',
] as const

export type Register = (typeof registers)[number]

/**
 * The part of an address that is a view of a list: what the list knows, without its page, in an order of its
 * own. Two addresses show the same view exactly when this is the same for both.
 */
export function normalisedQuery(register: Register, search: string): string {
  const given = new URLSearchParams(search)
  const kept = parametersOf(register).flatMap((name) => {
    const value = (given.get(name) ?? '').trim()
    return value === '' ? [] : [[name, isList(name) ? inOneOrder(value) : value]]
  })
  return new URLSearchParams(kept).toString()
}

/** The keys of the address that a view of the list may hold, in alphabetical order. */
export const parametersOf = (register: Register): readonly string[] =>
  parameters[register].toSorted()

const ofTable = (...filters: readonly string[]) => [
  ...['q', 'sort', 'columns', 'dense'],
  ...filters.map((column) => `is-${column}`),
]

const parameters: Readonly<Record<Register, readonly string[]>> = {
  'selection.tenders': ofTable('kind', 'state', 'weights', 'people'),
  'selection.bids': ofTable('country', 'requirements'),
  'administration.people': ofTable('roles', 'state', 'secondFactor'),
  'administration.invitations': ofTable('state'),
  'administration.audit': ['person', 'command', 'subject', 'from', 'to'],
}

const isList = (name: string) => name === 'columns' || name.startsWith('is-')

const inOneOrder = (list: string) => [...new Set(list.split(','))].toSorted().join(',')
