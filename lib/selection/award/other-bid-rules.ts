import { comparativeWording } from '../moderation/comparative-wording-rules'

type NamedBid = { readonly letter: string; readonly name: string }

/**
 * A reason as one bidder may read it: whatever names another bid is blotted out, by the applicant's name or as "bid B"
 * in the languages of the product.
 */
export function withoutOtherBids(text: string, others: readonly NamedBid[]): string {
  const names = others.flatMap(({ letter, name }) => [
    name,
    ...['bid', 'bidder', 'proposta', 'concorrente', 'offre'].map((word) => `${word} ${letter}`),
  ])
  return comparativeWording(text, names)
    .filter(({ kind }) => kind === 'other-bid')
    .toReversed()
    .reduce(
      (kept, { from, text: found }) =>
        `${kept.slice(0, from)}[…]${kept.slice(from + found.length)}`,
      text,
    )
}
