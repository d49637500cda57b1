'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { RadioCards } from '@/components/forms/radio-cards'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { FailureCode, Result } from '@/lib/shared/result'

export type TemplateToApply = {
  readonly id: string
  readonly title: string
  readonly description: string
}

type UseTemplateDialogProps = {
  readonly templates: readonly TemplateToApply[]
  readonly use: (templateId: string) => Promise<Result<unknown>>
  readonly close: () => void
}

/** Fills an empty tender from a template. */
export function UseTemplateDialog({ templates, use, close }: UseTemplateDialogProps) {
  const t = useTranslations()
  const [templateId, choose] = useState(templates[0]?.id ?? '')
  const [failure, setFailure] = useState<FailureCode | null>(null)
  const [pending, start] = useTransition()
  const apply = () =>
    start(async () => {
      const result = await use(templateId)
      if (!result.ok) return setFailure(result.failure.code)
      showToast({ title: t('tenders.criteria.templateDialog.done'), tone: 'good' })
      close()
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
      title={t('tenders.criteria.templateDialog.title')}
      description={t('tenders.criteria.templateDialog.lead')}
      footer={
        <>
          <DialogClose>
            <Button>{t('ui.dialog.cancel')}</Button>
          </DialogClose>
          <Button variant="primary" pending={pending} disabled={templateId === ''} onClick={apply}>
            {t('tenders.criteria.templateDialog.use')}
          </Button>
        </>
      }
    >
      <RadioCards
        name="template"
        label={t('tenders.criteria.templateDialog.choose')}
        value={templateId}
        onValueChange={choose}
        options={templates.map(({ id, title, description }) => ({
          value: id,
          label: title,
          hint: description,
        }))}
      />
      {failure && (
        <Notice tone="bad" live="assertive">
          {t(`errors.${failure}`)}
        </Notice>
      )}
    </Dialog>
  )
}
