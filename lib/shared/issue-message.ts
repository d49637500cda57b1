/** The part of a validation issue that its message needs; zod's issues have this shape. */
export type ValidationIssue = {
  readonly code?: string | undefined
  readonly message: string
  readonly origin?: string
  readonly expected?: string
  readonly format?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
}

/**
 * The message key of an issue with the limits it names, as a query: one string that crosses the
 * network. A key written in the schema is kept; an unnamed issue gets the key of its kind.
 *
 * @example
 * issueMessage({ code: 'too_big', origin: 'string', maximum: 80, message: 'Too big' }) // => 'validation.tooLong?maximum=80'
 * @example
 * issueMessage({ code: 'custom', message: 'weighing.validation.sameItem' }) // => 'weighing.validation.sameItem'
 */
export function issueMessage(issue: ValidationIssue): string {
  const key = isKey(issue.message) ? issue.message : `validation.${kindOf(issue)}`
  const limits = (['minimum', 'maximum'] as const)
    .filter((name) => issue[name] !== undefined)
    .map((name) => `${name}=${issue[name]}`)
  return limits.length > 0 ? `${key}?${limits.join('&')}` : key
}

/**
 * Splits what `issueMessage` made. A limit that is not named is 'none', so that a text can say
 * something without it.
 *
 * @example
 * messageParts('validation.tooLong?maximum=80') // => { key: 'validation.tooLong', values: { minimum: 'none', maximum: 80 } }
 */
export function messageParts(message: string): {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
} {
  const [key = '', query] = message.split('?')
  const limits = Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, limit]) => [name, Number(limit)]),
  )
  return { key, values: { minimum: 'none', maximum: 'none', ...limits } }
}

const isKey = (message: string) => /^[a-z]\w*(\.\w+)+$/iu.test(message)

function kindOf(issue: ValidationIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeKinds[issue.expected ?? ''] ?? 'required'
    case 'invalid_format':
      return formatKinds[issue.format ?? ''] ?? 'invalid'
    case 'invalid_value':
      return 'choose'
    case 'too_small':
      return smallKind(issue)
    case 'too_big':
      return bigKinds[issue.origin ?? ''] ?? 'tooLarge'
    default:
      return 'invalid'
  }
}

function smallKind({ origin, minimum }: ValidationIssue): string {
  if (origin === 'string') return Number(minimum) <= 1 ? 'required' : 'tooShort'
  if (origin === 'array' || origin === 'set') return 'tooFew'
  return Number(minimum) === 0 ? 'zeroOrMore' : 'tooSmall'
}

const typeKinds: Readonly<Record<string, string>> = {
  number: 'number',
  int: 'wholeNumber',
  date: 'date',
}

const formatKinds: Readonly<Record<string, string>> = {
  email: 'email',
  url: 'url',
  date: 'date',
  datetime: 'date',
}

const bigKinds: Readonly<Record<string, string>> = {
  string: 'tooLong',
  array: 'tooMany',
  set: 'tooMany',
  file: 'fileTooLarge',
}
