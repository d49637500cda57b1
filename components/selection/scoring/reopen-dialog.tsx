'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BoardMember } from '../../../lib/selection/scoring/get-scoring-board'
import { reopenScorecardInput } from '../../../lib/selection/scoring/scoring-schema'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { TextArea } from '../../forms/text-area'
import { useServerForm } from '../../forms/use-server-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { showToast } from '../../ui/toast'

type ReopenDialogProps = {
  readonly name: string
  readonly cards: BoardMember['submitted']
  readonly reopen: (input: unknown) => Promise<Result<unknown>>
}

/** The chair gives one submitted card back to its evaluator, with a reason on record. */
export function ReopenDialog({ name, cards, reopen }: ReopenDialogProps) {
  const t = useTranslations('scoring.reopen')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(
    reopenScorecardInput,
    ({ scorecardId, reason }) => {
      const version = cards.find((card) => card.scorecardId === scorecardId)?.version ?? 1
      return reopen({ scorecardId, version, reason })
    },
    {
      values: { scorecardId: cards[0]?.scorecardId ?? '', version: 1, reason: '' },
      onSaved: () => {
        showToast({ title: t('done'), tone: 'good' })
        setOpen(false)
      },
    },
  )
  return (
    <Dialog
      trigger={
        <Button size="sm" variant="quiet">
          {t('act')}
        </Button>
      }
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { name })}
      description={t('effect')}
      size="sm"
    >
      <Form form={form} label={t('act')}>
        <Select
          {...form.field('scorecardId')}
          label={t('card')}
          options={cards.map(({ scorecardId, letter, bidName }) => ({
            value: scorecardId,
            label: `${letter} ${bidName}`,
          }))}
        />
        <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        <div>
          <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
