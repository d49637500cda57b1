'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { FailureCode, Result } from '@/lib/shared/result'

type RemoveDialogProps = {
  readonly remove: () => Promise<Result<unknown>>
  readonly close: () => void
  readonly question: string
  readonly confirmLabel: string
  readonly done: string
  readonly children: ReactNode
}

/** Asks before something goes; what goes with it stands in `children`. Opened by whoever draws it. */
export function RemoveDialog({
  question,
  confirmLabel,
  done,
  remove,
  close,
  children,
}: RemoveDialogProps) {
  const t = useTranslations()
  const [failure, setFailure] = useState<FailureCode | null>(null)
  const [pending, start] = useTransition()
  const confirm = () =>
    start(async () => {
      const result = await remove()
      if (!result.ok) return setFailure(result.failure.code)
      showToast({ title: done, tone: 'good' })
      close()
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
      title={question}
      size="sm"
      footer={
        <>
          <DialogClose>
            <Button>{t('ui.dialog.cancel')}</Button>
          </DialogClose>
          <Button variant="danger" pending={pending} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="stack gap-2">{children}</div>
      {failure && (
        <Notice tone="bad" live="assertive">
          {t(`errors.${failure}`)}
        </Notice>
      )}
    </Dialog>
  )
}
