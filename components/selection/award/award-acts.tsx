'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { awardTenderInput, endWithoutAwardInput } from '@/lib/selection/award/award-schema'
import type { Act, SeenTender } from './act'

type Choice = { readonly bidId: string; readonly label: string }

type AwardButtonProps = {
  readonly seen: SeenTender
  /** The first of the ranking; null where nobody stands alone on the first rank. */
  readonly first: Choice | null
  /** Every bid that may be chosen; the first alone in the formal procedure. */
  readonly choices: readonly Choice[]
  readonly award: Act
}

/** Makes the award, to the first bid or, in a light procedure, to another one with more of a reason. */
export function AwardButton({ seen, first, choices, award }: AwardButtonProps) {
  const t = useTranslations('award.awardCard')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(awardTenderInput, award, {
    values: { ...seen, bidId: first?.bidId ?? '', reason: '' },
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      setOpen(false)
    },
  })
  const isChoice = choices.length > 1 || first === null
  return (
    <Dialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('act')}
      description={isChoice ? t('lightEffect') : t('effect', { name: first.label })}
    >
      <Form form={form} label={t('act')}>
        {isChoice && (
          <Select
            {...form.field('bidId')}
            label={t('bid')}
            options={choices.map(({ bidId, label }) => ({ value: bidId, label }))}
          />
        )}
        <TextArea
          {...form.field('reason')}
          label={t('reason')}
          hint={t(isChoice ? 'otherHint' : 'reasonHint')}
          rows={4}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}

type EndButtonProps = { readonly seen: SeenTender; readonly end: Act }

/** Ends the tender without an award, with a reason that is published. */
export function EndButton({ seen, end }: EndButtonProps) {
  const t = useTranslations('award')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(endWithoutAwardInput, end, {
    values: { ...seen, reason: '' },
    onSaved: () => {
      showToast({ title: t('end.done'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button variant="quiet">{t('end.act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('end.act')}
      description={t('end.effect')}
    >
      <Form form={form} label={t('end.act')}>
        <TextArea
          {...form.field('reason')}
          label={t('awardCard.reason')}
          hint={t('end.reasonHint')}
          rows={4}
        />
        <div>
          <SubmitButton pending={form.pending} variant="danger">
            {t('end.act')}
          </SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
