'use client'

import { PlainForm, type PlainState, usePlainForm } from '@/components/forms/plain-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'

type AskFormProps = {
  readonly action: (state: PlainState, form: FormData) => Promise<PlainState>
  readonly noticeId: string
  /** One for each showing of the page: a form sent twice asks once. */
  readonly idempotencyKey: string
  readonly texts: {
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly send: string
    readonly problem: string
    readonly titlePrefix: string
  }
}

/** A question from an applicant. Works before any script has run. */
export function AskForm({ action, noticeId, idempotencyKey, texts }: AskFormProps) {
  const form = usePlainForm(action)
  return (
    <PlainForm
      form={form}
      summaryTitle={texts.problem}
      titlePrefix={texts.titlePrefix}
      label={texts.title}
    >
      <input type="hidden" name="noticeId" value={noticeId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <TextArea {...form.field('text')} label={texts.label} hint={texts.hint} rows={4} />
      <div>
        <SubmitButton pending={form.pending}>{texts.send}</SubmitButton>
      </div>
    </PlainForm>
  )
}
