import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { TemplateEditor } from '@/components/selection/templates/template-editor'
import { PageHead } from '@/components/ui/page-head'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { editedDomains } from '@/lib/selection/templates/edited-template-rules'
import { getTemplate } from '@/lib/selection/templates/get-template'
import { textIn } from '@/lib/shared/locale'
import {
  createTemplateAction,
  previewTemplateImportAction,
  saveTemplateAction,
} from '../../actions'

type Props = { readonly params: Promise<{ templateId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.editor')
  return { title: t('pageTitle') }
}

/** The editor of a template of one's own. */
export default async function EditTemplatePage({ params }: Props) {
  const { templateId } = await params
  const t = await getTranslations('templates')
  const template = await openView(await getTemplate({ templateId }))
  if (!template.canEdit) forbidden()
  const actor = await currentActor()
  const { version, title, description, kind, content } = template
  const name = textIn(title, await getLocale())
  return (
    <ClientMessages areas={['tenders', 'templates', 'enums', 'charts']}>
      <PageHead
        title={t('editor.pageTitle')}
        lead={t('editor.lead')}
        breadcrumb={[
          { label: t('title'), href: '/selection/templates' },
          { label: name, href: `/selection/templates/${templateId}` },
          { label: t('editor.pageTitle') },
        ]}
      />
      <TemplateEditor
        key={version}
        templateId={templateId}
        version={version}
        template={{ title, description, kind, ...editedDomains(content) }}
        draftKey={`draft:template-${templateId}-${actor?.id ?? ''}`}
        actions={{
          save: saveTemplateAction,
          create: createTemplateAction,
          previewImport: previewTemplateImportAction,
        }}
      />
    </ClientMessages>
  )
}
