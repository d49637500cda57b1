'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useTransition } from 'react'
import type { FailureCode, Result } from '../../lib/shared/result'
import { Button } from './button'
import { Dialog, DialogClose } from './dialog'
import { Notice } from './notice'
import { showToast } from './toast'

type ConfirmDialogProps = {
  /** The button that opens it; leave out where `open` decides. */
  readonly trigger?: ReactNode
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly title: string
  /** What will happen, and what cannot be undone. */
  readonly effect: ReactNode
  /** The verb of the act itself, never "OK". */
  readonly confirmLabel: string
  readonly tone?: 'primary' | 'danger'
  readonly action: () => Promise<Result<unknown>>
  /** Said in a toast when it is done. */
  readonly done?: string
}

/** Asks once more before an act that others will see or that cannot be undone. */
export function ConfirmDialog({
  trigger,
  open,
  onOpenChange,
  title,
  effect,
  confirmLabel,
  tone = 'primary',
  action,
  done,
}: ConfirmDialogProps) {
  const t = useTranslations()
  const [ownOpen, setOwnOpen] = useState(false)
  const setOpen = onOpenChange ?? setOwnOpen
  const [failure, setFailure] = useState<FailureCode | null>(null)
  const [pending, start] = useTransition()
  const confirm = () =>
    start(async () => {
      const result = await action()
      setFailure(result.ok ? null : result.failure.code)
      if (!result.ok) return
      setOpen(false)
      if (done) showToast({ title: done, tone: 'good' })
    })
  return (
    <Dialog
      trigger={trigger}
      open={open ?? ownOpen}
      onOpenChange={(next) => {
        setFailure(null)
        setOpen(next)
      }}
      title={title}
      size="sm"
      footer={
        <>
          <DialogClose>
            <Button>{t('ui.dialog.cancel')}</Button>
          </DialogClose>
          <Button variant={tone} pending={pending} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{effect}</div>
      {failure && (
        <Notice tone="bad" live="assertive">
          {t(`errors.${failure}`)}
        </Notice>
      )}
    </Dialog>
  )
}
