'use client'

import { useTranslations } from 'next-intl'
import {
  type SealedFileForm,
  sealedFileForm,
} from '../../../lib/selection/applications/application-schema'
import {
  acceptedDocuments,
  mostDocumentBytes,
} from '../../../lib/selection/evidence/document-schema'
import type { Result } from '../../../lib/shared/result'
import { FileInput } from '../../forms/file-input'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { useServerForm } from '../../forms/use-server-form'
import { showToast } from '../../ui/toast'

type AttachFileFormProps = {
  readonly tenderId: string
  readonly envelope: 'technical' | 'financial'
  readonly action: (input: SealedFileForm) => Promise<Result<{ readonly name: string }>>
}

/** Puts one file into an envelope. */
export function AttachFileForm({ tenderId, envelope, action }: AttachFileFormProps) {
  const t = useTranslations('applications.documents')
  const values: SealedFileForm = { tenderId, envelope, file: null }
  const form = useServerForm(sealedFileForm, action, {
    values,
    onSaved: ({ name }) => {
      form.discardDraft()
      showToast({ title: t('attached', { name }), tone: 'good' })
    },
  })
  return (
    <Form form={form} label={t('attach')}>
      <FileInput
        {...form.choice('file')}
        label={t('file')}
        accept={acceptedDocuments}
        maxBytes={mostDocumentBytes}
      />
      <div>
        <SubmitButton pending={form.pending}>{t('attach')}</SubmitButton>
      </div>
    </Form>
  )
}
