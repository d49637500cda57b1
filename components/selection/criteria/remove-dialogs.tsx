'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { Dependents } from '@/lib/selection/criteria/criterion-schema'
import type { FailureCode, Result } from '@/lib/shared/result'

type Removal = {
  readonly title: string
  readonly remove: () => Promise<Result<unknown>>
  readonly close: () => void
}

/** Says what goes with a criterion, to the last piece, before it goes. */
export function RemoveCriterionDialog({
  dependents,
  ...removal
}: Removal & { readonly dependents: Dependents }) {
  const t = useTranslations('tenders.criteria.removeCriterion')
  const { weights, evidence, ratings } = dependents
  return (
    <RemoveDialog
      {...removal}
      question={t('title', { title: removal.title })}
      confirmLabel={t('confirm')}
      done={t('done')}
    >
      <p>{weights + evidence + ratings === 0 ? t('nothing') : t('loses', dependents)}</p>
      {weights > 0 && <p className="text-ink-2">{t('sets')}</p>}
    </RemoveDialog>
  )
}

export function RemoveDomainDialog(removal: Removal) {
  const t = useTranslations('tenders.criteria.removeDomain')
  return (
    <RemoveDialog
      {...removal}
      question={t('title', { title: removal.title })}
      confirmLabel={t('confirm')}
      done={t('done')}
    >
      <p>{t('effect')}</p>
    </RemoveDialog>
  )
}

type RemoveDialogProps = Removal & {
  readonly question: string
  readonly confirmLabel: string
  readonly done: string
  readonly children: React.ReactNode
}

function RemoveDialog({
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
