import type { ValueProblem } from '../../decision/values/value-problem'

/** The message key of a flaw in a value function, with the character, counted from 1, where a formula has it. */
export function problemMessage({
  code,
  position,
}: Pick<ValueProblem, 'code' | 'position'>): string {
  const name = code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const key = `tenders.valueProblem.${name}`
  return position === undefined ? key : `${key}?position=${position + 1}`
}
