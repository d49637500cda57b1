import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PaperSheet } from '@/components/selection/award/paper/paper-sheet'
import { reportPaper } from '@/components/selection/award/report/report-paper'
import { ButtonLink } from '@/components/ui/button-link'
import { DownloadLink } from '@/components/ui/download-link'
import { SegmentedLinks } from '@/components/ui/segmented'
import { openView } from '@/lib/platform/open-view'
import { getReport } from '@/lib/selection/report/get-report'

type Props = {
  readonly params: Promise<{ tenderId: string }>
  readonly searchParams: Promise<{ number?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('award.report')
  return { title: t('title') }
}

/** The evaluation report as it was stored, in the reader's language. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { tenderId } = await params
  const asked = Number((await searchParams).number)
  const query = Number.isInteger(asked) && asked > 0 ? { tenderId, number: asked } : { tenderId }
  const report = await openView(await getReport(query))
  const t = await getTranslations('award')
  const locale = await getLocale()
  const base = `/selection/tenders/${tenderId}/award`
  const file = `/api/tenders/${tenderId}/report?number=${report.number}`
  return (
    <div className="stack gap-5">
      <div className="no-print flex flex-wrap items-center gap-2">
        <ButtonLink href={base} variant="quiet">
          {t('reportPage.back')}
        </ButtonLink>
        <DownloadLink href={`${file}&locale=${locale}`}>{t('reportCard.pdf')}</DownloadLink>
        <DownloadLink href={`${file}&format=json`} variant="quiet">
          {t('reportCard.json')}
        </DownloadLink>
        {report.numbers.length > 1 && (
          <SegmentedLinks
            label={t('reportPage.versions')}
            items={report.numbers.map((number) => ({
              href: `${base}/report?number=${number}`,
              label: t('reportPage.versionLink', { number }),
              current: number === report.number,
            }))}
          />
        )}
      </div>
      <PaperSheet paper={await reportPaper(report, locale)} />
    </div>
  )
}
