import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, setRequestLocale } from 'next-intl/server'
import { env } from '@/lib/platform/env'
import { locales } from '@/lib/shared/locale'
import { ContributionSheets } from './contribution-sheets'
import { EvidenceSheets } from './evidence-sheets'
import { RankingSheets } from './ranking-sheets'
import { WeightSheets } from './weight-sheets'

/** Every chart of the kit with sample numbers; not part of the product. */
export default async function ChartsPage({ params }: PageProps<'/[locale]/kitchen-sink/charts'>) {
  const { locale } = await params
  if (env.NODE_ENV === 'production' || !hasLocale(locales, locale)) notFound()
  setRequestLocale(locale)
  const { charts } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ charts }}>
      <main className="stack mx-auto max-w-295 gap-6 p-8 max-md:p-4">
        <h1>{'Charts'}</h1>
        <ContributionSheets />
        <RankingSheets />
        <WeightSheets />
        <EvidenceSheets />
      </main>
    </NextIntlClientProvider>
  )
}
