import 'server-only'
import type { z } from 'zod'

/** Turns zod issues into field path → message key, keeping the first issue of each field. */
export function fieldMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) {
    messages[issue.path.join('.')] ??= messageKey(issue)
  }
  return messages
}

/** Schemas name their own message; zod's own English sentences become the key of their kind. */
function messageKey(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('validation.')) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'validation.required' : 'validation.wrongType'
    case 'too_small':
      return issue.origin === 'string' ? 'validation.tooShort' : 'validation.tooSmall'
    case 'too_big':
      return issue.origin === 'string' ? 'validation.tooLong' : 'validation.tooLarge'
    default:
      return 'validation.invalid'
  }
}
