import { useTranslations } from 'next-intl'
import type { RankedTender } from '@/components/selection/ranking/ranked-tender'
import { DownloadLink } from '@/components/ui/download-link'

/** The result as files: a workbook, a report to print, the numbers for other programs, and all of it to recompute. */
export function ResultActions({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.export')
  const dossier = useTranslations('dossier')
  const href = (format: string) =>
    `/api/tenders/${tender.tenderId}/ranking/${format}?locale=${tender.locale}`
  return (
    <div className="no-print mb-4 flex flex-wrap justify-end gap-2">
      <DownloadLink href={href('pdf')}>{t('pdf')}</DownloadLink>
      <DownloadLink href={href('xlsx')}>{t('xlsx')}</DownloadLink>
      <DownloadLink href={href('json')}>{t('json')}</DownloadLink>
      <DownloadLink href={`/api/tenders/${tender.tenderId}/dossier`}>
        {dossier('download')}
      </DownloadLink>
    </div>
  )
}
