import { z } from 'zod'
import { ContractError } from '../shared/contract-error'

/** What stands on standard error when the input cannot be used. */
export type ErrorDocument = {
  readonly error: { readonly code: string; readonly message: string; readonly path: string }
}

/** Input that cannot be used; `path` says where: a field, a file, or nothing. */
export class CommandLineError extends Error {
  constructor(
    readonly code: string,
    readonly path: string,
    message: string,
  ) {
    super(message)
    this.name = 'CommandLineError'
  }
}

/** Says what is wrong, never how the program got there: a fault of our own is told without its message. */
export function describeError(error: unknown): ErrorDocument {
  if (error instanceof CommandLineError || error instanceof ContractError) {
    return { error: { code: error.code, message: error.message, path: error.path } }
  }
  if (error instanceof z.ZodError) return { error: describeIssue(error.issues) }
  const message = 'This is a fault of the program, not of the input. Please report it.'
  return { error: { code: 'internal-fault', message, path: '' } }
}

function describeIssue([issue]: readonly z.core.$ZodIssue[]): ErrorDocument['error'] {
  const path = pathText(issue?.path ?? [])
  if (issue?.code === 'unrecognized_keys') {
    const [field = ''] = issue.keys
    return {
      code: 'unknown-field',
      message: `There is no field ${field} here; --help lists the fields.`,
      path: path === '' ? field : `${path}.${field}`,
    }
  }
  return { code: codeOf(issue), message: issue?.message ?? 'Invalid input', path }
}

function codeOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'missing-field' : 'wrong-type'
    case 'too_small':
    case 'too_big':
      return 'out-of-range'
    case 'custom':
      return 'not-usable'
    default:
      return 'wrong-value'
  }
}

/** `['values', 2, 'low']` as `values[2].low`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
