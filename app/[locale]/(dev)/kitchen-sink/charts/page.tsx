import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, setRequestLocale } from 'next-intl/server'
import { env } from '@/lib/platform/env'
import { ContributionSheets } from './contribution-sheets'
import { EvidenceSheets } from './evidence-sheets'
import { RankingSheets } from './ranking-sheets'
import { WeightSheets } from './weight-sheets'

/** Every chart of the kit with sample numbers; not part of the product. */
export default async function ChartsPage({ params }: PageProps<'/[locale]/kitchen-sink/charts'>) {
  if (env.NODE_ENV === 'production') notFound()
  const { locale } = await params
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
