'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useRouter } from '@/components/ui/navigation'
import { showToast } from '@/components/ui/toast'
import {
  contentOfEdited,
  type EditedTemplate,
} from '@/lib/selection/templates/edited-template-rules'
import type { Failure } from '@/lib/shared/result'
import type { TemplateActions } from './template-actions'
import { useHistory } from './use-history'
import { useTemplateDraft } from './use-template-draft'

type Edited = {
  readonly templateId: string
  readonly version: number
  readonly template: EditedTemplate
  readonly draftKey: string
  readonly actions: TemplateActions
}

/** The state of a template's editor: what is on the screen, what can be undone, and how saving went. */
export function useTemplateEditor({
  templateId,
  version,
  template: saved,
  draftKey,
  actions,
}: Edited) {
  const t = useTranslations('templates.editor')
  const router = useRouter()
  const history = useHistory(saved)
  const [basis, setBasis] = useState(version)
  const [clean, setClean] = useState(saved)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, start] = useTransition()
  const draft = useTemplateDraft(draftKey, version, history.reset)
  const template = history.present
  const isDirty = template !== clean
  useWarningBeforeLeaving(isDirty)

  const keep = useRef(draft.keep)
  keep.current = draft.keep
  useEffect(() => {
    if (isDirty) keep.current(template)
  }, [template, isDirty])

  const save = () =>
    start(async () => {
      const { title, description, kind } = template
      const from = draft.restoredFrom ?? basis
      const content = contentOfEdited(template)
      const result = await actions.save({
        templateId,
        version: from,
        title,
        description,
        kind,
        content,
      })
      setFailure(result.ok ? null : result.failure)
      if (!result.ok) return
      setBasis(result.value.version)
      setClean(template)
      draft.forget()
      showToast({ title: t('saved'), tone: 'good' })
    })
  return {
    template,
    change: history.change,
    undo: history.undo,
    redo: history.redo,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    isDirty,
    isRestored: draft.restoredFrom !== null,
    isStale: failure?.code === 'stale-version',
    failure,
    pending,
    save,
    /** Throws the edits away and shows what is saved by now. */
    discard: () => {
      draft.forget()
      setFailure(null)
      history.reset(clean)
      router.push(`/selection/templates/${templateId}`)
      router.refresh()
    },
    forgetDraft: draft.forget,
  }
}

export type TemplateEditorControl = ReturnType<typeof useTemplateEditor>

function useWarningBeforeLeaving(isDirty: boolean) {
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])
}
