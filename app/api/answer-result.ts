import type { FailureCode, Result } from '@/lib/shared/result'

/** A result as the answer to an HTTP request: the same JSON, with the status that fits. */
export const answerResult = (
  result: Result<unknown>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  Response.json(
    { ...result, ...more },
    {
      status: result.ok ? 200 : statusOf(result.failure.code),
      headers: { 'cache-control': 'no-store' },
    },
  )

function statusOf(code: FailureCode): number {
  switch (code) {
    case 'not-signed-in':
      return 401
    case 'not-allowed':
      return 403
    case 'not-found':
      return 404
    case 'stale-version':
      return 409
    case 'too-many-attempts':
      return 429
    default:
      return 422
  }
}
