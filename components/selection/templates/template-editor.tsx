'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { EditedTemplate } from '@/lib/selection/templates/edited-template-rules'
import { EditedCriterionForm } from './edited-criterion-form'
import { EditedTree } from './edited-tree'
import { SaveBar } from './save-bar'
import { StaleTemplate } from './stale-template'
import type { TemplateActions } from './template-actions'
import { TemplateImport } from './template-import'
import { TemplateTexts } from './template-texts'
import { useTemplateEditor } from './use-template-editor'

type TemplateEditorProps = {
  readonly templateId: string
  readonly version: number
  readonly template: EditedTemplate
  readonly draftKey: string
  readonly actions: TemplateActions
}

/** A template of one's own: edited here, saved as a whole, every step undone and redone until then. */
export function TemplateEditor(props: TemplateEditorProps) {
  const t = useTranslations('templates.editor')
  const editor = useTemplateEditor(props)
  const [opened, open] = useState<{ criterionId: string } | 'import' | null>(null)
  const close = () => open(null)
  const { template } = editor
  if (opened === 'import') {
    return (
      <TemplateImport
        template={template}
        preview={props.actions.previewImport}
        change={editor.change}
        close={close}
      />
    )
  }
  if (opened !== null) {
    return (
      <EditedCriterionForm
        template={template}
        criterionId={opened.criterionId}
        change={editor.change}
        close={close}
      />
    )
  }
  return (
    <div className="stack gap-6">
      {editor.isRestored && (
        <Notice tone="accent" live="polite" title={t('restoredTitle')}>
          {t('restored')}
        </Notice>
      )}
      {editor.isStale && (
        <StaleTemplate editor={editor} create={props.actions.create} save={props.actions.save} />
      )}
      <TemplateTexts template={template} change={editor.change} />
      <EditedTree
        editor={editor}
        openCriterion={(criterionId) => open({ criterionId })}
        openImport={() => open('import')}
      />
      <SaveBar editor={editor} />
    </div>
  )
}
