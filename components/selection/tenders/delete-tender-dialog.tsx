'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from '@/components/ui/navigation'
import type { Result } from '@/lib/shared/result'
import { RemoveDialog } from '../criteria/remove-dialog'

type DeleteTenderDialogProps = {
  readonly tenderId: string
  readonly version: number
  readonly reference: string
  readonly remove: (input: unknown) => Promise<Result<unknown>>
  readonly close: () => void
}

/** Deletes a draft, after a question. */
export function DeleteTenderDialog({
  tenderId,
  version,
  reference,
  remove,
  close,
}: DeleteTenderDialogProps) {
  const t = useTranslations('tenders.menu.deleteDialog')
  const router = useRouter()
  return (
    <RemoveDialog
      question={t('title', { reference })}
      confirmLabel={t('act')}
      done={t('done')}
      remove={async () => {
        const result = await remove({ tenderId, version })
        if (result.ok) router.push('/selection/tenders')
        return result
      }}
      close={close}
    >
      <p>{t('effect')}</p>
    </RemoveDialog>
  )
}
