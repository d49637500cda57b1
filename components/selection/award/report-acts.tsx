'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { giveOpinionInput } from '@/lib/selection/report/report-schema'
import type { Act, SeenTender } from './act'

type DraftButtonProps = {
  readonly seen: SeenTender
  readonly isAgain: boolean
  readonly draft: Act
}

/** Writes the report, or a new version of it. */
export function DraftButton({ seen, isAgain, draft }: DraftButtonProps) {
  const t = useTranslations('award.draft')
  const label = t(isAgain ? 'again' : 'act')
  return (
    <ConfirmDialog
      trigger={<Button variant={isAgain ? 'quiet' : 'primary'}>{label}</Button>}
      title={label}
      effect={<p>{t(isAgain ? 'againEffect' : 'effect')}</p>}
      confirmLabel={label}
      action={() => draft(seen)}
      done={t('done')}
    />
  )
}

type ApproveButtonProps = { readonly seen: SeenTender; readonly approve: Act }

/** Closes the report once everybody has spoken. */
export function ApproveButton({ seen, approve }: ApproveButtonProps) {
  const t = useTranslations('award.approvals')
  return (
    <ConfirmDialog
      trigger={<Button variant="primary">{t('close')}</Button>}
      title={t('close')}
      effect={<p>{t('closeEffect')}</p>}
      confirmLabel={t('close')}
      action={() => approve(seen)}
      done={t('closed')}
    />
  )
}

type OpinionButtonProps = {
  readonly tenderId: string
  readonly number: number
  readonly give: Act
}

/** One member approves or dissents, in their own name. */
export function OpinionButton({ tenderId, number, give }: OpinionButtonProps) {
  const t = useTranslations('award.opinion')
  const [isOpen, setOpen] = useState(false)
  const form = useServerForm(giveOpinionInput, give, {
    values: { tenderId, number, opinion: 'approves', statement: '' },
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      setOpen(false)
    },
  })
  return (
    <Dialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('act')}
      description={t('effect')}
    >
      <Form form={form} label={t('act')}>
        <RadioCards
          {...form.choice('opinion')}
          label={t('label', { number })}
          columns={2}
          options={[
            { value: 'approves', label: t('approves') },
            { value: 'dissents', label: t('dissents') },
          ]}
        />
        <TextArea
          {...form.field('statement')}
          label={t('statement')}
          hint={t('statementHint')}
          rows={5}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
