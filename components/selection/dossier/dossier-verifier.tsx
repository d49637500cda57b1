'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { FileInput } from '@/components/forms/file-input'
import { Notice } from '@/components/ui/notice'
import type { DossierReading } from '@/lib/selection/dossier/verify-dossier-text-rules'
import { VerificationReport } from './verification-report'

const mostBytes = 64_000_000

/** Loaded when the page stands, so that a file can be verified without a connection afterwards. */
const loadVerifier = () => import('@/lib/selection/dossier/verify-dossier-text-rules')

type Outcome =
  | DossierReading
  | { readonly kind: 'unusable'; readonly reason: 'unreadable'; readonly path: string }

/** Takes a dossier from the reader's disk and recomputes it in the browser; nothing is sent anywhere. */
export function DossierVerifier() {
  const t = useTranslations('dossier')
  const [file, setFile] = useState<File | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    loadVerifier().catch(() => undefined)
  }, [])
  useEffect(() => {
    let isStale = false
    const show = (found: Outcome) => {
      if (!isStale) setOutcome(found)
    }
    setOutcome(null)
    if (file) {
      verify(file).then(show, () => show({ kind: 'unusable', reason: 'unreadable', path: '' }))
    }
    return () => {
      isStale = true
    }
  }, [file])
  return (
    <>
      <FileInput
        name="dossier"
        label={t('file')}
        accept=".json"
        maxBytes={mostBytes}
        value={file}
        onValueChange={setFile}
      />
      {file && !outcome && <Notice live="polite">{t('working')}</Notice>}
      {outcome?.kind === 'unusable' && (
        <Notice tone="bad" live="polite" title={t(`unusable.${outcome.reason}`)}>
          {outcome.path !== '' && <p>{t('unusable.place', { path: outcome.path })}</p>}
        </Notice>
      )}
      {outcome?.kind === 'verified' && (
        <VerificationReport verification={outcome.verification} contentHash={outcome.contentHash} />
      )}
    </>
  )
}

async function verify(file: File): Promise<Outcome> {
  if (file.size > mostBytes) return { kind: 'unusable', reason: 'too-large', path: '' }
  const { verifyDossierText } = await loadVerifier()
  return verifyDossierText(await file.text())
}
