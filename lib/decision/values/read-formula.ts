import {
  type FunctionNode,
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
} from 'mathjs/number'
import { type FormulaFlaw, flawFound } from './formula-flaw'
import {
  finite,
  formulaComparisons,
  formulaFunctions,
  formulaOperators,
  largestExponent,
} from './formula-functions'

/** The numbers a formula is computed from, by name. */
export type FormulaComponents = ReadonlyMap<string, number>

/** @throws NotComputable where there is no finite result */
export type FormulaNumber = (components: FormulaComponents) => number
type FormulaTruth = (components: FormulaComponents) => boolean

type Reading = {
  readonly expression: string
  readonly variables: ReadonlySet<string>
  /** Counts down over the whole formula. */
  readonly nodes: { left: number }
}

/** @throws FlawFound for every node that is not a number by one of the rules below */
export function readNumber(node: MathNode, reading: Reading): FormulaNumber {
  spendNode(reading)
  if (isParenthesisNode(node)) return readNumber(node.content, reading)
  if (isConstantNode(node)) return readConstant(node.value, reading)
  if (isSymbolNode(node)) return readVariable(node.name, reading)
  if (isFunctionNode(node)) return readCall(node, reading)
  if (isConditionalNode(node)) {
    return readChoice([node.condition, node.trueExpr, node.falseExpr], reading)
  }
  if (isOperatorNode(node) && !node.implicit) return readArithmetic(node, reading)
  throw flawIn(reading, 'formula-construct', '')
}

function readTruth(node: MathNode, reading: Reading): FormulaTruth {
  spendNode(reading)
  if (isParenthesisNode(node)) return readTruth(node.content, reading)
  if (!isOperatorNode(node)) throw flawIn(reading, 'formula-mixes-kinds', '')
  const [first, second] = node.args
  const compare = formulaComparisons.get(node.fn)
  if (compare && first && second) {
    const [left, right] = [readNumber(first, reading), readNumber(second, reading)]
    return (components) => compare(left(components), right(components))
  }
  return readLogic(node, reading)
}

type Operation = { readonly fn: string; readonly op: string; readonly args: readonly MathNode[] }

function readLogic({ fn, op, args: [first, second] }: Operation, reading: Reading): FormulaTruth {
  if (fn === 'not' && first) {
    const truth = readTruth(first, reading)
    return (components) => !truth(components)
  }
  if ((fn !== 'and' && fn !== 'or') || !first || !second) {
    throw flawIn(reading, 'formula-mixes-kinds', op)
  }
  const [left, right] = [readTruth(first, reading), readTruth(second, reading)]
  return fn === 'and'
    ? (components) => left(components) && right(components)
    : (components) => left(components) || right(components)
}

function readConstant(value: unknown, reading: Reading): FormulaNumber {
  if (typeof value !== 'number') throw flawIn(reading, 'formula-construct', String(value))
  if (!Number.isFinite(value)) throw flawIn(reading, 'formula-number', '')
  return () => value
}

function readVariable(name: string, reading: Reading): FormulaNumber {
  if (!reading.variables.has(name)) throw flawIn(reading, 'formula-name', name)
  return (components) => finite(components.get(name) ?? Number.NaN)
}

function readCall({ fn, args }: FunctionNode, reading: Reading): FormulaNumber {
  if (!isSymbolNode(fn)) throw flawIn(reading, 'formula-construct', '')
  if (fn.name === 'if') return readChoice(args, reading)
  const called = formulaFunctions.get(fn.name)
  if (!called) throw flawIn(reading, 'formula-function', fn.name)
  if (args.length < called.fewest || args.length > called.most) {
    throw flawIn(reading, 'formula-arguments', fn.name)
  }
  const numbers = args.map((arg) => readNumber(arg, reading))
  return (components) => finite(called.apply(numbers.map((number) => number(components))))
}

/** Only the branch that is chosen is computed. */
function readChoice(branches: readonly MathNode[], reading: Reading): FormulaNumber {
  const [condition, whenTrue, whenFalse] = branches
  if (!condition || !whenTrue || !whenFalse || branches.length !== 3) {
    throw flawIn(reading, 'formula-arguments', 'if')
  }
  const truth = readTruth(condition, reading)
  const [yes, no] = [readNumber(whenTrue, reading), readNumber(whenFalse, reading)]
  return (components) => (truth(components) ? yes(components) : no(components))
}

function readArithmetic(operation: Operation, reading: Reading): FormulaNumber {
  const { fn, op, args } = operation
  const [first, second] = args
  if (first && !second && (fn === 'unaryMinus' || fn === 'unaryPlus')) {
    const number = readNumber(first, reading)
    return fn === 'unaryPlus' ? number : (components) => -number(components)
  }
  const apply = formulaOperators.get(fn)
  if (!apply || !first || !second) {
    const isTruth = formulaComparisons.has(fn) || ['and', 'or', 'not'].includes(fn)
    throw flawIn(reading, isTruth ? 'formula-mixes-kinds' : 'formula-construct', op)
  }
  if (fn === 'pow') refuseLargeExponent(second, reading)
  const [left, right] = [readNumber(first, reading), readNumber(second, reading)]
  return (components) => finite(apply(left(components), right(components)))
}

function refuseLargeExponent(exponent: MathNode, reading: Reading): void {
  if (isConstantNode(exponent) && exponent.value > largestExponent) {
    throw flawIn(reading, 'formula-exponent', '^')
  }
}

function spendNode(reading: Reading): void {
  reading.nodes.left -= 1
  if (reading.nodes.left < 0) throw flawIn(reading, 'formula-too-large', '')
}

/** The tree knows no positions: the flaw is shown where its token first stands as a word of its own. */
function flawIn({ expression }: Reading, code: FormulaFlaw['code'], token: string) {
  const isWord = /^\w+$/.test(token)
  const found = isWord ? expression.search(new RegExp(`\\b${token}\\b`)) : expression.indexOf(token)
  return flawFound(code, Math.max(found, 0))
}
