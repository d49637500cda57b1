'use client'

import { useTranslations } from 'next-intl'
import { fieldText } from '@/components/forms/failure-text'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { TemplateEditorControl } from './use-template-editor'

/** Stays in sight while there is something to save. */
export function SaveBar({ editor }: { readonly editor: TemplateEditorControl }) {
  const t = useTranslations()
  const { failure, isDirty, isRestored, pending } = editor
  const isOpen = isDirty || isRestored
  const fields = [...new Set(Object.values(failure?.fields ?? {}))]
  return (
    <div className="sticky bottom-4 z-10 stack gap-3 rounded-lg border border-line-2 bg-raised px-5 py-3 shadow-md max-md:bottom-20 max-md:px-4">
      {failure && failure.code !== 'stale-version' && (
        <Notice tone="bad" live="assertive" title={t(`errors.${failure.code}`)}>
          {fields.length > 0 &&
            fields.map((message) => <p key={message}>{fieldText(t, message)}</p>)}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <p role="status" className="min-w-0 flex-1 text-ink-2">
          {t(isOpen ? 'templates.editor.unsaved' : 'templates.editor.allSaved')}
        </p>
        <Button variant="quiet" onClick={editor.discard}>
          {t(isOpen ? 'templates.editor.discard' : 'templates.editor.leave')}
        </Button>
        <Button variant="primary" pending={pending} disabled={!isOpen} onClick={editor.save}>
          {t('templates.editor.save')}
        </Button>
      </div>
    </div>
  )
}
