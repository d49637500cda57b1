import type { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { defaultLocale, locales } from './lib/shared/locale'

const speak = createMiddleware({ locales, defaultLocale, localePrefix: 'always' })

/** Sends a reader to their language, and marks every page with its guards. Addresses under /api have theirs in next.config.js. */
export default function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  request.headers.set('x-nonce', nonce)
  request.headers.set('x-page-address', request.nextUrl.pathname + request.nextUrl.search)
  request.headers.set('content-security-policy', contentSecurityPolicy(nonce))
  const response = speak(request)
  for (const [name, value] of securityHeaders(nonce)) response.headers.set(name, value)
  return response
}

function contentSecurityPolicy(nonce: string) {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    // WebAssembly: the linear-programming solver runs in the browser too.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const securityHeaders = (nonce: string): readonly (readonly [string, string])[] => [
  ['content-security-policy', contentSecurityPolicy(nonce)],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
  ['cross-origin-opener-policy', 'same-origin'],
]

export const config = { matcher: ['/((?!_next/|api/|.*\\..*).*)'] }
