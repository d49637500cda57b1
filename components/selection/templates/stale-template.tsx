'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { useRouter } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { contentOfEdited } from '@/lib/selection/templates/edited-template-rules'
import { textIn } from '@/lib/shared/locale'
import type { FailureCode } from '@/lib/shared/result'
import type { TemplateActions } from './template-actions'
import type { TemplateEditorControl } from './use-template-editor'

type StaleTemplateProps = Pick<TemplateActions, 'create' | 'save'> & {
  readonly editor: TemplateEditorControl
}

/** Somebody else saved meanwhile: the edits stay, and may be saved as a template of their own. */
export function StaleTemplate({ editor, create, save }: StaleTemplateProps) {
  const t = useTranslations()
  const locale = useLocale()
  const router = useRouter()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [failure, setFailure] = useState<FailureCode | null>(null)
  const [pending, start] = useTransition()
  const { template } = editor
  const saveAsNew = () =>
    start(async () => {
      const { kind, description } = template
      const title = {
        [locale]: t('templates.editor.copyTitle', { title: textIn(template.title, locale) }),
      }
      const made = await create({ title, kind, copyOf: null, idempotencyKey })
      if (!made.ok) return setFailure(made.failure.code)
      const { templateId } = made.value
      const content = contentOfEdited(template)
      const saved = await save({ templateId, version: 1, title, description, kind, content })
      if (!saved.ok) return setFailure(saved.failure.code)
      editor.forgetDraft()
      router.push(`/selection/templates/${templateId}`)
    })
  return (
    <Notice
      tone="caution"
      live="assertive"
      title={t('templates.editor.staleTitle')}
      actions={
        <Button size="sm" pending={pending} onClick={saveAsNew}>
          {t('templates.editor.saveAsNew')}
        </Button>
      }
    >
      <p>{t('templates.editor.stale')}</p>
      {failure && <p>{t(`errors.${failure}`)}</p>}
    </Notice>
  )
}
