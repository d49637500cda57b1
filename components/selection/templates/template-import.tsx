'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { showToast } from '@/components/ui/toast'
import {
  type EditedTemplate,
  withImportedRows,
} from '@/lib/selection/templates/edited-template-rules'
import { succeed } from '@/lib/shared/result'
import { CriteriaImportDesk } from '../criteria/criteria-import-desk'
import type { TemplateActions } from './template-actions'

type TemplateImportProps = {
  readonly template: EditedTemplate
  readonly preview: TemplateActions['previewImport']
  readonly change: (template: EditedTemplate) => void
  readonly close: () => void
}

/** Takes the rows of a file into the tree on the screen; undo takes them out again, and only saving keeps them. */
export function TemplateImport({ template, preview, change, close }: TemplateImportProps) {
  const t = useTranslations('templates.editor')
  const existing = template.domains.map(({ code, title, criteria }) => ({
    code,
    title,
    criteria: criteria.map((criterion) => ({ code: criterion.code, kind: criterion.kind })),
  }))
  return (
    <div className="stack">
      <div>
        <Button variant="quiet" size="sm" icon={<ArrowLeft />} onClick={close}>
          {t('backToTree')}
        </Button>
      </div>
      <CriteriaImportDesk
        preview={(sent) => preview({ ...sent, existing })}
        accept={async ({ file, locale }, table) => {
          const set = { name: { [locale]: file.name }, source: file.name }
          change(withImportedRows(template, table.domains, set, () => crypto.randomUUID()))
          showToast({ title: t('imported') })
          close()
          return succeed(null)
        }}
      />
    </div>
  )
}
