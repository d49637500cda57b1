'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import type { ReceiptContent } from '../../../lib/selection/applications/receipt-rules'
import { FileInput } from '../../forms/file-input'
import { SubmitButton } from '../../forms/submit-button'
import { Notice } from '../../ui/notice'
import { ReceiptFacts } from './receipt-facts'

/** What the check of a dropped file found. */
export type CheckState =
  | { readonly kind: 'waiting' | 'refused' | 'too-many' }
  | { readonly kind: 'genuine'; readonly content: ReceiptContent }

type ReceiptCheckerProps = {
  readonly action: (state: CheckState, form: FormData) => Promise<CheckState>
}

/** Takes the file of a receipt and says whether it is genuine. */
export function ReceiptChecker({ action }: ReceiptCheckerProps) {
  const t = useTranslations('applications.verify')
  const [state, send] = useActionState(action, { kind: 'waiting' })
  const [file, setFile] = useState<File | null>(null)
  return (
    <form action={send} aria-label={t('title')} className="stack">
      <FileInput
        name="file"
        label={t('file')}
        accept=".json"
        maxBytes={200_000}
        value={file}
        onValueChange={setFile}
      />
      <div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
      {state.kind === 'too-many' && (
        <Notice tone="caution" live="assertive">
          {t('tooMany')}
        </Notice>
      )}
      {state.kind === 'refused' && (
        <Notice tone="bad" live="assertive" title={t('bad')}>
          {t('badBody')}
        </Notice>
      )}
      {state.kind === 'genuine' && (
        <>
          <Notice tone="good" live="polite" title={t('good')} />
          <ReceiptFacts content={state.content} />
        </>
      )}
    </form>
  )
}
