'use client'

import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  acceptedDocuments,
  type DocumentForm,
  documentForm,
  mostDocumentBytes,
} from '../../../lib/selection/evidence/document-schema'
import { FileInput } from '../../forms/file-input'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { TextInput } from '../../forms/text-input'
import { useServerForm } from '../../forms/use-server-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { showToast } from '../../ui/toast'
import type { DocumentActions } from './document-actions'

type AttachDocumentDialogProps = {
  readonly bidId: string
  readonly action: DocumentActions['attach']
}

export function AttachDocumentDialog(props: AttachDocumentDialogProps) {
  const t = useTranslations('evidence.documents')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      trigger={
        <Button size="sm" icon={<Upload />}>
          {t('attach')}
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title={t('attachTitle')}
      description={t('attachLead')}
    >
      <AttachDocumentForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function AttachDocumentForm({
  bidId,
  action,
  close,
}: AttachDocumentDialogProps & { readonly close: () => void }) {
  const t = useTranslations('evidence.documents')
  const values: DocumentForm = { bidId, title: '', file: null }
  const form = useServerForm(documentForm, action, {
    values,
    onSaved: ({ title }) => {
      close()
      showToast({ title: t('attached', { title }), tone: 'good' })
    },
  })
  return (
    <Form form={form} label={t('attachTitle')}>
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
      <div>
        <SubmitButton pending={form.pending}>{t('attachSubmit')}</SubmitButton>
      </div>
    </Form>
  )
}
