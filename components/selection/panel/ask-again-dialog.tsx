'use client'

import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { showToast } from '@/components/ui/toast'
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
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(askAgainInput, action, {
    values: { declarationId, version, reason: '' },
    onSaved: () => {
      setOpen(false)
      showToast({ title: t('again.done'), tone: 'good' })
    },
  })
  return (
    <Dialog
      trigger={
        <IconButton size="sm" label={t('again.title', { name: member })} icon={<RotateCcw />} />
      }
      open={isOpen}
      onOpenChange={setOpen}
      title={t('again.title', { name: member })}
      description={t('again.effect')}
      size="sm"
    >
      <Form form={form} label={t('again.act')}>
        <TextArea {...form.field('reason')} label={t('review.reason')} rows={3} />
        <div>
          <SubmitButton pending={form.pending}>{t('again.act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
