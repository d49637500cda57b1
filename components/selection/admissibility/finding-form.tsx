'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { showToast } from '@/components/ui/toast'
import { judgeRequirementInput } from '@/lib/selection/admissibility/admissibility-schema'
import type { AdmissibilityActions } from './admissibility-actions'

type Verdict = 'pass' | 'fail' | 'clarify'

type FindingFormProps = {
  readonly place: {
    readonly tenderId: string
    readonly bidId: string
    readonly criterionId: string
  }
  readonly version: number
  /** What the evidence says by the rule: chosen beforehand where it decides. */
  readonly proposal: Verdict
  readonly verdict: Verdict | null
  readonly action: AdmissibilityActions['judge']
}

/** Finds that the bid meets the requirement, or not. */
export function FindingForm({ place, version, proposal, verdict, action }: FindingFormProps) {
  const t = useTranslations('panel.admissibility.judge')
  const verdicts = useTranslations('enums.knockOutVerdict')
  const before = verdict ?? proposal
  const form = useServerForm(judgeRequirementInput, action, {
    values: {
      ...place,
      version,
      verdict: before === 'clarify' ? '' : before,
      reason: '',
    },
    onSaved: () => showToast({ title: t('saved'), tone: 'good' }),
  })
  return (
    <Form form={form} label={verdict === null ? t('title') : t('change')}>
      <RadioCards
        {...form.choice('verdict')}
        label={t('verdict')}
        columns={2}
        options={[
          { value: 'pass', label: verdicts('pass') },
          { value: 'fail', label: verdicts('fail') },
        ]}
      />
      <TextArea
        {...form.field('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        optional
      />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
