import { failureStatus } from '@/lib/platform/failure-status'
import type { Result } from '@/lib/shared/result'

/** A result as the answer to an HTTP request: the same JSON, with the status that fits. Too small to be worth packing. */
export const answerResult = (
  result: Result<unknown>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  Response.json(
    { ...result, ...more },
    {
      status: result.ok ? 200 : failureStatus[result.failure.code],
      headers: { 'cache-control': 'no-store, no-transform' },
    },
  )
