import '../globals.css'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import { locales } from '@/lib/shared/locale'

export const metadata: Metadata = {
  title: { default: 'Adjudica', template: '%s · Adjudica' },
  robots: { index: false },
}

/** The page's language, direction and theme. No text reaches the browser's script unless a layout or page below passes it. */
export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(locales, locale)) notFound()
  setRequestLocale(locale)
  const theme = (await cookies()).get('theme')?.value
  return (
    <html
      lang={locale}
      dir="ltr"
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
      suppressHydrationWarning
    >
      <body>{children} </body>
    </html>
  )
}
