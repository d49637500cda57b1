'use client'

import { FileText, Trash2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { FileView } from '../../../lib/selection/applications/get-application'
import type { Result } from '../../../lib/shared/result'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { CopyHash } from '../../ui/copy-hash'
import { IconButton } from '../../ui/icon-button'

type EnvelopeFilesProps = {
  readonly tenderId: string
  readonly files: readonly FileView[]
  /** Left out where nothing can change any more. */
  readonly remove?: (input: { tenderId: string; fileId: string }) => Promise<Result<unknown>>
}

/** The files of one envelope, with their fingerprints. */
export function EnvelopeFiles({ tenderId, files, remove }: EnvelopeFilesProps) {
  const t = useTranslations('applications.documents')
  if (files.length === 0) return <p className="text-ink-2">{t('empty')}</p>
  return (
    <ul className="grid gap-4">
      {files.map((file) => (
        <li key={file.id} className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2.5">
          <FileText className="mt-0.5 size-5 text-ink-3" />
          <FileFacts file={file} />
          {remove && (
            <ConfirmDialog
              trigger={
                <IconButton size="sm" label={t('remove', { name: file.name })} icon={<Trash2 />} />
              }
              title={t('removeTitle', { name: file.name })}
              effect={t('removeEffect')}
              confirmLabel={t('removeSubmit')}
              tone="danger"
              action={() => remove({ tenderId, fileId: file.id })}
              done={t('removed')}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function FileFacts({ file }: { readonly file: FileView }) {
  const t = useTranslations('applications.documents')
  const format = useFormatter()
  const size = format.number(Math.max(1, Math.round(file.byteLength / 1000)), {
    style: 'unit',
    unit: 'kilobyte',
  })
  const pages = file.pageCount !== null && t('pages', { count: file.pageCount })
  return (
    <div className="min-w-0 space-y-0.5 [overflow-wrap:anywhere]">
      <a href={`/api/applications/files/${file.id}`} className="font-bold">
        {file.name}
      </a>
      <p className="num text-xs text-ink-3">{[pages, size].filter(Boolean).join(' · ')}</p>
      <p className="text-xs text-ink-3">
        {t('hash')} <CopyHash hash={file.sha256} />
      </p>
    </div>
  )
}
