import 'server-only'
import type { z } from 'zod'
import { issueMessage } from '../shared/issue-message'

/** Turns zod issues into field path → message key, keeping the first issue of each field. */
export function fieldMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) {
    messages[issue.path.join('.')] ??= issueMessage(issue)
  }
  return messages
}
