'use client'

import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { IconButton } from '@/components/ui/icon-button'
import { askAgainInput } from '@/lib/selection/panel/panel-schema'
import type { PanelActions } from './panel-actions'

type AskAgainDialogProps = {
  readonly declarationId: string
  readonly version: number
  readonly member: string
  readonly action: PanelActions['askAgain']
}

/** Asks a member to declare once more, with the reason. */
export function AskAgainDialog({ declarationId, version, member, action }: AskAgainDialogProps) {
  const t = useTranslations('panel')
  return (
    <FormDialog
      trigger={
        <IconButton size="sm" label={t('again.title', { name: member })} icon={<RotateCcw />} />
      }
      title={t('again.title', { name: member })}
      description={t('again.effect')}
      size="sm"
      label={t('again.act')}
      schema={askAgainInput}
      action={action}
      values={{ declarationId, version, reason: '' }}
      submit={t('again.act')}
      done={t('again.done')}
    >
      {(form) => <TextArea {...form.field('reason')} label={t('review.reason')} rows={3} />}
    </FormDialog>
  )
}
