import { create, type MathNode, parseDependencies } from 'mathjs/number'
import { flawFound } from './formula-flaw'
import { type FormulaNumber, readNumber } from './read-formula'
import { screenFormula } from './screen-formula'

const { parse } = create(parseDependencies ?? {})

/**
 * Turns the text into a function of its components. mathjs only reads the text into a tree; nothing is ever evaluated
 * by mathjs, and every node of the tree must be of a kind that is named in `read-formula`, else the formula is refused.
 *
 * @param variables the only names that may stand for a number
 * @throws FlawFound
 */
export function parseFormula(expression: string, variables: ReadonlySet<string>): FormulaNumber {
  screenFormula(expression)
  return readNumber(treeOf(expression), { expression, variables, nodes: { left: 150 } })
}

function treeOf(expression: string): MathNode {
  try {
    return parse(expression)
  } catch (error) {
    const character = error instanceof SyntaxError && 'char' in error ? Number(error.char) : 1
    throw flawFound('formula-syntax', Math.min(Math.max(character - 1, 0), expression.length))
  }
}
