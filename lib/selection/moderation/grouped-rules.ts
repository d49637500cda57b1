/** One bid on one criterion. */
export type CellPlace = { readonly bidId: string; readonly criterionId: string }

/** Names a cell within its tender. */
export const placeOf = ({ bidId, criterionId }: CellPlace) => `${bidId} ${criterionId}`

/** The items under the name that each has, in their order. */
export function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
