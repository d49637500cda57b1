/** A field of a document and what it means, for `--help`. */
export type FieldHelp = readonly [field: string, meaning: string]

export type CommandResult = {
  /** Written to standard output as one JSON document. */
  readonly output: unknown
  /** True where the answer is negative: exit code 1 instead of 0. */
  readonly isNegative?: boolean
}

/** One command of the command line: a JSON document in, a JSON document out, no state. */
export type CliCommand = {
  readonly input: readonly FieldHelp[]
  readonly output: readonly FieldHelp[]
  /** A document that works, for `--help`. */
  readonly example: unknown
  /** @throws ZodError, ContractError or CommandLineError when the document cannot be used */
  readonly run: (document: unknown) => CommandResult | Promise<CommandResult>
}
