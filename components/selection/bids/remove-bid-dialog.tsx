'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { BidView } from '../../../lib/selection/bids/list-bids'
import type { FailureCode } from '../../../lib/shared/result'
import { Button } from '../../ui/button'
import { Dialog, DialogClose } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { showToast } from '../../ui/toast'
import type { BidActions } from './bid-actions'

type RemoveBidDialogProps = {
  readonly bid: BidView
  readonly open: boolean
  readonly close: () => void
  readonly action: BidActions['remove']
}

/** Says what would go with the bid, and asks once more. */
export function RemoveBidDialog({ bid, open, close, action }: RemoveBidDialogProps) {
  const t = useTranslations()
  const [failure, setFailure] = useState<FailureCode | null>(null)
  const [pending, start] = useTransition()
  const remove = () =>
    start(async () => {
      const input = { bidId: bid.id, version: bid.version, loses: bid.belongings }
      const result = await action(input)
      setFailure(result.ok ? null : result.failure.code)
      if (!result.ok) return
      close()
      showToast({ title: t('evidence.bidForm.removed', { name: bid.name }), tone: 'good' })
    })
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setFailure(null)
        if (!next) close()
      }}
      title={t('evidence.bidForm.removeTitle', { letter: bid.letter, name: bid.name })}
      size="sm"
      footer={
        <>
          <DialogClose>
            <Button>{t('ui.dialog.cancel')}</Button>
          </DialogClose>
          <Button variant="danger" pending={pending} onClick={remove}>
            {t('evidence.bidForm.removeSubmit')}
          </Button>
        </>
      }
    >
      <p>{t('evidence.bidForm.removeEffect', bid.belongings)}</p>
      {failure && (
        <Notice tone="bad" live="assertive">
          {t(`errors.${failure}`)}
        </Notice>
      )}
    </Dialog>
  )
}
