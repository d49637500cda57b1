'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ImportPreview } from '../../../lib/selection/evidence/preview-import'
import { RadioCards } from '../../forms/radio-cards'
import { TextInput } from '../../forms/text-input'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'

type Policy = 'keep' | 'replace'

type ImportConfirmProps = {
  readonly preview: Extract<ImportPreview, { kind: 'table' }>
  readonly fileName: string
  readonly pending: boolean
  readonly confirm: (existing: Policy, source: string) => void
}

/** What only a person can decide about a file, and the act itself. */
export function ImportConfirm({ preview, fileName, pending, confirm }: ImportConfirmProps) {
  const t = useTranslations('evidence.import')
  const [policy, setPolicy] = useState<Policy>('keep')
  const [source, setSource] = useState('')
  const { added, replacedCount, applicants, withoutSource } = preview
  const writes = applicants.length + added + (policy === 'replace' ? replacedCount : 0)
  return (
    <Card id="confirm" title={t('confirmTitle')}>
      <div className="stack max-w-2xl">
        {replacedCount > 0 && (
          <RadioCards
            name="existing"
            label={t('existing', { count: replacedCount })}
            value={policy}
            onValueChange={(value) => setPolicy(value === 'replace' ? 'replace' : 'keep')}
            options={[
              { value: 'keep', label: t('keep'), hint: t('keepHint') },
              { value: 'replace', label: t('replace'), hint: t('replaceHint') },
            ]}
          />
        )}
        {withoutSource > 0 && (
          <TextInput
            name="source"
            label={t('source', { count: withoutSource })}
            hint={t('sourceHint', { file: fileName })}
            optional
            value={source}
            onChange={(event) => setSource(event.target.value)}
            autoComplete="off"
            maxLength={500}
          />
        )}
        <p role="status">
          {writes === 0
            ? t('nothing')
            : t('effect', {
                applicants: applicants.length,
                added,
                replaced: policy === 'replace' ? replacedCount : 0,
              })}
        </p>
        <div>
          <Button
            variant="primary"
            pending={pending}
            disabled={writes === 0}
            onClick={() => confirm(policy, source)}
          >
            {t('confirm')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
