/** Every method that the page explains, in reading order. The name is the anchor of its section. */
export const methodList = [
  'linear-best-worst',
  'nonlinear-best-worst',
  'consistency',
  'ties',
  'hierarchy',
  'group',
  'camps',
  'published-weights',
  'values',
  'knock-outs',
  'ranking',
  'stability',
  'acceptability',
  'cross-checks',
  'agreement',
  'proportions',
  'reproducibility',
] as const

export type MethodName = (typeof methodList)[number]
