'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { useRouter } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import {
  correctPublicationInput,
  editProcedureTermsInput,
  type TermsInput,
} from '@/lib/selection/procedure/terms-schema'
import type { Result } from '@/lib/shared/result'
import { RuleChecks } from './rule-checks'
import { TermsFields } from './terms-fields'
import type { TermsPlace } from './terms-parts'

type DeskProps = {
  readonly tenderId: string
  readonly version: number
  readonly terms: TermsInput
  readonly place: TermsPlace
  readonly draftKey: string
  readonly save: (input: unknown) => Promise<Result<unknown>>
}

/** Settles the terms; what is tried beneath follows every keystroke. */
export function TermsDesk({ tenderId, version, terms, place, draftKey, save }: DeskProps) {
  const t = useTranslations('procedure.terms')
  const router = useRouter()
  const form = useServerForm(editProcedureTermsInput, save, {
    values: { tenderId, version, ...terms },
    draftKey,
    onSaved: () => showToast({ title: t('saved'), tone: 'good' }),
  })
  return (
    <>
      <Card id="terms" title={t('title')} subtitle={t('lead')}>
        <Form form={form} label={t('title')} className="stack max-w-3xl gap-5">
          {form.failureCode === 'stale-version' && <Stale refresh={() => router.refresh()} />}
          <TermsFields parts={form} place={place} />
          <div>
            <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
          </div>
        </Form>
      </Card>
      <RuleChecks terms={form.rhf.watch()} currency={place.currency} />
    </>
  )
}

/** Corrects what was published: the same terms, and a reason that everybody reads. */
export function CorrectionDesk({ back, ...desk }: DeskProps & { readonly back: string }) {
  const { tenderId, version, terms, place, draftKey, save } = desk
  const t = useTranslations('procedure')
  const router = useRouter()
  const form = useServerForm(correctPublicationInput, save, {
    values: { tenderId, version, ...terms, reason: '' },
    draftKey,
    onSaved: () => {
      showToast({ title: t('correct.done'), tone: 'good' })
      router.push(back)
    },
  })
  return (
    <Card id="correct" title={t('correct.title')} subtitle={t('correct.lead')}>
      <Form form={form} label={t('correct.title')} className="stack max-w-3xl gap-5">
        {form.failureCode === 'stale-version' && <Stale refresh={() => router.refresh()} />}
        <TextArea
          {...form.field('reason')}
          label={t('fields.reason')}
          hint={t('correct.reasonHint')}
          rows={3}
        />
        <TermsFields parts={form} place={place} />
        <div>
          <SubmitButton pending={form.pending}>{t('correct.act')}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

function Stale({ refresh }: { readonly refresh: () => void }) {
  const t = useTranslations('procedure.terms')
  return (
    <Notice
      tone="caution"
      live="assertive"
      title={t('staleTitle')}
      actions={
        <Button size="sm" onClick={refresh}>
          {t('take')}
        </Button>
      }
    >
      {t('stale')}
    </Notice>
  )
}
