'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { DocumentView } from '../../../lib/selection/evidence/get-bid'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { IconButton } from '../../ui/icon-button'
import type { DocumentActions } from './document-actions'

type RemoveDocumentProps = {
  readonly document: DocumentView
  readonly action: DocumentActions['remove']
}

export function RemoveDocument({ document, action }: RemoveDocumentProps) {
  const t = useTranslations('evidence.documents')
  const { id: documentId, title } = document
  return (
    <ConfirmDialog
      trigger={<IconButton size="sm" label={t('remove', { title })} icon={<Trash2 />} />}
      title={t('removeTitle', { title })}
      effect={t('removeEffect')}
      confirmLabel={t('removeSubmit')}
      tone="danger"
      action={() => action({ documentId })}
      done={t('removed', { title })}
    />
  )
}
