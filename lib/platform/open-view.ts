import 'server-only'
import { headers } from 'next/headers'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { Result } from '../shared/result'

/**
 * The view of a successful query. Every failure leaves the page by its own door: sign-in with the way back,
 * the denied page, or the not-found page.
 */
export async function openView<View>(result: Result<View>): Promise<View> {
  if (result.ok) return result.value
  switch (result.failure.code) {
    case 'not-signed-in':
      return redirect(await signInAddress())
    case 'not-allowed':
      return forbidden()
    default:
      return notFound()
  }
}

/** The sign-in page with the present address as the way back. */
export async function signInAddress(): Promise<string> {
  const address = (await headers()).get('x-page-address') ?? ''
  const locale = await getLocale()
  return `/${locale}/sign-in${address ? `?next=${encodeURIComponent(address)}` : ''}`
}
