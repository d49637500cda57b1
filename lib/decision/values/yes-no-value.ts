import { type ValueProblem, valueProblems } from './value-problem'

/** The value of yes and the value of no; no may be the better answer. */
export type YesNoValue = { readonly kind: 'yes-no'; readonly yes: number; readonly no: number }

export const yesNoProblems = ({ yes, no }: YesNoValue): ValueProblem[] => [
  ...valueProblems(['yes'], yes),
  ...valueProblems(['no'], no),
]
