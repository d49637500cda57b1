/**
 * A formula. A text is a row of tokens parted by spaces; a token may carry a subscript and a superscript, as in
 * `w_j` or `CR_j^I`. Words are names, digits are numbers, anything else is an operator.
 */
export type Maths = string | readonly Maths[] | MathsNode

type MathsNode = {
  readonly element: 'mfrac' | 'msqrt' | 'munder' | 'msub'
  readonly parts: readonly Maths[]
}

export const fraction = (above: Maths, below: Maths): MathsNode => ({
  element: 'mfrac',
  parts: [above, below],
})

export const root = (inside: Maths): MathsNode => ({ element: 'msqrt', parts: [inside] })

/** A sum or a largest over an index, which stands below it. */
export const over = (operator: string, index: Maths): MathsNode => ({
  element: 'munder',
  parts: [operator, index],
})

export const subscript = (base: Maths, index: Maths): MathsNode => ({
  element: 'msub',
  parts: [base, index],
})
