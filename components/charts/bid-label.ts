/** How pictures name a bid: one or two letters and its name. */
export type BidLabel = { readonly letter: string; readonly name: string }

/** How a bid stands: the leader is filled, a knocked-out one dashed. */
export type BidState = 'plain' | 'first' | 'knocked-out'
