'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from '@/components/ui/navigation'
import { showToast } from '@/components/ui/toast'
import type { Result } from '@/lib/shared/result'
import type { PreviewCriteria, SentCriteria } from './criteria-actions'
import { CriteriaImportDesk } from './criteria-import-desk'

type TenderImportProps = {
  readonly tenderId: string
  readonly version: number
  readonly idempotencyKey: string
  readonly preview: PreviewCriteria
  readonly importFile: (
    sent: SentCriteria & { readonly version: number; readonly idempotencyKey: string },
  ) => Promise<Result<{ added: number }>>
}

/** Adds the criteria of a file to a tender, then shows them. */
export function TenderImport({
  tenderId,
  version,
  idempotencyKey,
  preview,
  importFile,
}: TenderImportProps) {
  const t = useTranslations('tenders.import')
  const router = useRouter()
  return (
    <CriteriaImportDesk
      preview={preview}
      accept={async (sent) => {
        const result = await importFile({ ...sent, version, idempotencyKey })
        if (result.ok) {
          showToast({ title: t('done', { count: result.value.added }), tone: 'good' })
          router.push(`/selection/tenders/${tenderId}/criteria`)
        }
        return result
      }}
    />
  )
}
