import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { CopyHash } from '@/components/ui/copy-hash'
import { dateText } from '@/components/ui/date-text'
import { DownloadLink } from '@/components/ui/download-link'
import { DefinitionList } from '@/components/ui/facts'
import type { AwardView } from '@/lib/selection/award/award-view'
import type { Act } from './act'
import { DraftButton } from './report-acts'

type ReportCardProps = { readonly view: AwardView; readonly draft: Act }

/** The evaluation report: which version counts, what it recommends, and where to read it. */
export function ReportCard({ view, draft }: ReportCardProps) {
  const t = useTranslations('award')
  const { tenderId, version, report, may } = view
  return (
    <Card id="report" title={t('steps.report')} subtitle={t('reportCard.lead')}>
      <div className="stack gap-4">
        {report ? <Facts view={view} /> : <p>{t('reportCard.none')}</p>}
        <div className="flex flex-wrap gap-2">
          {report && <Links tenderId={tenderId} />}
          {may.draft && (
            <DraftButton seen={{ tenderId, version }} isAgain={report !== null} draft={draft} />
          )}
        </div>
      </div>
    </Card>
  )
}

function Facts({ view: { report, timeZone } }: { readonly view: AwardView }) {
  const t = useTranslations('award.reportCard')
  const locale = useLocale()
  if (!report) return null
  const when = dateText(locale).minute(report.draftedAt, timeZone)
  return (
    <DefinitionList
      termWidth="wide"
      items={[
        { term: t('version'), value: report.number },
        { term: t('drafted'), value: t('draftedBy', { when, name: report.draftedBy }) },
        { term: t('recommends'), value: report.recommended ?? t('nobody') },
        { term: t('hash'), value: <CopyHash hash={report.contentHash} /> },
      ]}
    />
  )
}

function Links({ tenderId }: { readonly tenderId: string }) {
  const t = useTranslations('award.reportCard')
  const locale = useLocale()
  const file = `/api/tenders/${tenderId}/report`
  return (
    <>
      <ButtonLink href={`/selection/tenders/${tenderId}/award/report`}>{t('read')}</ButtonLink>
      <DownloadLink href={`${file}?locale=${locale}`} variant="quiet">
        {t('pdf')}
      </DownloadLink>
      <DownloadLink href={`${file}?format=json`} variant="quiet">
        {t('json')}
      </DownloadLink>
    </>
  )
}
