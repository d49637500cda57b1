'use client'

import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import {
  acceptedDocuments,
  documentForm,
  mostDocumentBytes,
} from '../../../lib/selection/evidence/document-schema'
import { FileInput } from '../../forms/file-input'
import { FormDialog } from '../../forms/form-dialog'
import { TextInput } from '../../forms/text-input'
import { Button } from '../../ui/button'
import type { DocumentActions } from './document-actions'

type AttachDocumentDialogProps = {
  readonly bidId: string
  readonly action: DocumentActions['attach']
}

export function AttachDocumentDialog({ bidId, action }: AttachDocumentDialogProps) {
  const t = useTranslations('evidence.documents')
  return (
    <FormDialog
      trigger={
        <Button size="sm" icon={<Upload />}>
          {t('attach')}
        </Button>
      }
      title={t('attachTitle')}
      description={t('attachLead')}
      schema={documentForm}
      action={action}
      values={{ bidId, title: '', file: null }}
      submit={t('attachSubmit')}
      done={({ title }) => t('attached', { title })}
    >
      {(form) => (
        <>
          <FileInput
            {...form.choice('file')}
            label={t('file')}
            accept={acceptedDocuments}
            maxBytes={mostDocumentBytes}
          />
          <TextInput
            {...form.field('title')}
            label={t('name')}
            hint={t('nameHint')}
            optional
            autoComplete="off"
          />
        </>
      )}
    </FormDialog>
  )
}
