import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileFormula, findFormulaFlaw } from '../../../../lib/decision/values/formula-value'

const flawOf = (expression: string, variables: readonly string[] = ['x', 'y']) =>
  findFormulaFlaw({ kind: 'formula', expression, variables })

const resultOf = (expression: string, x = 0, y = 0) =>
  compileFormula({ kind: 'formula', expression, variables: ['x', 'y'] })(
    new Map([
      ['x', x],
      ['y', y],
    ]),
  )

it.each([
  ['2 + 3 * 4', 14],
  ['-2 ^ 2 + 10', 6],
  ['2 ^ 3 ^ 1', 8],
  ['(x + y) / 2', 4],
  ['min(x, y, 4)', 3],
  ['max(x, y) - +1', 4],
  ['abs(x - y)', 2],
  ['sqrt(x + y + 1)', 3],
  ['log(100, 10)', 2],
  ['log(exp(2))', 2],
  ['round(x / y, 2)', 0.6],
  ['round(2.5)', 3],
  ['if(x < y, 10, 20)', 10],
  ['x >= y ? 10 : 20', 20],
  ['if(x == 3 and not (y == 3), 1, 2)', 1],
  ['if(x != 3 or y <= 5, 1, 2)', 1],
  ['y == 0 ? 0 : x / y * 100', 60],
])('computes %s for x = 3 and y = 5', (expression, expected) => {
  expect(resultOf(expression, 3, 5)).toBeCloseTo(expected, 12)
})

it.each([
  ['x - 50', 0],
  ['x * 1000', 100],
])('clamps %s to the scale from 0 to 100', (expression, expected) => {
  expect(resultOf(expression, 3)).toBe(expected)
})

it('computes only the branch that is chosen', () => {
  expect(resultOf('y == 0 ? 7 : x / y', 3, 0)).toBe(7)
})

it.each([
  '1 / x',
  'min(5, 1 / x)',
  'if(1 / x > 5, 1, 2)',
  'sqrt(x - 1)',
  'log(x)',
  'exp(1000)',
  '10 ^ (x + 11)',
  '2 ^ (0 - 11)',
  'round(1, 7)',
  'round(1, x + 0.5)',
])('has no result for %s at x = 0', (expression) => {
  expect(resultOf(expression)).toBeNull()
})

it.each([
  ['', 'formula-empty', 0],
  ['   ', 'formula-empty', 0],
  ['1+'.repeat(200), 'formula-too-long', 300],
  ['x + "a"', 'formula-character', 4],
  ['x[1]', 'formula-character', 1],
  ['{a: 1}', 'formula-character', 0],
  ['x; y', 'formula-character', 1],
  ['x\n+ y', 'formula-character', 1],
  ['x # y', 'formula-character', 2],
  ["x'", 'formula-character', 1],
  ['x % 2', 'formula-character', 2],
  ['x & y', 'formula-character', 2],
  ['１ + x', 'formula-character', 0],
  ['x +', 'formula-syntax', 3],
  ['x, y', 'formula-syntax', 1],
  ['min(x', 'formula-syntax', 5],
  [`${'('.repeat(21)}1${')'.repeat(21)}`, 'formula-too-deep', 20],
  [`1${'+1'.repeat(80)}`, 'formula-too-large', 0],
  ['x = 3', 'formula-construct', 0],
  ['f(x) = x', 'formula-construct', 0],
  ['x.constructor', 'formula-construct', 0],
  ['x.min(1)', 'formula-construct', 0],
  ['1:3', 'formula-construct', 0],
  ['2 x', 'formula-construct', 0],
  ['5!', 'formula-construct', 1],
  ['5 mod 3', 'formula-construct', 2],
  ['x to y', 'formula-construct', 2],
  ['null', 'formula-construct', 0],
  ['1e999', 'formula-number', 0],
  ['NaN', 'formula-number', 0],
  ['Infinity', 'formula-number', 0],
  ['import(x)', 'formula-function', 0],
  ['x + evaluate(x)', 'formula-function', 4],
  ['parse(x)', 'formula-function', 0],
  ['createUnit(x)', 'formula-function', 0],
  ['constructor(x)', 'formula-function', 0],
  ['__proto__(x)', 'formula-function', 0],
  ['toString()', 'formula-function', 0],
  ['random()', 'formula-function', 0],
  ['x + z', 'formula-name', 4],
  ['pi', 'formula-name', 0],
  ['cm', 'formula-name', 0],
  ['constructor', 'formula-name', 0],
  ['__proto__', 'formula-name', 0],
  ['min', 'formula-name', 0],
  ['sqrt(x, y)', 'formula-arguments', 0],
  ['min()', 'formula-arguments', 0],
  ['if(x > 1, 2)', 'formula-arguments', 0],
  ['x ^ 11', 'formula-exponent', 2],
  ['x > 1', 'formula-mixes-kinds', 2],
  ['1 + (x > 1)', 'formula-mixes-kinds', 7],
  ['true', 'formula-construct', 0],
  ['if(x, 1, 2)', 'formula-mixes-kinds', 0],
  ['if(x + 1, 1, 2)', 'formula-mixes-kinds', 5],
  ['1 < x < 3', 'formula-construct', 0],
  ['if(1 < x < 3, 1, 2)', 'formula-mixes-kinds', 0],
])('refuses %j', (expression, code, position) => {
  expect(flawOf(expression)).toEqual({ code, position })
})

