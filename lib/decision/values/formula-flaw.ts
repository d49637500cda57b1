/** Why a buyer's formula is refused, and the character, counted from 0, where that shows. */
export type FormulaFlaw = {
  readonly code:
    | 'formula-empty'
    | 'formula-too-long'
    | 'formula-too-deep'
    | 'formula-too-large'
    | 'formula-character'
    | 'formula-syntax'
    /** Something the language has and a formula may not use: assignment, property, index, range, unit… */
    | 'formula-construct'
    | 'formula-function'
    | 'formula-arguments'
    | 'formula-name'
    | 'formula-number'
    | 'formula-exponent'
    /** A comparison where a number is needed, or the other way round. */
    | 'formula-mixes-kinds'
    | 'formula-variable-name'
  readonly position: number
}

/** Thrown and caught inside the formula's own files. */
export class FlawFound extends Error {
  constructor(readonly flaw: FormulaFlaw) {
    super(flaw.code)
  }
}

export const flawFound = (code: FormulaFlaw['code'], position: number): FlawFound =>
  new FlawFound({ code, position })
