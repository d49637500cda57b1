'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useRouter } from '@/components/ui/navigation'
import type { Result } from '@/lib/shared/result'

type DeleteTemplateButtonProps = {
  readonly templateId: string
  readonly version: number
  readonly title: string
  readonly remove: (input: unknown) => Promise<Result<unknown>>
}

/** Deletes a template of one's own, after a question. */
export function DeleteTemplateButton({
  templateId,
  version,
  title,
  remove,
}: DeleteTemplateButtonProps) {
  const t = useTranslations('templates.delete')
  const router = useRouter()
  return (
    <ConfirmDialog
      trigger={<Button icon={<Trash2 />}>{t('act')}</Button>}
      title={t('title', { title })}
      effect={t('effect')}
      confirmLabel={t('act')}
      tone="danger"
      done={t('done')}
      action={async () => {
        const result = await remove({ templateId, version })
        if (result.ok) router.push('/selection/templates')
        return result
      }}
    />
  )
}
