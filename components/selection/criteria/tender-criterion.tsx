'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useRouter } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import type { CriterionNode } from '@/lib/selection/criteria/read-criteria-tree'
import type { Result } from '@/lib/shared/result'
import { CriterionForm } from './criterion-form'

type TenderCriterionProps = {
  readonly criterion: CriterionNode
  readonly domain: number
  readonly isKindFixed: boolean
  readonly draftKey: string
  readonly edit: (input: unknown) => Promise<Result<unknown>>
}

/** The editor of one criterion of a tender. */
export function TenderCriterion({ criterion, edit, ...form }: TenderCriterionProps) {
  const t = useTranslations('tenders.editor')
  const { id, domainId: _domainId, position: _position, version, ...content } = criterion
  return (
    <CriterionForm
      {...form}
      content={content}
      save={(input) => edit({ ...input, criterionId: id, version })}
      onSaved={() => showToast({ title: t('saved'), tone: 'good' })}
      explain={(code) => code === 'stale-version' && <StaleNotice version={version} />}
    />
  )
}

/** Somebody else saved meanwhile: their version can be taken in beside what was typed, and nothing is lost. */
function StaleNotice({ version }: { readonly version: number }) {
  const t = useTranslations('tenders.editor')
  const router = useRouter()
  const [seen] = useState(version)
  const isTaken = seen !== version
  return (
    <Notice
      tone="caution"
      live="assertive"
      title={t('staleTitle')}
      actions={
        !isTaken && (
          <Button size="sm" onClick={() => router.refresh()}>
            {t('staleTake')}
          </Button>
        )
      }
    >
      {isTaken ? t('staleTaken') : t('stale')}
    </Notice>
  )
}
