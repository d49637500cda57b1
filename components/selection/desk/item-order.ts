import type { LocalizedText } from '../../../lib/shared/locale'

/** What is held still while the other changes. */
export type ItemOrder = 'bid' | 'criterion'

type DeskBid = { readonly id: string; readonly letter: string; readonly name: string }

type DeskCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly domain: number
}

/** One bid on one criterion. The key names it among all of a desk. */
export type DeskItem<
  Bid extends DeskBid = DeskBid,
  Criterion extends DeskCriterion = DeskCriterion,
> = {
  readonly key: string
  readonly bid: Bid
  readonly criterion: Criterion
}

/** The id of what is held still. */
export const heldId = ({ bid, criterion }: DeskItem, order: ItemOrder) =>
  order === 'criterion' ? criterion.id : bid.id

/** The items that share what is held still with this one. */
export const groupOf = <Item extends DeskItem>(
  items: readonly Item[],
  current: Item,
  order: ItemOrder,
) => items.filter((item) => heldId(item, order) === heldId(current, order))

/** The item so many steps after this one, if there is one. */
export const itemAfter = <Item extends DeskItem>(
  items: readonly Item[],
  current: Item | undefined,
  steps: number,
) => items[items.findIndex(({ key }) => key === current?.key) + steps]

/** The key where work goes on: the first that nothing is saved for yet. */
export const firstOpenKey = (
  items: readonly DeskItem[],
  store: { readonly cellAt: (key: string) => { readonly version: number } },
) => (items.find(({ key }) => store.cellAt(key).version === 0) ?? items[0])?.key ?? ''
