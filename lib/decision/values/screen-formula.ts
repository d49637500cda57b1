import { flawFound } from './formula-flaw'

/** A formula is a line that a reader of the tender can follow. */
export const longestFormula = 300
/** Brackets in brackets. */
export const deepestNesting = 20

const allowedCharacter = /[\w .,+\-*/^()<>=!?:]/

/**
 * Looks at the text alone, before any parser sees it: length, characters and nesting. Quotes, square and curly
 * brackets, semicolons, line ends, comments and anything outside ASCII do not pass.
 *
 * @throws FlawFound
 */
export function screenFormula(expression: string): void {
  if (expression.length > longestFormula) throw flawFound('formula-too-long', longestFormula)
  if (expression.trim() === '') throw flawFound('formula-empty', 0)
  let depth = 0
  for (const [position, character] of [...expression].entries()) {
    if (!allowedCharacter.test(character)) throw flawFound('formula-character', position)
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth > deepestNesting) throw flawFound('formula-too-deep', position)
  }
}
