import 'server-only'
import { headers } from 'next/headers'

export type RequestContext = { readonly requestId: string; readonly address: string }

/** Id and address of the request being answered; placeholders outside of one (jobs, tests). */
export async function requestContext(): Promise<RequestContext> {
  try {
    const received = await headers()
    return {
      requestId: received.get('x-request-id') ?? 'none',
      address: received.get('x-forwarded-for')?.split(',')[0]?.trim() || 'local',
    }
  } catch {
    return { requestId: 'none', address: 'local' }
  }
}