it.each([['9lives'], ['a b'], ['__proto__'], [''], ['if'], ['sqrt'], ['true'], ['a'.repeat(41)]])(
  'refuses %j as the name of a variable',
  (name) => {
    expect(flawOf('1', [name])).toEqual({ code: 'formula-variable-name', position: 0 })
  },
)

it('refuses the same variable twice, and more than twenty', () => {
  expect(flawOf('1', ['x', 'x'])?.code).toBe('formula-variable-name')
  expect(
    flawOf(
      '1',
      Array.from({ length: 21 }, (_, i) => `v${i}`),
    )?.code,
  ).toBe('formula-variable-name')
})

it('takes only what was provided, never what an object inherits', () => {
  const formula = {
    kind: 'formula',
    expression: 'constructor',
    variables: ['constructor'],
  } as const
  expect(compileFormula(formula)(new Map())).toBeNull()
  expect(compileFormula(formula)(new Map([['constructor', 5]]))).toBe(5)
})

it('says in its error where an unusable formula goes wrong', () => {
  expect(() => compileFormula({ kind: 'formula', expression: '1 +', variables: [] })).toThrow(
    expect.objectContaining({ code: 'formula-syntax', path: 'expression' }),
  )
})

const attacks = [
  'constructor',
  '__proto__',
  'prototype',
  'import',
  'evaluate',
  'parse',
  'compile',
  'simplify',
  'derivative',
  'createUnit',
  'unit',
  'matrix',
  'range',
  'zeros',
  'ones',
  'map',
  'filter',
  'forEach',
  'help',
  'chain',
  'config',
  'typed',
  'process',
  'globalThis',
  'this',
  'Function',
  'factorial',
  'x',
  'y',
  '2',
  '1e999',
  '9'.repeat(40),
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '.',
  ',',
  ';',
  ':',
  '=',
  '^',
  '!',
  '*',
  '+',
  '-',
  '/',
  '<',
  '>',
  '?',
  '"',
  "'",
  '`',
  '\\',
  '\n',
  ' ',
  'min',
  'max',
  'if',
  'round',
  'exp',
  'sqrt',
  'log',
]

it('gives a number from 0 to 100, no result or a refusal for any text, at once', {
  timeout: 60_000,
}, () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 320 }),
    fc.array(fc.constantFrom(...attacks), { maxLength: 80 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.double(), (expression, x) => {
      const start = performance.now()
      const flaw = flawOf(expression)
      if (flaw === null) {
        const result = resultOf(expression, x, 3)
        expect(result === null || (result >= 0 && result <= 100)).toBe(true)
      } else {
        expect(flaw.position).toBeGreaterThanOrEqual(0)
        expect(flaw.position).toBeLessThanOrEqual(Math.max(300, expression.length))
      }
      expect(performance.now() - start).toBeLessThan(2000)
    }),
    { numRuns: 3000 },
  )
})

it('never lets a refused word through in any place of a formula', () => {
  const words = fc.constantFrom(
    'constructor',
    '__proto__',
    'import',
    'evaluate',
    'parse',
    'createUnit',
  )
  const places = fc.constantFrom(
    (word: string) => `${word}(x)`,
    (word: string) => `x + ${word}`,
    (word: string) => `x.${word}`,
    (word: string) => `min(x, ${word}(y))`,
    (word: string) => `if(${word}, x, y)`,
    (word: string) => `x > 1 ? ${word}(x) : y`,
    (word: string) => `min.${word}(x)`,
    (word: string) => `${word}(x)(y)`,
    (word: string) => `if(x > ${word}, 1, 2)`,
  )
  fc.assert(
    fc.property(words, places, (word, place) => {
      expect(flawOf(place(word))).not.toBeNull()
    }),
  )
})

it.each([
  ['a tower of powers', Array.from({ length: 40 }, () => '9').join('^')],
  ['nested square roots', `${'sqrt('.repeat(20)}x${')'.repeat(20)}`],
  ['a row of minus signs', `${'-'.repeat(140)}1`],
  ['nested choices', `${'x>1?'.repeat(30)}1${':1'.repeat(30)}`],
  ['a very long number', '9'.repeat(300)],
  ['a tiny number', `1e-${'9'.repeat(200)}`],
])('answers at once to %s', (_, expression) => {
  const start = performance.now()
  if (flawOf(expression) === null) resultOf(expression, 2, 3)
  expect(performance.now() - start).toBeLessThan(2000)
})
