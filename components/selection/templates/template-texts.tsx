'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Select } from '@/components/forms/select'
import { TextArea } from '@/components/forms/text-area'
import { Card } from '@/components/ui/card'
import type { EditedTemplate } from '@/lib/selection/templates/edited-template-rules'
import type { Locale } from '@/lib/shared/locale'
import { knownLanguages } from '../criteria/known-languages'
import { LocalizedInput } from '../criteria/localized-input'

type TemplateTextsProps = {
  readonly template: EditedTemplate
  readonly change: (template: EditedTemplate) => void
}

/** Title, description and purpose of a template. */
export function TemplateTexts({ template, change }: TemplateTextsProps) {
  const t = useTranslations('templates.editor')
  const tEnums = useTranslations('enums.tenderKind')
  const locale = useLocale()
  const set = (name: 'title' | 'description', language: Locale, text: string) =>
    change({ ...template, [name]: knownLanguages({ ...template[name], [language]: text }) })
  return (
    <Card id="texts" title={t('texts')}>
      <div className="stack max-w-2xl">
        <LocalizedInput
          label={t('title')}
          locale={locale}
          fieldOf={(language) => ({
            id: `title-${language}`,
            name: `title-${language}`,
            error: undefined,
            value: template.title[language] ?? '',
            onChange: (event) => set('title', language, event.target.value),
          })}
        />
        <TextArea
          name="description"
          label={t('description')}
          optional
          lang={locale}
          rows={3}
          value={template.description[locale] ?? ''}
          onChange={(event) => set('description', locale, event.target.value)}
        />
        <Select
          name="kind"
          label={t('kind')}
          value={template.kind}
          onChange={({ target }) =>
            change({ ...template, kind: target.value === 'provider' ? 'provider' : 'insurer' })
          }
          options={(['insurer', 'provider'] as const).map((kind) => ({
            value: kind,
            label: tEnums(kind),
          }))}
        />
      </div>
    </Card>
  )
}
