/** How the levels of several evaluators become one, as published: the level agreed on, or all of theirs. */
export type PanelAggregation = 'consensus' | 'mean' | 'median'
