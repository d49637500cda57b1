'use client'

import { FileUp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { ExportMenu } from './export-menu'

type TreeToolsProps = { readonly tenderId: string; readonly canEdit: boolean }

/** Import and export of a tender's criteria. */
export function TreeTools({ tenderId, canEdit }: TreeToolsProps) {
  const t = useTranslations('tenders.criteria')
  const locale = useLocale()
  return (
    <>
      {canEdit && (
        <ButtonLink
          size="sm"
          className="no-print"
          href={`/selection/tenders/${tenderId}/criteria/import`}
          icon={<FileUp />}
        >
          {t('import')}
        </ButtonLink>
      )}
      <ExportMenu address={`/api/tenders/${tenderId}/criteria/${locale}`} />
    </>
  )
}
