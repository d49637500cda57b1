'use client'

import { useTranslations } from 'next-intl'
import type { BoardMember } from '../../../lib/selection/scoring/get-scoring-board'
import { reopenScorecardInput } from '../../../lib/selection/scoring/scoring-schema'
import type { Result } from '../../../lib/shared/result'
import { FormDialog } from '../../forms/form-dialog'
import { Select } from '../../forms/select'
import { TextArea } from '../../forms/text-area'
import { Button } from '../../ui/button'

type ReopenDialogProps = {
  readonly name: string
  readonly cards: BoardMember['submitted']
  readonly reopen: (input: unknown) => Promise<Result<unknown>>
}

/** The chair gives one submitted card back to its evaluator, with a reason on record. */
export function ReopenDialog({ name, cards, reopen }: ReopenDialogProps) {
  const t = useTranslations('scoring.reopen')
  return (
    <FormDialog
      trigger={
        <Button size="sm" variant="quiet">
          {t('act')}
        </Button>
      }
      title={t('title', { name })}
      description={t('effect')}
      size="sm"
      schema={reopenScorecardInput}
      action={({ scorecardId, reason }) => {
        const version = cards.find((card) => card.scorecardId === scorecardId)?.version ?? 1
        return reopen({ scorecardId, version, reason })
      }}
      values={{ scorecardId: cards[0]?.scorecardId ?? '', version: 1, reason: '' }}
      done={t('done')}
      label={t('act')}
      submit={t('act')}
    >
      {(form) => (
        <>
          <Select
            {...form.field('scorecardId')}
            label={t('card')}
            options={cards.map(({ scorecardId, letter, bidName }) => ({
              value: scorecardId,
              label: `${letter} ${bidName}`,
            }))}
          />
          <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        </>
      )}
    </FormDialog>
  )
}
