'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { ImportPreview } from '../../../lib/selection/evidence/preview-import'
import type { Locale } from '../../../lib/shared/locale'
import type { FailureCode, Result } from '../../../lib/shared/result'
import { FileInput } from '../../forms/file-input'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useRouter } from '../../ui/navigation'
import { Notice } from '../../ui/notice'
import { showToast } from '../../ui/toast'
import { ImportConfirm } from './import-confirm'
import { ImportPreviewCards } from './import-preview'

type Upload = { readonly tenderId: string; readonly file: File; readonly locale: Locale }

export type ImportDecision = Upload & {
  readonly existing: 'keep' | 'replace'
  readonly source: string
  readonly basis: string
  readonly idempotencyKey: string
}

type ImportDeskProps = {
  readonly tenderId: string
  readonly idempotencyKey: string
  readonly preview: (upload: Upload) => Promise<Result<ImportPreview>>
  readonly importFile: (
    decision: ImportDecision,
  ) => Promise<Result<{ bids: number; added: number; replaced: number }>>
}

const mostBytes = 5_000_000

const problemOf = (file: File | null) =>
  file === null ? 'fileRequired' : file.size > mostBytes ? 'fileTooLarge' : null

/** Choose a file, see what it would do, and only then have it written. */
export function ImportDesk({ tenderId, idempotencyKey, preview, importFile }: ImportDeskProps) {
  const t = useTranslations()
  const locale = useLocale()
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [seen, setSeen] = useState<ImportPreview | null>(null)
  const [failure, setFailure] = useState<FailureCode | 'unreachable' | null>(null)
  const [problem, setProblem] = useState<'fileRequired' | 'fileTooLarge' | null>(null)
  const [pending, start] = useTransition()

  const choose = (next: File | null) => {
    setFile(next)
    setSeen(null)
    setFailure(null)
    setProblem(null)
  }
  const check = (chosen: File | null) => {
    setProblem(problemOf(chosen))
    if (chosen === null || problemOf(chosen) !== null) return
    start(async () => {
      const result = await preview({ tenderId, file: chosen, locale }).catch(() => null)
      setFailure(result === null ? 'unreachable' : result.ok ? null : result.failure.code)
      setSeen(result?.ok ? result.value : null)
    })
  }
  const confirm = (chosen: File, basis: string, existing: 'keep' | 'replace', source: string) =>
    start(async () => {
      const decision = { tenderId, file: chosen, locale, basis, existing, source, idempotencyKey }
      const result = await importFile(decision).catch(() => null)
      setFailure(result === null ? 'unreachable' : result.ok ? null : result.failure.code)
      if (!result?.ok) return
      showToast({ title: t('evidence.import.done', result.value), tone: 'good' })
      router.push(`/selection/tenders/${tenderId}/bids`)
    })

  return (
    <div className="stack gap-6 max-md:gap-4">
      <Card id="import-file" title={t('evidence.import.chooseTitle')}>
        <div className="stack max-w-2xl">
          <FileInput
            name="file"
            label={t('evidence.import.file')}
            hint={t('evidence.import.fileHint')}
            accept=".xlsx,.csv"
            maxBytes={mostBytes}
            error={problem ? t(`validation.${problem}`) : undefined}
            value={file}
            onValueChange={choose}
          />
          {failure && (
            <Notice tone="bad" live="assertive">
              {t(failure === 'unreachable' ? 'evidence.import.unreachable' : `errors.${failure}`)}
            </Notice>
          )}
          <div>
            <Button
              variant={seen ? 'secondary' : 'primary'}
              pending={pending && !seen}
              onClick={() => check(file)}
            >
              {t(seen ? 'evidence.import.checkAgain' : 'evidence.import.check')}
            </Button>
          </div>
        </div>
      </Card>
      {seen && <ImportPreviewCards preview={seen} />}
      {file && seen?.kind === 'table' && seen.issueCount === 0 && (
        <ImportConfirm
          preview={seen}
          fileName={file.name}
          pending={pending}
          confirm={(existing, source) => confirm(file, seen.basis, existing, source)}
        />
      )}
    </div>
  )
}
