import { failureStatus } from '@/lib/platform/failure-status'
import type { Result } from '@/lib/shared/result'

/** A result as a JSON file to keep, or the failure with its status. */
export function jsonDownload(result: Result<unknown>, name: string): Response {
  if (!result.ok)
    return Response.json({ error: result.failure }, { status: failureStatus[result.failure.code] })
  return new Response(JSON.stringify(result.value, null, 1), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
