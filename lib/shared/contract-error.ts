/**
 * An input broke a function's contract: a `RangeError` that also says which rule (`code`) and where (`path`).
 *
 * The message names what was expected and what was found; it is for developers and for the command line, and
 * repeats no stack or internals. Screens translate `code` instead.
 *
 * @example
 * new ContractError({ code: 'wrong-length', path: 'bestToOthers', message: 'expected 3, got 2' }).path // => 'bestToOthers'
 */
export class ContractError extends RangeError {
  /** Kebab-case name of the broken rule, such as `wrong-length`. */
  readonly code: string
  /** Where in the input, such as `bestToOthers[2]`; empty for the input as a whole. */
  readonly path: string

  constructor(breach: { readonly code: string; readonly path: string; readonly message: string }) {
    super(breach.message)
    this.name = 'ContractError'
    this.code = breach.code
    this.path = breach.path
  }
}
