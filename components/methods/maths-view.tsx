import { createElement, Fragment, type ReactNode } from 'react'
import type { Maths } from './maths'

/** A formula as MathML, which browsers draw and screen readers read. */
export const MathsView = ({ formula }: { readonly formula: Maths }): ReactNode =>
  createElement('math', { display: 'block', className: 'text-base' }, ...draw(formula))

/** Rows are drawn flat: an operator is spaced by what stands beside it in its row. */
function draw(formula: Maths): ReactNode[] {
  if (typeof formula === 'string') return formula.split(' ').filter(Boolean).map(drawToken)
  if (isRow(formula)) return formula.flatMap(draw)
  const parts = formula.parts.map((part) => inRow(draw(part)))
  return [createElement(formula.element, null, ...parts)]
}

const isRow = (formula: Maths): formula is readonly Maths[] => Array.isArray(formula)

const inRow = (parts: readonly ReactNode[]): ReactNode =>
  parts.length === 1 ? parts[0] : createElement('mrow', null, ...parts)

const tokenParts = /^(?<base>.[^_^]*)(?:_(?<lower>[^^]+))?(?:\^(?<upper>.+))?$/u

function drawToken(token: string): ReactNode {
  const { base = token, lower, upper } = tokenParts.exec(token)?.groups ?? {}
  if (lower && upper) return createElement('msubsup', null, leaf(base), small(lower), small(upper))
  if (lower) return createElement('msub', null, leaf(base), small(lower))
  if (upper) return createElement('msup', null, leaf(base), small(upper))
  return createElement(Fragment, null, leaf(base))
}

/** Indices are single letters that stand together: `ij` is i and j, not one name. */
const small = (text: string): ReactNode => inRow(Array.from(text, leaf))

const bar = { lspace: '0.1em', rspace: '0.1em', stretchy: 'true' }
const named = { lspace: '0', rspace: '0.2em', movablelimits: 'false' }

function leaf(text: string): ReactNode {
  if (text === '|') return createElement('mo', bar, text)
  if (text === 'min' || text === 'max') return createElement('mo', named, text)
  if (/^[\d.]+$/.test(text)) return createElement('mn', null, text)
  if (/^\p{L}[\p{L}\d]*$/u.test(text)) return createElement('mi', null, text)
  return createElement('mo', null, text)
}
