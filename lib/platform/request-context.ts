import 'server-only'
import { headers } from 'next/headers'
import { env } from './env'

export type RequestContext = { readonly requestId: string; readonly address: string }

/** Id and address of the request being answered; placeholders outside of one (jobs, tests). */
export async function requestContext(): Promise<RequestContext> {
  try {
    const received = await headers()
    return {
      requestId: received.get('x-request-id') ?? 'none',
      address: clientAddress(received.get('x-forwarded-for')),
    }
  } catch {
    return { requestId: 'none', address: 'local' }
  }
}

/** What our own proxies saw; what stands before that in the list was written by the caller, who may lie. */
function clientAddress(forwardedFor: string | null) {
  const seen = forwardedFor?.split(',') ?? []
  return seen[Math.max(0, seen.length - env.PROXIES)]?.trim() || 'local'
}
