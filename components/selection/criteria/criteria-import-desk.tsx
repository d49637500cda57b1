'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { FileInput } from '@/components/forms/file-input'
import { Select } from '@/components/forms/select'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DownloadLink } from '@/components/ui/download-link'
import { Notice } from '@/components/ui/notice'
import type { CriteriaFile } from '@/lib/selection/criteria/read-criteria-file'
import { isLocale, type Locale, locales } from '@/lib/shared/locale'
import type { FailureCode, Result } from '@/lib/shared/result'
import type { AcceptedTable } from './accepted-table'
import type { PreviewCriteria, SentCriteria } from './criteria-actions'
import { CriteriaImportPreview } from './criteria-import-preview'

type CriteriaImportDeskProps = {
  readonly preview: PreviewCriteria
  /** Takes in what the preview showed. */
  readonly accept: (sent: SentCriteria, table: AcceptedTable) => Promise<Result<unknown>>
}

const mostBytes = 5_000_000

/** Choose a file, see what it would add, and only then have it added. */
export function CriteriaImportDesk({ preview, accept }: CriteriaImportDeskProps) {
  const t = useTranslations()
  const locale = useLocale()
  const [file, setFile] = useState<File | null>(null)
  const [language, setLanguage] = useState<Locale>(locale)
  const [seen, setSeen] = useState<CriteriaFile | null>(null)
  const [failure, setFailure] = useState<FailureCode | 'unreachable' | null>(null)
  const [pending, start] = useTransition()

  const forget = () => {
    setSeen(null)
    setFailure(null)
  }
  const choose = (next: File | null) => {
    forget()
    setFile(next)
    if (next && next.size > mostBytes) setFailure('file-too-large')
  }
  const send = <Value,>(act: () => Promise<Result<Value>>, then: (value: Value) => void) =>
    start(async () => {
      const result = await act().catch(() => null)
      setFailure(result === null ? 'unreachable' : result.ok ? null : result.failure.code)
      if (result?.ok) then(result.value)
    })
  const isSendable = file !== null && file.size <= mostBytes
  return (
    <div className="stack gap-6 max-md:gap-4">
      <Card id="file" title={t('tenders.import.chooseTitle')} subtitle={t('tenders.import.lead')}>
        <div className="stack max-w-2xl">
          <p className="flex flex-wrap gap-2">
            {(['xlsx', 'csv'] as const).map((format) => (
              <DownloadLink
                key={format}
                size="sm"
                href={`/api/templates/sample/${locale}/${format}`}
              >
                {t(`tenders.import.sample.${format}`)}
              </DownloadLink>
            ))}
          </p>
          <FileInput
            name="file"
            label={t('tenders.import.file')}
            hint={t('tenders.import.fileHint')}
            accept=".xlsx,.csv,.tsv"
            maxBytes={mostBytes}
            value={file}
            onValueChange={choose}
          />
          <Select
            name="language"
            label={t('tenders.import.language')}
            hint={t('tenders.import.languageHint')}
            value={language}
            onChange={({ target }) => {
              forget()
              if (isLocale(target.value)) setLanguage(target.value)
            }}
            options={locales.map((value) => ({
              value,
              label: t(`tenders.form.languages.${value}`),
            }))}
          />
          {failure && (
            <Notice tone="bad" live="assertive">
              {t(failure === 'unreachable' ? 'tenders.import.unreachable' : `errors.${failure}`)}
            </Notice>
          )}
          <div>
            <Button
              variant={seen ? 'secondary' : 'primary'}
              disabled={!isSendable}
              pending={pending && !seen}
              onClick={() => isSendable && send(() => preview({ file, locale: language }), setSeen)}
            >
              {t(seen ? 'tenders.import.checkAgain' : 'tenders.import.check')}
            </Button>
          </div>
        </div>
      </Card>
      {seen && (
        <CriteriaImportPreview
          file={seen}
          locale={language}
          pending={pending}
          confirm={(table) =>
            isSendable && send(() => accept({ file, locale: language }, table), forget)
          }
        />
      )}
    </div>
  )
}
